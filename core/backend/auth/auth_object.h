#pragma once
// What a rule can look at: the stored record, as text. Every tier-2 question asks about one of
// these.

#include "core/model/asset.h"
#include "core/model/metadata_schema.h"

namespace vams::backend {

struct AuthObject
{
    QString objectType; ///< "database", "asset", "api", "web", ...
    QString databaseId;
    QString assetName;
    QString assetType;
    QStringList tags;
    QString routePath;
    QString tagName;
    QString tagTypeName;
    QString metadataSchemaName;
    QString metadataSchemaEntityType;
    QString roleName;
    QString userId;
    QString pipelineId;
    QString pipelineType;
    QString pipelineExecutionType;
    QString workflowId;
};

AuthObject databaseObject(const DatabaseId &id);
/// An archived asset is asked about under its plain database id.
AuthObject assetObject(const Asset &asset);
/// An asset that is to be made.
AuthObject assetObject(const NewAsset &asset);
AuthObject metadataSchemaObject(const MetadataSchema &schema);

} // namespace vams::backend
