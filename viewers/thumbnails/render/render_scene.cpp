#include "viewers/thumbnails/render/render_scene.h"

#include "viewers/thumbnails/render/simplify.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace vams::viewers {

namespace {

constexpr std::size_t maxPoints = 1'500'000; ///< of a cloud; more cannot be seen in a thumbnail

constexpr std::size_t manyTriangles = 150'000; ///< from here on models are simplified
constexpr float simpleCell = 1.0f / 110;       ///< about two pixels; the scene has radius one

/// How much larger things become by this transform.
float scaleOf(const QMatrix4x4 &model)
{
    return static_cast<float>(std::cbrt(std::abs(model.determinant())));
}

Material defaultMaterial(const Mesh &mesh)
{
    Material material;
    const bool hasColors = !mesh.colors.empty();
    material.baseColor = hasColors ? QVector4D(1, 1, 1, 1) : QVector4D(0.36f, 0.38f, 0.41f, 1);
    material.roughness = hasColors ? 0.75f : 0.42f;
    return material;
}

/// The heat scale of the design, from low to high.
QVector3D heatColor(float height)
{
    static constexpr std::array<std::array<float, 3>, 5> scale{
        {{63, 96, 164}, {56, 160, 172}, {118, 181, 82}, {238, 192, 58}, {210, 64, 44}}};
    const float place = std::clamp(height, 0.0f, 1.0f) * (scale.size() - 1);
    const auto low = std::min(static_cast<std::size_t>(place), scale.size() - 2);
    const float part = place - static_cast<float>(low);
    QVector3D color;
    for (int at = 0; at < 3; ++at)
        color[at] = scale[low][at] + (scale[low + 1][at] - scale[low][at]) * part;
    return color;
}

/// Clouds without colours are coloured by height, as everybody does.
std::vector<std::uint8_t> heightColors(const Mesh &mesh, const QMatrix4x4 &model)
{
    std::vector<float> heights(mesh.vertexCount());
    for (std::size_t at = 0; at < heights.size(); ++at) {
        const float *p = &mesh.positions[at * 3];
        heights[at] = model.map(QVector3D(p[0], p[1], p[2])).y();
    }
    std::vector<float> sorted;
    for (std::size_t at = 0; at < heights.size();
         at += std::max<std::size_t>(1, heights.size() / 5000))
        sorted.push_back(heights[at]);
    std::sort(sorted.begin(), sorted.end());
    // A few stray points must not push all others into one colour.
    const float low = sorted[sorted.size() / 50];
    const float high = sorted[sorted.size() - 1 - sorted.size() / 50];
    std::vector<std::uint8_t> colors;
    colors.reserve(heights.size() * 4);
    for (const float height : heights) {
        const QVector3D color = heatColor(high > low ? (height - low) / (high - low) : 0.5f);
        for (int at = 0; at < 3; ++at)
            colors.push_back(static_cast<std::uint8_t>(color[at]));
        colors.push_back(255);
    }
    return colors;
}

} // namespace

RenderScene::RenderScene(const GlApi &gl, GlScope &scope, const MeshData &data)
    : m_gl(gl)
    , m_scope(scope)
{
    const QMatrix4x4 toYUp = yUpTransform(data);
    Bounds raw;
    for (const QVector3D &point : outlinePoints(data, toYUp))
        raw.include(point);
    const float radius = std::max(raw.size().length() / 2, 1e-12f);
    QMatrix4x4 normalise;
    normalise.scale(1 / radius);
    normalise.translate(-raw.centre());
    normalise *= toYUp;
    m_outline = outlinePoints(data, normalise);
    for (const QVector3D &point : m_outline)
        m_bounds.include(point);
    m_isOnlyPoints = data.isPointCloud();
    m_isHeavy = data.triangleCount() > manyTriangles;
    uploadTextures(data);
    addItems(data, normalise);
}

void RenderScene::uploadTextures(const MeshData &data)
{
    std::vector<bool> isColor(data.images.size(), false);
    for (const Material &material : data.materials) {
        for (const int image : {material.baseColorImage, material.emissiveImage}) {
            if (image >= 0)
                isColor[image] = true;
        }
    }
    for (std::size_t at = 0; at < data.images.size(); ++at)
        m_textures.push_back(m_scope.texture(data.images[at], !isColor[at]));
}

void RenderScene::uploadAttribute(GLuint place, GLint width, GLenum type, std::size_t size,
                                  const void *data, std::size_t vertices, std::size_t step)
{
    const std::size_t row = static_cast<std::size_t>(width) * size;
    m_scope.buffer(GL_ARRAY_BUFFER, data, vertices * row);
    m_gl.VertexAttribPointer(place, width, type, type == GL_UNSIGNED_BYTE,
                             static_cast<GLsizei>(row * step), nullptr);
    m_gl.EnableVertexAttribArray(place);
}

void RenderScene::upload(const Mesh &mesh, Uploaded &made, const QMatrix4x4 &model)
{
    const std::size_t vertices = mesh.vertexCount();
    const bool isPoints = mesh.primitive == Primitive::Points;
    const std::size_t step = isPoints ? vertices / maxPoints + 1 : 1;
    made.vertexArray = m_scope.vertexArray();
    uploadAttribute(AttributePosition, 3, GL_FLOAT, 4, mesh.positions.data(), vertices, step);
    if (!mesh.normals.empty())
        uploadAttribute(AttributeNormal, 3, GL_FLOAT, 4, mesh.normals.data(), vertices, step);
    if (!mesh.texCoords.empty())
        uploadAttribute(AttributeTexCoord, 2, GL_FLOAT, 4, mesh.texCoords.data(), vertices, step);
    if (!mesh.colors.empty() || isPoints) {
        const std::vector<std::uint8_t> colors =
            mesh.colors.empty() ? heightColors(mesh, model) : mesh.colors;
        uploadAttribute(AttributeColor, 4, GL_UNSIGNED_BYTE, 1, colors.data(), vertices, step);
    }
    made.count = static_cast<GLsizei>(vertices / step);
    if (!mesh.indices.empty() && !isPoints) {
        m_scope.buffer(GL_ELEMENT_ARRAY_BUFFER, mesh.indices.data(), mesh.indices.size() * 4);
        made.count = static_cast<GLsizei>(mesh.indices.size());
    }
    m_gl.BindVertexArray(0);
}

void RenderScene::addMesh(const Mesh &mesh, Uploaded &made, const QMatrix4x4 &model)
{
    if (m_isHeavy && mesh.primitive == Primitive::Triangles)
        upload(simplified(mesh, simpleCell / scaleOf(model)), made, model);
    else
        upload(mesh, made, model);
}

void RenderScene::addItems(const MeshData &data, const QMatrix4x4 &normalise)
{
    std::map<int, Uploaded> uploaded;
    for (int node = 0; node < static_cast<int>(data.nodes.size()); ++node) {
        const QMatrix4x4 model = normalise * data.worldTransform(node);
        for (const int index : data.nodes[node].meshes) {
            const Mesh &mesh = data.meshes[index];
            if (mesh.positions.empty())
                continue;
            const auto [it, isNew] = uploaded.try_emplace(index);
            if (isNew)
                addMesh(mesh, it->second, model);
            RenderItem item;
            item.vertexArray = it->second.vertexArray;
            item.count = it->second.count;
            item.isIndexed = !mesh.indices.empty() && mesh.primitive != Primitive::Points;
            item.mode = mesh.primitive == Primitive::Triangles ? GL_TRIANGLES
                        : mesh.primitive == Primitive::Lines   ? GL_LINES
                                                               : GL_POINTS;
            item.model = model;
            item.material =
                mesh.material >= 0 ? data.materials[mesh.material] : defaultMaterial(mesh);
            if (mesh.primitive == Primitive::Points) {
                item.material.baseColor = QVector4D(1, 1, 1, 1);
                m_pointCount += static_cast<std::size_t>(item.count);
            }
            item.hasNormals = !mesh.normals.empty();
            m_items.push_back(std::move(item));
        }
    }
    // What is see-through comes last.
    std::stable_partition(m_items.begin(), m_items.end(), [](const RenderItem &item) {
        return item.material.alphaMode != AlphaMode::Blend;
    });
}

} // namespace vams::viewers
