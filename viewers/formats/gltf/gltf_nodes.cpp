#include "viewers/formats/gltf/gltf_scene.h"

#include <algorithm>
#include <set>

namespace vams::viewers {

namespace {

QMatrix4x4 transformOf(const Json &json)
{
    QMatrix4x4 matrix;
    float columns[16];
    if (gltf::numbers(json, "matrix", columns))
        return QMatrix4x4(columns).transposed();
    float move[3] = {0, 0, 0};
    float turn[4] = {0, 0, 0, 1};
    float scale[3] = {1, 1, 1};
    gltf::numbers(json, "translation", move);
    gltf::numbers(json, "rotation", turn);
    gltf::numbers(json, "scale", scale);
    matrix.translate(move[0], move[1], move[2]);
    matrix.rotate(QQuaternion(turn[3], turn[0], turn[1], turn[2]).normalized());
    matrix.scale(scale[0], scale[1], scale[2]);
    return matrix;
}

std::vector<std::int64_t> rootsOf(const GltfFile &file)
{
    std::vector<std::int64_t> roots;
    if (file.count("scenes") > 0) {
        const Json &scene = file.item("scenes", gltf::integer(file.json(), "scene", 0));
        for (const Json &node : gltf::list(scene, "nodes"))
            roots.push_back(gltf::index(node));
        return roots;
    }
    std::set<std::int64_t> children;
    for (const Json &node : gltf::list(file.json(), "nodes")) {
        for (const Json &child : gltf::list(node, "children"))
            children.insert(gltf::index(child));
    }
    for (std::int64_t node = 0; node < file.count("nodes"); ++node) {
        if (!children.contains(node))
            roots.push_back(node);
    }
    return roots;
}

bool isRising(const std::vector<float> &times)
{
    return std::is_sorted(times.begin(), times.end()) && !times.empty() && times.front() >= 0 &&
           times.back() < 1e6f;
}

/// Our key frames are linear: a step is two keys close together, a spline its knots.
void flattenInterpolation(AnimationChannel &channel, const QString &interpolation,
                          std::size_t width)
{
    constexpr float stepWidth = 1e-4f;
    std::vector<float> &values = channel.values;
    if (interpolation == QLatin1String("CUBICSPLINE")) {
        std::vector<float> knots;
        for (std::size_t key = 0; (key * 3 + 2) * width < values.size(); ++key) {
            const auto first = values.begin() + static_cast<std::ptrdiff_t>((key * 3 + 1) * width);
            knots.insert(knots.end(), first, first + static_cast<std::ptrdiff_t>(width));
        }
        values = std::move(knots);
        return;
    }
    if (interpolation != QLatin1String("STEP") || values.size() < channel.times.size() * width)
        return;
    AnimationChannel stepped;
    for (std::size_t key = 0; key < channel.times.size(); ++key) {
        const auto first = values.begin() + static_cast<std::ptrdiff_t>(key * width);
        const auto last = first + static_cast<std::ptrdiff_t>(width);
        stepped.times.push_back(channel.times[key]);
        stepped.values.insert(stepped.values.end(), first, last);
        if (key + 1 < channel.times.size()) {
            stepped.times.push_back(
                std::max(channel.times[key], channel.times[key + 1] - stepWidth));
            stepped.values.insert(stepped.values.end(), first, last);
        }
    }
    channel.times = std::move(stepped.times);
    channel.values = std::move(stepped.values);
}

/// False for what is not played: morph weights, nodes outside of the scene, damaged key frames.
bool readChannel(const GltfFile &file, const Json &animation, const Json &json,
                 const GltfNodeMap &nodes, AnimationChannel &channel)
{
    const Json &target = gltf::object(json, "target");
    const auto node = nodes.find(gltf::integer(target, "node", -1));
    const QString path = jsonText(target, "path");
    if (node == nodes.end())
        return false;
    channel.node = node->second;
    if (path == QLatin1String("translation"))
        channel.path = AnimationPath::Translation;
    else if (path == QLatin1String("rotation"))
        channel.path = AnimationPath::Rotation;
    else if (path == QLatin1String("scale"))
        channel.path = AnimationPath::Scale;
    else
        return false;
    const Json &samplers = gltf::list(animation, "samplers");
    const std::int64_t index = gltf::integer(json, "sampler", -1);
    if (index < 0 || index >= static_cast<std::int64_t>(samplers.size()))
        return false;
    const Json &sampler = samplers[static_cast<std::size_t>(index)];
    const std::size_t width = channel.path == AnimationPath::Rotation ? 4 : 3;
    channel.times = file.floats(gltf::integer(sampler, "input", -1), 1);
    channel.values = file.floats(gltf::integer(sampler, "output", -1), width);
    flattenInterpolation(channel, jsonText(sampler, "interpolation"), width);
    return isRising(channel.times) && channel.values.size() == channel.times.size() * width;
}

} // namespace

GltfNodeMap readGltfNodes(const GltfFile &file, GltfMeshes &meshes, MeshData &scene)
{
    GltfNodeMap places;
    std::vector<std::pair<std::int64_t, int>> open; // node, our parent
    for (const std::int64_t root : rootsOf(file))
        open.emplace_back(root, -1);
    while (!open.empty()) {
        const auto [index, parent] = open.back();
        open.pop_back();
        const Json &json = file.item("nodes", index);
        const int place = static_cast<int>(scene.nodes.size());
        if (!places.emplace(index, place).second)
            throw FormatError(ReaderText::tr("The nodes of the glTF file form a circle."));
        Node node;
        node.name = jsonText(json, "name").left(256);
        node.parent = parent;
        node.transform = transformOf(json);
        if (const std::int64_t mesh = gltf::integer(json, "mesh", -1); mesh >= 0)
            node.meshes = meshes.meshesOf(mesh);
        scene.nodes.push_back(std::move(node));
        for (const Json &child : gltf::list(json, "children"))
            open.emplace_back(gltf::index(child), place);
    }
    return places;
}

void readGltfAnimations(const GltfFile &file, const GltfNodeMap &nodes, MeshData &scene)
{
    for (const Json &json : gltf::list(file.json(), "animations")) {
        Animation animation;
        animation.name = jsonText(json, "name").left(256);
        for (const Json &entry : gltf::list(json, "channels")) {
            AnimationChannel channel;
            if (!readChannel(file, json, entry, nodes, channel))
                continue;
            animation.duration = std::max(animation.duration, channel.times.back());
            animation.channels.push_back(std::move(channel));
        }
        if (!animation.channels.empty())
            scene.animations.push_back(std::move(animation));
    }
}

} // namespace vams::viewers
