#include "viewers/formats/assimp/assimp_scene.h"

#include "viewers/base/mesh_build.h"
#include "viewers/formats/assimp/assimp_materials.h"

#include <assimp/scene.h>

#include <algorithm>
#include <map>

namespace vams::viewers {

namespace {

std::uint8_t toByte(float value)
{
    return value >= 0 ? static_cast<std::uint8_t>(std::min(value, 1.0f) * 255 + 0.5f) : 0;
}

void copyVertices(const aiMesh &from, Mesh &mesh)
{
    static_assert(sizeof(aiVector3D) == 3 * sizeof(float));
    const auto *positions = reinterpret_cast<const float *>(from.mVertices);
    mesh.positions.assign(positions, positions + std::size_t(from.mNumVertices) * 3);
    if (from.HasNormals()) {
        const auto *normals = reinterpret_cast<const float *>(from.mNormals);
        mesh.normals.assign(normals, normals + std::size_t(from.mNumVertices) * 3);
    }
    for (unsigned at = 0; from.HasTextureCoords(0) && at < from.mNumVertices; ++at) {
        mesh.texCoords.push_back(from.mTextureCoords[0][at].x);
        mesh.texCoords.push_back(1 - from.mTextureCoords[0][at].y);
    }
    for (unsigned at = 0; from.HasVertexColors(0) && at < from.mNumVertices; ++at) {
        const aiColor4D &color = from.mColors[0][at];
        mesh.colors.insert(mesh.colors.end(),
                           {toByte(color.r), toByte(color.g), toByte(color.b), toByte(color.a)});
    }
}

/// Polygons become fans. What a file mixes (lines beside faces) is drawn as what it holds most of.
void copyFaces(const aiMesh &from, Mesh &mesh)
{
    std::vector<std::uint32_t> lines;
    for (unsigned at = 0; at < from.mNumFaces; ++at) {
        const aiFace &face = from.mFaces[at];
        for (unsigned corner = 2; corner < face.mNumIndices; ++corner)
            mesh.indices.insert(mesh.indices.end(), {face.mIndices[0], face.mIndices[corner - 1],
                                                     face.mIndices[corner]});
        if (face.mNumIndices == 2)
            lines.insert(lines.end(), {face.mIndices[0], face.mIndices[1]});
    }
    if (mesh.indices.empty()) {
        mesh.primitive = lines.empty() ? Primitive::Points : Primitive::Lines;
        mesh.indices = std::move(lines);
    }
}

/// Corners come one by one from many importers: joins them so that normals can be smooth.
void weldIfLoose(Mesh &mesh)
{
    const bool isLoose = mesh.primitive == Primitive::Triangles && mesh.normals.empty() &&
                         mesh.texCoords.empty() && mesh.colors.empty() &&
                         mesh.indices.size() == mesh.vertexCount();
    if (!isLoose)
        return;
    for (std::size_t at = 0; at < mesh.indices.size(); ++at) {
        if (mesh.indices[at] != at)
            return;
    }
    const std::vector<float> corners = std::move(mesh.positions);
    weldCorners(reinterpret_cast<const unsigned char *>(corners.data()), corners.size() / 9,
                9 * sizeof(float), 0, mesh);
}

QMatrix4x4 toMatrix(const aiMatrix4x4 &m)
{
    return {m.a1, m.a2, m.a3, m.a4, m.b1, m.b2, m.b3, m.b4,
            m.c1, m.c2, m.c3, m.c4, m.d1, m.d2, m.d3, m.d4};
}

void copyNodes(const aiScene &from, MeshData &scene)
{
    std::vector<std::pair<const aiNode *, int>> open{{from.mRootNode, -1}};
    while (!open.empty()) {
        const auto [node, parent] = open.back();
        open.pop_back();
        if (!node)
            continue;
        Node copy;
        copy.name = QString::fromUtf8(node->mName.C_Str()).left(256);
        copy.parent = parent;
        copy.transform = toMatrix(node->mTransformation);
        for (unsigned at = 0; at < node->mNumMeshes; ++at) {
            if (node->mMeshes[at] >= scene.meshes.size())
                throw FormatError(ReaderText::tr("A node names a mesh that does not exist."));
            copy.meshes.push_back(static_cast<int>(node->mMeshes[at]));
        }
        scene.nodes.push_back(std::move(copy));
        const int place = static_cast<int>(scene.nodes.size()) - 1;
        for (unsigned at = node->mNumChildren; at > 0; --at)
            open.emplace_back(node->mChildren[at - 1], place);
    }
}

template <class Key, class Values>
AnimationChannel channelOf(int node, AnimationPath path, const Key *keys, unsigned count,
                           double ticksPerSecond, Values values)
{
    AnimationChannel channel;
    channel.node = node;
    channel.path = path;
    for (unsigned at = 0; at < count; ++at) {
        const auto time = static_cast<float>(keys[at].mTime / ticksPerSecond);
        if (!(time >= 0) || (!channel.times.empty() && time < channel.times.back()))
            continue;
        channel.times.push_back(time);
        for (const float value : values(keys[at].mValue))
            channel.values.push_back(value);
    }
    return channel;
}

void copyAnimation(const aiAnimation &from, const std::map<QString, int> &nodes, MeshData &scene)
{
    const double ticks = from.mTicksPerSecond > 0 ? from.mTicksPerSecond : 25;
    const auto vector = [](const aiVector3D &v) { return std::vector<float>{v.x, v.y, v.z}; };
    const auto turn = [](const aiQuaternion &q) { return std::vector<float>{q.x, q.y, q.z, q.w}; };
    Animation animation;
    animation.name = QString::fromUtf8(from.mName.C_Str()).left(256);
    for (unsigned at = 0; at < from.mNumChannels; ++at) {
        const aiNodeAnim &part = *from.mChannels[at];
        const auto node = nodes.find(QString::fromUtf8(part.mNodeName.C_Str()).left(256));
        if (node == nodes.end())
            continue;
        for (AnimationChannel &channel : std::vector<AnimationChannel>{
                 channelOf(node->second, AnimationPath::Translation, part.mPositionKeys,
                           part.mNumPositionKeys, ticks, vector),
                 channelOf(node->second, AnimationPath::Rotation, part.mRotationKeys,
                           part.mNumRotationKeys, ticks, turn),
                 channelOf(node->second, AnimationPath::Scale, part.mScalingKeys,
                           part.mNumScalingKeys, ticks, vector)}) {
            if (channel.times.empty())
                continue;
            animation.duration = std::max(animation.duration, channel.times.back());
            animation.channels.push_back(std::move(channel));
        }
    }
    if (!animation.channels.empty())
        scene.animations.push_back(std::move(animation));
}

} // namespace

MeshData convertAssimpScene(const aiScene &from, const Source &source)
{
    MeshData scene;
    convertAssimpMaterials(from, source, scene);
    bool hasBones = false;
    for (unsigned at = 0; at < from.mNumMeshes; ++at) {
        const aiMesh &part = *from.mMeshes[at];
        Mesh mesh;
        mesh.name = QString::fromUtf8(part.mName.C_Str()).left(256);
        mesh.material = static_cast<int>(part.mMaterialIndex);
        copyVertices(part, mesh);
        copyFaces(part, mesh);
        weldIfLoose(mesh);
        hasBones = hasBones || part.HasBones();
        scene.meshes.push_back(std::move(mesh));
    }
    copyNodes(from, scene);
    std::map<QString, int> nodes;
    for (int at = 0; at < static_cast<int>(scene.nodes.size()); ++at)
        nodes.emplace(scene.nodes[at].name, at);
    for (unsigned at = 0; at < from.mNumAnimations; ++at)
        copyAnimation(*from.mAnimations[at], nodes, scene);
    if (hasBones)
        scene.warnings.push_back(ReaderText::tr("Movement of skeletons is not shown."));
    finishScene(scene);
    return scene;
}

} // namespace vams::viewers
