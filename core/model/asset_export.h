#pragma once
// What POST export answers: an asset and those below it in the tree of links, with their files,
// metadata and relationships, a page at a time.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace vams {

struct ExportedValue
{
    QString valueType;
    QString value;

    bool operator==(const ExportedValue &) const = default;
};

/// By key.
using ExportedMetadata = std::map<QString, ExportedValue>;

struct ExportedFile
{
    QString fileName;
    QString key;
    QString relativePath;
    bool isFolder = false;
    std::optional<qint64> size;
    QString dateCreatedCurrentVersion;
    FileVersionId versionId;
    QString storageClass = QStringLiteral("STANDARD");
    bool isArchived = false;
    bool currentAssetVersionFileVersionMismatch = false;
    std::optional<QString> primaryType;
    QString previewFile;
    ExportedMetadata metadata;
    ExportedMetadata attributes;
    std::optional<QString> presignedFileDownloadUrl;
    std::optional<int> presignedFileDownloadExpiresIn; ///< seconds

    bool operator==(const ExportedFile &) const = default;
};

/// Members carry the wire names, which are lower-case here. An asset that the caller may not see
/// has its ids only.
struct ExportedAsset
{
    bool unauthorizedAsset = false;
    bool is_root_lookup_asset = false;
    DatabaseId databaseid;
    AssetId assetid;
    BucketId bucketid;
    QString assetname;
    QString bucketname;
    QString bucketprefix;
    QString assettype;
    QString description;
    bool isdistributable = false;
    QStringList tags;
    AssetVersionId asset_version_id;
    QString asset_version_createdate;
    QString asset_version_comment;
    bool archived = false;
    ExportedMetadata metadata;
    std::vector<ExportedFile> files;

    bool operator==(const ExportedAsset &) const = default;
};

struct ExportedRelationship
{
    AssetId parentAssetId;
    DatabaseId parentAssetDatabaseId;
    AssetId childAssetId;
    DatabaseId childAssetDatabaseId;
    QString assetLinkType = QStringLiteral("parentChild");
    QString assetLinkId;
    std::optional<QString> assetLinkAliasId;
    ExportedMetadata metadata; ///< left out of the answer when there is none

    bool operator==(const ExportedRelationship &) const = default;
};

struct ExportPage
{
    std::vector<ExportedAsset> assets;
    std::optional<std::vector<ExportedRelationship>> relationships; ///< of the first page only
    std::optional<QString> NextToken;
    int totalAssetsInTree = 0;
    int assetsInThisPage = 0;

    bool operator==(const ExportPage &) const = default;
};

/// With the contract's defaults.
struct ExportOptions
{
    bool generatePresignedUrls = false; ///< not for assets that may not be distributed
    bool includeFolderFiles = false;
    bool includeOnlyPrimaryTypeFiles = false;
    bool includeFileMetadata = true;
    bool includeAssetLinkMetadata = true; ///< without it there are no relationships
    bool includeAssetMetadata = true;
    bool fetchAssetRelationships = true;      ///< false: the asset alone
    bool fetchEntireChildrenSubtrees = false; ///< false: direct children
    bool includeParentRelationships = false;  ///< taken, of no effect in the contract
    bool includeArchivedFiles = false;        ///< taken, of no effect in the contract
    QStringList fileExtensions;               ///< empty: all; the dot may be left out
    int maxAssets = 100;                      ///< of a page
};

/// Assets of a page at most, whatever is asked for.
inline constexpr int largestExportPage = 1000;

void to_json(Json &json, const ExportedValue &value);
void from_json(const Json &json, ExportedValue &value);
void to_json(Json &json, const ExportedFile &file);
void from_json(const Json &json, ExportedFile &file);
void to_json(Json &json, const ExportedAsset &asset);
void from_json(const Json &json, ExportedAsset &asset);
void to_json(Json &json, const ExportedRelationship &relationship);
void from_json(const Json &json, ExportedRelationship &relationship);
void to_json(Json &json, const ExportPage &page);
void from_json(const Json &json, ExportPage &page);
void to_json(Json &json, const ExportOptions &options);
void from_json(const Json &json, ExportOptions &options);

} // namespace vams
