// Scans of a registered folder of 50,000 files against a bare walk over it in the same run.

#include "core/api/client.h"
#include "core/backend/embedded_transport.h"
#include "core/backend/folders/folder_scan.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace vams;
using namespace vams::bench;

namespace {

constexpr int assetCount = 100;
constexpr int filesEach = 500;

void makeShelf(const QString &root)
{
    for (int asset = 0; asset < assetCount; ++asset) {
        for (int at = 0; at < filesEach; ++at) {
            const QString folder =
                QStringLiteral("%1/asset-%2/%3").arg(root).arg(asset).arg(at / 50);
            if (at % 50 == 0)
                QDir().mkpath(folder);
            QFile file(QStringLiteral("%1/file-%2.txt").arg(folder).arg(at));
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray::number(asset * filesEach + at));
        }
    }
}

/// What any program must do at least: every name, size and time.
qint64 bareWalk(const QString &root)
{
    qint64 sum = 0;
    QDirIterator it(root, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        sum += it.fileInfo().size() + it.fileInfo().lastModified().toMSecsSinceEpoch() % 2;
    }
    return sum;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString root = folder.filePath(QStringLiteral("shelf"));
    makeShelf(root);
    Job job;
    backend::LibraryOptions options{.folder = folder.filePath(QStringLiteral("library"))};
    options.folders.settleMs = 0;
    options.folders.pollMs = 0;
    auto transport = backend::EmbeddedTransport::open(options, job);
    if (!transport)
        return 1;
    const api::Client client(**transport);
    backend::FolderWorker &worker = (*transport)->backend().folders();
    const double walk = medianMilliseconds(5, [&] { bareWalk(root); });
    const auto id = client.folders().registerFolder({root, {}, {}}, job);
    if (!id)
        return 1;
    worker.waitUntilIdle();
    const double first = static_cast<double>(client.folders().get(*id, job)->lastScanMs);
    const double again = medianMilliseconds(5, [&] {
        worker.requestScan(*id);
        worker.waitUntilIdle();
    });
    const auto disk = backend::localFolderDisk();
    const double ourWalk = medianMilliseconds(5, [&] { disk->walk(root, job); });
    const QString bare = QStringLiteral("bare walk %1").arg(milliseconds(walk));
    printTable(QStringLiteral("Registered folder of 50,000 files"),
               {{QStringLiteral("walk"), milliseconds(ourWalk), bare, ourWalk / walk},
                {QStringLiteral("look, nothing changed"), milliseconds(again), bare, again / walk},
                {QStringLiteral("first look, everything is new"), milliseconds(first), bare,
                 first / walk}});
    return 0;
}
