#include "core/remote/http_transport.h"

#include "core/base/log.h"
#include "core/remote/server_address.h"

#include <QCoreApplication>

#include <algorithm>

namespace vams::remote {

namespace {

constexpr int maxRedirects = 5;

bool isFollowed(const api::Request &request, const api::Response &response)
{
    static constexpr int statuses[] = {301, 302, 303, 307, 308};
    return (request.method == "GET" || request.method == "HEAD") &&
           std::find(std::begin(statuses), std::end(statuses), response.status) !=
               std::end(statuses) &&
           response.headers.contains("Location");
}

} // namespace

Result<QByteArray> authorizationOf(const QString &tokenOrKey)
{
    const QByteArray text = tokenOrKey.trimmed().toUtf8();
    const bool isClean =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
    if (!isClean)
        return fail(
            ErrorKind::Invalid,
            QCoreApplication::translate("vams::remote",
                                        "The token holds characters that no token has."),
            {}, QCoreApplication::translate("vams::remote", "Copy it again, without line breaks."));
    if (text.isEmpty() || text.startsWith("vams_") || text.startsWith("Bearer "))
        return text;
    return "Bearer " + text;
}

HttpTransport::HttpTransport(QUrl root, QByteArray authorization, HttpOptions options)
    : m_root(std::move(root))
    , m_authorization(std::move(authorization))
    , m_options(std::move(options))
{}

Result<api::Response> HttpTransport::send(const api::Request &request, Job &job)
{
    const Result<QUrl> url = request.isObjectUrl()
                                 ? objectUrl(m_root, request.path)
                                 : requestUrl(m_root, request.path, request.query);
    if (!url)
        return fail(url.error());
    std::optional<AnswerSink> sink;
    if (request.sink != nullptr)
        sink.emplace(request);
    for (int count = 1;; ++count) {
        if (job.isCancelled())
            return fail(cancelledError());
        ExchangeEnd end = attempt(request, *url, sink ? &*sink : nullptr, job);
        const std::optional<qint64> delay = delayBeforeNext(m_options.retry, request, end, count);
        if (!delay || (sink && !sink->canRepeat())) {
            if (end.error)
                return fail(std::move(*end.error));
            return std::move(end.response);
        }
        qCInfo(logRemote).noquote()
            << request.method << shownUrl(*url) << "attempt" << count
            << (end.error ? end.error->message : QString::number(end.response.status)) << "again in"
            << *delay << "ms";
        if (!m_options.wait(*delay, job))
            return fail(cancelledError());
    }
}

ExchangeEnd HttpTransport::attempt(const api::Request &request, const QUrl &url, AnswerSink *sink,
                                   Job &job)
{
    api::Headers headers = request.headers;
    if (sink != nullptr)
        sink->setHeaders(headers);
    api::Headers first = headers;
    if (!request.isObjectUrl() && !m_authorization.isEmpty())
        first.set("Authorization", m_authorization);
    const Lane lane = request.isObjectUrl() || sink != nullptr ? Lane::Objects : Lane::Calls;

    QUrl target = url;
    for (int redirects = 0;; ++redirects) {
        // The token is for the first address only: wherever that sends us may be anybody's.
        auto exchange = std::make_unique<HttpExchange>(
            request, target, redirects == 0 ? first : headers, sink, m_options.limits, job);
        ExchangeEnd end = m_network.run(std::move(exchange), lane, job);
        if (end.error || redirects == maxRedirects || !isFollowed(request, end.response))
            return end;
        const Result<QUrl> next = redirectTarget(target, end.response.headers.value("Location"));
        if (!next) {
            end.error = next.error();
            return end;
        }
        target = *next;
    }
}

} // namespace vams::remote
