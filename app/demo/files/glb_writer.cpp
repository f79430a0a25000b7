#include "app/demo/files/glb_writer.h"

#include "app/demo/files/image_files.h"
#include "core/base/json.h"

#include <QtEndian>

#include <algorithm>

namespace vams::demo {

namespace {

using viewers::AnimationPath;
using viewers::Mesh;
using viewers::MeshData;

enum class ComponentType
{
    UByte = 5121,
    UInt = 5125,
    Float = 5126
};

Json numbers(std::initializer_list<float> values)
{
    Json list = Json::array();
    for (const float value : values)
        list.push_back(value);
    return list;
}

class GlbWriter
{
public:
    explicit GlbWriter(const MeshData &scene)
        : m_scene(scene)
    {}

    QByteArray write();

private:
    int addView(const QByteArray &bytes);
    template <class T>
    int addAccessor(const std::vector<T> &values, int width, ComponentType type);
    void addMeshes();
    Json primitiveOf(const Mesh &mesh);
    void addMaterials();
    void addImages();
    void addNodes();
    Json nodeJson(const viewers::Node &node) const;
    void addAnimations();
    [[nodiscard]] QByteArray container() const;

    const MeshData &m_scene;
    Json m_json;
    QByteArray m_binary;
};

int GlbWriter::addView(const QByteArray &bytes)
{
    m_json["bufferViews"].push_back({{"buffer", 0},
                                     {"byteOffset", static_cast<qint64>(m_binary.size())},
                                     {"byteLength", static_cast<qint64>(bytes.size())}});
    m_binary += bytes;
    m_binary.append((4 - m_binary.size() % 4) % 4, '\0');
    return static_cast<int>(m_json["bufferViews"].size()) - 1;
}

template <class T>
int GlbWriter::addAccessor(const std::vector<T> &values, int width, ComponentType type)
{
    static constexpr const char *names[] = {"", "SCALAR", "VEC2", "VEC3", "VEC4"};
    const QByteArray bytes(reinterpret_cast<const char *>(values.data()),
                           static_cast<qsizetype>(values.size() * sizeof(T)));
    m_json["accessors"].push_back({{"bufferView", addView(bytes)},
                                   {"componentType", static_cast<int>(type)},
                                   {"count", values.size() / static_cast<std::size_t>(width)},
                                   {"type", names[width]}});
    return static_cast<int>(m_json["accessors"].size()) - 1;
}

Json GlbWriter::primitiveOf(const Mesh &mesh)
{
    Json attributes;
    const int positions = addAccessor(mesh.positions, 3, ComponentType::Float);
    const QVector3D &low = mesh.bounds.min;
    const QVector3D &high = mesh.bounds.max;
    m_json["accessors"][positions]["min"] = numbers({low.x(), low.y(), low.z()});
    m_json["accessors"][positions]["max"] = numbers({high.x(), high.y(), high.z()});
    attributes["POSITION"] = positions;
    if (!mesh.normals.empty())
        attributes["NORMAL"] = addAccessor(mesh.normals, 3, ComponentType::Float);
    if (!mesh.texCoords.empty())
        attributes["TEXCOORD_0"] = addAccessor(mesh.texCoords, 2, ComponentType::Float);
    if (!mesh.colors.empty()) {
        attributes["COLOR_0"] = addAccessor(linearColors(mesh.colors), 4, ComponentType::UByte);
        m_json["accessors"][attributes["COLOR_0"].get<int>()]["normalized"] = true;
    }
    Json primitive{{"attributes", attributes}};
    if (!mesh.indices.empty())
        primitive["indices"] = addAccessor(mesh.indices, 1, ComponentType::UInt);
    if (mesh.material >= 0)
        primitive["material"] = mesh.material;
    return primitive;
}

void GlbWriter::addMeshes()
{
    for (const Mesh &mesh : m_scene.meshes)
        m_json["meshes"].push_back(
            {{"name", mesh.name}, {"primitives", Json::array({primitiveOf(mesh)})}});
}

void GlbWriter::addMaterials()
{
    for (const viewers::Material &material : m_scene.materials) {
        const QVector4D &color = material.baseColor;
        Json pbr{{"baseColorFactor", numbers({color.x(), color.y(), color.z(), color.w()})},
                 {"metallicFactor", material.metallic},
                 {"roughnessFactor", material.roughness}};
        if (material.baseColorImage >= 0)
            pbr["baseColorTexture"] = {{"index", material.baseColorImage}};
        if (material.metallicRoughnessImage >= 0)
            pbr["metallicRoughnessTexture"] = {{"index", material.metallicRoughnessImage}};
        Json json{{"name", material.name}, {"pbrMetallicRoughness", pbr}};
        if (material.normalImage >= 0)
            json["normalTexture"] = {{"index", material.normalImage}};
        if (material.isDoubleSided)
            json["doubleSided"] = true;
        m_json["materials"].push_back(std::move(json));
    }
}

void GlbWriter::addImages()
{
    for (const QImage &image : m_scene.images) {
        m_json["textures"].push_back({{"source", m_json["textures"].size()}, {"sampler", 0}});
        m_json["images"].push_back(
            {{"bufferView", addView(encodePng(image))}, {"mimeType", "image/png"}});
    }
    if (!m_scene.images.empty())
        m_json["samplers"].push_back({{"wrapS", 10497}, {"wrapT", 10497}});
}

Json GlbWriter::nodeJson(const viewers::Node &node) const
{
    Json json{{"name", node.name}};
    if (!node.meshes.empty())
        json["mesh"] = node.meshes.front();
    QMatrix4x4 moved;
    moved.translate(node.transform.column(3).toVector3D());
    if (node.transform == moved) {
        const QVector3D place = node.transform.column(3).toVector3D();
        json["translation"] = numbers({place.x(), place.y(), place.z()});
    } else {
        json["matrix"] = Json::array();
        for (int at = 0; at < 16; ++at)
            json["matrix"].push_back(node.transform.constData()[at]);
    }
    return json;
}

void GlbWriter::addNodes()
{
    Json children = Json::array();
    for (std::size_t at = 0; at < m_scene.nodes.size(); ++at) {
        m_json["nodes"].push_back(nodeJson(m_scene.nodes[at]));
        const int parent = m_scene.nodes[at].parent;
        (parent < 0 ? children : m_json["nodes"][parent]["children"]).push_back(at);
    }
    // Columns: x stays, y becomes -z, z becomes y; millimetres become metres.
    const float mm = m_scene.upAxis == viewers::UpAxis::Z ? 0.001f : 1.0f;
    m_json["nodes"].push_back(
        {{"name", "millimetres, Z up"},
         {"children", children},
         {"matrix", numbers({mm, 0, 0, 0, 0, 0, -mm, 0, 0, mm, 0, 0, 0, 0, 0, 1})}});
    m_json["scenes"] = Json::array({{{"nodes", {m_scene.nodes.size()}}}});
    m_json["scene"] = 0;
}

void GlbWriter::addAnimations()
{
    for (const viewers::Animation &animation : m_scene.animations) {
        Json channels = Json::array();
        Json samplers = Json::array();
        for (const viewers::AnimationChannel &channel : animation.channels) {
            const int times = addAccessor(channel.times, 1, ComponentType::Float);
            m_json["accessors"][times]["min"] = numbers({channel.times.front()});
            m_json["accessors"][times]["max"] = numbers({channel.times.back()});
            const bool isRotation = channel.path == AnimationPath::Rotation;
            const int values =
                addAccessor(channel.values, isRotation ? 4 : 3, ComponentType::Float);
            channels.push_back(
                {{"sampler", samplers.size()},
                 {"target",
                  {{"node", channel.node}, {"path", isRotation ? "rotation" : "translation"}}}});
            samplers.push_back({{"input", times}, {"output", values}});
        }
        m_json["animations"].push_back(
            {{"name", animation.name}, {"channels", channels}, {"samplers", samplers}});
    }
}

QByteArray GlbWriter::container() const
{
    QByteArray json = dumpJson(m_json);
    json.append((4 - json.size() % 4) % 4, ' ');
    QByteArray out;
    const auto put = [&out](qsizetype number) {
        const auto little = qToLittleEndian(static_cast<quint32>(number));
        out.append(reinterpret_cast<const char *>(&little), 4);
    };
    out += "glTF";
    put(2);
    put(12 + 8 + json.size() + 8 + m_binary.size());
    put(json.size());
    out += "JSON" + json;
    put(m_binary.size());
    out += QByteArray("BIN\0", 4) + m_binary;
    return out;
}

QByteArray GlbWriter::write()
{
    m_json["asset"] = {{"version", "2.0"}, {"generator", "VAMS Desktop demo library"}};
    addMeshes();
    addMaterials();
    addImages();
    addNodes();
    addAnimations();
    m_json["buffers"] = Json::array({{{"byteLength", static_cast<qint64>(m_binary.size())}}});
    return container();
}

} // namespace

QByteArray writeGlb(const viewers::MeshData &scene)
{
    return GlbWriter(scene).write();
}

} // namespace vams::demo
