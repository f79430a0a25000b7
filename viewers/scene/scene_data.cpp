#include "viewers/scene/scene_data.h"

#include "viewers/scene/scene_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

namespace vams::viewers {

namespace {

/// What every graphics card of the last ten years takes; finer detail is not seen in a view.
constexpr int largestTexture = 4096;

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
            includePlaced(all, scene.meshes[mesh].bounds, transform);
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

QVector3D vectorAt(const SceneMesh &mesh, const QByteArray &from, int element)
{
    std::uint32_t index = static_cast<std::uint32_t>(element);
    if (!mesh.indices.isEmpty())
        std::memcpy(&index, mesh.indices.constData() + qsizetype(element) * 4, sizeof index);
    float value[3];
    std::memcpy(value, from.constData() + qsizetype(index) * 12, sizeof value);
    return {value[0], value[1], value[2]};
}

} // namespace

int cornersOf(Primitive primitive)
{
    return primitive == Primitive::Triangles ? 3 : primitive == Primitive::Lines ? 2 : 1;
}

QVector3D SceneMesh::position(int element) const
{
    return vectorAt(*this, positions, element);
}

QVector3D SceneMesh::normal(int element) const
{
    return vectorAt(*this, normals, element);
}

Result<SceneData> prepareScene(MeshData mesh, Job &job)
{
    SceneData scene;
    scene.materials = std::move(mesh.materials);
    scene.images = std::move(mesh.images);
    scene.nodes = std::move(mesh.nodes);
    scene.animations = std::move(mesh.animations);
    scene.upAxis = mesh.upAxis;
    scene.metresPerUnit = mesh.metresPerUnit;
    scene.warnings = std::move(mesh.warnings);
    checkImages(scene, job);
    checkMaterials(scene);
    checkNodes(scene, static_cast<int>(mesh.meshes.size()));
    checkAnimations(scene);
    mesh.nodes = scene.nodes;
    scene.facts = sceneFactsOf(mesh);
    QStringList names;
    for (const Mesh &part : mesh.meshes)
        names.append(part.name);
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
    scene.parts = partsOf(scene, names);
    joinParts(scene);
    scene.facts.bounds = placedBounds(scene);
    if (scene.facts.bounds.isEmpty() || !std::isfinite(scene.facts.bounds.size().length()))
        return fail(ErrorKind::Invalid, sceneText("This file holds no geometry that can be shown."),
                    {}, sceneText("Check it in the program that wrote it."));
    scene.facts.hull = placedHull(scene);
    return scene;
}

} // namespace vams::viewers
