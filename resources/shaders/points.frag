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

uniform vec3 lowColor;
uniform vec3 highColor;

void main()
{
    vec2 off = gl_PointCoord * 2.0 - 1.0;
    if (dot(off, off) > 1.0)
        discard;
#ifdef HAS_COLORS
    vec3 shade = color.rgb;
#else
    vec3 shade = mix(lowColor, highColor, clamp(height, 0.0, 1.0));
#ifdef HAS_NORMALS
    shade *= 0.55 + 0.45 * abs(dot(normalize(normal), normalize(vec3(-0.4, 0.6, 0.7))));
#endif
#endif
    fragment = vec4(shade, 1.0);
}
