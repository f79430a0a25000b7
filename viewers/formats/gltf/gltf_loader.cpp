// glTF 2 and GLB: nodes, meshes, metal-rough materials with textures, vertex colours, animations of
// nodes, skeletons in their rest pose.

#include "viewers/base/mesh_build.h"
#include "viewers/formats/formats.h"
#include "viewers/formats/gltf/gltf_scene.h"

namespace vams::viewers {

namespace {

class GltfLoader final : public Loader
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("gltf"); }
    [[nodiscard]] QString title() const override { return ReaderText::tr("glTF model"); }
    [[nodiscard]] QStringList extensions() const override
    {
        return {QStringLiteral("glb"), QStringLiteral("gltf")};
    }
    [[nodiscard]] QStringList mimeTypes() const override
    {
        return {QStringLiteral("model/gltf-binary"), QStringLiteral("model/gltf+json")};
    }
    [[nodiscard]] int canRead(const QByteArray &head) const override
    {
        if (head.startsWith("glTF"))
            return 100;
        const bool isJson = head.trimmed().startsWith('{') || head.startsWith("\xef\xbb\xbf{");
        return isJson ? 50 : 0;
    }

protected:
    [[nodiscard]] Loaded read(const Source &source, Job &) const override
    {
        const GltfFile file(source);
        MeshData scene;
        scene.metresPerUnit = 1; // as the standard has it
        GltfMeshes meshes(file, scene, readGltfMaterials(file, scene));
        const GltfNodeMap nodes = readGltfNodes(file, meshes, scene);
        applyGltfSkins(file, nodes, scene);
        readGltfAnimations(file, nodes, scene);
        finishScene(scene);
        return scene;
    }
};

} // namespace

std::unique_ptr<Loader> makeGltfLoader()
{
    return std::make_unique<GltfLoader>();
}

} // namespace vams::viewers
