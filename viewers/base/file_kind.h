#pragma once
// Which viewer a file belongs to, told from its name and, where the name is not enough, from its
// first bytes. Cheap: no file is opened here.

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vams::viewers {

enum class FileKind
{
    Mesh,
    PointCloud,
    Image,
    Text,
    Other ///< no viewer: facts and a hex head
};

/// By the extension; a name such as "scan.ply" counts as a mesh until its bytes are known.
FileKind fileKindOf(const QString &fileName);

/// By the extension and the first bytes (4 KiB are plenty). Bytes without a known extension still
/// become Image or Text when they look so.
FileKind fileKindOf(const QString &fileName, const QByteArray &head);

/// `GLB` of "a/b.glb", for the badge of a tile; at most five letters, empty without an extension.
QString fileKindLabel(const QString &fileName);

/// `glb` of "a/b.GLB": lower-case, without the dot.
QString extensionOf(const QString &fileName);

/// Lower-case, without the dot: what the viewers open as this kind.
const QStringList &extensionsOf(FileKind kind);

} // namespace vams::viewers
