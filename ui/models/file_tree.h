#pragma once
// The files of an asset as a tree of folders: built on a pool thread, then only read. What the
// tree, the tiles and the viewer's "next file" share.

#include "core/model/file.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace vams::ui {

using FileList = std::shared_ptr<const std::vector<FileEntry>>;

/// A file, or a folder whether or not it has an entry of its own.
struct FileNode
{
    QString name;
    QString path; ///< starts with "/"; folders end with "/", the root is "/"
    int parent = -1;
    int row = 0;    ///< place below the parent
    int entry = -1; ///< index into the list; -1 for the root and folders without marker
    bool isFolder = false;
    int fileCount = 0;         ///< files below, at any depth; folders only
    qint64 size = 0;           ///< of the file, or of all files below
    std::vector<int> children; ///< folders first, then by name, numbers in their order
};

/// Immutable; node 0 is the asset itself.
class FileTree
{
public:
    /// Only files that contain every word of `filter` in their path, with the folders above them;
    /// an empty filter keeps everything.
    static std::shared_ptr<const FileTree> build(FileList files, const QString &rootName,
                                                 const QString &filter = {});

    [[nodiscard]] const FileNode &node(int id) const { return m_nodes[static_cast<size_t>(id)]; }
    [[nodiscard]] int nodeCount() const { return static_cast<int>(m_nodes.size()); }
    /// -1 if there is none.
    [[nodiscard]] int find(const QString &path) const { return m_byPath.value(path, -1); }
    /// Null for folders without a marker of their own.
    [[nodiscard]] const FileEntry *entry(int id) const;
    [[nodiscard]] const FileEntry *entryAt(const QString &path) const;
    /// Every file below, in the order the tree shows them.
    [[nodiscard]] std::vector<int> filesBelow(int id) const;

private:
    FileTree() = default;
    int folderFor(const QString &path);
    void add(int entry);
    void sort();
    void sum();

    FileList m_files;
    std::vector<FileNode> m_nodes;
    QHash<QString, int> m_byPath;
};

/// SHA-256 of the bytes where the server tells it, else a text made of key and revision. Empty for
/// folders.
QString contentKeyOf(const FileEntry &entry);
/// "/a/b.glb" -> "/a/", "/a/b/" -> "/a/", "/a" -> "/", "/" -> "/".
QString parentFolder(const QString &path);
/// Without what lies below another path of the list.
QStringList topmost(const QStringList &paths);
/// "/a/b.glb" -> "b.glb", "/a/b/" -> "b", "/" -> "".
QString lastName(const QString &path);
inline bool isFolderPath(const QString &path)
{
    return path.endsWith(QLatin1Char('/'));
}

} // namespace vams::ui
