// The audit and access logs: what they take from requests in process, against the same without, and
// how fast rows are appended, against bare inserts of the same rows.

#include "core/backend/audit/audit_check.h"
#include "core/backend/backend.h"
#include "core/backend/storage/storage.h"
#include "tests/bench/bench_library.h"
#include "tests/bench/bench_support.h"
#include "tests/bench/unlogged_routes.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

using namespace vams;

constexpr int requestCount = 20000;
constexpr int rowCount = 50000;

double requestsMs(backend::Backend &backend)
{
    const backend::Caller caller = backend.callerOf(backend.admin(), true);
    const api::Request request{.path = QStringLiteral("/secure-config")};
    return bench::millisecondsOf([&] {
        for (int at = 0; at < requestCount; ++at) {
            Job job;
            backend.handle(request, caller, QStringLiteral("vams-object:"), job);
        }
    });
}

/// What each request needs before it is handled, without any of the logs.
double rawMs(backend::Backend &backend)
{
    return bench::millisecondsOf([&] {
        for (int at = 0; at < requestCount; ++at)
            (void)backend.callerOf(backend.admin(), true);
    });
}

api::Request assetRequest()
{
    return {.path = QStringLiteral("/database/bench/assets/asset-000500")};
}

/// Batches, so that a moment in which other work on the machine was in the way weighs little.
double assetMs(const std::function<int(const api::Request &)> &answer)
{
    const api::Request request = assetRequest();
    return bench::medianMilliseconds(20, [&] {
        for (int at = 0; at < requestCount / 20; ++at) {
            if (answer(request) != 200)
                qFatal("the asset was not answered");
        }
    });
}

double loggedAssetMs(backend::Backend &backend)
{
    return assetMs([&](const api::Request &request) {
        Job job;
        return backend
            .handle(request, backend.callerOf(backend.admin(), true),
                    QStringLiteral("vams-object:"), job)
            .status;
    });
}

double unloggedAssetMs(const QString &library)
{
    bench::UnloggedRoutes routes(library);
    return assetMs([&](const api::Request &request) { return routes.answer(request).status; });
}

QString perSecond(int count, double ms)
{
    return QStringLiteral("%1 / s").arg(qRound64(1000.0 * count / ms));
}

double appendMs(backend::Storage &storage)
{
    const backend::Caller caller{.userId = UserId(QStringLiteral("maker"))};
    const backend::AuditEvent event{
        backend::AuditLog::Authorization,
        QStringLiteral("allowed"),
        {{"action", "GET"},
         {"obj", {{"object__type", "api"}, {"route__path", "/database/data/assets"}}}}};
    return bench::millisecondsOf([&] {
        for (int done = 0; done < rowCount; done += 500) {
            storage.write([&](backend::sql::Database &db) {
                for (int at = 0; at < 500; ++at)
                    backend::AuditStore::append(db, systemClock(), caller, event);
            });
        }
    });
}

double insertMs(backend::Storage &storage)
{
    const QString text(150, QLatin1Char('x'));
    return bench::millisecondsOf([&] {
        for (int done = 0; done < rowCount; done += 500) {
            storage.write([&](backend::sql::Database &db) {
                for (int at = 0; at < 500; ++at)
                    db.run("INSERT INTO audit_events (log_name, at, user_id, event_type, data, "
                           "previous_hash, hash) VALUES ('bench', ?1, 'maker', 'allowed', ?1, "
                           "?1, ?1)",
                           text);
            });
        }
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    backend::LibraryOptions options;
    options.folder = folder.filePath(QStringLiteral("library"));
    double request = 0;
    double raw = 0;
    double settle = 0;
    double asset = 0;
    if (!backend::Backend::open(options))
        return 1;
    bench::fillWithAssets(options.folder, 1000);
    bench::forgetChanges(options.folder);
    const double unlogged = unloggedAssetMs(options.folder);
    {
        auto backend = backend::Backend::open(options);
        if (!backend)
            return 1;
        raw = rawMs(**backend);
        request = requestsMs(**backend);
        settle = bench::millisecondsOf([&] { (*backend)->settleEvents(); });
        asset = loggedAssetMs(**backend);
    }
    backend::Storage storage(options.folder + QStringLiteral("/library.sqlite"), folder.path());
    const double append = appendMs(storage);
    const double verify = bench::millisecondsOf([&] {
        Job job;
        storage.read([&](backend::sql::Database &db) {
            return backend::checkLog(db, QStringLiteral("authorization"), systemClock()(), job);
        });
    });
    const double insert = insertMs(storage);
    bench::printTable(
        QStringLiteral("Audit and access logs"),
        {{QStringLiteral("Smallest signed-in request, logged"), perSecond(requestCount, request),
          QStringLiteral("roles of the user alone: ") + perSecond(requestCount, raw),
          request / raw},
         {QStringLiteral("GET one asset, logged"), perSecond(requestCount / 20, asset),
          QStringLiteral("the same without the logs: ") + perSecond(requestCount / 20, unlogged),
          asset / unlogged},
         {QStringLiteral("Writing what still waits after 20,000 requests"),
          bench::milliseconds(settle),
          QStringLiteral("the requests: ") + bench::milliseconds(request), settle / request},
         {QStringLiteral("Audit rows appended, 500 a transaction"), perSecond(rowCount, append),
          QStringLiteral("bare inserts: ") + perSecond(rowCount, insert), append / insert},
         {QStringLiteral("Audit rows checked"), perSecond(rowCount, verify),
          QStringLiteral("appended: ") + perSecond(rowCount, append), verify / append}});
    return 0;
}
