// Ingest of many files into a library against copying and hashing the same files.

#include "core/backend/embedded_transport.h"
#include "core/transfer/scan_folder.h"
#include "core/transfer/upload.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#if !defined(Q_OS_WIN)
#include <unistd.h>
#endif

namespace {

using namespace vams;

void copyAndHash(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files)) {
        QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name);
        bench::sha256OfFile(to + QLatin1Char('/') + name);
    }
#if !defined(Q_OS_WIN)
    ::sync(); // ours are on the disk when the call returns; so must these be
#endif
}

AssetRef newAsset(const api::Client &client, Job &job)
{
    Database database;
    database.databaseId = DatabaseId(QStringLiteral("bench"));
    database.description = QStringLiteral("benchmark");
    database.defaultBucketId = client.databases().buckets(job)->front().bucketId;
    (void)client.databases().create(database, job);
    NewAsset asset{database.databaseId,          {},   QStringLiteral("Files"),
                   QStringLiteral("many files"), true, {}};
    return {database.databaseId, client.assets().create(asset, job).value()};
}

bool ingest(const QString &library, const QString &from)
{
    Job job;
    backend::LibraryOptions options;
    options.folder = library;
    auto transport = backend::EmbeddedTransport::open(options, job);
    if (!transport)
        return false;
    const api::Client client(**transport);
    const auto scan = transfer::scanFolder({from}, {}, job);
    QThreadPool pool;
    pool.setMaxThreadCount(6);
    const auto report =
        transfer::uploadFiles(client, newAsset(client, job), scan->items, {}, pool, job);
    return report && report->failed.empty();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 2000;
    constexpr qint64 total = 1'000'000'000;
    QTemporaryDir folder;
    const QString files = folder.filePath(QStringLiteral("files"));
    bench::makeFiles(files, count, total / count);
    std::vector<double> raw;
    std::vector<double> ours;
    bool isFine = true;
    for (int run = 0; run < 3; ++run) {
        const QString copy = folder.filePath(QStringLiteral("copy-%1").arg(run));
        const QString library = folder.filePath(QStringLiteral("library-%1").arg(run));
        raw.push_back(bench::millisecondsOf([&] { copyAndHash(files, copy); }));
        ours.push_back(bench::millisecondsOf([&] { isFine = ingest(library, files) && isFine; }));
        QDir(copy).removeRecursively();
        QDir(library).removeRecursively();
    }
    const double rawMs = bench::percentile(raw, 50);
    const double oursMs = bench::percentile(ours, 50);
    bench::printTable(
        QStringLiteral("Ingest of %1 files, 1 GB (median of 3)").arg(count),
        {{QStringLiteral("upload into a library, in process"), bench::milliseconds(oursMs),
          QStringLiteral("cp + SHA-256 + sync: ") + bench::milliseconds(rawMs), oursMs / rawMs}});
    return isFine ? 0 : 1;
}
