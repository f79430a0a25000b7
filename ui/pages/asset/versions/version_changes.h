#pragma once
// What differs between two versions of an asset: files and metadata. Pure.

#include "core/model/asset_version.h"
#include "core/model/file.h"

#include <vector>

namespace vams::ui {

enum class ChangeKind
{
    Changed,
    Added,
    Removed,
    Same
};

struct FileChange
{
    ChangeKind kind = ChangeKind::Same;
    std::optional<FileEntry> before;
    std::optional<FileEntry> after;

    [[nodiscard]] const FileEntry &shown() const { return after ? *after : *before; }
};

struct MetadataChange
{
    ChangeKind kind = ChangeKind::Same;
    QString filePath; ///< "/" for the asset
    QString key;
    bool isAttribute = false;
    QString before;
    QString after;
};

/// By their hashes; by the revision where the server tells none.
bool hasSameBytes(const FileEntry &one, const FileEntry &other);
/// By path.
std::vector<FileChange> fileChanges(const std::vector<FileEntry> &before,
                                    const std::vector<FileEntry> &after);
/// Of the asset first, then by path and key.
std::vector<MetadataChange> metadataChanges(const std::vector<VersionedMetadata> &before,
                                            const std::vector<VersionedMetadata> &after);

} // namespace vams::ui
