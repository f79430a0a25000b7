#include "viewers/base/file_kind.h"

#include <QHash>

#include <algorithm>

namespace vams::viewers {

namespace {

struct KindRow
{
    FileKind kind;
    QStringList extensions;
};

// clang-format off
const std::vector<KindRow> &kindTable()
{
    static const std::vector<KindRow> rows{
        {FileKind::Mesh, {"glb", "gltf", "obj", "stl", "ply", "fbx", "dae", "3ds", "off", "3mf", "amf",
            "x3d", "wrl", "lwo", "lws", "lxo", "dxf", "blend", "ac", "ase", "b3d", "bvh", "cob", "csm",
            "hmp", "ifc", "iqm", "irr", "irrmesh", "md2", "md3", "md5mesh", "mdc", "mdl", "ms3d", "ndo",
            "nff", "ogex", "q3o", "q3s", "smd", "ter", "xgl", "zgl"}},
        {FileKind::Image, {"png", "jpg", "jpeg", "jpe", "bmp", "gif", "webp", "tif", "tiff", "tga", "ico",
            "icns", "svg", "svgz", "ppm", "pgm", "pbm", "xpm", "xbm", "jp2", "wbmp", "cur"}},
        {FileKind::Text, {"txt", "md", "markdown", "json", "jsonl", "xml", "yaml", "yml", "csv", "tsv",
            "ini", "cfg", "conf", "log", "toml", "mtl", "py", "js", "ts", "c", "cc", "cpp", "h", "hpp",
            "cs", "java", "rs", "go", "sh", "bat", "ps1", "html", "htm", "css", "glsl", "vert", "frag",
            "hlsl", "usda", "sql", "rst", "tex", "lua", "rb", "cmake", "srt", "vtt", "gcode", "mel"}},
    };
    return rows;
}
// clang-format on

const QHash<QString, FileKind> &kindsByExtension()
{
    static const QHash<QString, FileKind> kinds = [] {
        QHash<QString, FileKind> all;
        for (const KindRow &row : kindTable()) {
            for (const QString &extension : row.extensions)
                all.insert(extension, row.kind);
        }
        return all;
    }();
    return kinds;
}

bool isPlyWithoutFaces(const QByteArray &head)
{
    const qsizetype end = head.indexOf("end_header");
    if (!head.startsWith("ply") || end < 0)
        return false;
    const qsizetype face = head.left(end).indexOf("element face");
    return face < 0 || head.mid(face + 12, 12).trimmed().startsWith("0");
}

bool looksLikeImage(const QByteArray &head)
{
    static const QByteArrayList marks{"\x89PNG\r\n", "\xff\xd8\xff", "GIF8", "BM", "II*", "MM"};
    return std::any_of(marks.begin(), marks.end(),
                       [&head](const QByteArray &mark) { return head.startsWith(mark); });
}

bool looksLikeText(const QByteArray &head)
{
    return !head.isEmpty() && std::none_of(head.begin(), head.end(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code < 32 && code != '\n' && code != '\r' && code != '\t' && code != '\f';
    });
}

} // namespace

QString extensionOf(const QString &fileName)
{
    const qsizetype slash = fileName.lastIndexOf(QLatin1Char('/'));
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    return dot <= slash ? QString() : fileName.mid(dot + 1).toLower();
}

FileKind fileKindOf(const QString &fileName)
{
    return kindsByExtension().value(extensionOf(fileName), FileKind::Other);
}

FileKind fileKindOf(const QString &fileName, const QByteArray &head)
{
    const FileKind byName = fileKindOf(fileName);
    if (byName == FileKind::Mesh && isPlyWithoutFaces(head))
        return FileKind::PointCloud;
    if (byName != FileKind::Other)
        return byName;
    if (looksLikeImage(head))
        return FileKind::Image;
    return looksLikeText(head) ? FileKind::Text : FileKind::Other;
}

QString fileKindLabel(const QString &fileName)
{
    return extensionOf(fileName).toUpper().left(5);
}

const QStringList &extensionsOf(FileKind kind)
{
    static const QStringList none;
    for (const KindRow &row : kindTable()) {
        if (row.kind == (kind == FileKind::PointCloud ? FileKind::Mesh : kind))
            return row.extensions;
    }
    return none;
}

} // namespace vams::viewers
