// A picture at a fixed place of the view, in pixels from the top left.
in vec3 vertexPosition; // 0..1 in x and y
out vec2 texCoord;

uniform vec4 place;    // x, y, width, height in pixels
uniform vec2 viewSize; // pixels

void main()
{
    texCoord = vertexPosition.xy;
    vec2 pixel = place.xy + vertexPosition.xy * place.zw;
    gl_Position = vec4(pixel.x / viewSize.x * 2.0 - 1.0, 1.0 - pixel.y / viewSize.y * 2.0, 0.0, 1.0);
}
