#pragma once
// The shader that colours surfaces, points and lines of thumbnails.

namespace vams::viewers::shaders {

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
    float bias = 0.0006 + 0.002 * slope;
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
