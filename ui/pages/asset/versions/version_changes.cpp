#include "ui/pages/asset/versions/version_changes.h"

#include <map>
#include <tuple>

namespace vams::ui {

namespace {

ChangeKind kindOf(bool isBefore, bool isAfter, bool isSame)
{
    if (!isBefore)
        return ChangeKind::Added;
    if (!isAfter)
        return ChangeKind::Removed;
    return isSame ? ChangeKind::Same : ChangeKind::Changed;
}

using MetadataPlace = std::tuple<QString, bool, QString>; ///< path, attribute, key

} // namespace

bool hasSameBytes(const FileEntry &one, const FileEntry &other)
{
    if (!one.contentHash.isEmpty() && !other.contentHash.isEmpty())
        return one.contentHash == other.contentHash;
    return one.versionId == other.versionId;
}

std::vector<FileChange> fileChanges(const std::vector<FileEntry> &before,
                                    const std::vector<FileEntry> &after)
{
    std::map<QString, FileChange> byPath;
    for (const FileEntry &file : before)
        byPath[file.relativePath].before = file;
    for (const FileEntry &file : after)
        byPath[file.relativePath].after = file;
    std::vector<FileChange> changes;
    changes.reserve(byPath.size());
    for (auto &[path, change] : byPath) {
        const bool isBoth = change.before && change.after;
        change.kind = kindOf(change.before.has_value(), change.after.has_value(),
                             isBoth && hasSameBytes(*change.before, *change.after));
        changes.push_back(std::move(change));
    }
    return changes;
}

std::vector<MetadataChange> metadataChanges(const std::vector<VersionedMetadata> &before,
                                            const std::vector<VersionedMetadata> &after)
{
    struct Values
    {
        std::optional<QString> before;
        std::optional<QString> after;
    };
    std::map<MetadataPlace, Values> byPlace;
    const auto placeOf = [](const VersionedMetadata &entry) {
        return MetadataPlace(entry.filePath, entry.type == QLatin1String("attribute"),
                             entry.metadataKey);
    };
    for (const VersionedMetadata &entry : before)
        byPlace[placeOf(entry)].before = entry.metadataValue;
    for (const VersionedMetadata &entry : after)
        byPlace[placeOf(entry)].after = entry.metadataValue;
    std::vector<MetadataChange> changes;
    changes.reserve(byPlace.size());
    for (const auto &[place, values] : byPlace) {
        const auto &[path, isAttribute, key] = place;
        changes.push_back({kindOf(values.before.has_value(), values.after.has_value(),
                                  values.before == values.after),
                           path, key, isAttribute, values.before.value_or(QString()),
                           values.after.value_or(QString())});
    }
    return changes;
}

} // namespace vams::ui
