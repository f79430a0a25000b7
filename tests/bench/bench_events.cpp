// From a change to the search index: how soon the background has it, and how long a search takes
// that must see it, against writing the same rows bare.

#include "core/api/client.h"
#include "core/backend/embedded_transport.h"
#include "core/backend/storage/sql.h"
#include "tests/bench/bench_library.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

using namespace vams;

constexpr int runs = 200;
constexpr int assets = 10'000;

AssetRef assetAt(int at)
{
    return {bench::benchDatabase(),
            AssetId(QStringLiteral("asset-%1").arg(at, 6, 10, QLatin1Char('0')))};
}

void rename(const api::Client &client, int at, const QString &name)
{
    Job job;
    AssetChanges changes;
    changes.assetName = name;
    (void)client.assets().update(assetAt(at), changes, job);
}

/// Until the row of the index carries the name.
void waitFor(backend::sql::Database &db, const QString &name)
{
    while (!db.query("SELECT 1 FROM search_assets WHERE asset_name = ?", name).step()) {
    }
}

/// The document and its texts, replaced in a transaction each, as a program without queues would.
double bareMs(backend::sql::Database &db, int at)
{
    const QString id = assetAt(at).assetId.text();
    return bench::millisecondsOf([&] {
        backend::sql::Transaction transaction(db, backend::sql::TransactionKind::Write);
        db.run("INSERT INTO search_assets_text (search_assets_text, rowid, core_text, "
               "metadata_text) SELECT 'delete', document_id, core_text, metadata_text "
               "FROM search_assets WHERE asset_id = ?",
               id);
        db.run("UPDATE search_assets SET core_text = core_text || 'x' WHERE asset_id = ?", id);
        db.run("INSERT INTO search_assets_text (rowid, core_text, metadata_text) "
               "SELECT document_id, core_text, metadata_text FROM search_assets WHERE asset_id = ?",
               id);
        transaction.commit();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("library"));
    Job job;
    if (!backend::EmbeddedTransport::open({.folder = library}, job))
        return 1;
    bench::fillWithAssets(library, assets);
    const auto transport = backend::EmbeddedTransport::open({.folder = library}, job);
    const api::Client client(**transport);
    const double build = bench::millisecondsOf([&] { (void)client.search().search({}, job); });
    std::vector<double> background;
    std::vector<double> seen;
    std::vector<double> quiet;
    {
        backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                                  backend::sql::OpenMode::ReadOnly);
        for (int run = 0; run < runs; ++run) {
            const QString name = QStringLiteral("changed%1").arg(run);
            rename(client, run, name);
            background.push_back(bench::millisecondsOf([&] { waitFor(db, name); }));
        }
    }
    SearchQuestion question;
    for (int run = 0; run < runs; ++run) {
        question.query = QStringLiteral("again%1x").arg(run);
        rename(client, run, question.query);
        seen.push_back(bench::millisecondsOf([&] { (void)client.search().search(question, job); }));
        quiet.push_back(
            bench::millisecondsOf([&] { (void)client.search().search(question, job); }));
    }
    backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadWrite);
    std::vector<double> bare;
    for (int run = 0; run < runs; ++run)
        bare.push_back(bareMs(db, run));
    const auto row = [&](const QString &what, const std::vector<double> &samples, double part) {
        const double ours = bench::percentile(samples, part);
        const double raw = bench::percentile(bare, part);
        return bench::Row{what, bench::milliseconds(ours),
                          QStringLiteral("bare rows: ") + bench::milliseconds(raw), ours / raw};
    };
    bench::printTable(QStringLiteral("From a change to the index, 10,000 assets (built in %1)")
                          .arg(bench::milliseconds(build)),
                      {row(QStringLiteral("in the background, p50"), background, 50),
                       row(QStringLiteral("in the background, p99"), background, 99),
                       row(QStringLiteral("search that must see it, p50"), seen, 50),
                       row(QStringLiteral("search that must see it, p99"), seen, 99),
                       row(QStringLiteral("the same search again, p50"), quiet, 50)});
    return 0;
}
