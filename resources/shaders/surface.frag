// Metal-rough surfaces in a studio that turns with the camera: a large soft box at the upper left, a fill at the
// right, a rim light behind, a dark floor. No environment picture is needed.
in vec3 position;
#ifdef HAS_NORMALS
in vec3 normal;
#endif
#ifdef HAS_TEXCOORDS
in vec2 texCoord;
#endif
#ifdef HAS_COLORS
in vec4 color;
#endif
out vec4 fragment;

uniform mat4 projectionMatrix;
uniform vec3 studioUp; // the scene's up axis, seen from the camera
uniform vec4 baseColor;
uniform float metallic;
uniform float roughness;
uniform vec3 emissive;
uniform float alphaCutoff;
uniform float cutFill; // 1: what is seen from inside is a cut face
uniform vec3 cutColor;
#ifdef BASE_MAP
uniform sampler2D baseMap;
#endif
#ifdef METAL_ROUGH_MAP
uniform sampler2D metalRoughMap;
#endif
#ifdef NORMAL_MAP
uniform sampler2D normalMap;
#endif
#ifdef OCCLUSION_MAP
uniform sampler2D occlusionMap;
#endif
#ifdef EMISSIVE_MAP
uniform sampler2D emissiveMap;
#endif

const vec3 keyDirection = vec3(-0.48, 0.72, 0.50);
const vec3 fillDirection = vec3(0.88, 0.22, 0.42);
const vec3 floorDirection = vec3(0.10, -0.62, 0.78);
const vec3 rimDirection = vec3(0.42, 0.48, -0.77);

vec3 toLinear(vec3 srgb) { return pow(srgb, vec3(2.2)); }

vec3 toStudio(vec3 v) { return vec3(v.x, dot(v, studioUp), dot(v, cross(vec3(1.0, 0.0, 0.0), studioUp))); }

float softBox(vec3 direction, vec3 towards, float size, float blur)
{
    return smoothstep(size - blur, size + blur, dot(direction, towards)) / (1.0 + 2.2 * blur);
}

// What a mirror of this roughness sees in a direction.
vec3 studio(vec3 d, float rough)
{
    float blur = 0.03 + 0.75 * rough;
    vec3 light = mix(vec3(0.07, 0.07, 0.075), vec3(0.46, 0.48, 0.51), smoothstep(-1.0 - blur, 0.45 + blur, d.y));
    light += vec3(0.22, 0.21, 0.20) * softBox(d, floorDirection, 0.45, 0.4 + blur);
    light += vec3(2.6, 2.55, 2.45) * softBox(d, keyDirection, 0.80, blur);
    light += vec3(0.90, 0.95, 1.05) * softBox(d, fillDirection, 0.86, blur);
    light += vec3(1.9, 1.95, 2.0) * softBox(d, rimDirection, 0.82, blur);
    return light;
}

// What a matt surface receives.
vec3 irradiance(vec3 n)
{
    vec3 light = mix(vec3(0.10, 0.10, 0.10), vec3(0.30, 0.31, 0.33), n.y * 0.5 + 0.5);
    light += vec3(0.62, 0.60, 0.575) * max(dot(n, keyDirection), 0.0);
    light += vec3(0.14, 0.15, 0.17) * max(dot(n, fillDirection), 0.0);
    light += vec3(0.20, 0.21, 0.22) * max(dot(n, rimDirection), 0.0);
    return light;
}

// Karis' fit of how much of the surroundings a surface of this roughness reflects.
vec3 reflectance(vec3 f0, float rough, float facing)
{
    vec4 r = rough * vec4(-1.0, -0.0275, -0.572, 0.022) + vec4(1.0, 0.0425, 1.04, -0.04);
    float a = min(r.x * r.x, exp2(-9.28 * facing)) * r.x + r.y;
    vec2 fit = vec2(-1.04, 1.04) * a + r.zw;
    return f0 * fit.x + fit.y;
}

// Khronos' neutral tone mapper: keeps base colours, rolls off highlights.
vec3 toneMapped(vec3 light)
{
    float low = min(light.r, min(light.g, light.b));
    light -= low < 0.08 ? low - 6.25 * low * low : 0.04;
    float peak = max(light.r, max(light.g, light.b));
    if (peak < 0.76)
        return max(light, vec3(0.0));
    float newPeak = 1.0 - 0.0576 / (peak + 0.24 - 0.76);
    light *= newPeak / peak;
    return mix(light, vec3(newPeak), 1.0 - 1.0 / (0.15 * (peak - newPeak) + 1.0));
}

vec3 surfaceNormal(vec3 facet)
{
#ifdef HAS_NORMALS
    vec3 n = normalize(normal);
    // Turned to the viewer by the true facet: right for both sides, whatever the winding.
    if (dot(n, facet) < 0.0)
        n = -n;
#else
    vec3 n = facet;
#endif
#ifdef NORMAL_MAP
    vec3 dx = dFdx(position), dy = dFdy(position);
    vec2 tx = dFdx(texCoord), ty = dFdy(texCoord);
    vec3 px = cross(n, dx), py = cross(dy, n);
    vec3 tangent = py * tx.x + px * ty.x;
    vec3 bitangent = py * tx.y + px * ty.y;
    float scale = inversesqrt(max(max(dot(tangent, tangent), dot(bitangent, bitangent)), 1e-20));
    vec3 bump = texture(normalMap, texCoord).xyz * 2.0 - 1.0;
    n = normalize(tangent * scale * bump.x - bitangent * scale * bump.y + n * bump.z);
#endif
    return n;
}

// Insides that a section opens: of a closed body, its back faces cover just what the plane cuts. Normals
// tell the inside where there are some, since not every file winds its triangles the same way.
bool isInside(vec3 facet)
{
#ifdef HAS_NORMALS
    return dot(normal, facet) < 0.0;
#else
    return !gl_FrontFacing;
#endif
}

vec3 hatched()
{
    float along = mod(gl_FragCoord.x + gl_FragCoord.y, 12.0);
    float stripe = smoothstep(3.5, 4.5, along) - smoothstep(7.5, 8.5, along);
    return mix(cutColor * 0.92, cutColor * vec3(0.80, 0.62, 0.52), stripe);
}

void main()
{
    bool isOrthographic = projectionMatrix[3][3] == 1.0;
    vec3 view = isOrthographic ? vec3(0.0, 0.0, 1.0) : normalize(-position);
    vec3 facet = normalize(cross(dFdx(position), dFdy(position)));
    if (dot(facet, view) < 0.0)
        facet = -facet;

    if (cutFill > 0.5 && isInside(facet)) {
        fragment = vec4(hatched(), 1.0);
        return;
    }
    vec4 base = baseColor;
#ifdef HAS_COLORS
    base *= vec4(toLinear(color.rgb), color.a);
#endif
#ifdef BASE_MAP
    vec4 texel = texture(baseMap, texCoord);
    base *= vec4(toLinear(texel.rgb), texel.a);
#endif
#ifdef ALPHA_MASK
    if (base.a < alphaCutoff)
        discard;
#endif
    float metal = metallic;
    float rough = roughness;
#ifdef METAL_ROUGH_MAP
    vec4 metalRough = texture(metalRoughMap, texCoord);
    rough *= metalRough.g;
    metal *= metalRough.b;
#endif
    rough = clamp(rough, 0.04, 1.0);
    float open = 1.0;
#ifdef OCCLUSION_MAP
    open = texture(occlusionMap, texCoord).r;
#endif

    vec3 n = surfaceNormal(facet);
    float facing = clamp(dot(n, view), 0.0, 1.0);
    vec3 f0 = mix(vec3(0.04), base.rgb, metal);
    vec3 light = base.rgb * (1.0 - metal) * irradiance(toStudio(n)) * open;
    light += studio(toStudio(reflect(-view, n)), rough) * reflectance(f0, rough, facing) * mix(1.0, open, 0.7);
#ifdef EMISSIVE_MAP
    light += emissive * toLinear(texture(emissiveMap, texCoord).rgb);
#else
    light += emissive;
#endif
    vec3 shown = pow(toneMapped(light), vec3(1.0 / 2.2));
#ifdef ALPHA_BLEND
    fragment = vec4(shown, base.a);
#else
    fragment = vec4(shown, 1.0);
#endif
}
