// One colour with soft edges, premultiplied.
in vec2 inLine;
flat in float ends;
out vec4 fragment;

uniform vec4 lineColor;
uniform float width;

void main()
{
    float away = length(vec2(inLine.x - clamp(inLine.x, 0.0, ends), inLine.y));
    fragment = vec4(lineColor.rgb, 1.0) * clamp(width * 0.5 + 0.5 - away, 0.0, 1.0);
}
