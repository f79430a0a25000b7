#include "core/backend/folders/folder_routes.h"

#include "core/backend/auth/authorizer.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/validators.h"

namespace vams::backend {

namespace {

BucketId folderParameter(const Exchange &exchange)
{
    const QString id = exchange.parameter("bucketId");
    validate::bucketId(QStringLiteral("bucketId"), id);
    return BucketId(id);
}

/// Assets will be made in it.
DatabaseId checkedDatabase(const Exchange &exchange, const QString &id)
{
    validate::databaseId(QStringLiteral("defaultSyncDatabaseId"), id);
    Authorizer::authorize(exchange.caller, databaseObject(DatabaseId(id)), Action::Post);
    return DatabaseId(id);
}

QString checkedName(const QString &name)
{
    validate::objectName(QStringLiteral("bucketName"), name);
    return name;
}

api::Response folderDone(const BucketId &id, const char *message)
{
    return jsonResponse({{"bucketId", id}, {"message", message}});
}

api::Response listFolders(const FolderService &service, const Exchange &)
{
    return jsonResponse({{"Items", service.list()}, {"NextToken", nullptr}});
}

api::Response getFolder(const FolderService &service, const Exchange &exchange)
{
    return jsonResponse(service.get(folderParameter(exchange)));
}

api::Response addFolder(const FolderService &service, const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("RegisterFolderRequestModel"));
    NewFolder folder;
    folder.folderPath = fields.text("folderPath", {.min = 1, .max = 4096});
    const auto name = fields.optionalText("bucketName", {.min = 1, .max = 256});
    const auto database = fields.optionalText("defaultSyncDatabaseId");
    fields.finish();
    if (name)
        folder.bucketName = checkedName(*name);
    if (database)
        folder.defaultSyncDatabaseId = checkedDatabase(exchange, *database);
    return folderDone(service.add(folder, exchange.caller), "Folder registered successfully");
}

api::Response updateFolder(const FolderService &service, const Exchange &exchange)
{
    const BucketId id = folderParameter(exchange);
    FieldReader fields(requiredBody(exchange.request), QStringLiteral("UpdateFolderRequestModel"));
    FolderChanges changes;
    changes.folderPath = fields.optionalText("folderPath", {.min = 1, .max = 4096});
    const auto name = fields.optionalText("bucketName", {.min = 1, .max = 256});
    const auto database = fields.optionalText("defaultSyncDatabaseId");
    fields.require(changes.folderPath || name || database,
                   QStringLiteral("At least one field must be provided for update"));
    fields.finish();
    if (name)
        changes.bucketName = checkedName(*name);
    if (database)
        changes.defaultSyncDatabaseId = checkedDatabase(exchange, *database);
    service.update(id, changes);
    return folderDone(id, "Folder updated successfully");
}

api::Response scanFolder(const FolderService &service, const Exchange &exchange)
{
    const BucketId id = folderParameter(exchange);
    service.scan(id);
    return folderDone(id, "The folder is being looked at");
}

api::Response removeFolder(const FolderService &service, const Exchange &exchange)
{
    const BucketId id = folderParameter(exchange);
    FieldReader fields(optionalBody(exchange.request),
                       QStringLiteral("UnregisterFolderRequestModel"));
    const bool withAssets = fields.flag("deleteAssets", false);
    fields.finish();
    if (!withAssets) {
        service.unregister(id, exchange.caller, false);
        return folderDone(id, "Folder unregistered; its assets stay in the library");
    }
    service.remove(id, exchange.caller);
    return folderDone(id, "Folder unregistered and its assets deleted; its files stay in place");
}

} // namespace

void addFolderRoutes(Router &router, const Context &context, FolderWorker &worker)
{
    using FolderHandler = api::Response (*)(const FolderService &, const Exchange &);
    const auto add = [&](const char *method, const QString &path, FolderHandler handler) {
        router.add(method, path, [handler, &context, &worker](const Exchange &exchange) {
            return handler(FolderService(context, worker), exchange);
        });
    };
    const QString all = QStringLiteral("/registered-folders");
    const QString one = all + QStringLiteral("/{bucketId}");
    add("GET", all, listFolders);
    add("POST", all, addFolder);
    add("GET", one, getFolder);
    add("PUT", one, updateFolder);
    add("DELETE", one, removeFolder);
    add("POST", one + QStringLiteral("/scan"), scanFolder);
}

} // namespace vams::backend
