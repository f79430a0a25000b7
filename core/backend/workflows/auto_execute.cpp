#include "core/backend/workflows/auto_execute.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/files/asset_files.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/validators.h"
#include "core/backend/objects/object_store.h"
#include "core/backend/search/search_store.h"
#include "core/backend/workflows/execution_service.h"
#include "core/backend/workflows/workflow_store.h"
#include "core/base/log.h"

namespace vams::backend {

namespace {

const auto systemUser = QLatin1String("SYSTEM_USER");

/// Folders whose name begins like one of the reserved places hold what pipelines and previews
/// write: a file there would start its own workflow again.
bool standsInReservedFolder(const QString &path)
{
    static const QStringList prefixes{QStringLiteral("pipeline"), QStringLiteral("preview"),
                                      QStringLiteral("temp-upload"), QStringLiteral("workspace")};
    QStringList folders = path.toLower().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    folders.removeLast();
    return std::any_of(folders.begin(), folders.end(), [](const QString &folder) {
        return std::any_of(prefixes.begin(), prefixes.end(),
                           [&folder](const QString &prefix) { return folder.startsWith(prefix); });
    });
}

/// The live asset of a file that is still the newest revision of its key and may start workflows.
std::optional<Asset> assetOfNewFile(sql::Database &db, const BucketId &bucket, const QString &key,
                                    const FileVersionId &versionId)
{
    if (key.endsWith(QLatin1Char('/')) || isPreviewKey(key))
        return std::nullopt;
    const std::optional<ObjectVersion> version = ObjectStore::version(db, bucket, key, versionId);
    if (!version || !version->isLatest || version->isDeleteMarker)
        return std::nullopt;
    const std::optional<AssetRef> ref = SearchStore::assetOfKey(db, bucket, key);
    std::optional<Asset> asset = ref ? AssetStore::get(db, *ref, AssetFilter::Live) : std::nullopt;
    if (!asset || standsInReservedFolder(pathOfKey(*asset, key)))
        return std::nullopt;
    return asset;
}

void autoExecute(sql::Database &db, const QueueMessage &message, const QDateTime &now)
{
    const Result<Json> json = parseJson(message.body.toUtf8());
    const QStringList parts = json && json->is_array() ? json->get<QStringList>() : QStringList();
    if (parts.size() != 5)
        throw ApiError(500, QStringLiteral("A message that auto-execute does not know."));
    const WorkflowRef workflowRef{DatabaseId(parts[0]), WorkflowId(parts[1])};
    const std::optional<Workflow> workflow = WorkflowStore::get(db, workflowRef);
    const std::optional<Asset> asset =
        assetOfNewFile(db, BucketId(parts[2]), parts[3], FileVersionId(parts[4]));
    if (!workflow || !asset)
        return; // it went in the meantime
    const ExecutionStart start{*asset, *workflow, parts[3], systemUser};
    // One that waits already works on the file as it is by then.
    if (const QString obstacle = obstacleTo(db, start); !obstacle.isEmpty())
        qCInfo(logBackend) << "Workflow" << parts[1] << "is not started by a file:" << obstacle;
    else
        recordExecution(db, start, now);
}

} // namespace

std::vector<TopicMessage> autoExecuteMessages(sql::Database &db, const ChangeRecord &change)
{
    if (change.table != QLatin1String("object_versions") ||
        change.kind != QLatin1String("insert") || !WorkflowStore::anyTriggered(db))
        return {};
    const std::optional<Asset> asset =
        assetOfNewFile(db, BucketId(change.key1), change.key2, FileVersionId(change.key3));
    if (!asset)
        return {};
    std::vector<TopicMessage> messages;
    for (const Workflow &workflow : WorkflowStore::triggered(db, asset->ref().databaseId)) {
        if (!triggersOn(workflow.autoTriggerOnFileExtensionsUpload, fileNameOfKey(change.key2)))
            continue;
        const QStringList parts{workflow.databaseId.text(), workflow.workflowId.text(), change.key1,
                                change.key2, change.key3};
        messages.push_back({autoExecuteTopic, QString::fromUtf8(dumpJson(Json(parts)))});
    }
    return messages;
}

QueueConsumer autoExecuteConsumer(const Clock &clock)
{
    return {.definition = {.queue = autoExecuteQueue, .topic = autoExecuteTopic},
            .apply = [clock](sql::Database &db,
                             const QueueMessage &message) { autoExecute(db, message, clock()); },
            .act = {}};
}

} // namespace vams::backend
