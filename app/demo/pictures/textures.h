#pragma once
// Tiling surfaces made by arithmetic: base colour, normal map and metal-rough map of each.

#include <QImage>

namespace vams::demo {

struct TextureSet
{
    QImage baseColor;
    QImage normal;            ///< OpenGL direction, as in glTF
    QImage metallicRoughness; ///< green: rough, blue: metal, as in glTF
};

TextureSet brickTextures(int size);
TextureSet plankTextures(int size);
TextureSet rustTextures(int size);
TextureSet concreteTextures(int size);

} // namespace vams::demo
