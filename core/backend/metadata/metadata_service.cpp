#include "core/backend/metadata/metadata_service.h"

#include "core/backend/http/api_error.h"
#include "core/backend/metadata/metadata_entity.h"
#include "core/backend/metadata/metadata_store.h"
#include "core/backend/schemas/schema_check.h"

#include <QSet>

namespace vams::backend {

namespace {

constexpr int maxItemsOfEntity = 500;

/// The library itself writes what pipelines and imports say, whatever the schemas say.
bool isSystem(const Caller &caller)
{
    return caller.userId.text() == QLatin1String("SYSTEM_USER");
}

void refuseMetadata(const char *what, const QStringList &problems)
{
    if (!problems.isEmpty()) {
        throw GeneralError(
            QStringLiteral("%1: %2").arg(QLatin1String(what), problems.join(QLatin1String("; "))));
    }
}

void checkMetadataCount(const MetadataTarget &target, const MetadataState &before, int added,
                        int after)
{
    if (after <= maxItemsOfEntity)
        return;
    const QString kind = target.level == MetadataLevel::FileAttribute ? QStringLiteral("attribute")
                                                                      : QStringLiteral("metadata");
    throw GeneralError(
        QStringLiteral("Maximum %1 %2 records allowed per %3 (current: %4, attempting to add: %5, "
                       "final would be: %6)")
            .arg(maxItemsOfEntity)
            .arg(kind, target.isFile() ? QStringLiteral("file") : QStringLiteral("entity"))
            .arg(before.size())
            .arg(added)
            .arg(after));
}

void checkSchemas(sql::Database &db, const MetadataEntity &entity, const SchemaOverlay &overlay,
                  const MetadataState &before, const MetadataState &after,
                  const MetadataState &afterWithDefaults)
{
    if (overlay.isEmpty())
        return;
    refuseMetadata("Schema validation failed", writeProblems(afterWithDefaults, before, overlay));
    if (entity.isRestricted(db))
        refuseMetadata("Metadata key validation failed", outsideProblems(after, overlay));
}

MetadataState mergedState(const MetadataState &before, const std::vector<MetadataItem> &items)
{
    MetadataState after = before;
    for (const MetadataItem &item : items)
        after.set(item);
    return after;
}

/// Of several items with one key the last is written, and each counts.
void putAll(sql::Database &db, const MetadataTarget &target, const std::vector<MetadataItem> &items)
{
    const MetadataState state(items);
    for (const MetadataItem &item : state.items())
        MetadataStore::put(db, target, item);
}

QString metadataNoun(const MetadataTarget &target)
{
    return target.level == MetadataLevel::FileAttribute ? QStringLiteral("attribute")
                                                        : QStringLiteral("metadata");
}

MetadataBulkResult bulkResultOf(const QStringList &successful,
                                const std::vector<FailedMetadataItem> &failed,
                                const QDateTime &time)
{
    MetadataBulkResult result;
    result.successCount = static_cast<int>(successful.size());
    result.failureCount = static_cast<int>(failed.size());
    result.totalItems = result.successCount + result.failureCount;
    result.success = result.successCount > 0;
    result.successfulItems = successful;
    result.failedItems = failed;
    result.timestamp = toNaiveIso(time);
    return result;
}

void setBulkMessage(MetadataBulkResult &result, const char *verb, const MetadataTarget &target)
{
    result.message = QStringLiteral("%1 %2 of %3 %4 items")
                         .arg(QLatin1String(verb))
                         .arg(result.successCount)
                         .arg(result.totalItems)
                         .arg(metadataNoun(target));
}

QStringList metadataKeysOf(const std::vector<MetadataItem> &items)
{
    QStringList keys;
    for (const MetadataItem &item : items)
        keys << item.metadataKey;
    return keys;
}

} // namespace

MetadataSet MetadataService::read(const MetadataTarget &target,
                                  const std::optional<AssetVersionId> &version,
                                  const Caller &caller) const
{
    return m_context.storage.read([&](sql::Database &db) -> MetadataSet {
        const MetadataEntity entity = MetadataEntity::open(db, target);
        entity.authorize(caller, Action::Get);
        std::vector<MetadataItem> items;
        if (version) {
            auto kept = MetadataStore::listOfVersion(db, target, *version);
            if (!kept) {
                throw GeneralError(
                    QStringLiteral("Asset version '%1' not found for asset").arg(version->text()));
            }
            if (!MetadataStore::versionHasAny(db, target.asset, *version))
                return {};
            items = std::move(*kept);
        } else {
            items = MetadataStore::list(db, target);
        }
        const auto overlay = entity.overlay(db, m_overlays);
        return {enrich(*overlay, items), !overlay->isEmpty() && entity.isRestricted(db)};
    });
}

MetadataBulkResult MetadataService::create(const MetadataTarget &target,
                                           const std::vector<MetadataItem> &items,
                                           const Caller &caller) const
{
    std::vector<MetadataItem> written = items;
    m_context.storage.write([&](sql::Database &db) {
        const MetadataEntity entity = MetadataEntity::open(db, target);
        entity.authorize(caller, Action::Post);
        entity.requireFile(db);
        const MetadataState before(MetadataStore::list(db, target));
        const MetadataState after = mergedState(before, items);
        MetadataState withDefaults = after;
        if (!isSystem(caller)) {
            const auto overlay = entity.overlay(db, m_overlays);
            const std::vector<MetadataItem> defaults = fillDefaults(withDefaults, *overlay);
            written.insert(written.end(), defaults.begin(), defaults.end());
            checkMetadataCount(target, before, MetadataState(written).size(), withDefaults.size());
            checkSchemas(db, entity, *overlay, before, after, withDefaults);
        }
        checkMetadataCount(target, before, MetadataState(items).size(), withDefaults.size());
        putAll(db, target, written);
    });
    MetadataBulkResult result = bulkResultOf(metadataKeysOf(written), {}, m_context.clock());
    setBulkMessage(result, target.level == MetadataLevel::AssetLink ? "Upserted" : "Created",
                   target);
    return result;
}

MetadataBulkResult MetadataService::update(const MetadataTarget &target,
                                           const std::vector<MetadataItem> &items,
                                           MetadataUpdate mode, const Caller &caller) const
{
    const bool replacesAll = mode == MetadataUpdate::ReplaceAll;
    int deleted = 0;
    m_context.storage.write([&](sql::Database &db) {
        const MetadataEntity entity = MetadataEntity::open(db, target);
        if (replacesAll)
            entity.authorizeReplaceAll(caller);
        else
            entity.authorize(caller, Action::Put);
        entity.requireFile(db);
        const MetadataState before(MetadataStore::list(db, target));
        const MetadataState after = replacesAll ? MetadataState(items) : mergedState(before, items);
        checkMetadataCount(target, before, MetadataState(items).size(), after.size());
        if (!isSystem(caller)) {
            const auto overlay = entity.overlay(db, m_overlays);
            MetadataState withDefaults = after;
            fillDefaults(withDefaults, *overlay);
            checkSchemas(db, entity, *overlay, before, after, withDefaults);
        }
        for (const MetadataItem &item : before.items()) {
            if (!after.find(item.metadataKey)) {
                MetadataStore::remove(db, target, item.metadataKey);
                ++deleted;
            }
        }
        putAll(db, target, items);
    });
    MetadataBulkResult result = bulkResultOf(metadataKeysOf(items), {}, m_context.clock());
    setBulkMessage(result, "Upserted", target);
    if (replacesAll) {
        result.message = QStringLiteral("Replaced all %1: deleted %2 keys, upserted %3 keys")
                             .arg(metadataNoun(target))
                             .arg(deleted)
                             .arg(items.size());
    }
    return result;
}

MetadataBulkResult MetadataService::remove(const MetadataTarget &target, const QStringList &keys,
                                           const Caller &caller) const
{
    QStringList removed;
    std::vector<FailedMetadataItem> failed;
    const QString reason = target.level == MetadataLevel::FileAttribute
                               ? QStringLiteral("Attribute key not found")
                               : QStringLiteral("Metadata key not found");
    m_context.storage.write([&](sql::Database &db) {
        const MetadataEntity entity = MetadataEntity::open(db, target);
        entity.authorize(caller, Action::Delete);
        const MetadataState before(MetadataStore::list(db, target));
        refuseMetadata("Deletion validation failed",
                       deletionProblems(keys, before, *entity.overlay(db, m_overlays)));
        for (const QString &key : keys) {
            if (before.find(key)) {
                MetadataStore::remove(db, target, key);
                removed << key;
            } else {
                failed.push_back({key, reason});
            }
        }
    });
    MetadataBulkResult result = bulkResultOf(removed, failed, m_context.clock());
    setBulkMessage(result, "Deleted", target);
    return result;
}

} // namespace vams::backend
