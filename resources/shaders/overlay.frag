in vec2 texCoord;
out vec4 fragment;

uniform sampler2D picture; // premultiplied alpha

void main()
{
    fragment = texture(picture, texCoord);
}
