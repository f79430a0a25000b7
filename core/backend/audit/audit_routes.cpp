#include "core/backend/audit/audit_routes.h"

#include "core/backend/audit/access_log_store.h"
#include "core/backend/audit/audit_check.h"
#include "core/backend/audit/audit_lines.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/paging.h"

#include <limits>

namespace vams::backend {

namespace {

constexpr int auditPage = 100;
constexpr int largestAuditPage = 1000;
constexpr int exportPage = 20000;
constexpr int largestExportPage = 50000;
/// Rows that one request looks at: with a narrow filter the page may be short, and its token goes
/// on from there.
constexpr int rowsLookedAt = 100000;

struct AuditFilter
{
    QString log;
    QString from;
    QString to;
    QString user;
    QString type;
    QString text; ///< lower-case

    [[nodiscard]] bool matches(const QString &at, const QString &rowUser,
                               const QString &rowType) const
    {
        return (from.isEmpty() || at >= from) && (to.isEmpty() || at < to) &&
               (user.isEmpty() || rowUser == user) && (type.isEmpty() || rowType == type);
    }
};

/// A date or a time, in the form that rows carry.
QString timeParameter(const Exchange &exchange, const QString &name)
{
    const QString value = exchange.request.queryValue(name);
    if (value.isEmpty())
        return {};
    QDateTime time = fromContractDate(value);
    if (!time.isValid())
        time = QDateTime::fromString(value, Qt::ISODateWithMs).toUTC();
    if (!time.isValid())
        throw ApiError(400, name + QStringLiteral(" is invalid. It must be an ISO date or time."));
    if (value.size() == 10)
        time = QDateTime(time.date(), QTime(0, 0), Qt::UTC);
    return toIso(time);
}

AuditFilter readFilter(const Exchange &exchange, const QStringList &logs)
{
    const api::Request &request = exchange.request;
    AuditFilter filter{request.queryValue(QStringLiteral("log")),
                       timeParameter(exchange, QStringLiteral("from")),
                       timeParameter(exchange, QStringLiteral("to")),
                       request.queryValue(QStringLiteral("user")),
                       request.queryValue(QStringLiteral("type")),
                       request.queryValue(QStringLiteral("text")).toLower()};
    if (!filter.log.isEmpty() && !logs.contains(filter.log))
        throw ApiError(400, QStringLiteral("log is invalid. It must be one of: %1.")
                                .arg(logs.join(QLatin1String(", "))));
    for (const QString &value : {filter.user, filter.type, filter.text}) {
        if (value.size() > 256)
            throw ApiError(400, QStringLiteral("A filter must be lower than 256 characters"));
    }
    return filter;
}

qint64 sequenceOf(const PageRequest &page, qint64 fallback)
{
    if (page.after.isEmpty())
        return fallback;
    bool isNumber = false;
    const qint64 sequence = page.after.toLongLong(&isNumber);
    if (!isNumber || sequence < 0)
        throw ApiError(400, QStringLiteral("startingToken is invalid."));
    return sequence;
}

/// Fills a page with what `each` hands over and says where the next one begins.
struct PageFiller
{
    const AuditFilter &filter;
    int size;
    Json items = Json::array();
    qint64 last = 0;
    int looks = 0;
    bool isMore = false;

    /// False when the page is full. `text` is only made where it is asked for.
    bool take(const Json &item, bool matches, qint64 sequence)
    {
        if (static_cast<int>(items.size()) >= size || looks >= rowsLookedAt) {
            isMore = true;
            return false;
        }
        ++looks;
        last = sequence;
        if (matches)
            items.push_back(item);
        return true;
    }
    [[nodiscard]] api::Response answer()
    {
        Json body{{"Items", std::move(items)}};
        if (isMore)
            body["NextToken"] = pageToken(QString::number(last));
        return jsonResponse(body);
    }
};

bool matchesRecord(const AuditFilter &filter, const AuditRecord &record)
{
    return filter.matches(record.at, record.userId, record.type) &&
           (filter.text.isEmpty() ||
            QString::fromUtf8(dumpJson(record.data)).toLower().contains(filter.text));
}

api::Response listAudit(const Context &context, const Exchange &exchange)
{
    const AuditFilter filter = readFilter(exchange, auditLogNames());
    const PageRequest page = readStrictPage(exchange.request, auditPage, largestAuditPage);
    context.settleAudit();
    PageFiller filler{filter, page.size};
    context.storage.read([&](sql::Database &db) {
        qint64 before = sequenceOf(page, std::numeric_limits<qint64>::max());
        if (!filter.to.isEmpty())
            before = qMin(before, AuditStore::sequenceBefore(db, filter.to));
        AuditStore::forEachBackwards(db, filter.log, before, [&](const AuditRecord &record) {
            const bool matches = matchesRecord(filter, record);
            return filler.take(matches ? Json(record) : Json(), matches, record.sequence);
        });
    });
    return filler.answer();
}

api::Response listAccess(const Context &context, const Exchange &exchange)
{
    const AuditFilter filter =
        readFilter(exchange, {QStringLiteral("api"), QStringLiteral("objects")});
    const PageRequest page = readStrictPage(exchange.request, auditPage, largestAuditPage);
    context.settleAudit();
    PageFiller filler{filter, page.size};
    context.storage.read([&](sql::Database &db) {
        const qint64 before = sequenceOf(page, std::numeric_limits<qint64>::max());
        AccessLogStore::forEachBackwards(db, before, [&](const AccessRecord &record) {
            const bool matches =
                (filter.log.isEmpty() || record.log == filter.log) &&
                filter.matches(record.at, record.userId, record.method) &&
                (filter.text.isEmpty() || record.path.toLower().contains(filter.text));
            return filler.take(matches ? Json(record) : Json(), matches, record.sequence);
        });
    });
    return filler.answer();
}

AuditFormat formatParameter(const Exchange &exchange)
{
    const QString format = exchange.request.queryValue(QStringLiteral("format"));
    if (format.isEmpty() || format == QLatin1String("text"))
        return AuditFormat::Text;
    if (format != QLatin1String("jsonl"))
        throw ApiError(400, QStringLiteral("format is invalid. It must be text or jsonl."));
    return AuditFormat::JsonLines;
}

api::Response exportAudit(const Context &context, const Exchange &exchange)
{
    const AuditFilter filter = readFilter(exchange, auditLogNames());
    const AuditFormat format = formatParameter(exchange);
    const PageRequest page = readStrictPage(exchange.request, exportPage, largestExportPage);
    context.settleAudit();
    api::Response response;
    qint64 last = 0;
    int looks = 0;
    bool isMore = false;
    context.storage.read([&](sql::Database &db) {
        AuditStore::forEach(db, filter.log, sequenceOf(page, 0), [&](const AuditRecord &record) {
            if (looks >= page.size) {
                isMore = true;
                return false;
            }
            ++looks;
            last = record.sequence;
            if (matchesRecord(filter, record))
                response.body += auditLine(record, format);
            return true;
        });
    });
    response.headers.set("Content-Type", format == AuditFormat::Text
                                             ? QByteArray("text/plain; charset=utf-8")
                                             : QByteArray("application/x-ndjson"));
    response.headers.set("Cache-Control", "no-cache, no-store");
    if (isMore)
        response.headers.set("x-next-token", pageToken(QString::number(last)).toLatin1());
    return response;
}

api::Response verifyAudit(const Context &context, const Exchange &exchange)
{
    context.settleAudit();
    const std::vector<AuditLogState> states = context.storage.read(
        [&](sql::Database &db) { return checkLogs(db, context.clock(), exchange.job); });
    const bool isIntact = std::all_of(states.begin(), states.end(),
                                      [](const AuditLogState &log) { return log.isIntact; });
    return jsonResponse({{"isIntact", isIntact}, {"Items", states}});
}

} // namespace

void addAuditRoutes(Router &router, const Context &context)
{
    router.add("GET", QStringLiteral("/audit"), withContext(context, listAudit));
    router.add("GET", QStringLiteral("/audit/export"), withContext(context, exportAudit));
    router.add("GET", QStringLiteral("/audit/verify"), withContext(context, verifyAudit));
    router.add("GET", QStringLiteral("/access-log"), withContext(context, listAccess));
}

} // namespace vams::backend
