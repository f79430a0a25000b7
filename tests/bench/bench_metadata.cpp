// Metadata of one asset: 500 keys that five schemas describe, written in one request and read in
// one, against the bare SQL of it.

#include "core/api/client.h"
#include "core/backend/embedded_transport.h"
#include "core/backend/storage/sql.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

using namespace vams;

constexpr int keyCount = 500;
constexpr int schemaCount = 5;

const AssetRef thing{DatabaseId(QStringLiteral("bench")), AssetId(QStringLiteral("thing"))};

QString keyOf(int at)
{
    return QStringLiteral("key-%1").arg(at, 3, 10, QLatin1Char('0'));
}

/// Each schema knows all the keys, so that each key is merged five times.
bool makeSchemas(const api::Client &client, Job &job)
{
    for (int number = 0; number < schemaCount; ++number) {
        MetadataSchema schema;
        schema.databaseId = number % 2 == 0 ? thing.databaseId : DatabaseId(globalSchemas);
        schema.metadataSchemaEntityType = MetadataEntityType::AssetMetadata;
        schema.schemaName = QStringLiteral("Schema %1").arg(number);
        for (int at = 0; at < keyCount; ++at) {
            MetadataSchemaField field;
            field.metadataFieldKeyName = keyOf(at);
            field.metadataFieldValueType = MetadataValueType::Number;
            field.sequence = at;
            if (at > 0)
                field.dependsOnFieldKeyName = QStringList{keyOf(at - 1)};
            schema.fields.push_back(field);
        }
        if (!client.schemas().create(schema, job))
            return false;
    }
    return true;
}

bool makeThing(const api::Client &client, Job &job)
{
    const auto buckets = client.databases().buckets(job);
    return buckets &&
           client.databases().create({.databaseId = thing.databaseId,
                                      .description = QStringLiteral("Bench"),
                                      .defaultBucketId = buckets->front().bucketId},
                                     job) &&
           client.assets().create({.databaseId = thing.databaseId,
                                   .assetId = thing.assetId,
                                   .assetName = QStringLiteral("Thing"),
                                   .description = QStringLiteral("Thing")},
                                  job);
}

double writeRaw(backend::sql::Database &db, const QString &path)
{
    return bench::medianMilliseconds(50, [&] {
        backend::sql::Transaction transaction(db, backend::sql::TransactionKind::Write);
        for (int at = 0; at < keyCount; ++at) {
            db.run("INSERT OR REPLACE INTO asset_file_metadata (database_id, asset_id, file_path, "
                   "metadata_key, metadata_value, metadata_value_type) VALUES ('bench', 'thing', "
                   "?, ?, ?, 'number')",
                   path, keyOf(at), QString::number(at));
        }
        transaction.commit();
    });
}

double readRaw(backend::sql::Database &db, const QString &path)
{
    return bench::medianMilliseconds(50, [&] {
        backend::sql::Statement rows =
            db.query("SELECT metadata_key, metadata_value, metadata_value_type FROM "
                     "asset_file_metadata WHERE database_id = 'bench' AND asset_id = 'thing' AND "
                     "file_path = ? ORDER BY metadata_key DESC",
                     path);
        while (rows.step())
            (void)(rows.text(0).size() + rows.text(1).size() + rows.text(2).size());
        backend::sql::Statement schemas =
            db.query("SELECT fields FROM metadata_schemas WHERE metadata_entity_type = ?",
                     QStringLiteral("assetMetadata"));
        while (schemas.step())
            (void)schemas.text(0).size();
    });
}

bench::Row row(const QString &what, double ours, double raw)
{
    return {what, bench::milliseconds(ours),
            QStringLiteral("bare SQL: ") + bench::milliseconds(raw), ours / raw};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    Job job;
    backend::LibraryOptions options;
    options.folder = folder.filePath(QStringLiteral("library"));
    auto transport = backend::EmbeddedTransport::open(options, job);
    if (!transport)
        return 1;
    const api::Client client(**transport);
    if (!makeThing(client, job) || !makeSchemas(client, job))
        return 1;
    std::vector<MetadataItem> items;
    for (int at = 0; at < keyCount; ++at)
        items.push_back({keyOf(at), QString::number(at), MetadataValueType::Number});
    const MetadataTarget target = MetadataTarget::ofAsset(thing);
    bool isSound = true;
    const double write = bench::medianMilliseconds(50, [&] {
        isSound &= client.metadata().update(target, items, MetadataUpdate::Update, job).has_value();
    });
    const double read = bench::medianMilliseconds(
        50, [&] { isSound &= client.metadata().get(target, job).has_value(); });
    backend::sql::Database db(options.folder + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadWrite);
    const QString path = QStringLiteral("/raw");
    const double rawWrite = writeRaw(db, path);
    bench::printTable(
        QStringLiteral(
            "Metadata in process, 500 keys under 5 schemas of 500 fields (median of 50)"),
        {row(QStringLiteral("write 500 keys in one request"), write, rawWrite),
         row(QStringLiteral("read them, as typed structs"), read, readRaw(db, path))});
    return isSound ? 0 : 1;
}
