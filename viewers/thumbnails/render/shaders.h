#pragma once
// The shaders of thumbnails, in the order of their passes.

namespace vams::viewers::shaders {

/// All geometry: meshes, lines and points.
inline constexpr char sceneVertex[] = R"(#version 330 core
in vec3 position;
in vec3 normal;
in vec2 texCoord;
in vec4 color;
uniform mat4 model;
uniform mat4 viewProjection;
uniform mat3 normalMatrix;
uniform float pointSize;
out vec3 worldPosition;
out vec3 worldNormal;
out vec2 uv;
out vec4 tint;
void main()
{
    vec4 world = model * vec4(position, 1.0);
    worldPosition = world.xyz;
    worldNormal = normalMatrix * normal;
    uv = texCoord;
    tint = vec4(pow(color.rgb, vec3(2.2)), color.a);
    gl_Position = viewProjection * world;
    gl_PointSize = pointSize;
}
)";

/// Shadow map, height map, and depth for occlusion.
inline constexpr char depthFragment[] = R"(#version 330 core
uniform int isPoints;
void main()
{
    if (isPoints == 1) {
        vec2 p = gl_PointCoord * 2.0 - 1.0;
        if (dot(p, p) > 1.0)
            discard;
    }
}
)";

/// A triangle that covers the picture.
inline constexpr char coverVertex[] = R"(#version 330 core
out vec2 place;
void main()
{
    place = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
    gl_Position = vec4(place * 2.0 - 1.0, 0.0, 1.0);
}
)";

/// How much of the surroundings each visible point sees, from the depth of its neighbours.
inline constexpr char occlusionFragment[] = R"(#version 330 core
in vec2 place;
out vec4 result;
uniform sampler2D depthMap;
uniform vec4 lens; // half width and height at distance one, near, far
uniform vec2 pixel;
uniform float focal; // height of one unit at distance one, in pictures
uniform float radius;
const int taps = 16;
vec3 viewPosition(vec2 at)
{
    float depth = texture(depthMap, at).r;
    float away = lens.z * lens.w / (lens.w - depth * (lens.w - lens.z));
    return vec3((at * 2.0 - 1.0) * lens.xy, -1.0) * away;
}
void main()
{
    float depth = texture(depthMap, place).r;
    if (depth >= 1.0) {
        result = vec4(1.0);
        return;
    }
    vec3 centre = viewPosition(place);
    vec3 dx = viewPosition(place + vec2(pixel.x, 0.0)) - centre;
    vec3 dx2 = centre - viewPosition(place - vec2(pixel.x, 0.0));
    vec3 dy = viewPosition(place + vec2(0.0, pixel.y)) - centre;
    vec3 dy2 = centre - viewPosition(place - vec2(0.0, pixel.y));
    dx = abs(dx.z) < abs(dx2.z) ? dx : dx2;
    dy = abs(dy.z) < abs(dy2.z) ? dy : dy2;
    vec3 normal = normalize(cross(dx, dy));
    float reach = radius * focal / -centre.z;
    float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    float hidden = 0.0;
    for (int i = 0; i < taps; ++i) {
        float part = (float(i) + 0.5) / float(taps);
        float angle = (part * 5.0 + noise) * 6.2831853;
        vec2 offset = vec2(cos(angle), sin(angle)) * reach * part * vec2(pixel.x / pixel.y, 1.0);
        vec3 other = viewPosition(place + offset) - centre;
        float distance2 = dot(other, other);
        float rise = dot(other, normal) - 0.004;
        float near = max(0.0, 1.0 - distance2 / (radius * radius));
        hidden += near * max(0.0, rise) * inversesqrt(distance2 + 1e-5);
    }
    result = vec4(vec3(clamp(1.0 - 2.0 * hidden / float(taps), 0.0, 1.0)), 1.0);
}
)";

/// Removes the pattern of the pass before, without crossing edges of depth.
inline constexpr char blurFragment[] = R"(#version 330 core
in vec2 place;
out vec4 result;
uniform sampler2D occlusionMap;
uniform sampler2D depthMap;
uniform vec2 pixel;
uniform vec2 planes; // near, far
float distanceAt(vec2 at)
{
    float depth = texture(depthMap, at).r * 2.0 - 1.0;
    return 2.0 * planes.x * planes.y / (planes.y + planes.x - depth * (planes.y - planes.x));
}
void main()
{
    float centre = distanceAt(place);
    float sum = 0.0;
    float weights = 0.0;
    for (int y = -2; y <= 2; ++y) {
        for (int x = -2; x <= 2; ++x) {
            vec2 at = place + vec2(x, y) * pixel;
            float weight = 1.0 / (1.0 + 400.0 * pow(abs(distanceAt(at) - centre), 2.0) * 20.0);
            sum += texture(occlusionMap, at).r * weight;
            weights += weight;
        }
    }
    result = vec4(vec3(sum / weights), 1.0);
}
)";

/// The floor: how dark the shadow on it is, at the size of the small picture.
inline constexpr char groundVertex[] = R"(#version 330 core
in vec3 position;
uniform mat4 viewProjection;
uniform float groundHeight;
out vec3 worldPosition;
void main()
{
    worldPosition = vec3(position.x, groundHeight, position.z);
    gl_Position = viewProjection * vec4(worldPosition, 1.0);
}
)";

inline constexpr char groundFragment[] = R"(#version 330 core
in vec3 worldPosition;
out vec4 result;
uniform sampler2DShadow shadowMap;
uniform mat4 shadowMatrix;
uniform sampler2D heightMap;
uniform mat4 heightMatrix;
uniform float heightRange;
uniform vec2 pixel;
const int taps = 28;
void main()
{
    if (dot(worldPosition.xz, worldPosition.xz) > 3.61) {
        result = vec4(0.0);
        return;
    }
    float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    vec3 lit = (shadowMatrix * vec4(worldPosition, 1.0)).xyz * 0.5 + 0.5;
    vec2 below = (heightMatrix * vec4(worldPosition, 1.0)).xy * 0.5 + 0.5;
    float shadow = 0.0;
    float contact = 0.0;
    for (int i = 0; i < taps; ++i) {
        float part = (float(i) + 0.5) / float(taps);
        float angle = (part * 7.0 + noise) * 6.2831853;
        vec2 way = vec2(cos(angle), sin(angle)) * sqrt(part);
        vec2 at = lit.xy + way * 0.035;
        bool isInside = all(greaterThan(at, vec2(0.0))) && all(lessThan(vec3(at, lit.z), vec3(1.0)));
        shadow += isInside ? 1.0 - texture(shadowMap, vec3(at, lit.z - 0.002)) : 0.0;
        float height = texture(heightMap, below + way * 0.09).r;
        contact += height < 1.0 ? exp(-height * heightRange / 0.11) : 0.0;
    }
    shadow /= float(taps);
    contact /= float(taps);
    vec2 screen = gl_FragCoord.xy * pixel;
    vec2 edge = smoothstep(vec2(0.0), vec2(0.14), min(screen, 1.0 - screen));
    float far = 1.0 - smoothstep(0.9, 1.9, length(worldPosition.xz));
    float alpha = 1.0 - (1.0 - 0.40 * shadow) * (1.0 - 0.62 * contact);
    result = vec4(alpha * edge.x * edge.y * far);
}
)";

/// Lays that shadow under the model, without the pattern of its few samples.
inline constexpr char shadowFragment[] = R"(#version 330 core
in vec2 place;
out vec4 result;
uniform sampler2D shadow;
uniform vec2 pixel;
void main()
{
    float sum = 0.0;
    for (int y = -2; y <= 2; ++y) {
        for (int x = -2; x <= 2; ++x)
            sum += texture(shadow, place + vec2(x, y) * pixel).r;
    }
    result = vec4(0.0, 0.0, 0.0, sum / 25.0);
}
)";

} // namespace vams::viewers::shaders
