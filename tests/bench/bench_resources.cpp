// The inventory of a library of a thousand, a hundred thousand and a million assets: what somebody
// waits for, and the counting in the background, against the bare counts of the same rows.

#include "core/backend/backend.h"
#include "core/backend/resources/resource_counter.h"
#include "core/backend/storage/storage.h"
#include "tests/bench/bench_library.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

using namespace vams;

constexpr int runs = 20;

double requestMs(backend::Backend &backend)
{
    const backend::Caller caller = backend.callerOf(backend.admin(), true);
    const api::Request request{.path = QStringLiteral("/resources")};
    return bench::millisecondsOf([&] {
        Job job;
        if (backend.handle(request, caller, QStringLiteral("vams-object:"), job).status != 200)
            qFatal("no inventory");
    });
}

double countMs(const QString &library)
{
    backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadOnly);
    return bench::millisecondsOf([&] {
        for (const char *sql :
             {"SELECT count(*) FROM assets", "SELECT count(*) FROM asset_versions",
              "SELECT count(*), sum(size) FROM object_versions"})
            db.query(sql).step();
    });
}

std::vector<bench::Row> measure(int count)
{
    QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("library"));
    if (!backend::Backend::open({.folder = library}))
        return {};
    bench::fillWithAssets(library, count);
    bench::fillWithObjects(library);
    bench::forgetChanges(library);
    double first = 0;
    double again = 0;
    {
        const auto backend = backend::Backend::open({.folder = library});
        first = requestMs(**backend);
        std::vector<double> samples;
        for (int run = 0; run < runs; ++run)
            samples.push_back(requestMs(**backend));
        again = bench::percentile(samples, 50);
    }
    backend::Storage storage(library + QStringLiteral("/library.sqlite"), folder.path());
    backend::ResourceCounter counter(storage, systemClock());
    const double counting = bench::millisecondsOf([&] { counter.count(); });
    const double bare = countMs(library);
    const QString raw = QStringLiteral("bare counts: ") + bench::milliseconds(bare);
    const QString size = QStringLiteral(", %L1 assets").arg(count);
    return {{QStringLiteral("GET /resources, first") + size, bench::milliseconds(first), raw,
             first / bare},
            {QStringLiteral("GET /resources, median") + size, bench::milliseconds(again), raw,
             again / bare},
            {QStringLiteral("counting in the background") + size, bench::milliseconds(counting),
             raw, counting / bare}};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    std::vector<bench::Row> rows;
    for (const int count : {1'000, 100'000, 1'000'000}) {
        for (bench::Row &row : measure(count))
            rows.push_back(std::move(row));
    }
    bench::printTable(QStringLiteral("The inventory at any size"), rows);
    return 0;
}
