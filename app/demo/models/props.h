#pragma once
// Textured and painted things that are not machine parts, and the ground. Millimetres.

#include "app/demo/models/scene_builder.h"
#include "app/demo/pictures/textures.h"

namespace vams::demo {

viewers::MeshData shippingCrate(const TextureSet &wood, Detail detail);
viewers::MeshData brickTower(const TextureSet &brick, const TextureSet &wood, Detail detail);
viewers::MeshData oilDrum(const TextureSet &rust, Detail detail);
/// Painted by vertex colours alone.
viewers::MeshData clayAmphora(Detail detail);

/// A quarry with its benches, 600 m wide.
class Quarry
{
public:
    /// Height in metres; x and y from 0 to 1.
    [[nodiscard]] static float height(float x, float y);
    static constexpr float width = 600;

    static QImage colorMap(int size);
};

viewers::MeshData quarryTerrain(const QImage &colorMap, Detail detail);

} // namespace vams::demo
