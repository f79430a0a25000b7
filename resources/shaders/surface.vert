// Triangles, lines and points of a model. HAS_NORMALS, HAS_TEXCOORDS, HAS_COLORS, POINTS: what the mesh has.
in vec3 vertexPosition;
#ifdef HAS_NORMALS
in vec3 vertexNormal;
out vec3 normal;
#endif
#ifdef HAS_TEXCOORDS
in vec2 vertexTexCoord;
out vec2 texCoord;
#endif
#ifdef HAS_COLORS
in vec4 vertexColor;
out vec4 color;
#endif
uniform mat4 modelMatrix;
uniform vec4 sectionPlane; // dot product with a point of the scene is negative where it is cut away
#ifdef POINTS
uniform float pointSize;
uniform vec4 heightPlane; // dot product with a point of the scene runs from 0 (lowest) to 1
uniform vec2 heightRange; // what is shown of it
out float height;
#endif
out vec3 position; // seen from the camera

uniform mat4 modelView;
uniform mat3 modelViewNormal;
uniform mat4 mvp;

void main()
{
    position = (modelView * vec4(vertexPosition, 1.0)).xyz;
#ifdef HAS_NORMALS
    normal = modelViewNormal * vertexNormal;
#endif
#ifdef HAS_TEXCOORDS
    texCoord = vertexTexCoord;
#endif
#ifdef HAS_COLORS
    color = vertexColor;
#endif
    vec4 inScene = modelMatrix * vec4(vertexPosition, 1.0);
    gl_ClipDistance[0] = dot(sectionPlane, inScene);
#ifdef POINTS
    height = dot(heightPlane, inScene);
    gl_PointSize = pointSize;
#endif
    gl_Position = mvp * vec4(vertexPosition, 1.0);
#ifdef POINTS
    if (height < heightRange.x - 1e-5 || height > heightRange.y + 1e-5)
        gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // out of sight
#endif
#ifdef EDGES
    gl_Position.z -= 1e-4 * gl_Position.w; // in front of the faces they belong to
#endif
}
