#include "core/model/asset_export.h"

#include "core/base/json.h"

namespace vams {

// The members that stand on the wire under their own names. As in VAMS_JSON, for types that need a
// word more.
#define VAMS_EXPORTED_ASSET                                                                        \
    is_root_lookup_asset, databaseid, assetid, bucketid, assetname, bucketname, bucketprefix,      \
        assettype, description, isdistributable, tags, asset_version_id, asset_version_createdate, \
        asset_version_comment, archived, metadata, files
#define VAMS_EXPORTED_RELATIONSHIP                                                                 \
    parentAssetId, parentAssetDatabaseId, childAssetId, childAssetDatabaseId, assetLinkType,       \
        assetLinkId, assetLinkAliasId

VAMS_JSON(ExportedValue, valueType, value)
VAMS_JSON(ExportedFile, fileName, key, relativePath, isFolder, size, dateCreatedCurrentVersion,
          versionId, storageClass, isArchived, currentAssetVersionFileVersionMismatch, primaryType,
          previewFile, metadata, attributes, presignedFileDownloadUrl,
          presignedFileDownloadExpiresIn)
VAMS_JSON(ExportPage, assets, relationships, NextToken, totalAssetsInTree, assetsInThisPage)
VAMS_JSON(ExportOptions, generatePresignedUrls, includeFolderFiles, includeOnlyPrimaryTypeFiles,
          includeFileMetadata, includeAssetLinkMetadata, includeAssetMetadata,
          fetchAssetRelationships, fetchEntireChildrenSubtrees, includeParentRelationships,
          includeArchivedFiles, fileExtensions, maxAssets)

void to_json(Json &nlohmann_json_j, const ExportedAsset &nlohmann_json_t)
{
    if (nlohmann_json_t.unauthorizedAsset) {
        nlohmann_json_j = {{"assetId", nlohmann_json_t.assetid},
                           {"databaseId", nlohmann_json_t.databaseid},
                           {"unauthorizedAsset", true}};
        return;
    }
    NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(NLOHMANN_JSON_TO, VAMS_EXPORTED_ASSET))
    nlohmann_json_j["id"] = nlohmann_json_t.assetid;
}

void from_json(const Json &nlohmann_json_j, ExportedAsset &nlohmann_json_t)
{
    detail::requireObject(nlohmann_json_j);
    nlohmann_json_t = {};
    NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(VAMS_JSON_READ, VAMS_EXPORTED_ASSET))
    VAMS_JSON_READ(unauthorizedAsset)
    if (nlohmann_json_t.unauthorizedAsset) {
        nlohmann_json_t.assetid = AssetId(jsonText(nlohmann_json_j, "assetId"));
        nlohmann_json_t.databaseid = DatabaseId(jsonText(nlohmann_json_j, "databaseId"));
    }
}

void to_json(Json &nlohmann_json_j, const ExportedRelationship &nlohmann_json_t)
{
    NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(NLOHMANN_JSON_TO, VAMS_EXPORTED_RELATIONSHIP))
    if (!nlohmann_json_t.metadata.empty())
        nlohmann_json_j["metadata"] = nlohmann_json_t.metadata;
}

void from_json(const Json &nlohmann_json_j, ExportedRelationship &nlohmann_json_t)
{
    detail::requireObject(nlohmann_json_j);
    nlohmann_json_t = {};
    NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(VAMS_JSON_READ, VAMS_EXPORTED_RELATIONSHIP))
    VAMS_JSON_READ(metadata)
}

#undef VAMS_EXPORTED_ASSET
#undef VAMS_EXPORTED_RELATIONSHIP

} // namespace vams
