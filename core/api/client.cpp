#include "core/api/client.h"

#include "core/api/call.h"

#include <QCoreApplication>

namespace vams::api {

namespace {

/// A list without pages: from a server that was chosen, and larger than what a server takes.
constexpr JsonLimits largeAnswer{.bytes = 256 * 1024 * 1024, .elements = 20'000'000};

QString trc(const char *text)
{
    return QCoreApplication::translate("vams::api", text);
}

/// The contract prefixes business errors; people need not read that.
QString withoutPrefix(QString message)
{
    static const QString prefix = QStringLiteral("VAMS General Error: ");
    while (message.startsWith(prefix))
        message = message.mid(prefix.size());
    return message;
}

QString adviceFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Denied:
        return trc("Ask an administrator for the right to do this.");
    case ErrorKind::Throttled:
        return trc("Wait a moment and try again.");
    case ErrorKind::NotFound:
        return trc("Refresh the page; it may have been moved or deleted.");
    case ErrorKind::Internal:
        return trc("Try again. If it happens again, copy the details.");
    default:
        return {};
    }
}

Error errorOf(const Request &request, const Response &response)
{
    const Result<Json> json = parseJson(response.body);
    const ErrorKind kind = errorKindOfStatus(response.status);
    QString message = json ? withoutPrefix(jsonText(*json, "message")) : QString();
    if (message.isEmpty())
        message = trc("The server answered with status %1.").arg(response.status);
    // Object URLs carry a signature: only the part before it may be shown.
    const QString shownPath =
        request.isObjectUrl() ? request.path.section(QLatin1Char('?'), 0, 0) : request.path;
    return {.kind = kind,
            .message = message,
            .subject = {},
            .advice = adviceFor(kind),
            .detail = QStringLiteral("%1 %2 -> %3")
                          .arg(QString::fromLatin1(request.method), shownPath)
                          .arg(response.status),
            .status = response.status,
            .retryAfterMs = retryAfterMs(response)};
}

} // namespace

Result<Response> call(Transport &transport, const Request &request, Job &job)
{
    Result<Response> response = transport.send(request, job);
    if (response && !response->isSuccess())
        return fail(errorOf(request, *response));
    return response;
}

Result<Json> callJson(Transport &transport, const Request &request, Job &job)
{
    const Result<Response> response = transport.send(request, job);
    if (!response)
        return fail(response.error());
    return answerJson(request, *response);
}

Result<Json> answerJson(const Request &request, const Response &response)
{
    if (!response.isSuccess())
        return fail(errorOf(request, response));
    Result<Json> json = parseJson(response.body, largeAnswer);
    if (!json)
        return fail(undecodable(request, describe(json.error())));
    return json;
}

Error undecodable(const Request &request, const QString &detail)
{
    return {.kind = ErrorKind::Internal,
            .message = trc("The server's answer could not be understood."),
            .subject = {},
            .advice =
                trc("Check that the address is that of a VAMS server of a supported version."),
            .detail = QStringLiteral("%1 %2: %3")
                          .arg(QString::fromLatin1(request.method), request.path, detail),
            .status = 0};
}

Query listQuery(const ListQuery &query)
{
    Query out;
    if (query.pageSize > 0) {
        const QString size = QString::number(query.pageSize);
        out << qMakePair(QStringLiteral("pageSize"), size)
            << qMakePair(QStringLiteral("maxItems"), size);
    }
    if (!query.startingToken.isEmpty())
        out << qMakePair(QStringLiteral("startingToken"), query.startingToken);
    return out;
}

Request listRequest(const QString &path, const ListQuery &query)
{
    Request request;
    request.path = path;
    request.query = listQuery(query);
    return request;
}

} // namespace vams::api
