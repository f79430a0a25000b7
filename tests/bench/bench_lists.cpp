// A page of a list in libraries of a thousand, a hundred thousand and a million assets: the first
// one and one at the end, against the bare SQL. The figures of a column should be alike.

#include "core/api/client.h"
#include "core/backend/embedded_transport.h"
#include "core/backend/storage/sql.h"
#include "tests/bench/bench_library.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

using namespace vams;

constexpr int runs = 50;
constexpr int pageSize = 100;

QString idAt(int at)
{
    return QStringLiteral("asset-%1").arg(at, 6, 10, QLatin1Char('0'));
}

QString tokenBehind(const QString &id)
{
    return QString::fromLatin1(
        QByteArray("v" + id.toUtf8())
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::vector<bench::Row> measure(int count)
{
    QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("library"));
    Job job;
    if (!backend::EmbeddedTransport::open({.folder = library}, job))
        return {};
    bench::fillWithAssets(library, count);
    bench::forgetChanges(library); // what the search index makes of them is not measured here
    const auto transport = backend::EmbeddedTransport::open({.folder = library}, job);
    const api::Client client(**transport);
    backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadOnly);
    std::vector<bench::Row> rows;
    const auto add = [&](const QString &what, const QString &after) {
        const double ours = bench::medianMilliseconds(runs, [&] {
            (void)client.assets().list(bench::benchDatabase(),
                                       {pageSize, after.isEmpty() ? QString() : tokenBehind(after)},
                                       api::ArchivedAssets::Hide, job);
        });
        const double raw = bench::medianMilliseconds(runs, [&] {
            backend::sql::Statement page =
                db.query("SELECT * FROM assets WHERE database_id = 'bench' AND asset_id < ? "
                         "AND archived_at IS NULL ORDER BY asset_id DESC LIMIT ?",
                         after.isEmpty() ? QStringLiteral("b") : after, pageSize);
            while (page.step())
                (void)page.text(2);
        });
        rows.push_back({QStringLiteral("%1 of %L2 assets").arg(what).arg(count),
                        bench::milliseconds(ours),
                        QStringLiteral("bare SQL: ") + bench::milliseconds(raw), ours / raw});
    };
    add(QStringLiteral("first page"), {});
    add(QStringLiteral("deep page"), idAt(qMin(500, count / 2)));
    return rows;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    std::vector<bench::Row> rows;
    for (const int count : {1'000, 100'000, 1'000'000}) {
        const std::vector<bench::Row> more = measure(count);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    bench::printTable(QStringLiteral("A page of 100 at any size (median of 50)"), rows);
    return 0;
}
