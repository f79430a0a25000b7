#include "core/backend/audit/finished_request.h"

#include "core/backend/objects/object_url.h"

namespace vams::backend {

namespace {

constexpr qsizetype longestPath = 1024;
/// Of what was asked for by nobody known, and was not there or not theirs.
constexpr qsizetype longestRefusedPath = 256;
constexpr qsizetype longestMessage = 1000;
/// The caller went away: no error of anybody's.
constexpr int cancelledStatus = 499;

QString messageOf(const api::Response &response)
{
    const Result<Json> body = parseJson(response.body);
    return body && body->is_object() ? jsonText(*body, "message").left(longestMessage) : QString();
}

/// As the contract sorts them; denials have a log of their own.
std::optional<AuditEvent> errorOf(const api::Response &response)
{
    if (response.status < 400 || response.status == 401 || response.status == 403 ||
        response.status == cancelledStatus)
        return std::nullopt;
    const QString message = messageOf(response);
    const bool isGeneral =
        response.status != 400 || message.startsWith(QLatin1String("VAMS General Error: "));
    return AuditEvent{AuditLog::Errors,
                      response.status >= 500 ? QStringLiteral("internal")
                      : isGeneral            ? QStringLiteral("general")
                                             : QStringLiteral("validation"),
                      {{"statusCode", response.status}, {"errorMessage", message}}};
}

qint64 bytesOf(const api::Request &request, const api::Response &response, bool isObject)
{
    if (!isObject || request.method != "PUT")
        return response.bodyFile ? response.bodyFile->length : response.body.size();
    if (request.bodyFile)
        return request.bodyFile->length;
    return request.bodyFeed ? request.headers.value("Content-Length").toLongLong()
                            : request.body.size();
}

} // namespace

FinishedRequest finishedRequest(const api::Request &request, const std::optional<Caller> &caller,
                                const api::Response &response, std::vector<AuditEvent> events,
                                const QDateTime &at)
{
    const bool isObject = request.path.startsWith(objectPathPrefix);
    const bool isRefused = !caller && response.status >= 400;
    // An in-process address is a whole URL; neither its query nor its signature is for a log.
    const QString path = request.path.section(QLatin1Char('?'), 0, 0)
                             .left(isRefused ? longestRefusedPath : longestPath);
    FinishedRequest finished{at, caller.value_or(Caller()), std::move(events), std::nullopt};
    finished.caller.audit.reset();
    finished.caller.policies.reset();
    if (!caller && !isObject && response.status == 403) {
        finished.events.push_back({AuditLog::Authorization,
                                   QStringLiteral("denied"),
                                   {{"action", request.method.toStdString()},
                                    {"obj", {{"object__type", "api"}, {"route__path", path}}},
                                    {"failureReason", "Token missing or invalid format"}}});
    }
    if (std::optional<AuditEvent> error = errorOf(response)) {
        error->data["method"] = request.method.toStdString();
        error->data["path"] = path;
        finished.events.push_back(std::move(*error));
    }
    finished.access =
        AccessRecord{.log = isObject ? QStringLiteral("objects") : QStringLiteral("api"),
                     .at = toIso(at),
                     .userId = finished.caller.userId.text(),
                     .method = QString::fromLatin1(request.method.left(16)),
                     .path = path,
                     .status = response.status,
                     .bytes = bytesOf(request, response, isObject)};
    return finished;
}

} // namespace vams::backend
