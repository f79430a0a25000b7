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
uniform mat4 inverseProjection;
uniform vec2 pixel;
uniform float focal; // height of one unit at distance one, in pictures
uniform float radius;
const int taps = 20;
vec3 viewPosition(vec2 at)
{
    float depth = texture(depthMap, at).r;
    vec4 p = inverseProjection * vec4(vec3(at, depth) * 2.0 - 1.0, 1.0);
    return p.xyz / p.w;
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

/// The floor: nothing but the shadow on it.
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
const int taps = 32;
void main()
{
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
        bool isInside = all(greaterThan(at, vec2(0.0))) && all(lessThan(at, vec2(1.0)));
        shadow += isInside ? 1.0 - texture(shadowMap, vec3(at, lit.z - 0.004)) : 0.0;
        float height = texture(heightMap, below + way * 0.09).r;
        contact += height < 1.0 ? exp(-height * heightRange / 0.11) : 0.0;
    }
    shadow /= float(taps);
    contact /= float(taps);
    vec2 screen = gl_FragCoord.xy * pixel;
    vec2 edge = smoothstep(vec2(0.0), vec2(0.14), min(screen, 1.0 - screen));
    float far = 1.0 - smoothstep(0.9, 1.9, length(worldPosition.xz));
    float alpha = 1.0 - (1.0 - 0.40 * shadow) * (1.0 - 0.62 * contact);
    result = vec4(0.0, 0.0, 0.0, alpha * edge.x * edge.y * far);
}
)";

/// Metal-rough under a studio: a soft key light with shadow, fill, rim, and a bright ceiling.
inline constexpr char sceneFragment[] = R"(#version 330 core
in vec3 worldPosition;
in vec3 worldNormal;
in vec2 uv;
in vec4 tint;
out vec4 result;
uniform vec4 baseColor;
uniform float metallic;
uniform float roughness;
uniform vec3 emissive;
uniform int hasBaseMap, hasMetalMap, hasNormalMap, hasEmissiveMap;
uniform sampler2D baseMap, metalMap, normalMap, emissiveMap;
uniform int alphaMode; // 0 opaque, 1 mask, 2 blend
uniform float alphaCutoff;
uniform int shading; // 0 surface, 1 points with normals, 2 colour only
uniform int isPoints;
uniform vec3 eye;
uniform vec3 keyDirection, fillDirection, rimDirection;
uniform sampler2DShadow shadowMap;
uniform mat4 shadowMatrix;
uniform sampler2D occlusionMap;
uniform vec2 pixel;

float keyShadow(vec3 normal)
{
    vec3 lit = (shadowMatrix * vec4(worldPosition + normal * 0.012, 1.0)).xyz * 0.5 + 0.5;
    float slope = 1.0 - max(dot(normal, keyDirection), 0.0);
    float bias = 0.0012 + 0.004 * slope;
    float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    float sum = 0.0;
    for (int i = 0; i < 12; ++i) {
        float part = (float(i) + 0.5) / 12.0;
        float angle = (part * 4.0 + noise) * 6.2831853;
        vec2 at = lit.xy + vec2(cos(angle), sin(angle)) * sqrt(part) * 0.008;
        sum += texture(shadowMap, vec3(at, lit.z - bias));
    }
    return sum / 12.0;
}

vec3 surfaceNormal(vec3 toEye)
{
    vec3 normal = length(worldNormal) > 1e-6 ? normalize(worldNormal)
                                             : normalize(cross(dFdx(worldPosition), dFdy(worldPosition)));
    vec3 dp1 = dFdx(worldPosition);
    vec3 dp2 = dFdy(worldPosition);
    vec2 du1 = dFdx(uv);
    vec2 du2 = dFdy(uv);
    if (dot(normal, toEye) < 0.0)
        normal = -normal;
    if (hasNormalMap == 0)
        return normal;
    vec3 p1 = cross(normal, dp1);
    vec3 p2 = cross(dp2, normal);
    vec3 tangent = p2 * du1.x + p1 * du2.x;
    vec3 bitangent = p2 * du1.y + p1 * du2.y;
    float scale = inversesqrt(max(max(dot(tangent, tangent), dot(bitangent, bitangent)), 1e-20));
    vec3 bump = texture(normalMap, uv).xyz * 2.0 - 1.0;
    // v grows downwards, the green channel upwards
    return normalize(tangent * scale * bump.x - bitangent * scale * bump.y + normal * bump.z);
}

float softStep(float edge, float value, float width)
{
    return smoothstep(edge - width, edge + width, value);
}

vec3 studio(vec3 way, float rough)
{
    float blur = 0.10 + rough * 0.9;
    vec3 light = mix(vec3(0.16, 0.165, 0.175), vec3(0.62, 0.64, 0.67), softStep(0.05, way.y, blur));
    light += vec3(1.9) * softStep(0.80, dot(way, keyDirection), 0.06 + rough * 0.5) * (1.0 - 0.55 * rough);
    light += vec3(0.9, 0.95, 1.0) * softStep(0.86, dot(way, fillDirection), 0.08 + rough * 0.5) * (1.0 - 0.6 * rough);
    light += vec3(0.8) * softStep(0.84, dot(way, rimDirection), 0.08 + rough * 0.5) * (1.0 - 0.6 * rough);
    return light;
}

vec3 ambient(vec3 normal)
{
    return mix(vec3(0.30, 0.295, 0.29), vec3(0.66, 0.68, 0.71), normal.y * 0.5 + 0.5);
}

vec2 environmentTerms(float rough, float nv)
{
    vec4 r = rough * vec4(-1.0, -0.0275, -0.572, 0.022) + vec4(1.0, 0.0425, 1.04, -0.04);
    float a = min(r.x * r.x, exp2(-9.28 * nv)) * r.x + r.y;
    return vec2(-1.04, 1.04) * a + r.zw;
}

vec3 lightFrom(vec3 way, vec3 power, vec3 normal, vec3 toEye, vec3 diffuse, vec3 mirror, float rough)
{
    vec3 middle = normalize(way + toEye);
    float nl = max(dot(normal, way), 0.0);
    float nh = max(dot(normal, middle), 0.0);
    float nv = max(dot(normal, toEye), 1e-3);
    float a2 = max(rough * rough * rough * rough, 1e-3);
    float d = nh * nh * (a2 - 1.0) + 1.0;
    float spread = a2 / (3.14159265 * d * d);
    float k = (rough + 1.0) * (rough + 1.0) / 8.0;
    float hidden = 1.0 / ((nv * (1.0 - k) + k) * (nl * (1.0 - k) + k) * 4.0);
    vec3 fresnel = mirror + (1.0 - mirror) * pow(1.0 - max(dot(middle, toEye), 0.0), 5.0);
    return (diffuse * (1.0 - fresnel) / 3.14159265 + fresnel * min(spread * hidden, 8.0)) * power * nl;
}

// Khronos PBR Neutral: keeps colours as the artist made them.
vec3 toneMapped(vec3 color)
{
    float low = min(color.r, min(color.g, color.b));
    float offset = low < 0.08 ? low - 6.25 * low * low : 0.04;
    color -= offset;
    float peak = max(color.r, max(color.g, color.b));
    if (peak < 0.76)
        return color;
    float newPeak = 1.0 - 0.0576 / (peak + 0.24 - 0.76);
    color *= newPeak / peak;
    float mixing = 1.0 - 1.0 / (0.15 * (peak - newPeak) + 1.0);
    return mix(color, vec3(newPeak), mixing);
}

vec3 encoded(vec3 linear)
{
    vec3 c = clamp(linear, 0.0, 1.0);
    return mix(c * 12.92, 1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c));
}

vec3 surfaceColor(vec3 color, vec3 toEye, float open)
{
    vec3 normal = surfaceNormal(toEye);
    vec2 metalRough = vec2(metallic, roughness);
    if (hasMetalMap == 1)
        metalRough *= texture(metalMap, uv).bg;
    float metal = metalRough.x;
    float rough = clamp(metalRough.y, 0.06, 1.0);
    vec3 diffuse = color * (1.0 - metal);
    vec3 mirror = mix(vec3(0.04), color, metal);
    float nv = max(dot(normal, toEye), 1e-3);
    float shadow = keyShadow(normal);
    vec3 sum = lightFrom(keyDirection, vec3(2.75, 2.7, 2.6) * shadow, normal, toEye, diffuse, mirror, rough);
    sum += lightFrom(fillDirection, vec3(0.55, 0.6, 0.68) * (0.4 + 0.6 * open), normal, toEye, diffuse, mirror, rough);
    sum += lightFrom(rimDirection, vec3(1.1) * (0.3 + 0.7 * open), normal, toEye, diffuse, mirror, rough);
    sum += ambient(normal) * diffuse * open * 0.66;
    vec2 terms = environmentTerms(rough, nv);
    float mirrorOpen = clamp(open * (0.55 + 0.45 * shadow), 0.0, 1.0);
    sum += studio(reflect(-toEye, normal), rough) * (mirror * terms.x + terms.y) * mirrorOpen;
    vec3 glow = emissive;
    if (hasEmissiveMap == 1)
        glow *= texture(emissiveMap, uv).rgb;
    return sum + glow;
}

void main()
{
    if (isPoints == 1) {
        vec2 p = gl_PointCoord * 2.0 - 1.0;
        if (dot(p, p) > 1.0)
            discard;
    }
    vec4 color = baseColor * tint;
    if (hasBaseMap == 1)
        color *= texture(baseMap, uv);
    if (alphaMode == 1 && color.a < alphaCutoff)
        discard;
    float alpha = alphaMode == 2 ? color.a : 1.0;
    float open = texture(occlusionMap, gl_FragCoord.xy * pixel).r;
    vec3 toEye = normalize(eye - worldPosition);
    vec3 light;
    if (shading == 0) {
        light = surfaceColor(color.rgb, toEye, open);
    } else if (shading == 1) {
        vec3 normal = normalize(worldNormal);
        float front = abs(dot(normal, keyDirection));
        light = color.rgb * (0.45 + 0.65 * front) * (0.35 + 0.65 * open);
    } else {
        light = color.rgb * (0.25 + 0.75 * open);
    }
    // Points are shown in the colours they have.
    vec3 shown = shading == 0 ? toneMapped(light) : light;
    result = vec4(encoded(shown) * alpha, alpha);
}
)";

} // namespace vams::viewers::shaders
