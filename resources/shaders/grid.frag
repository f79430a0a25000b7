// Lines every cell and stronger ones every ten, one pixel wide, fading outwards and where they get dense.
in vec2 ground;
out vec4 fragment;

uniform float cell;
uniform float reach;
uniform vec2 origin; // of the scene, from the middle of the grid
uniform vec3 lineColor;
uniform vec3 axisA;
uniform vec3 axisB;

float lines(vec2 at, float size)
{
    vec2 scaled = at / size;
    vec2 width = fwidth(scaled);
    vec2 off = abs(fract(scaled - 0.5) - 0.5) / max(width, vec2(1e-6));
    vec2 covered = (1.0 - clamp(off, 0.0, 1.0)) * (1.0 - smoothstep(0.15, 0.5, width));
    return max(covered.x, covered.y);
}

float axis(float at)
{
    return 1.0 - clamp(abs(at) / max(fwidth(at), 1e-6) - 0.3, 0.0, 1.0);
}

void main()
{
    vec2 at = ground - origin;
    float fade = 1.0 - smoothstep(0.1, 1.0, length(ground) / reach);
    float alpha = max(lines(at, cell) * 0.13, lines(at, cell * 10.0) * 0.3);
    float a = axis(at.y), b = axis(at.x);
    vec3 shade = mix(mix(lineColor, axisA, a), axisB, b * (1.0 - a));
    alpha = max(alpha, max(a, b) * 0.6) * fade;
    if (alpha < 0.004)
        discard;
    fragment = vec4(shade, alpha);
}
