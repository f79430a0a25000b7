// Fills the view.
in vec3 vertexPosition; // 0..1 in x and y

void main()
{
    gl_Position = vec4(vertexPosition.xy * 2.0 - 1.0, 0.0, 1.0);
}
