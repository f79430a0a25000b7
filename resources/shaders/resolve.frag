// The mean of the samples of each pixel.
out vec4 fragment;

uniform sampler2DMS samples;

void main()
{
    ivec2 at = ivec2(gl_FragCoord.xy);
    fragment = (texelFetch(samples, at, 0) + texelFetch(samples, at, 1) + texelFetch(samples, at, 2)
                + texelFetch(samples, at, 3)) / 4.0;
}
