#include "viewers/formats/gltf/gltf_scene.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace vams::viewers {

namespace {

enum PrimitiveMode
{
    ModePoints = 0,
    ModeLines = 1,
    ModeLineLoop = 2,
    ModeLineStrip = 3,
    ModeTriangles = 4,
    ModeTriangleStrip = 5,
    ModeTriangleFan = 6
};

std::vector<std::uint8_t> srgbBytes(const std::vector<float> &values, std::size_t width)
{
    // Vertex colours of glTF are linear; ours are sRGB.
    static const auto table = [] {
        std::array<std::uint8_t, 4096> all{};
        for (std::size_t at = 0; at < all.size(); ++at) {
            const float linear = static_cast<float>(at) / 4095;
            const float srgb = linear <= 0.0031308f ? linear * 12.92f
                                                    : 1.055f * std::pow(linear, 1 / 2.4f) - 0.055f;
            all[at] = static_cast<std::uint8_t>(std::lround(srgb * 255));
        }
        return all;
    }();
    const auto clamped = [](float value) { return value >= 0 ? std::min(value, 1.0f) : 0.0f; };
    std::vector<std::uint8_t> bytes;
    bytes.reserve(values.size() / width * 4);
    for (std::size_t at = 0; at + width <= values.size(); at += width) {
        for (std::size_t part = 0; part < 3; ++part)
            bytes.push_back(table[static_cast<std::size_t>(clamped(values[at + part]) * 4095)]);
        const float alpha = width == 4 ? clamped(values[at + 3]) : 1;
        bytes.push_back(static_cast<std::uint8_t>(alpha * 255 + 0.5f));
    }
    return bytes;
}

std::vector<std::uint32_t> plainIndices(std::size_t count)
{
    std::vector<std::uint32_t> all(count);
    for (std::uint32_t at = 0; at < count; ++at)
        all[at] = at;
    return all;
}

/// Strips, fans and loops as separate triangles and lines.
std::vector<std::uint32_t> separated(const std::vector<std::uint32_t> &in, std::int64_t mode)
{
    std::vector<std::uint32_t> out;
    const std::size_t count = in.size();
    if (mode == ModeTriangleStrip || mode == ModeTriangleFan) {
        for (std::size_t at = 2; at < count; ++at) {
            const bool isOdd = at % 2 == 1;
            if (mode == ModeTriangleFan)
                out.insert(out.end(), {in[0], in[at - 1], in[at]});
            else
                out.insert(out.end(),
                           {in[isOdd ? at - 1 : at - 2], in[isOdd ? at - 2 : at - 1], in[at]});
        }
        return out;
    }
    for (std::size_t at = 1; at < count; ++at)
        out.insert(out.end(), {in[at - 1], in[at]});
    if (mode == ModeLineLoop && count > 2)
        out.insert(out.end(), {in[count - 1], in[0]});
    return out;
}

/// Many primitives may share one big set of vertices: keeps those in use only.
void keepUsedVertices(Mesh &mesh)
{
    const std::size_t vertices = mesh.vertexCount();
    if (mesh.indices.empty() || mesh.indices.size() >= vertices)
        return;
    constexpr std::uint32_t unused = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> place(vertices, unused);
    Mesh kept;
    const auto copy = [](const auto &from, auto &to, std::size_t vertex, std::size_t width) {
        if (from.size() >= (vertex + 1) * width)
            to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(vertex * width),
                      from.begin() + static_cast<std::ptrdiff_t>((vertex + 1) * width));
    };
    for (std::uint32_t &index : mesh.indices) {
        if (index >= vertices)
            throw FormatError(ReaderText::tr("A face names a vertex that does not exist."));
        if (place[index] == unused) {
            place[index] = static_cast<std::uint32_t>(kept.vertexCount());
            copy(mesh.positions, kept.positions, index, 3);
            copy(mesh.normals, kept.normals, index, 3);
            copy(mesh.texCoords, kept.texCoords, index, 2);
            copy(mesh.colors, kept.colors, index, 4);
        }
        index = place[index];
    }
    mesh.positions = std::move(kept.positions);
    mesh.normals = std::move(kept.normals);
    mesh.texCoords = std::move(kept.texCoords);
    mesh.colors = std::move(kept.colors);
}

} // namespace

void GltfMeshes::readTexCoords(const Json &attributes, Mesh &mesh) const
{
    const bool hasMaterial =
        mesh.material >= 0 && mesh.material < static_cast<int>(m_texCoords.size());
    const GltfTexCoords coords = hasMaterial ? m_texCoords[mesh.material] : GltfTexCoords{};
    const std::string key = "TEXCOORD_" + std::to_string(coords.set);
    const std::int64_t accessor = gltf::integer(attributes, key.c_str(), -1);
    if (accessor < 0)
        return;
    mesh.texCoords = m_file.floats(accessor, 2);
    if (coords.transform.isIdentity())
        return;
    for (std::size_t at = 0; at + 1 < mesh.texCoords.size(); at += 2) {
        const QPointF moved =
            coords.transform.map(QPointF(mesh.texCoords[at], mesh.texCoords[at + 1]));
        mesh.texCoords[at] = static_cast<float>(moved.x());
        mesh.texCoords[at + 1] = static_cast<float>(moved.y());
    }
}

int GltfMeshes::readPrimitive(const Json &json, const QString &name)
{
    const Json &attributes = gltf::object(json, "attributes");
    const std::int64_t positions = gltf::integer(attributes, "POSITION", -1);
    if (positions < 0)
        return -1;
    Mesh mesh;
    mesh.name = name;
    mesh.material = static_cast<int>(std::clamp<std::int64_t>(gltf::integer(json, "material", -1),
                                                              -1, m_file.count("materials") - 1));
    mesh.positions = m_file.floats(positions, 3);
    if (const std::int64_t normals = gltf::integer(attributes, "NORMAL", -1); normals >= 0)
        mesh.normals = m_file.floats(normals, 3);
    readTexCoords(attributes, mesh);
    if (const std::int64_t colors = gltf::integer(attributes, "COLOR_0", -1); colors >= 0) {
        const std::size_t width = m_file.widthOf(colors);
        if (width == 3 || width == 4)
            mesh.colors = srgbBytes(m_file.floats(colors, width), width);
    }
    const std::int64_t mode = gltf::integer(json, "mode", ModeTriangles);
    mesh.primitive = mode == ModePoints     ? Primitive::Points
                     : mode < ModeTriangles ? Primitive::Lines
                                            : Primitive::Triangles;
    if (const std::int64_t indices = gltf::integer(json, "indices", -1); indices >= 0)
        mesh.indices = m_file.indices(indices);
    if (mode != ModePoints && mode != ModeLines && mode != ModeTriangles)
        mesh.indices =
            separated(mesh.indices.empty() ? plainIndices(mesh.vertexCount()) : mesh.indices, mode);
    keepUsedVertices(mesh);
    m_scene.meshes.push_back(std::move(mesh));
    return static_cast<int>(m_scene.meshes.size()) - 1;
}

const std::vector<int> &GltfMeshes::meshesOf(std::int64_t gltfMesh)
{
    const auto [it, isNew] = m_made.try_emplace(gltfMesh);
    if (isNew) {
        const Json &json = m_file.item("meshes", gltfMesh);
        for (const Json &primitive : gltf::list(json, "primitives")) {
            const int mesh = readPrimitive(primitive, jsonText(json, "name").left(256));
            if (mesh >= 0)
                it->second.push_back(mesh);
        }
    }
    return it->second;
}

} // namespace vams::viewers
