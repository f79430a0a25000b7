// A version of an asset of many files, against the bare SQL that records it.

#include "core/api/client.h"
#include "core/backend/embedded_transport.h"
#include "core/backend/storage/sql.h"
#include "tests/bench/bench_library.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

using namespace vams;

constexpr int files = 10000;

/// Files with three metadata entries each, straight in the tables.
void fillWithFiles(const QString &library, const AssetRef &ref)
{
    backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadWrite);
    backend::sql::Transaction transaction(db, backend::sql::TransactionKind::Write);
    const QString &asset = ref.assetId.text();
    for (int at = 0; at < files; ++at) {
        const QString path = QStringLiteral("folder-%1/file-%2.glb").arg(at / 100).arg(at);
        db.run("INSERT INTO object_versions (bucket_id, object_key, version_id, is_latest, size, "
               "last_modified) SELECT bucket_id, ?, ?, 1, 1000, '2026-01-01' FROM buckets WHERE "
               "kind = 'internal'",
               asset + QLatin1Char('/') + path, newUuid());
        for (const char *key : {"material", "weight", "author"}) {
            db.run("INSERT INTO asset_file_metadata VALUES ('bench', ?, ?, ?, 'v', 'string')",
                   asset, QLatin1Char('/') + path, QString::fromLatin1(key));
        }
    }
    transaction.commit();
}

/// What a version of the newest files needs to write, and nothing else.
void recordBare(backend::sql::Database &db, int number)
{
    const QString id = QStringLiteral("bare-%1").arg(number);
    backend::sql::Transaction transaction(db, backend::sql::TransactionKind::Write);
    db.run("INSERT INTO asset_versions (database_id, asset_id, asset_version_id, date_created, "
           "comment, description, created_by) VALUES ('bench','asset-000000',?,'','','','')",
           id);
    db.run("INSERT INTO asset_file_versions (database_id, asset_id, asset_version_id, file_key, "
           "version_id, size, last_modified, etag, created_at) SELECT 'bench','asset-000000',?,"
           "substr(object_key, 14),version_id,size,last_modified,etag,'' FROM object_versions "
           "WHERE object_key > 'asset-000000/' AND object_key < 'asset-0000000' AND is_latest = 1 "
           "AND bucket_id = (SELECT bucket_id FROM buckets WHERE kind = 'internal')",
           id);
    db.run("INSERT INTO asset_file_metadata_versions SELECT database_id, asset_id, ?, 'metadata', "
           "file_path, metadata_key, metadata_value, metadata_value_type, '' "
           "FROM asset_file_metadata WHERE database_id = 'bench' AND asset_id = 'asset-000000'",
           id);
    transaction.commit();
}

double medianOf(const std::function<void()> &work)
{
    return bench::medianMilliseconds(9, work);
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
    bench::fillWithAssets(options.folder, 1);
    const AssetRef ref{bench::benchDatabase(), AssetId(QStringLiteral("asset-000000"))};
    fillWithFiles(options.folder, ref);

    backend::sql::Database db(options.folder + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadWrite);
    // In turns, so that other work on the machine slows both alike.
    const NewAssetVersion wanted{QStringLiteral("bench"), {}, {}};
    std::vector<double> rawSamples;
    std::vector<double> oursSamples;
    for (int run = 0; run < 9; ++run) {
        rawSamples.push_back(bench::millisecondsOf([&] { recordBare(db, run); }));
        oursSamples.push_back(
            bench::millisecondsOf([&] { (void)client.versions().create(ref, wanted, job); }));
    }
    db.run("DELETE FROM asset_versions WHERE asset_version_id LIKE 'bare-%'");
    const double raw = bench::percentile(rawSamples, 50);
    const double ours = bench::percentile(oursSamples, 50);
    const double listMs =
        medianOf([&] { (void)client.versions().list(ref, {}, api::ArchivedVersions::Hide, job); });
    const double listRaw = medianOf([&] {
        backend::sql::Statement rows =
            db.query("SELECT v.*, (SELECT count(*) FROM asset_file_versions f WHERE "
                     "f.database_id = v.database_id AND f.asset_id = v.asset_id AND "
                     "f.asset_version_id = v.asset_version_id) FROM asset_versions v WHERE "
                     "database_id = 'bench' AND asset_id = 'asset-000000'");
        while (rows.step())
            (void)rows.text(3);
    });
    bench::printTable(
        QStringLiteral("Versions of an asset of 10,000 files with three metadata "
                       "entries each (median of 9)"),
        {{QStringLiteral("create a version"), bench::milliseconds(ours),
          QStringLiteral("bare INSERT ... SELECT: ") + bench::milliseconds(raw), ours / raw},
         {QStringLiteral("list of ten versions with counts"), bench::milliseconds(listMs),
          QStringLiteral("SQL that counts rows: ") + bench::milliseconds(listRaw),
          listMs / listRaw}});
    return 0;
}
