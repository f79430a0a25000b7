#pragma once
// Versions of an asset: named sets of file revisions with the metadata of their time.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vams {

/// A row of getVersions. Numbers count from "0", which every asset starts with and which is empty.
struct AssetVersion
{
    AssetVersionId Version;
    QString DateModified; ///< when it was made; ISO without a zone, UTC
    QString Comment;
    QString description; ///< of the asset, at that time
    QString createdBy;
    bool isCurrent = false;
    int fileCount = 0;
    std::optional<QString> versionAlias;
    bool isArchived = false; ///< hidden from lists; nothing else
    AssetId assetId;
    DatabaseId databaseId;

    bool operator==(const AssetVersion &) const = default;
};

/// A file as a version holds it.
struct AssetVersionFile
{
    QString relativeKey; ///< with or without a slash at its start, as it was recorded
    FileVersionId versionId;
    bool isPermanentlyDeleted = false;    ///< the revision is gone
    bool isLatestVersionArchived = false; ///< the file is archived now; the revision is there
    qint64 size = 0;
    QString lastModified;
    QString etag;

    bool operator==(const AssetVersionFile &) const = default;
};

/// A metadata or attribute entry as a version holds it.
struct VersionedMetadata
{
    QString type;     ///< "metadata" or "attribute"
    QString filePath; ///< "/" for the asset, "/path/to/file" for files
    QString metadataKey;
    QString metadataValue;
    QString metadataValueType;

    bool operator==(const VersionedMetadata &) const = default;
};

/// Answer of getVersion.
struct AssetVersionDetails
{
    AssetId assetId;
    AssetVersionId assetVersionId;
    DatabaseId databaseId;
    QString dateCreated;
    QString comment;
    std::vector<AssetVersionFile> files;
    QString createdBy;
    std::vector<VersionedMetadata> versionedMetadata;

    bool operator==(const AssetVersionDetails &) const = default;
};

/// A revision chosen for a new version.
struct ChosenRevision
{
    QString relativeKey;
    FileVersionId versionId;

    bool operator==(const ChosenRevision &) const = default;
};

struct NewAssetVersion
{
    QString comment;
    QString versionAlias;              ///< empty: none
    std::vector<ChosenRevision> files; ///< empty: the newest revision of every file
};

/// Only what is set is changed.
struct AssetVersionChanges
{
    std::optional<QString> comment;
    std::optional<QString> versionAlias; ///< empty takes it away
};

/// Answer of create, revert, update, archive and unarchive.
struct AssetVersionOperation
{
    bool success = false;
    QString message;
    AssetId assetId;
    AssetVersionId assetVersionId; ///< the new one of create and revert
    QString operation;
    QString timestamp;
    std::optional<QStringList> skippedFiles; ///< keys whose revision is not there

    bool operator==(const AssetVersionOperation &) const = default;
};

/// Limits of the contract, in characters.
namespace assetVersionLimits {
inline constexpr int comment = 256;
inline constexpr int editedComment = 1024;
inline constexpr int alias = 64;
} // namespace assetVersionLimits

void to_json(Json &json, const AssetVersion &version);
void from_json(const Json &json, AssetVersion &version);
void to_json(Json &json, const AssetVersionFile &file);
void from_json(const Json &json, AssetVersionFile &file);
void to_json(Json &json, const VersionedMetadata &metadata);
void from_json(const Json &json, VersionedMetadata &metadata);
void to_json(Json &json, const AssetVersionDetails &details);
void from_json(const Json &json, AssetVersionDetails &details);
void to_json(Json &json, const ChosenRevision &revision);
void from_json(const Json &json, ChosenRevision &revision);
void to_json(Json &json, const AssetVersionOperation &operation);
void from_json(const Json &json, AssetVersionOperation &operation);

} // namespace vams
