// Every further 3D format through Assimp, without its post-processing (which costs gigabytes on big
// files): welding and normals are our own.

#include "viewers/base/file_kind.h"
#include "viewers/formats/assimp/assimp_io.h"
#include "viewers/formats/assimp/assimp_scene.h"
#include "viewers/formats/formats.h"

#include <assimp/Importer.hpp>
#include <assimp/config.h>

namespace vams::viewers {

namespace {

UpAxis upAxisOf(const QString &extension)
{
    static const QStringList zUp{"3ds", "3mf", "amf", "dxf", "ifc", "blend",
                                 "off", "ase", "md2", "md3", "mdl", "md5mesh"};
    return zUp.contains(extension) ? UpAxis::Z : UpAxis::Y;
}

QString reasonOf(const Assimp::Importer &importer, const QString &extension)
{
    const QString error = QString::fromUtf8(importer.GetErrorString()).left(300);
    if (error.startsWith(QLatin1String("No suitable reader")))
        return ReaderText::tr("The bytes are not those of a %1 file.").arg(extension.toUpper());
    return ReaderText::tr("The file is damaged or of an unknown version (%1).").arg(error);
}

class AssimpLoader final : public Loader
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("assimp"); }
    [[nodiscard]] QString title() const override { return ReaderText::tr("3D model"); }
    [[nodiscard]] QStringList extensions() const override
    {
        // STL, PLY and OBJ have readers of their own that lack nothing.
        QStringList all = extensionsOf(FileKind::Mesh);
        for (const char *own : {"stl", "ply", "obj"})
            all.removeAll(QLatin1String(own));
        return all;
    }
    [[nodiscard]] int canRead(const QByteArray &head) const override
    {
        if (head.startsWith("Kaydara FBX Binary"))
            return 90;
        const bool isPicture = head.startsWith("\x89PNG") || head.startsWith("\xff\xd8\xff");
        return isPicture ? 0 : 10;
    }

protected:
    [[nodiscard]] Loaded read(const Source &source, Job &) const override
    {
        Assimp::Importer importer;
        auto *files = new AssimpFiles(source);
        importer.SetIOHandler(files); // the importer owns it
        importer.SetPropertyBool(AI_CONFIG_IMPORT_FBX_PRESERVE_PIVOTS, false);
        const aiScene *scene = importer.ReadFile(files->mainName(), 0);
        if (!scene)
            throw FormatError(reasonOf(importer, extensionOf(source.fileName())));
        MeshData data = convertAssimpScene(*scene, source);
        data.upAxis = upAxisOf(extensionOf(source.fileName()));
        return data;
    }
};

} // namespace

std::unique_ptr<Loader> makeAssimpLoader()
{
    return std::make_unique<AssimpLoader>();
}

} // namespace vams::viewers
