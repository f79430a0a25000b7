#include "core/remote/http_exchange.h"

#include "core/remote/network_error.h"
#include "core/remote/transfer_pace.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

namespace vams::remote {

namespace {

bool isRead(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

QNetworkRequest plainRequest(const QUrl &url, const api::Headers &headers)
{
    QNetworkRequest request(url);
    // No cookies, no stored passwords, no silent redirects: nothing but what stands in `headers`.
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    for (const auto &[name, value] : headers.all())
        request.setRawHeader(name, value);
    return request;
}

/// An answer of the server, of whatever status; not a failure on the way.
bool isAnswer(QNetworkReply::NetworkError code)
{
    // Qt reports a plain 400 as an invalid operation of the protocol.
    if (code == QNetworkReply::NoError || code == QNetworkReply::ProtocolInvalidOperationError)
        return true;
    const bool ofServer =
        code >= QNetworkReply::InternalServerError && code <= QNetworkReply::UnknownServerError;
    const bool ofContent =
        code >= QNetworkReply::ContentAccessDenied && code <= QNetworkReply::UnknownContentError;
    return ofServer || (ofContent && code != QNetworkReply::ContentReSendError);
}

/// The only errors after which the server cannot have seen the request.
bool isBeforeConnection(QNetworkReply::NetworkError code)
{
    return code == QNetworkReply::HostNotFoundError ||
           code == QNetworkReply::ConnectionRefusedError ||
           code == QNetworkReply::ProxyNotFoundError ||
           code == QNetworkReply::ProxyConnectionRefusedError;
}

bool mayPass(QNetworkReply::NetworkError code)
{
    return code != QNetworkReply::SslHandshakeFailedError &&
           code != QNetworkReply::ProxyAuthenticationRequiredError &&
           code != QNetworkReply::ProtocolFailure && code != QNetworkReply::ProtocolUnknownError;
}

} // namespace

HttpExchange::HttpExchange(const api::Request &request, QUrl url, api::Headers headers,
                           AnswerSink *sink, const ExchangeLimits &limits, Job &job)
    : m_request(request)
    , m_url(std::move(url))
    , m_headers(std::move(headers))
    , m_sink(sink)
    , m_limits(limits)
    , m_job(job)
    , m_body(request)
    , m_timer(this)
    , m_askAgain(this)
{
    m_body.setParent(this); // moves to the network thread with this object
    m_timer.setSingleShot(true);
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(TransferPace::askAgainMs);
    connect(&m_askAgain, &QTimer::timeout, this, &HttpExchange::readBody);
}

void HttpExchange::start(QNetworkAccessManager &manager)
{
    if (const Result<void> ready = m_body.prepare(); !ready) {
        m_end.error = ready.error();
        m_promise.set_value(std::move(m_end));
        return;
    }
    watch(send(manager));
    // Qt does not tell when a request without a body is out, unless it is a GET.
    const bool isSilent = !isRead(m_request.method) && m_body.length() == 0;
    waitFor(isSilent ? m_limits.answerMs : m_limits.connectMs);
    if (m_job.isCancelled())
        cancel();
}

QNetworkReply *HttpExchange::send(QNetworkAccessManager &manager)
{
    QNetworkRequest request = plainRequest(m_url, m_headers);
    // One list of the contract reads a body on GET.
    if (m_request.method == "GET" && m_body.length() == 0)
        return manager.get(request);
    if (m_request.method == "HEAD")
        return manager.head(request);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_body.length());
    if (!m_headers.contains("Content-Type"))
        request.setRawHeader("Content-Type", "application/octet-stream");
    return manager.sendCustomRequest(request, m_request.method, &m_body);
}

void HttpExchange::watch(QNetworkReply *reply)
{
    m_reply = reply;
    m_reply->setParent(this);
    m_reply->setReadBufferSize(1024 * 1024);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { stop(timedOut(m_url, m_timer.interval()), true); });
    connect(
        &m_body, &UploadBody::failed, this, [this] { stop(*m_body.failure(), false); },
        Qt::QueuedConnection); // it is the network layer that reads, and must not be stopped inside
    connect(reply, &QNetworkReply::requestSent, this,
            [this] { waitFor(isRead(m_request.method) ? m_limits.idleMs : m_limits.answerMs); });
    connect(reply, &QNetworkReply::uploadProgress, this, &HttpExchange::noteUpload);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHead);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(reply, &QNetworkReply::sslErrors, this, &HttpExchange::noteTlsProblems);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish);
}

void HttpExchange::cancel()
{
    stop(cancelledError(), false);
}

void HttpExchange::stop(Error error, bool mayRecover)
{
    if (m_reply == nullptr || m_isOver || m_end.error)
        return;
    m_end.error = std::move(error);
    m_end.mayRecover = mayRecover;
    m_reply->abort();
}

void HttpExchange::waitFor(qint64 ms)
{
    m_timer.start(static_cast<int>(ms));
}

void HttpExchange::noteUpload(qint64 sent, qint64 total)
{
    if (m_end.error || total <= 0)
        return;
    waitFor(sent >= total ? m_limits.answerMs : m_limits.idleMs);
    if (m_request.bodyFile)
        m_job.report(sent, total);
}

void HttpExchange::noteTlsProblems(const QList<QSslError> &problems)
{
    for (const QSslError &problem : problems) {
        const QString text = problem.errorString() + QLatin1Char('.');
        if (!m_tlsProblems.contains(text))
            m_tlsProblems << text;
    }
}

void HttpExchange::readHead()
{
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (m_end.error || !status.isValid())
        return;
    waitFor(m_limits.idleMs);
    api::Response response;
    response.status = status.toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.set(name, value);
    m_end.response = std::move(response);
    m_hasHead = true;
    if (m_sink == nullptr || !m_end.response.isSuccess())
        return;
    const Result<void> begun = m_sink->begin(m_end.response.status, m_end.response.headers);
    if (!begun)
        stop(begun.error(), begun.error().kind == ErrorKind::Offline);
}

void HttpExchange::readBody()
{
    if (m_end.error || m_reply == nullptr)
        return;
    waitFor(m_limits.idleMs);
    const qint64 there = m_reply->bytesAvailable();
    const qint64 wanted = m_sink == nullptr ? there : downloadPace().take(there);
    // What is not read stays in the buffer of the connection, which holds the server back.
    if (wanted < there && !m_askAgain.isActive())
        m_askAgain.start();
    if (wanted > 0)
        take(m_reply->read(wanted));
}

void HttpExchange::take(const QByteArray &bytes)
{
    m_arrived += bytes.size();
    keep(bytes);
}

void HttpExchange::keep(const QByteArray &bytes)
{
    if (m_sink == nullptr || !m_end.response.isSuccess()) {
        if (m_arrived > m_limits.answerBytes)
            stop(answerTooLarge(m_url, m_limits.answerBytes), false);
        else
            m_end.response.body += bytes;
        return;
    }
    const Result<void> written = m_sink->write(bytes);
    if (!written) {
        stop(written.error(), false);
        return;
    }
    bool known = false;
    const qint64 length = m_end.response.headers.value("Content-Length").toLongLong(&known);
    m_job.report(m_sink->received(), known ? m_sink->received() - m_arrived + length : 0);
}

void HttpExchange::finish()
{
    m_askAgain.stop();
    if (!m_end.error) {
        const QByteArray rest = m_reply->readAll();
        if (m_sink != nullptr)
            downloadPace().spend(rest.size());
        take(rest);
    }
    m_timer.stop();
    m_isOver = true;
    if (!m_end.error)
        noteReplyError();
    m_promise.set_value(std::move(m_end));
}

void HttpExchange::noteReplyError()
{
    const QNetworkReply::NetworkError code = m_reply->error();
    if (!isAnswer(code) || !m_hasHead) {
        m_end.error = networkError(code, m_url, m_reply->errorString(), m_tlsProblems);
        m_end.mayRecover = mayPass(code);
        m_end.wasSent = !isBeforeConnection(code);
    } else if (isCutOff()) {
        m_end.error = answerCutOff(m_url);
        m_end.mayRecover = true;
    }
}

bool HttpExchange::isCutOff() const
{
    const QByteArray announced = m_end.response.headers.value("Content-Length");
    if (announced.isEmpty() || m_request.method == "HEAD" ||
        m_end.response.headers.contains("Content-Encoding"))
        return false;
    return m_arrived < announced.toLongLong();
}

} // namespace vams::remote
