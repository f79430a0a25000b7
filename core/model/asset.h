#pragma once
// An asset: a named, versioned set of files in a database.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vams {

struct AssetCurrentVersion
{
    AssetVersionId Version;
    QString DateModified; ///< ISO without a zone, UTC
    QString Comment;
    QString description;
    QString createdBy;
    std::optional<QString> versionAlias;

    bool operator==(const AssetCurrentVersion &) const = default;
};

struct ObjectLocation
{
    QString Key;

    bool operator==(const ObjectLocation &) const = default;
};

/// What a tile shows of an asset without asking for its files. Not in the original contract.
struct AssetSummary
{
    int fileCount = 0;
    qint64 totalSize = 0; ///< bytes of the newest revisions
    /// The picture that stands for the asset is made of these bytes: the asset preview, else the
    /// primary file (or the preview beside it), else the best viewable file.
    QString coverPath;    ///< relative path, or empty; the asset preview has no path, only a hash
    QString coverHash;    ///< SHA-256 of the bytes, hex, or empty
    QString coverName;    ///< file name of the bytes
    QString mainName;     ///< name of the file the picture shows, for the badge: "impeller.glb"
    QString dateModified; ///< newest change of a file or of the asset, ISO

    bool operator==(const AssetSummary &) const = default;
};

struct Asset
{
    DatabaseId databaseId; ///< with the suffix "#deleted" while the asset is archived
    AssetId assetId;
    QString assetName;
    QString description;
    bool isDistributable = false;
    QStringList tags;
    QString assetType; ///< "none", ".ext" of the only file, "folder" for several, "unknown"
    QString status;    ///< "active" or "archived"
    BucketId bucketId;
    QString bucketName;
    std::optional<AssetCurrentVersion> currentVersion;
    ObjectLocation assetLocation;
    std::optional<ObjectLocation> previewLocation;
    std::optional<QString> archivedAt;
    std::optional<QString> archivedBy;
    std::optional<QString> archivedReason;
    std::optional<AssetSummary> summary; ///< absent when the server does not tell

    [[nodiscard]] bool isArchived() const { return status == QLatin1String("archived"); }
    /// The database the asset belongs to, archived or not.
    [[nodiscard]] DatabaseId plainDatabaseId() const;
    [[nodiscard]] AssetRef ref() const { return {plainDatabaseId(), assetId}; }

    bool operator==(const Asset &) const = default;
};

/// What archived assets carry behind their database id on the wire.
inline constexpr QLatin1String archivedSuffix("#deleted");

/// What a caller may set when it creates an asset. An empty assetId lets the server choose one.
struct NewAsset
{
    DatabaseId databaseId;
    AssetId assetId;
    QString assetName;
    QString description;
    bool isDistributable = true;
    QStringList tags;
};

/// Only what is set is changed.
struct AssetChanges
{
    std::optional<QString> assetName;
    std::optional<QString> description;
    std::optional<bool> isDistributable;
    std::optional<QStringList> tags;
};

void to_json(Json &json, const AssetCurrentVersion &version);
void from_json(const Json &json, AssetCurrentVersion &version);
void writeJson(JsonWriter &writer, const AssetCurrentVersion &version);
void to_json(Json &json, const ObjectLocation &location);
void from_json(const Json &json, ObjectLocation &location);
void writeJson(JsonWriter &writer, const ObjectLocation &location);
void to_json(Json &json, const AssetSummary &summary);
void from_json(const Json &json, AssetSummary &summary);
void writeJson(JsonWriter &writer, const AssetSummary &summary);
void to_json(Json &json, const Asset &asset);
void from_json(const Json &json, Asset &asset);
void writeJson(JsonWriter &writer, const Asset &asset);

} // namespace vams
