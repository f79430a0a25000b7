// Requests in process: one asset, a first page and a deep page of a large database, against the
// bare SQL they need.

#include "core/api/client.h"
#include "core/backend/embedded_transport.h"
#include "core/backend/storage/sql.h"
#include "tests/bench/bench_library.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

using namespace vams;

double requestMs(const api::Client &client,
                 const std::function<void(const api::Client &, Job &)> &request)
{
    std::vector<double> samples;
    for (int run = 0; run < 200; ++run) {
        samples.push_back(bench::millisecondsOf([&] {
            Job job;
            request(client, job);
        }));
    }
    return bench::percentile(samples, 50);
}

double sqlMs(backend::sql::Database &db, const char *sql, const QString &argument)
{
    std::vector<double> samples;
    for (int run = 0; run < 200; ++run) {
        samples.push_back(bench::millisecondsOf([&] {
            backend::sql::Statement rows = db.query(sql, argument);
            while (rows.step())
                (void)rows.text(2);
        }));
    }
    return bench::percentile(samples, 50);
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
    if (!backend::EmbeddedTransport::open(options, job))
        return 1;
    bench::fillWithAssets(options.folder, 100'000);
    bench::forgetChanges(options.folder);
    const auto transport = backend::EmbeddedTransport::open(options, job);
    const api::Client client(**transport);

    backend::sql::Database db(options.folder + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadOnly);
    const char *one = "SELECT * FROM assets WHERE database_id = 'bench' AND asset_id = ?";
    const char *page =
        "SELECT * FROM assets WHERE database_id = 'bench' AND asset_id < ? AND archived_at IS NULL "
        "ORDER BY asset_id DESC LIMIT 500";
    const AssetRef middle{bench::benchDatabase(), AssetId(QStringLiteral("asset-050000"))};
    const double oneRaw = sqlMs(db, one, middle.assetId.text());
    const double firstRaw = sqlMs(db, page, QStringLiteral("b"));
    const double deepRaw = sqlMs(db, page, QStringLiteral("asset-001000"));
    const double oneMs =
        requestMs(client, [&](const api::Client &c, Job &j) { (void)c.assets().get(middle, j); });
    ListQuery query{.pageSize = 500, .startingToken = {}};
    const double firstMs = requestMs(client, [&](const api::Client &c, Job &j) {
        (void)c.assets().list(bench::benchDatabase(), query, api::ArchivedAssets::Hide, j);
    });
    query.startingToken = QString::fromLatin1(
        QByteArray("vasset-001000")
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    const double deepMs = requestMs(client, [&](const api::Client &c, Job &j) {
        (void)c.assets().list(bench::benchDatabase(), query, api::ArchivedAssets::Hide, j);
    });
    bench::printTable(
        QStringLiteral("Requests in process, 100,000 assets (median of 200)"),
        {row(QStringLiteral("GET one asset"), oneMs, oneRaw),
         row(QStringLiteral("first page of 500, as typed structs"), firstMs, firstRaw),
         row(QStringLiteral("page of 500 at the end"), deepMs, deepRaw)});
    return 0;
}
