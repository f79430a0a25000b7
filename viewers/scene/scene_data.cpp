#include "viewers/scene/scene_data.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>
#include <random>

namespace vams::viewers {

namespace {

/// More draw calls than this make a still scene slow; then its parts are joined by material.
constexpr std::size_t joinAbove = 200;
/// What every graphics card of the last ten years takes; finer detail is not seen in a view.
constexpr int largestTexture = 4096;
/// Byte arrays, and offsets in graphics drivers, end near 2 GB.
constexpr std::size_t mostVertices = 150'000'000;

QString sceneText(const char *text)
{
    return QCoreApplication::translate("SceneData", text);
}

template <class T>
QByteArray bytesOf(const std::vector<T> &values)
{
    return {reinterpret_cast<const char *>(values.data()),
            static_cast<qsizetype>(values.size() * sizeof(T))};
}

bool areFinite(const std::vector<float> &values)
{
    return std::all_of(values.begin(), values.end(),
                       [](float value) { return std::isfinite(value); });
}

int cornersOf(Primitive primitive)
{
    return primitive == Primitive::Triangles ? 3 : primitive == Primitive::Lines ? 2 : 1;
}

bool isDrawable(const Mesh &mesh)
{
    const std::size_t count = mesh.vertexCount();
    if (count == 0 || count > mostVertices || mesh.positions.size() % 3 != 0 ||
        mesh.elementCount() % static_cast<std::size_t>(cornersOf(mesh.primitive)) != 0)
        return false;
    const bool areIndicesInside =
        std::all_of(mesh.indices.begin(), mesh.indices.end(),
                    [count](std::uint32_t index) { return index < count; });
    return areIndicesInside && areFinite(mesh.positions);
}

Bounds boundsOf(const std::vector<float> &positions)
{
    Bounds bounds;
    for (std::size_t at = 0; at + 2 < positions.size(); at += 3)
        bounds.include(QVector3D(positions[at], positions[at + 1], positions[at + 2]));
    return bounds;
}

template <class T>
void reorder(std::vector<T> &values, const std::vector<std::uint32_t> &order, int width)
{
    if (values.size() != order.size() * static_cast<std::size_t>(width))
        return;
    std::vector<T> sorted(values.size());
    for (std::size_t at = 0; at < order.size(); ++at)
        std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(order[at]) * width, width,
                    sorted.begin() + static_cast<std::ptrdiff_t>(at) * width);
    values.swap(sorted);
}

/// Any first part of the points is then an even sample of all, which is what level of detail needs.
void shufflePoints(Mesh &mesh)
{
    std::vector<std::uint32_t> order = std::move(mesh.indices);
    mesh.indices.clear();
    if (order.empty()) {
        order.resize(mesh.vertexCount());
        for (std::size_t at = 0; at < order.size(); ++at)
            order[at] = static_cast<std::uint32_t>(at);
    }
    std::mt19937 generator(1);
    std::shuffle(order.begin(), order.end(), generator);
    if (order.size() != mesh.vertexCount()) {
        mesh.indices = std::move(order);
        return;
    }
    reorder(mesh.positions, order, 3);
    reorder(mesh.normals, order, 3);
    reorder(mesh.colors, order, 4);
    mesh.texCoords.clear();
}

SceneMesh sceneMeshOf(Mesh &mesh, int materials)
{
    const std::size_t count = mesh.vertexCount();
    if (mesh.primitive == Primitive::Points)
        shufflePoints(mesh);
    SceneMesh made;
    made.primitive = mesh.primitive;
    made.bounds = boundsOf(mesh.positions);
    made.positions = bytesOf(mesh.positions);
    if (mesh.normals.size() == count * 3)
        made.normals = bytesOf(mesh.normals);
    if (mesh.texCoords.size() == count * 2)
        made.texCoords = bytesOf(mesh.texCoords);
    if (mesh.colors.size() == count * 4)
        made.colors = bytesOf(mesh.colors);
    made.indices = bytesOf(mesh.indices);
    made.material = mesh.material >= 0 && mesh.material < materials ? mesh.material : -1;
    mesh = {};
    return made;
}

/// As graphics drivers take them.
void checkImages(SceneData &scene, const Job &job)
{
    for (QImage &image : scene.images) {
        if (job.isCancelled())
            return;
        if (std::max(image.width(), image.height()) > largestTexture)
            image = image.scaled(largestTexture, largestTexture, Qt::KeepAspectRatio,
                                 Qt::SmoothTransformation);
        image = image.convertToFormat(QImage::Format_RGBA8888);
    }
}

void checkMaterials(SceneData &scene)
{
    const int images = static_cast<int>(scene.images.size());
    for (Material &material : scene.materials) {
        for (int *image :
             {&material.baseColorImage, &material.metallicRoughnessImage, &material.normalImage,
              &material.occlusionImage, &material.emissiveImage}) {
            if (*image >= images || *image < 0 || scene.images[*image].isNull())
                *image = -1;
        }
    }
}

void checkNodes(SceneData &scene, int meshes)
{
    for (int at = 0; at < static_cast<int>(scene.nodes.size()); ++at) {
        Node &node = scene.nodes[at];
        if (node.parent >= at)
            node.parent = -1;
        const float *values = node.transform.constData();
        if (!std::all_of(values, values + 16, [](float value) { return std::isfinite(value); }))
            node.transform.setToIdentity();
        std::erase_if(node.meshes, [meshes](int mesh) { return mesh < 0 || mesh >= meshes; });
    }
}

bool isChannelUsable(const AnimationChannel &channel, int nodes)
{
    const std::size_t width = channel.path == AnimationPath::Rotation ? 4 : 3;
    return channel.node >= 0 && channel.node < nodes && !channel.times.empty() &&
           channel.values.size() == channel.times.size() * width && areFinite(channel.times) &&
           areFinite(channel.values) && std::is_sorted(channel.times.begin(), channel.times.end());
}

void checkAnimations(SceneData &scene)
{
    for (Animation &animation : scene.animations) {
        std::erase_if(animation.channels, [&scene](const AnimationChannel &channel) {
            return !isChannelUsable(channel, static_cast<int>(scene.nodes.size()));
        });
        if (!std::isfinite(animation.duration))
            animation.duration = 0;
    }
    std::erase_if(scene.animations, [](const Animation &animation) {
        return animation.channels.empty() || animation.duration <= 0;
    });
}

struct MeshKey
{
    int material;
    bool hasNormals;
    bool hasTexCoords;
    bool hasColors;

    auto operator<=>(const MeshKey &) const = default;
};

void appendTransformed(QByteArray &to, const QByteArray &from, const QMatrix4x4 &transform,
                       bool isDirection)
{
    const QMatrix3x3 normal = transform.normalMatrix();
    const auto *values = reinterpret_cast<const float *>(from.constData());
    for (qsizetype at = 0; at < from.size() / 12; ++at, values += 3) {
        QVector3D value(values[0], values[1], values[2]);
        if (isDirection) {
            const float x = value.x(), y = value.y(), z = value.z();
            value = QVector3D(normal(0, 0) * x + normal(0, 1) * y + normal(0, 2) * z,
                              normal(1, 0) * x + normal(1, 1) * y + normal(1, 2) * z,
                              normal(2, 0) * x + normal(2, 1) * y + normal(2, 2) * z)
                        .normalized();
        } else {
            value = transform.map(value);
        }
        const float moved[3] = {value.x(), value.y(), value.z()};
        to.append(reinterpret_cast<const char *>(moved), sizeof moved);
    }
}

void appendIndices(SceneMesh &to, const SceneMesh &from, std::uint32_t first)
{
    const int count = from.elementCount();
    to.indices.reserve(to.indices.size() + count * 4);
    for (int at = 0; at < count; ++at) {
        std::uint32_t index = static_cast<std::uint32_t>(at);
        if (!from.indices.isEmpty())
            std::memcpy(&index, from.indices.constData() + at * 4, sizeof index);
        index += first;
        to.indices.append(reinterpret_cast<const char *>(&index), sizeof index);
    }
}

void appendMesh(SceneMesh &to, const SceneMesh &from, const QMatrix4x4 &transform)
{
    appendIndices(to, from, static_cast<std::uint32_t>(to.vertexCount()));
    const qsizetype before = to.positions.size();
    appendTransformed(to.positions, from.positions, transform, false);
    appendTransformed(to.normals, from.normals, transform, true);
    to.texCoords.append(from.texCoords);
    to.colors.append(from.colors);
    for (qsizetype at = before; at < to.positions.size(); at += 12) {
        float value[3];
        std::memcpy(value, to.positions.constData() + at, sizeof value);
        to.bounds.include(QVector3D(value[0], value[1], value[2]));
    }
}

QMatrix4x4 worldOf(const std::vector<Node> &nodes, int node)
{
    QMatrix4x4 transform;
    for (int at = node; at >= 0; at = nodes[at].parent)
        transform = nodes[at].transform * transform;
    return transform;
}

/// A still scene of very many parts becomes one part a material.
void joinParts(SceneData &scene)
{
    std::size_t parts = 0;
    std::size_t vertices = 0;
    bool areTriangles = true;
    for (const Node &node : scene.nodes) {
        for (const int mesh : node.meshes) {
            ++parts;
            vertices += static_cast<std::size_t>(scene.meshes[mesh].vertexCount());
            areTriangles = areTriangles && scene.meshes[mesh].primitive == Primitive::Triangles;
        }
    }
    if (parts <= joinAbove || !scene.animations.empty() || !areTriangles || vertices > mostVertices)
        return;
    std::map<MeshKey, SceneMesh> joined;
    for (int at = 0; at < static_cast<int>(scene.nodes.size()); ++at) {
        const QMatrix4x4 transform = worldOf(scene.nodes, at);
        for (const int index : scene.nodes[at].meshes) {
            const SceneMesh &part = scene.meshes[index];
            SceneMesh &whole = joined[{part.material, !part.normals.isEmpty(),
                                       !part.texCoords.isEmpty(), !part.colors.isEmpty()}];
            whole.material = part.material;
            appendMesh(whole, part, transform);
        }
    }
    Node root;
    scene.meshes.clear();
    for (auto &[key, mesh] : joined) {
        root.meshes.push_back(static_cast<int>(scene.meshes.size()));
        scene.meshes.push_back(std::move(mesh));
    }
    scene.nodes = {root};
}

SceneFacts sceneFactsOf(const MeshData &mesh)
{
    SceneFacts facts;
    facts.triangles = static_cast<qint64>(mesh.triangleCount());
    facts.vertices = static_cast<qint64>(mesh.vertexCount());
    facts.meshes = static_cast<int>(mesh.meshes.size());
    facts.isPointCloud = mesh.isPointCloud();
    return facts;
}

Bounds placedBounds(const SceneData &scene)
{
    Bounds all;
    for (int at = 0; at < static_cast<int>(scene.nodes.size()); ++at) {
        const QMatrix4x4 transform = worldOf(scene.nodes, at);
        for (const int mesh : scene.nodes[at].meshes) {
            const Bounds &box = scene.meshes[mesh].bounds;
            for (int corner = 0; corner < 8 && !box.isEmpty(); ++corner)
                all.include(transform.map(QVector3D(corner & 1 ? box.max.x() : box.min.x(),
                                                    corner & 2 ? box.max.y() : box.min.y(),
                                                    corner & 4 ? box.max.z() : box.min.z())));
        }
    }
    return all;
}

/// Directions spread evenly over a sphere.
std::vector<QVector3D> hullDirections()
{
    constexpr int count = 96;
    std::vector<QVector3D> directions;
    for (int at = 0; at < count; ++at) {
        const float y = 1 - 2 * (static_cast<float>(at) + 0.5f) / count;
        const float ring = std::sqrt(1 - y * y);
        const float turn = static_cast<float>(at) * 2.3999632f;
        directions.emplace_back(ring * std::cos(turn), y, ring * std::sin(turn));
    }
    return directions;
}

std::vector<QVector3D> placedHull(const SceneData &scene)
{
    constexpr int mostSamples = 40'000;
    const std::vector<QVector3D> directions = hullDirections();
    std::vector<QVector3D> hull(directions.size());
    std::vector<float> reach(directions.size(), -std::numeric_limits<float>::max());
    const int step = static_cast<int>(scene.facts.vertices / mostSamples) + 1;
    for (int at = 0; at < static_cast<int>(scene.nodes.size()); ++at) {
        const QMatrix4x4 transform = worldOf(scene.nodes, at);
        for (const int index : scene.nodes[at].meshes) {
            const SceneMesh &mesh = scene.meshes[index];
            const auto *values = reinterpret_cast<const float *>(mesh.positions.constData());
            for (int vertex = 0; vertex < mesh.vertexCount(); vertex += step) {
                const float *value = values + qsizetype(vertex) * 3;
                const QVector3D point = transform.map(QVector3D(value[0], value[1], value[2]));
                for (std::size_t way = 0; way < directions.size(); ++way) {
                    const float along = QVector3D::dotProduct(point, directions[way]);
                    if (along <= reach[way])
                        continue;
                    reach[way] = along;
                    hull[way] = point;
                }
            }
        }
    }
    return hull;
}

} // namespace

QVector3D SceneMesh::position(int element) const
{
    std::uint32_t index = static_cast<std::uint32_t>(element);
    if (!indices.isEmpty())
        std::memcpy(&index, indices.constData() + qsizetype(element) * 4, sizeof index);
    float value[3];
    std::memcpy(value, positions.constData() + qsizetype(index) * 12, sizeof value);
    return {value[0], value[1], value[2]};
}

Result<SceneData> prepareScene(MeshData mesh, Job &job)
{
    SceneData scene;
    scene.materials = std::move(mesh.materials);
    scene.images = std::move(mesh.images);
    scene.nodes = std::move(mesh.nodes);
    scene.animations = std::move(mesh.animations);
    scene.upAxis = mesh.upAxis;
    scene.warnings = std::move(mesh.warnings);
    checkImages(scene, job);
    checkMaterials(scene);
    checkNodes(scene, static_cast<int>(mesh.meshes.size()));
    checkAnimations(scene);
    mesh.nodes = scene.nodes;
    scene.facts = sceneFactsOf(mesh);
    int left = 0;
    for (Mesh &part : mesh.meshes) {
        if (job.isCancelled())
            return fail(cancelledError());
        const bool drawable = isDrawable(part);
        left += drawable;
        scene.meshes.push_back(
            drawable ? sceneMeshOf(part, static_cast<int>(scene.materials.size())) : SceneMesh{});
        if (!drawable)
            part = {};
    }
    if (static_cast<std::size_t>(left) < scene.meshes.size())
        scene.warnings.push_back(sceneText("Parts with damaged or no geometry are left out."));
    for (Node &node : scene.nodes) {
        std::erase_if(node.meshes,
                      [&scene](int at) { return scene.meshes[at].positions.isEmpty(); });
    }
    joinParts(scene);
    scene.facts.bounds = placedBounds(scene);
    if (scene.facts.bounds.isEmpty() || !std::isfinite(scene.facts.bounds.size().length()))
        return fail(ErrorKind::Invalid, sceneText("This file holds no geometry that can be shown."),
                    {}, sceneText("Check it in the program that wrote it."));
    scene.facts.hull = placedHull(scene);
    return scene;
}

} // namespace vams::viewers
