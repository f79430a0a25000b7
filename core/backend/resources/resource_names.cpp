#include "core/backend/resources/resource_names.h"

#include <QHash>

namespace vams::backend {

namespace {

struct KnownTable
{
    const char *table;
    const char *name;
    const char *dynamoTable; ///< empty: ours
};

constexpr KnownTable knownTables[] = {
    {"buckets", "Buckets", "S3AssetBuckets"},
    {"databases", "Databases", "DatabaseStorage"},
    {"assets", "Assets", "AssetStorage"},
    {"asset_versions", "Asset versions", "AssetVersionsStorage"},
    {"asset_file_versions", "Files of asset versions", "AssetFileVersionsStorage"},
    {"asset_file_metadata_versions", "Metadata of asset versions", "AssetFileMetadataVersions"},
    {"asset_file_metadata", "Metadata of assets and files", "AssetFileMetadataStorage"},
    {"file_attributes", "File attributes", "FileAttributeStorage"},
    {"database_metadata", "Metadata of databases", "DatabaseMetadataStorage"},
    {"asset_links", "Asset links", "AssetLinksStorageV2"},
    {"asset_links_metadata", "Metadata of asset links", "AssetLinksMetadataStorage"},
    {"metadata_schemas", "Metadata schemas", "MetadataSchemaStorageV2"},
    {"tag_types", "Tag types", "TagTypeStorage"},
    {"tags", "Tags", "TagStorage"},
    {"comments", "Comments", "CommentStorage"},
    {"subscriptions", "Subscriptions", "SubscriptionsStorage"},
    {"roles", "Roles", "RolesStorage"},
    {"user_roles", "Roles of users", "UserRolesStorage"},
    {"constraints", "Constraints", "ConstraintsStorage"},
    {"constraint_permissions", "Permissions of constraints", "ConstraintsStorage"},
    {"users", "Users", "UserStorage"},
    {"api_keys", "API keys", "ApiKeyStorage"},
    {"pipelines", "Pipelines", "PipelineStorage"},
    {"workflows", "Workflows", "WorkflowStorage"},
    {"workflow_executions", "Workflow executions", "WorkflowExecutionsStorage"},
    {"uploads", "Uploads", "AssetUploadsStorage"},
    {"app_features", "Features that are on", "AppFeatureEnabledStorage"},
    {"object_versions", "Objects and their revisions", ""},
    {"change_records", "Change records", ""},
    {"queue_messages", "Messages of queues", ""},
    {"notifications", "Inbox", ""},
    {"audit_events", "Audit logs", ""},
    {"access_log", "Access logs", ""},
    {"search_assets", "Search documents of assets", ""},
    {"search_files", "Search documents of files", ""},
};

QHash<QString, TableName> makeTableNames()
{
    QHash<QString, TableName> names;
    for (const KnownTable &known : knownTables) {
        const QString dynamo = QLatin1String(known.dynamoTable);
        names.insert(QLatin1String(known.table),
                     {QLatin1String(known.name),
                      dynamo.isEmpty() ? QString() : QStringLiteral("DynamoDB table ") + dynamo});
    }
    return names;
}

} // namespace

TableName tableNameOf(const QString &table)
{
    static const QHash<QString, TableName> names = makeTableNames();
    const auto found = names.find(table);
    if (found != names.end())
        return *found;
    QString plain = table;
    plain.replace(QLatin1Char('_'), QLatin1Char(' '));
    return {plain.left(1).toUpper() + plain.mid(1), {}};
}

QString logGroupOf(const QString &log)
{
    if (log == QLatin1String("api"))
        return QStringLiteral("API Gateway access log");
    if (log == QLatin1String("objects"))
        return QStringLiteral("S3 access log bucket");
    return QStringLiteral("CloudWatch log group VAMSAudit") + log.left(1).toUpper() + log.mid(1);
}

} // namespace vams::backend
