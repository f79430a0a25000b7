#include "core/backend/resources/resource_inventory.h"

#include "core/backend/audit/audit_store.h"
#include "core/backend/events/event_store.h"
#include "core/backend/folders/folder_store.h"
#include "core/backend/resources/resource_counter.h"
#include "core/backend/resources/resource_names.h"
#include "core/backend/resources/resource_store.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <map>

namespace vams::backend {

namespace {

constexpr qint64 lateQueueSeconds = 900;
constexpr qint64 littleFreeBytes = qint64(1) << 30;

Resource made(QLatin1String kind, const QString &name, const QString &location, const QString &aws)
{
    Resource resource;
    resource.kind = kind;
    resource.name = name;
    resource.location = location;
    resource.awsResource = aws;
    resource.health = resourceHealth::ok;
    return resource;
}

void setCount(Resource &resource, const std::optional<SizedCount> &counted)
{
    if (!counted) {
        resource.detail = QStringLiteral("Being counted.");
        return;
    }
    resource.count = counted->count;
    resource.bytes = counted->bytes;
    resource.isEstimate = !counted->countedAt.isEmpty();
}

void worsen(Resource &resource, QLatin1String health, const QString &detail)
{
    if (resource.health != resourceHealth::problem)
        resource.health = health;
    resource.detail += (resource.detail.isEmpty() ? QString() : QStringLiteral(" ")) + detail;
}

/// How many, and "more than n" where counting stopped.
QString many(qint64 count)
{
    return count > countedAtOnce ? QStringLiteral("more than %1").arg(countedAtOnce)
                                 : QString::number(count);
}

class Inventory
{
public:
    Inventory(sql::Database &db, const InventoryFacts &facts)
        : m_db(db)
        , m_facts(facts)
    {}

    std::vector<Resource> take()
    {
        addTables();
        addIndexes();
        addSearchIndexes();
        addBuckets();
        addQueues();
        addTopics();
        addWorkers();
        addLogs();
        addStorage();
        return std::move(m_found);
    }

private:
    std::optional<SizedCount> countOf(const QString &table)
    {
        if (const auto quick = ResourceStore::quickCount(m_db, table))
            return SizedCount{*quick, std::nullopt, {}};
        return ResourceStore::kept(m_db, table);
    }
    void addTables();
    void addIndexes();
    void addSearchIndexes();
    void addBuckets();
    void addFolderState(Resource &resource, const BucketId &bucket);
    void addQueues();
    void addTopics();
    void addWorkers();
    void addLogs();
    void addStorage();

    sql::Database &m_db;
    const InventoryFacts &m_facts;
    std::vector<Resource> m_found;
    std::map<QString, std::optional<SizedCount>> m_tables;
};

void Inventory::addTables()
{
    for (const QString &table : ResourceStore::tables(m_db)) {
        const TableName known = tableNameOf(table);
        Resource resource = made(resourceKind::table, known.name, table, known.awsResource);
        m_tables[table] = countOf(table);
        setCount(resource, m_tables[table]);
        m_found.push_back(std::move(resource));
    }
}

void Inventory::addIndexes()
{
    for (const IndexPlace &index : ResourceStore::indexes(m_db)) {
        const TableName table = tableNameOf(index.table);
        QString name = index.name;
        name.replace(QLatin1Char('_'), QLatin1Char(' '));
        Resource resource =
            made(resourceKind::index, name.left(1).toUpper() + name.mid(1), index.name,
                 table.awsResource.isEmpty() ? QString() : QStringLiteral("DynamoDB index"));
        resource.detail = QStringLiteral("Of %1.").arg(index.table);
        m_found.push_back(std::move(resource));
    }
}

void Inventory::addSearchIndexes()
{
    for (const auto &[name, table] :
         {std::pair(QStringLiteral("Search of assets"), QStringLiteral("search_assets")),
          std::pair(QStringLiteral("Search of files"), QStringLiteral("search_files"))}) {
        Resource resource = made(resourceKind::searchIndex, name, table + QStringLiteral("_text"),
                                 QStringLiteral("OpenSearch index"));
        setCount(resource, m_tables[table]);
        if (!m_facts.hasSearch)
            worsen(resource, resourceHealth::warning,
                   QStringLiteral("Search is switched off in this library."));
        m_found.push_back(std::move(resource));
    }
}

void Inventory::addFolderState(Resource &resource, const BucketId &bucket)
{
    for (const FolderRow &row : FolderStore::list(m_db)) {
        if (row.folder.bucketId != bucket)
            continue;
        resource.location = row.folder.folderPath;
        if (row.folder.state == folderState::away)
            worsen(resource, resourceHealth::problem,
                   QStringLiteral("The folder cannot be reached. %1").arg(row.folder.stateMessage));
        else if (row.folder.missingCount > 0)
            worsen(resource, resourceHealth::warning,
                   QStringLiteral("%1 files are missing.").arg(row.folder.missingCount));
    }
}

void Inventory::addBuckets()
{
    for (const BucketPlace &bucket : ResourceStore::buckets(m_db)) {
        const QString &id = bucket.id;
        const QString kind = bucket.kind == QLatin1String("auxiliary")
                                 ? QStringLiteral("S3 bucket for auxiliary data")
                             : bucket.kind == QLatin1String("folder")
                                 ? QStringLiteral("S3 bucket of another owner")
                                 : QStringLiteral("S3 asset bucket");
        Resource resource = made(resourceKind::bucket, bucket.name, id, kind);
        const auto quick = ResourceStore::objects(m_db, id, countedAtOnce);
        setCount(resource, quick ? quick : ResourceStore::kept(m_db, bucketCountName(id)));
        addFolderState(resource, BucketId(id));
        m_found.push_back(std::move(resource));
    }
}

void Inventory::addQueues()
{
    for (const QueueDefinition &queue : EventStore::queues(m_db)) {
        Resource resource =
            made(resourceKind::queue, queue.queue, queue.queue, QStringLiteral("SQS queue"));
        const ResourceStore::QueueDepth depth = ResourceStore::queueDepth(m_db, queue.queue);
        resource.count = depth.waiting;
        resource.isEstimate = depth.waiting > countedAtOnce;
        const qint64 age =
            depth.oldestAvailable > 0 ? qMax(qint64(0), m_facts.now - depth.oldestAvailable) : 0;
        resource.detail =
            QStringLiteral("%1 waiting, %2 dead.").arg(many(depth.waiting), many(depth.dead));
        if (depth.dead > 0)
            worsen(resource, resourceHealth::problem,
                   QStringLiteral("Dead messages wait for somebody to look at them."));
        else if (age > lateQueueSeconds)
            worsen(resource, resourceHealth::warning,
                   QStringLiteral("The oldest waits for %1 minutes.").arg(age / 60));
        m_found.push_back(std::move(resource));
    }
}

void Inventory::addTopics()
{
    std::map<QString, int> listeners;
    for (const QueueDefinition &queue : EventStore::queues(m_db))
        ++listeners[queue.topic];
    for (const auto &[topic, count] : listeners) {
        Resource resource = made(resourceKind::topic, topic, topic, QStringLiteral("SNS topic"));
        resource.count = count;
        resource.detail = QStringLiteral("The count is that of its queues.");
        m_found.push_back(std::move(resource));
    }
}

void Inventory::addWorkers()
{
    for (const WorkerState &worker : m_facts.workers) {
        Resource resource =
            made(resourceKind::worker, worker.name, worker.name, QStringLiteral("Lambda function"));
        resource.count = worker.waiting;
        resource.detail = worker.isBusy ? QStringLiteral("Running.") : QStringLiteral("Idle.");
        if (!worker.lastRun.isEmpty())
            resource.detail += QStringLiteral(" Last run: %1.").arg(worker.lastRun);
        if (!worker.lastError.isEmpty())
            worsen(resource, resourceHealth::problem, worker.lastError);
        if (worker.lost > 0)
            worsen(resource, resourceHealth::problem,
                   QStringLiteral("%1 requests left no rows.").arg(worker.lost));
        m_found.push_back(std::move(resource));
    }
}

void Inventory::addLogs()
{
    for (const QString &log : auditLogNames()) {
        const AuditLogState state = AuditStore::head(m_db, log).state;
        Resource resource =
            made(resourceKind::log, log, QStringLiteral("audit_events"), logGroupOf(log));
        resource.count = state.rowCount;
        if (!state.lastAt.isEmpty())
            resource.detail = QStringLiteral("Last entry: %1.").arg(state.lastAt);
        QString newest;
        AuditStore::forEachBackwards(m_db, log, std::numeric_limits<qint64>::max(),
                                     [&newest](const AuditRecord &record) {
                                         newest = record.hash;
                                         return false;
                                     });
        if (state.rowCount > 0 ? newest != state.lastHash : !newest.isEmpty())
            worsen(resource, resourceHealth::problem,
                   QStringLiteral("Its newest rows are not those that were written."));
        m_found.push_back(std::move(resource));
    }
    for (const char *log : {"api", "objects"}) {
        const QString name = QLatin1String(log);
        Resource resource = made(resourceKind::log, name + QStringLiteral(" access"),
                                 QStringLiteral("access_log"), logGroupOf(name));
        const QString last = ResourceStore::lastAccess(m_db, name);
        resource.detail = last.isEmpty() ? QString() : QStringLiteral("Last entry: %1.").arg(last);
        m_found.push_back(std::move(resource));
    }
}

void Inventory::addStorage()
{
    Resource blobs = made(resourceKind::storage, QStringLiteral("Blob store"),
                          QStringLiteral("blobs/"), QStringLiteral("S3 storage"));
    const auto quick = ResourceStore::blobs(m_db, countedAtOnce);
    setCount(blobs, quick ? quick : ResourceStore::kept(m_db, blobCountName()));
    const qint64 free = QStorageInfo(m_facts.libraryFolder).bytesAvailable();
    if (free >= 0 && free < littleFreeBytes)
        worsen(blobs, resourceHealth::warning,
               QStringLiteral("Less than 1 GB is free on its disk."));
    m_found.push_back(std::move(blobs));
    Resource database = made(resourceKind::storage, QStringLiteral("Database file"),
                             QStringLiteral("library.sqlite"), QStringLiteral("DynamoDB"));
    database.bytes = ResourceStore::databaseBytes(m_db);
    m_found.push_back(std::move(database));
    Resource log = made(resourceKind::storage, QStringLiteral("Write-ahead log"),
                        QStringLiteral("library.sqlite-wal"), {});
    log.bytes = QFileInfo(m_facts.libraryFolder + QStringLiteral("/library.sqlite-wal")).size();
    m_found.push_back(std::move(log));
}

} // namespace

std::vector<Resource> takeInventory(sql::Database &db, const InventoryFacts &facts)
{
    return Inventory(db, facts).take();
}

} // namespace vams::backend
