// Points of a cloud: round, in their own colour or by height.
in vec3 position;
in float height;
#ifdef HAS_COLORS
in vec4 color;
#endif
#ifdef HAS_NORMALS
in vec3 normal;
#endif
out vec4 fragment;

uniform vec2 heightRange;
uniform float byHeight; // 1: whatever colours the points have
uniform vec3 heat0; // the heat scale, from low to high
uniform vec3 heat1;
uniform vec3 heat2;
uniform vec3 heat3;
uniform vec3 heat4;

vec3 heat(float amount)
{
    float at = clamp(amount, 0.0, 1.0) * 4.0;
    vec3 shade = mix(heat0, heat1, clamp(at, 0.0, 1.0));
    shade = mix(shade, heat2, clamp(at - 1.0, 0.0, 1.0));
    shade = mix(shade, heat3, clamp(at - 2.0, 0.0, 1.0));
    return mix(shade, heat4, clamp(at - 3.0, 0.0, 1.0));
}

void main()
{
    vec2 off = gl_PointCoord * 2.0 - 1.0;
    if (dot(off, off) > 1.0)
        discard;
    vec3 shade = heat((height - heightRange.x) / max(heightRange.y - heightRange.x, 1e-6));
#ifdef HAS_COLORS
    if (byHeight < 0.5)
        shade = color.rgb;
#else
#ifdef HAS_NORMALS
    shade *= 0.55 + 0.45 * abs(dot(normalize(normal), normalize(vec3(-0.4, 0.6, 0.7))));
#endif
#endif
    fragment = vec4(shade, 1.0);
}
