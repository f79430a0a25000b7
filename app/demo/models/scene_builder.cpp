#include "app/demo/models/scene_builder.h"

#include "app/demo/files/image_files.h"

#include <algorithm>
#include <cmath>

namespace vams::demo {

int Detail::segments(int full) const
{
    return std::max(6, 2 * static_cast<int>(std::lround(full * factor / 2)));
}

int Detail::rows(int full, int least) const
{
    return std::max(least, static_cast<int>(std::lround(full * factor)));
}

namespace surfaces {

Surface castSteel()
{
    return {QStringLiteral("Cast steel"), qRgb(150, 152, 154), 0.55f, 0.52f};
}

Surface machinedSteel()
{
    return {QStringLiteral("Machined steel"), qRgb(196, 199, 203), 0.75f, 0.32f};
}

Surface darkSteel()
{
    return {QStringLiteral("Black oxide steel"), qRgb(72, 74, 78), 0.6f, 0.42f};
}

Surface brass()
{
    return {QStringLiteral("Brass"), qRgb(202, 164, 92), 0.75f, 0.34f};
}

Surface bluePaint()
{
    return {QStringLiteral("Blue paint"), qRgb(74, 134, 196), 0, 0.42f};
}

Surface tealPaint()
{
    return {QStringLiteral("Teal paint"), qRgb(94, 178, 182), 0, 0.42f};
}

Surface redPaint()
{
    return {QStringLiteral("Red paint"), qRgb(206, 84, 62), 0, 0.44f};
}

Surface yellowPaint()
{
    return {QStringLiteral("Yellow paint"), qRgb(236, 178, 54), 0, 0.45f};
}

Surface greyPaint()
{
    return {QStringLiteral("Grey paint"), qRgb(120, 128, 138), 0, 0.5f};
}

Surface rubber()
{
    return {QStringLiteral("Rubber"), qRgb(52, 54, 58), 0, 0.8f};
}

} // namespace surfaces

SceneBuilder::SceneBuilder()
{
    m_scene.upAxis = viewers::UpAxis::Z;
}

int SceneBuilder::material(const Surface &surface)
{
    auto &materials = m_scene.materials;
    const auto known =
        std::find_if(materials.begin(), materials.end(), [&](const viewers::Material &material) {
            return material.name == surface.name;
        });
    if (known != materials.end())
        return static_cast<int>(known - materials.begin());
    viewers::Material material;
    material.name = surface.name;
    material.baseColor = {toLinear(float(qRed(surface.color)) / 255),
                          toLinear(float(qGreen(surface.color)) / 255),
                          toLinear(float(qBlue(surface.color)) / 255), 1};
    material.metallic = surface.metallic;
    material.roughness = surface.roughness;
    materials.push_back(std::move(material));
    return static_cast<int>(materials.size()) - 1;
}

int SceneBuilder::material(const QString &name, const QImage &baseColor, const QImage &normal,
                           const QImage &metallicRoughness)
{
    const auto addImage = [this](const QImage &image) {
        if (image.isNull())
            return -1;
        m_scene.images.push_back(image);
        return static_cast<int>(m_scene.images.size()) - 1;
    };
    viewers::Material material;
    material.name = name;
    material.baseColor = {1, 1, 1, 1};
    material.baseColorImage = addImage(baseColor);
    material.normalImage = addImage(normal);
    material.metallicRoughnessImage = addImage(metallicRoughness);
    material.metallic = metallicRoughness.isNull() ? 0 : 1;
    material.roughness = metallicRoughness.isNull() ? 0.8f : 1;
    m_scene.materials.push_back(std::move(material));
    return static_cast<int>(m_scene.materials.size()) - 1;
}

int SceneBuilder::add(const QString &name, const Shape &shape, const Surface &surface, float crease)
{
    return add(name, shape, material(surface), {.crease = crease});
}

int SceneBuilder::add(const QString &name, const Shape &shape, int material, ShadeOptions options)
{
    options.material = material;
    return addMesh(shade(name, shape, options));
}

int SceneBuilder::addMesh(viewers::Mesh mesh, const QMatrix4x4 &place)
{
    viewers::Node node;
    node.name = mesh.name;
    node.transform = place;
    m_scene.meshes.push_back(std::move(mesh));
    node.meshes = {static_cast<int>(m_scene.meshes.size()) - 1};
    m_scene.nodes.push_back(std::move(node));
    return static_cast<int>(m_scene.nodes.size()) - 1;
}

} // namespace vams::demo
