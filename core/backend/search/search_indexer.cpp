#include "core/backend/search/search_indexer.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/files/asset_files.h"
#include "core/backend/http/api_error.h"
#include "core/backend/search/search_store.h"
#include "core/model/upload.h"

namespace vams::backend {

namespace {

constexpr int filesAtOnce = 1000;

TopicMessage contentMessage(const QStringList &parts)
{
    return {contentTopic, QString::fromUtf8(dumpJson(Json(parts)))};
}

/// Files carry the name and the tags of their asset: they are gone through piece by piece, so that
/// other writers get their turn. The message says what comes next.
void indexFilesBehind(sql::Database &db, const Asset &asset, const QString &after);

void indexAsset(sql::Database &db, const AssetRef &ref)
{
    const std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Any);
    if (!asset) {
        SearchStore::removeAsset(db, ref);
        SearchStore::removeFilesOf(db, ref);
        return;
    }
    SearchStore::put(db, SearchIndex::Assets,
                     assetDocument(*asset, SearchStore::factsOf(db, *asset),
                                   SearchStore::metadataOf(db, ref, QStringLiteral("/"))));
    if (SearchStore::hasStaleFiles(db, *asset))
        indexFilesBehind(db, *asset, {});
}

QString previewPathOf(sql::Database &db, const Asset &asset, const QString &key)
{
    const std::vector<ObjectVersion> previews = ObjectStore::list(
        db, asset.bucketId,
        {.prefix = key + previewInfix, .after = {}, .limit = 1, .filter = ObjectFilter::Live});
    return previews.empty() ? QString() : pathOfKey(asset, previews.front().key);
}

/// The newest revision that is no delete marker.
std::optional<ObjectVersion> contentOf(sql::Database &db, const ObjectVersion &latest)
{
    if (!latest.isDeleteMarker)
        return latest;
    for (const ObjectVersion &version :
         ObjectStore::versions(db, latest.bucketId, latest.key, 100)) {
        if (!version.isDeleteMarker)
            return version;
    }
    return std::nullopt;
}

void indexFile(sql::Database &db, const Asset &asset, const QString &key)
{
    if (key.endsWith(QLatin1Char('/')))
        return;
    if (isPreviewKey(key)) { // shown with its file only
        indexFile(db, asset, key.left(key.lastIndexOf(previewInfix)));
        return;
    }
    const QString path = pathOfKey(asset, key);
    const std::optional<ObjectVersion> latest = ObjectStore::latest(db, asset.bucketId, key);
    const std::optional<ObjectVersion> content = latest ? contentOf(db, *latest) : std::nullopt;
    if (!content) {
        SearchStore::removeFile(db, asset.ref(), path);
        return;
    }
    const FileFacts facts{SearchStore::bucketPrefix(db, asset.bucketId),
                          previewPathOf(db, asset, key), latest->isDeleteMarker,
                          SearchStore::metadataOf(db, asset.ref(), path),
                          SearchStore::attributesOf(db, asset.ref(), path)};
    SearchStore::put(db, SearchIndex::Files, fileDocument(asset, *content, facts));
}

void indexFilesBehind(sql::Database &db, const Asset &asset, const QString &after)
{
    const std::vector<QString> keys =
        SearchStore::keysBehind(db, asset.bucketId, asset.assetLocation.Key, after, filesAtOnce);
    for (const QString &key : keys)
        indexFile(db, asset, key);
    if (static_cast<int>(keys.size()) == filesAtOnce) {
        const TopicMessage rest = contentMessage(
            {QStringLiteral("files"), asset.databaseId.text(), asset.assetId.text(), keys.back()});
        EventStore::publish(db, rest.topic, rest.body, 0);
    }
}

void indexObject(sql::Database &db, const BucketId &bucket, const QString &key)
{
    const std::optional<AssetRef> ref = SearchStore::assetOfKey(db, bucket, key);
    if (!ref)
        return; // asset previews, leftovers of an asset that is gone
    if (const std::optional<Asset> asset = AssetStore::get(db, *ref, AssetFilter::Any))
        indexFile(db, *asset, key);
}

} // namespace

std::vector<TopicMessage> contentMessages(sql::Database &, const ChangeRecord &change)
{
    const QString &table = change.table;
    if (table == QLatin1String("assets") || table == QLatin1String("asset_versions") ||
        table == QLatin1String("asset_links"))
        return {contentMessage({QStringLiteral("asset"), change.key1, change.key2})};
    if (table == QLatin1String("object_versions"))
        return {contentMessage({QStringLiteral("object"), change.key1, change.key2})};
    if (table != QLatin1String("asset_file_metadata") && table != QLatin1String("file_attributes"))
        return {};
    if (change.key3 == QLatin1String("/"))
        return {contentMessage({QStringLiteral("asset"), change.key1, change.key2})};
    return {contentMessage({QStringLiteral("file"), change.key1, change.key2, change.key3})};
}

void indexContent(sql::Database &db, const QueueMessage &message)
{
    const Result<Json> json = parseJson(message.body.toUtf8());
    const QStringList parts = json && json->is_array() ? json->get<QStringList>() : QStringList();
    const QString what = parts.value(0);
    if (parts.size() == 3 && what == QLatin1String("object")) {
        indexObject(db, BucketId(parts[1]), parts[2]);
        return;
    }
    const AssetRef ref{DatabaseId(parts.value(1)), AssetId(parts.value(2))};
    if (parts.size() == 3 && what == QLatin1String("asset")) {
        indexAsset(db, ref);
    } else if (parts.size() == 4 && what == QLatin1String("file")) {
        if (const std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Any))
            indexFile(db, *asset, asset->assetLocation.Key + parts[3].mid(1));
    } else if (parts.size() == 4 && what == QLatin1String("files")) {
        if (const std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Any))
            indexFilesBehind(db, *asset, parts[3]);
    } else {
        throw ApiError(500, QStringLiteral("A message that the indexer does not know."));
    }
}

} // namespace vams::backend
