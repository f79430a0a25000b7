#pragma once
// Files of an asset for tests of what shows them, as rows and as the JSON a server sends.

#include "core/base/json.h"
#include "ui/models/file_tree.h"

namespace vams::test {

inline FileEntry file(const QString &path, qint64 size = 1000)
{
    FileEntry entry;
    entry.relativePath = path;
    entry.fileName = ui::lastName(path);
    entry.key = QStringLiteral("impeller") + path;
    entry.size = size;
    entry.dateCreatedCurrentVersion = QStringLiteral("2026-03-04T09:15:24.000000+00:00");
    entry.versionId = FileVersionId(QStringLiteral("v1"));
    entry.contentHash = QStringLiteral("hash of ") + path;
    entry.revisionCount = 1;
    return entry;
}

inline FileEntry folder(const QString &path)
{
    FileEntry entry = file(path, 0);
    entry.isFolder = true;
    entry.contentHash.clear();
    return entry;
}

inline std::shared_ptr<const ui::FileTree> treeOf(std::vector<FileEntry> files,
                                                  const QString &filter = {})
{
    return ui::FileTree::build(std::make_shared<const std::vector<FileEntry>>(std::move(files)),
                               QStringLiteral("Impeller"), filter);
}

inline Json fileListJson(const std::vector<FileEntry> &files)
{
    return Json{{"items", files}, {"NextToken", nullptr}};
}

} // namespace vams::test
