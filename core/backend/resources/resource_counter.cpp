#include "core/backend/resources/resource_counter.h"

#include "core/backend/resources/resource_store.h"

namespace vams::backend {

namespace {

constexpr qint64 secondsBetweenCounts = 3600;

} // namespace

QString bucketCountName(const QString &bucket)
{
    return QStringLiteral("bucket:") + bucket;
}

QString blobCountName()
{
    return QStringLiteral("blobs:");
}

ResourceCounter::ResourceCounter(Storage &storage, Clock clock)
    : m_storage(storage)
    , m_clock(std::move(clock))
{}

bool ResourceCounter::takeTurn()
{
    const qint64 now = m_clock().toSecsSinceEpoch();
    qint64 next = m_nextTurn;
    return now >= next && m_nextTurn.compare_exchange_strong(next, now + secondsBetweenCounts);
}

void ResourceCounter::count()
{
    const auto countOne = [this](const QString &name, const auto &quick, const auto &slow) {
        if (m_isStopping || m_storage.read(quick))
            return;
        SizedCount counted = m_storage.read(slow);
        counted.countedAt = toIso(m_clock());
        m_storage.write([&](sql::Database &db) { ResourceStore::keep(db, name, counted); });
    };
    const QStringList tables =
        m_storage.read([](sql::Database &db) { return ResourceStore::tables(db); });
    for (const QString &table : tables) {
        countOne(
            table,
            [&](sql::Database &db) { return ResourceStore::quickCount(db, table).has_value(); },
            [&](sql::Database &db) {
                return SizedCount{ResourceStore::slowCount(db, table), std::nullopt, {}};
            });
    }
    const std::vector<BucketPlace> buckets =
        m_storage.read([](sql::Database &db) { return ResourceStore::buckets(db); });
    for (const BucketPlace &bucket : buckets) {
        const QString &id = bucket.id;
        countOne(
            bucketCountName(id),
            [&](sql::Database &db) {
                return ResourceStore::objects(db, id, countedAtOnce).has_value();
            },
            [&](sql::Database &db) { return *ResourceStore::objects(db, id, std::nullopt); });
    }
    countOne(
        blobCountName(),
        [](sql::Database &db) { return ResourceStore::blobs(db, countedAtOnce).has_value(); },
        [](sql::Database &db) { return *ResourceStore::blobs(db, std::nullopt); });
}

} // namespace vams::backend
