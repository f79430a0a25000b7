// The ground: a large square, its coordinates in scene units.
in vec3 vertexPosition; // -1..1 in x and z
out vec2 ground;        // from the middle of the grid

uniform mat4 mvp;
uniform float reach;

void main()
{
    ground = vertexPosition.xz * reach;
    gl_ClipDistance[0] = 1.0; // a section leaves the ground whole
    gl_Position = mvp * vec4(vertexPosition, 1.0);
}
