// One colour: lines of a model, edges of the wireframe.
in vec3 position;
#ifdef HAS_COLORS
in vec4 color;
#endif
out vec4 fragment;

uniform vec4 lineColor;

void main()
{
#ifdef HAS_COLORS
    fragment = vec4(color.rgb, 1.0);
#else
    fragment = lineColor;
#endif
}
