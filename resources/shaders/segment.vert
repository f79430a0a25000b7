// A line of constant width over the view, with round ends: each corner of its quadrangle is moved out.
in vec3 vertexPosition;
in vec3 otherEnd;
in vec2 side;       // seen from this end, from the first end
out vec2 inLine;    // pixels along the line from its first end, and across it
flat out float ends; // length of the line, pixels

uniform mat4 mvp;
uniform vec2 viewSize; // pixels
uniform float width;   // pixels

const float nearest = 1e-4;
const float soft = 1.0; // pixels in which the edge fades

vec2 toPixels(vec4 clip) { return clip.xy / clip.w * viewSize * 0.5; }

void main()
{
    vec4 here = mvp * vec4(vertexPosition, 1.0);
    vec4 there = mvp * vec4(otherEnd, 1.0);
    inLine = vec2(0.0);
    ends = 0.0;
    if (here.w < nearest && there.w < nearest) {
        gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // behind the camera
        return;
    }
    if (here.w < nearest)
        here = mix(there, here, (there.w - nearest) / (there.w - here.w));
    else if (there.w < nearest)
        there = mix(here, there, (here.w - nearest) / (here.w - there.w));
    vec2 along = toPixels(there) - toPixels(here);
    ends = length(along);
    along = ends > 0.0 ? along / ends : vec2(side.x * side.y, 0.0);
    float reach = width * 0.5 + soft;
    bool isFirst = side.x * side.y > 0.0;
    inLine = vec2(isFirst ? -reach : ends + reach, side.y * reach);
    vec2 moved = toPixels(here) - along * reach + vec2(-along.y, along.x) * side.x * reach;
    gl_Position = vec4(moved / viewSize * 2.0, 0.0, 1.0);
}
