#include "core/server/http_listener.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/server/connection_server.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace vams::server {

namespace {

constexpr std::size_t largestJsonBody = 10 * 1024 * 1024;
constexpr qint64 largestRequestBody = uploadLimits::maxPartSize + 1024;
constexpr int idleSeconds = 30;
constexpr std::size_t sendChunk = 256 * 1024;

/// Everything of the request but its body and the caller's secret.
api::Request readHead(const httplib::Request &from)
{
    api::Request request;
    request.method = QByteArray::fromStdString(from.method);
    request.path = QString::fromStdString(from.path);
    request.remoteAddress = QString::fromStdString(from.remote_addr);
    for (const auto &[name, value] : from.params)
        request.query << qMakePair(QString::fromStdString(name), QString::fromStdString(value));
    for (const auto &[name, value] : from.headers) {
        const QByteArray header = QByteArray::fromStdString(name);
        if (header.compare("Authorization", Qt::CaseInsensitive) != 0)
            request.headers.set(header, QByteArray::fromStdString(value));
    }
    return request;
}

/// Sends a stretch of a file; the file stays open, so that it may lose its name meanwhile.
void sendFile(httplib::Response &to, const api::FileRange &range, const std::string &contentType,
              const CancelToken &stopping)
{
    const auto file = std::make_shared<QFile>(range.path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        to.status = 500;
        to.set_content("{\"message\":\"The bytes of this file could not be read.\"}",
                       "application/json");
        return;
    }
    const auto buffer = std::make_shared<std::vector<char>>(sendChunk);
    to.set_content_provider(
        static_cast<std::size_t>(range.length), contentType,
        [file, buffer, stopping, range](std::size_t offset, std::size_t left,
                                        httplib::DataSink &sink) {
            if (stopping.isCancelled() || !file->seek(range.offset + static_cast<qint64>(offset)))
                return false;
            const qint64 got =
                file->read(buffer->data(), static_cast<qint64>(std::min(left, buffer->size())));
            const bool isLast = got == static_cast<qint64>(left);
            return got > 0 && (!isLast || api::isStill(range)) &&
                   sink.write(buffer->data(), static_cast<std::size_t>(got));
        });
}

/// The answer tells the client that the connection closes: the rest of the body stays unread on it.
void endConnection(const httplib::Request &from)
{
    auto &headers = const_cast<httplib::Request &>(from).headers; // NOLINT: the object is not const
    headers.erase("Connection");
    headers.emplace("Connection", "close");
}

void writeResponse(const api::Response &from, httplib::Response &to, const CancelToken &stopping)
{
    to.status = from.status;
    std::string contentType = "application/json";
    for (const auto &[name, value] : from.headers.all()) {
        if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            contentType = value.toStdString();
        else if (!from.bodyFile || name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            to.set_header(name.constData(), value.toStdString());
    }
    if (from.bodyFile)
        sendFile(to, *from.bodyFile, contentType, stopping);
    else if (!from.body.isEmpty())
        to.set_content(from.body.constData(), static_cast<std::size_t>(from.body.size()),
                       contentType);
    else if (from.headers.contains("Content-Type"))
        to.set_header("Content-Type", contentType);
}

void writeMessage(int status, const char *text, httplib::Response &to)
{
    to.status = status;
    to.set_content(std::string("{\"message\":\"") + text + "\"}", "application/json");
}

/// For what the HTTP library refuses by itself.
const char *reasonOf(int status)
{
    switch (status) {
    case 404:
        return "Not Found";
    case 413:
        return "The request is too large";
    case 416:
        return "The Range header is not understood";
    default:
        return status < 500 ? "The request is not understood" : "Internal Server Error";
    }
}

void addCorsHeaders(httplib::Response &response)
{
    response.set_header("Access-Control-Allow-Methods",
                        "HEAD, OPTIONS, GET, PUT, POST, PATCH, DELETE");
    response.set_header("Access-Control-Allow-Headers",
                        "Authorization, Content-Type, Origin, Range, X-Amz-Date, X-Api-Key, "
                        "X-Amz-Security-Token, X-Amz-User-Agent, Access-Control-Allow-Origin");
    response.set_header("Access-Control-Max-Age", "3600");
}

} // namespace

struct HttpListener::Private
{
    backend::Backend &backend;
    TokenTable tokens;
    ListenerOptions options;
    std::unique_ptr<RateLimiter> limiter;
    CancelToken stopping;
    ConnectionServer server{stopping, {idleSeconds * 1000, largestRequestBody}};
    std::thread thread;
    QString baseUrl;

    void setUp();
    void answer(const httplib::Request &from, httplib::Response &to, api::Request request);
    [[nodiscard]] QString rootSeenBy(const httplib::Request &from) const;
    void takeBody(const httplib::Request &from, httplib::Response &to,
                  const httplib::ContentReader &reader);
};

void HttpListener::Private::answer(const httplib::Request &from, httplib::Response &to,
                                   api::Request request)
{
    // The library would cut ranges out of the answer a second time; ours are right already.
    const_cast<httplib::Request &>(from).ranges.clear(); // NOLINT: the object itself is not const
    const bool isObject = request.path.startsWith(backend::objectPathPrefix);
    if (!isObject && limiter && !limiter->take()) {
        writeMessage(429, "Too Many Requests", to);
        return;
    }
    const std::string authorization = from.get_header_value("Authorization");
    std::optional<backend::Caller> caller;
    if (const auto user = tokens.userOf(QByteArray::fromStdString(authorization)))
        caller = backend.callerOf(user->userId, user->isMfa);
    else if (!authorization.empty() && !isObject)
        caller =
            backend.authenticate(QByteArray::fromStdString(authorization), request.remoteAddress);
    Job job({}, stopping);
    const api::Response response = backend.handle(request, caller, rootSeenBy(from), job);
    const bool lacksIdentity =
        response.status == 403 && !caller && authorization.empty() && !isObject;
    if (lacksIdentity)
        writeMessage(401, "Unauthorized", to);
    else
        writeResponse(response, to, stopping);
}

QString HttpListener::Private::rootSeenBy(const httplib::Request &from) const
{
    // The address that the client used, so that object URLs lead back to it through whatever is in
    // between.
    static const QRegularExpression plainHost(
        QStringLiteral("^[A-Za-z0-9.\\-]{1,255}(:[0-9]{1,5})?\\z"));
    const QString host = QString::fromStdString(from.get_header_value("Host"));
    return plainHost.match(host).hasMatch() ? QStringLiteral("http://") + host : baseUrl;
}

void HttpListener::Private::takeBody(const httplib::Request &from, httplib::Response &to,
                                     const httplib::ContentReader &reader)
{
    api::Request request = readHead(from);
    const std::string announced = from.get_header_value("Content-Length");
    bool isRead = announced.empty() || announced == "0";
    if (request.path.startsWith(backend::objectPathPrefix)) {
        request.bodyFeed = [&reader, &isRead](const api::BodyReceiver &receiver) {
            isRead = reader([&receiver](const char *data, std::size_t size) {
                return receiver(data, static_cast<qint64>(size));
            });
            return isRead;
        };
        answer(from, to, std::move(request));
    } else {
        bool isTooLarge = false;
        isRead = reader([&](const char *data, std::size_t size) {
            isTooLarge = static_cast<std::size_t>(request.body.size()) + size > largestJsonBody;
            if (!isTooLarge)
                request.body.append(data, static_cast<qsizetype>(size));
            return !isTooLarge;
        });
        if (isTooLarge)
            writeMessage(413, "The request is larger than 10 MB", to);
        else if (!isRead)
            writeMessage(400, "The request broke off", to);
        else
            answer(from, to, std::move(request));
    }
    if (!isRead)
        endConnection(from);
}

void HttpListener::Private::setUp()
{
    server.set_tcp_nodelay(true); // without it each small answer waits 40 ms for an acknowledgement
    server.set_keep_alive_timeout(idleSeconds);
    server.set_default_headers({{"Access-Control-Allow-Origin", "*"}});
    const auto plain = [this](const httplib::Request &from, httplib::Response &to) {
        answer(from, to, readHead(from));
    };
    const auto withBody = [this](const httplib::Request &from, httplib::Response &to,
                                 const httplib::ContentReader &reader) {
        takeBody(from, to, reader);
    };
    server.Get(".*", plain);
    server.Post(".*", withBody);
    server.Put(".*", withBody);
    server.Patch(".*", withBody);
    server.Delete(".*", withBody);
    server.Options(".*",
                   [](const httplib::Request &, httplib::Response &to) { addCorsHeaders(to); });
    server.set_error_handler([](const httplib::Request &, httplib::Response &to) {
        if (to.body.empty())
            writeMessage(to.status, reasonOf(to.status), to);
    });
}

HttpListener::HttpListener(backend::Backend &backend, TokenTable tokens,
                           const ListenerOptions &options)
    : d(new Private{backend, std::move(tokens), options, nullptr})
{
    if (options.requestsPerSecond > 0 && options.burst > 0)
        d->limiter = std::make_unique<RateLimiter>(options.requestsPerSecond, options.burst,
                                                   [] { return monotonicMs(); });
    d->setUp();
}

HttpListener::~HttpListener()
{
    stop();
}

Result<QString> HttpListener::start()
{
    const std::string host = d->options.host.toStdString();
    int port = d->options.port;
    if (port == 0)
        port = d->server.bind_to_any_port(host);
    else if (!d->server.bind_to_port(host, port))
        port = -1;
    if (port <= 0) {
        return fail(ErrorKind::Io,
                    QCoreApplication::translate("vams::server", "%1:%2 cannot be listened on.")
                        .arg(d->options.host)
                        .arg(d->options.port),
                    {},
                    QCoreApplication::translate(
                        "vams::server", "Choose another port, or stop the program that uses it."));
    }
    const QString shownHost = d->options.host.contains(QLatin1Char(':'))
                                  ? QStringLiteral("[%1]").arg(d->options.host)
                                  : d->options.host;
    d->baseUrl = QStringLiteral("http://%1:%2").arg(shownHost).arg(port);
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    while (!d->server.is_running())
        std::this_thread::yield();
    return d->baseUrl;
}

void HttpListener::stop()
{
    if (!d->thread.joinable())
        return;
    d->stopping.cancel();
    d->server.stop();
    d->thread.join();
}

} // namespace vams::server
