#include "core/server/http_listener.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/log.h"
#include "core/server/body_memory.h"
#include "core/server/connection_server.h"
#include "core/server/front_door.h"
#include "core/server/request_gate.h"
#include "core/server/static_site.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace vams::server {

namespace {

constexpr qint64 largestRequestBody = uploadLimits::maxPartSize + 1024;
constexpr std::size_t sendChunk = 256 * 1024;
/// A body that nobody will look at is read to its end, so that the connection can go on, when it is
/// no longer than what a client says in one go.
constexpr qint64 mostSkipped = 16 * 1024;
/// What reading JSON makes of one value, at most: a member with its name, in a list that grows.
constexpr qint64 bytesPerValue = 160;

/// Everything of the request but its body and the caller's secret.
api::Request readHead(const httplib::Request &from)
{
    api::Request request;
    request.method = QByteArray::fromStdString(from.method);
    request.path = QString::fromStdString(from.path);
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

/// Whether and how the answer is to be compressed. The library would take brotli at its slowest,
/// a second for a megabyte, and compress what is shorter than the header that says so.
void chooseEncoding(const httplib::Request &from, const httplib::Response &to)
{
    constexpr std::size_t worthIt = 1024;
    const QByteArray accepted =
        QByteArray::fromStdString(from.get_header_value("Accept-Encoding")).replace(' ', "");
    auto &headers = const_cast<httplib::Request &>(from).headers; // NOLINT: the object is not const
    headers.erase("Accept-Encoding");
    if (to.body.size() >= worthIt && accepted.contains("gzip") && !accepted.contains("gzip;q=0"))
        headers.emplace("Accept-Encoding", "gzip");
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

QString tooLarge(qint64 most)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    const QString size = most >= mebibyte ? QStringLiteral("%1 MB").arg(most / mebibyte)
                                          : QStringLiteral("%1 KB").arg(most / 1024);
    return QStringLiteral("The request is larger than %1").arg(size);
}

/// -1: it does not say.
qint64 announcedSize(const httplib::Request &from)
{
    if (from.has_header("Transfer-Encoding"))
        return -1;
    return QByteArray::fromStdString(from.get_header_value("Content-Length")).toLongLong();
}

/// Reads a small body to its end; true when it could.
bool skipBody(const httplib::Request &from, const httplib::ContentReader &reader)
{
    const qint64 size = announcedSize(from);
    return size >= 0 && size <= mostSkipped && !from.is_multipart_form_data() &&
           reader([](const char *, std::size_t) { return true; });
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

/// Refusing before the body was read.
void refuseUnread(int status, const char *text, const httplib::Request &from, httplib::Response &to)
{
    const_cast<httplib::Request &>(from).ranges.clear(); // NOLINT: the object is not const
    writeMessage(status, text, to);
    if (from.has_header("Content-Length") || from.has_header("Transfer-Encoding"))
        endConnection(from);
}

ConnectionRules rulesOf(const ListenerOptions &options, const FrontDoor &door)
{
    ConnectionRules rules;
    rules.limits = {options.idleMs, options.headMs, options.leastBytesPerSecond, largestRequestBody,
                    door.refusalHeaders()};
    rules.mostConnections = static_cast<std::size_t>(options.mostConnections);
    rules.mostOfOneAddress = static_cast<std::size_t>(options.mostOfOneAddress);
    rules.uncounted = options.trustedProxies;
    rules.tls = options.tls;
    return rules;
}

} // namespace

namespace {

/// A request, and what is known before its body is read.
struct Visit
{
    api::Request request;
    QHostAddress client; ///< null: a proxy named what is no address
    std::optional<backend::Caller> caller;
    backend::Admission admission;
    bool isObject = false;
    bool hasCredential = false;
};

} // namespace

struct HttpListener::Private
{
    backend::Backend &backend;
    TokenTable tokens;
    ListenerOptions options;
    std::unique_ptr<RequestGate> gate; ///< null: no limit
    FrontDoor door{options};
    BodyMemory bodyMemory{options.mostBodyMemory};
    CancelToken stopping;
    CancelToken draining;
    ConnectionServer server{{stopping, draining}, rulesOf(options, door)};
    std::optional<StaticSite> site;
    backend::Router apiPaths; ///< which paths are the API's, whatever the method
    std::thread thread;
    QString baseUrl;

    void setUp();
    void setUpPaths();
    void get(const httplib::Request &from, httplib::Response &to);
    [[nodiscard]] bool isApiPath(const QString &path) const;
    Visit visitOf(const httplib::Request &from, api::Request request);
    /// False: it was refused, and `to` says so.
    bool mayEnter(const Visit &visit, httplib::Response &to);
    void answer(const httplib::Request &from, httplib::Response &to, const Visit &visit);
    void refuse(int status, const QString &message, const Visit &visit, httplib::Response &to);
    [[nodiscard]] QString rootSeenBy(const httplib::Request &from) const;
    void takeBody(const httplib::Request &from, httplib::Response &to,
                  const httplib::ContentReader &reader);
    /// These answer, and say whether every byte of the body was read.
    bool takePart(const httplib::Request &from, httplib::Response &to, Visit &visit,
                  const httplib::ContentReader &reader);
    bool takeJson(const httplib::Request &from, httplib::Response &to, Visit &visit,
                  const httplib::ContentReader &reader);
};

Visit HttpListener::Private::visitOf(const httplib::Request &from, api::Request request)
{
    // The library would cut ranges out of the answer a second time; ours are right already.
    const_cast<httplib::Request &>(from).ranges.clear(); // NOLINT: the object itself is not const
    Visit visit{.request = std::move(request)};
    visit.isObject = visit.request.path.startsWith(backend::objectPathPrefix);
    visit.client = door.clientOf(from);
    // An empty one would mean: in process, where nothing is counted.
    visit.request.remoteAddress =
        visit.client.isNull() ? QStringLiteral("unknown") : visit.client.toString();
    const auto authorization = QByteArray::fromStdString(from.get_header_value("Authorization"));
    visit.hasCredential = !authorization.isEmpty();
    if (const auto user = tokens.userOf(authorization))
        visit.caller = backend.callerOf(user->userId, user->isMfa);
    else if (visit.hasCredential && !visit.isObject)
        visit.caller = backend.authenticate(authorization, visit.request.remoteAddress);
    visit.admission = backend.admit(visit.request, visit.caller);
    return visit;
}

void HttpListener::Private::answer(const httplib::Request &from, httplib::Response &to,
                                   const Visit &visit)
{
    Job job({}, stopping);
    const api::Response response =
        backend.handle(visit.request, visit.caller, rootSeenBy(from), job);
    const bool lacksIdentity =
        response.status == 403 && !visit.caller && !visit.hasCredential && !visit.isObject;
    if (lacksIdentity)
        writeMessage(401, "Unauthorized", to);
    else
        writeResponse(response, to, stopping);
}

void HttpListener::Private::refuse(int status, const QString &message, const Visit &visit,
                                   httplib::Response &to)
{
    writeResponse(backend.refuse(visit.request, visit.caller, status, message), to, stopping);
    if (status == 503)
        to.set_header("Retry-After", "1");
}

bool HttpListener::Private::mayEnter(const Visit &visit, httplib::Response &to)
{
    // An object URL that is ours is not counted: it stands for a caller who was.
    if (!gate || (visit.isObject && visit.admission.isLetIn))
        return true;
    if (visit.caller ? gate->takeKnown() : gate->takeUnknown(visit.client))
        return true;
    writeMessage(429, "Too Many Requests", to);
    to.set_header("Retry-After", std::to_string(gate->retryAfterSeconds(visit.caller.has_value())));
    return false;
}

QString HttpListener::Private::rootSeenBy(const httplib::Request &from) const
{
    return door.rootSeenBy(from, baseUrl);
}

bool HttpListener::Private::isApiPath(const QString &path) const
{
    return path.startsWith(backend::objectPathPrefix) || apiPaths.match("GET", path).handler;
}

void HttpListener::Private::get(const httplib::Request &from, httplib::Response &to)
{
    api::Request request = readHead(from);
    if (!site || isApiPath(request.path)) {
        const Visit visit = visitOf(from, std::move(request));
        if (mayEnter(visit, to))
            answer(from, to, visit);
        chooseEncoding(from, to);
        return;
    }
    const_cast<httplib::Request &>(from).ranges.clear(); // NOLINT: as in `answer`
    api::Response page = site->answer(request);
    if (options.tls)
        page.headers.set("Strict-Transport-Security", "max-age=31536000");
    writeResponse(page, to, stopping);
    chooseEncoding(from, to);
}

void HttpListener::Private::takeBody(const httplib::Request &from, httplib::Response &to,
                                     const httplib::ContentReader &reader)
{
    Visit visit = visitOf(from, readHead(from));
    const qint64 announced = announcedSize(from);
    bool isRead = announced == 0;
    if (!mayEnter(visit, to)) {
        isRead = isRead || skipBody(from, reader);
    } else if (!visit.admission.isLetIn) {
        answer(from, to, visit);
        isRead = isRead || (!visit.isObject && skipBody(from, reader));
    } else if (from.is_multipart_form_data()) { // the library reads that by another way only
        refuse(415, QStringLiteral("Unsupported Media Type"), visit, to);
    } else if (visit.isObject) {
        isRead = takePart(from, to, visit, reader) || isRead;
    } else if (announced > visit.admission.largestBody) {
        refuse(413, tooLarge(visit.admission.largestBody), visit, to);
    } else {
        isRead = takeJson(from, to, visit, reader);
    }
    if (!isRead)
        endConnection(from);
    chooseEncoding(from, to);
}

bool HttpListener::Private::takePart(const httplib::Request &from, httplib::Response &to,
                                     Visit &visit, const httplib::ContentReader &reader)
{
    bool isRead = false;
    visit.request.bodyFeed = [&reader, &isRead](const api::BodyReceiver &receiver) {
        isRead = reader([&receiver](const char *data, std::size_t size) {
            return receiver(data, static_cast<qint64>(size));
        });
        return isRead;
    };
    answer(from, to, visit);
    return isRead;
}

bool HttpListener::Private::takeJson(const httplib::Request &from, httplib::Response &to,
                                     Visit &visit, const httplib::ContentReader &reader)
{
    BodyMemory::Share memory(bodyMemory);
    QByteArray &body = visit.request.body;
    int refusal = 0;
    const bool isRead = reader([&](const char *data, std::size_t size) {
        const auto bytes = static_cast<qint64>(size);
        if (body.size() + bytes > visit.admission.largestBody)
            refusal = 413;
        else if (!memory.take(bytes))
            refusal = 503;
        else
            body.append(data, static_cast<qsizetype>(bytes));
        return refusal == 0;
    });
    // What has more values than are read is refused before it becomes anything.
    const qint64 values = std::min(jsonSize(body).elements, JsonLimits().elements);
    if (isRead && !memory.take(values * bytesPerValue))
        refusal = 503;
    if (refusal == 413)
        refuse(413, tooLarge(visit.admission.largestBody), visit, to);
    else if (refusal == 503)
        refuse(503, QStringLiteral("Service Unavailable"), visit, to);
    else if (!isRead)
        refuse(400, QStringLiteral("The request broke off"), visit, to);
    else
        answer(from, to, visit);
    return isRead;
}

void HttpListener::Private::setUp()
{
    server.set_tcp_nodelay(true); // without it each small answer waits 40 ms for an acknowledgement
    server.set_keep_alive_timeout(std::max(1, options.idleMs / 1000));
    server.set_pre_routing_handler([this](const httplib::Request &from, httplib::Response &to) {
        if (door.isAllowed(from))
            return httplib::Server::HandlerResponse::Unhandled;
        refuseUnread(403, "Forbidden", from, to);
        return httplib::Server::HandlerResponse::Handled;
    });
    server.set_post_routing_handler([this](const httplib::Request &from, httplib::Response &to) {
        door.addCorsHeaders(from, to);
    });
    const auto withBody = [this](const httplib::Request &from, httplib::Response &to,
                                 const httplib::ContentReader &reader) {
        takeBody(from, to, reader);
    };
    server.Get(".*",
               [this](const httplib::Request &from, httplib::Response &to) { get(from, to); });
    server.Post(".*", withBody);
    server.Put(".*", withBody);
    server.Patch(".*", withBody);
    server.Delete(".*", withBody);
    server.Options(".*", [](const httplib::Request &, httplib::Response &to) {
        FrontDoor::addPreflightHeaders(to);
    });
    // Without it the library writes what was thrown into a header.
    server.set_exception_handler(
        [](const httplib::Request &from, httplib::Response &to, const std::exception_ptr &) {
            refuseUnread(500, "Internal Server Error", from, to);
        });
    server.set_error_handler([](const httplib::Request &, httplib::Response &to) {
        if (to.body.empty())
            writeMessage(to.status, reasonOf(to.status), to);
    });
}

void HttpListener::Private::setUpPaths()
{
    if (options.webFolder.isEmpty())
        return;
    for (const backend::Router::Listed &route : backend.routes())
        apiPaths.add("GET", route.pattern,
                     [](const backend::Exchange &) { return api::Response(); });
}

HttpListener::HttpListener(backend::Backend &backend, TokenTable tokens,
                           const ListenerOptions &options)
    : d(new Private{backend, std::move(tokens), options, nullptr})
{
    if (options.requestsPerSecond > 0 && options.burst > 0)
        d->gate = std::make_unique<RequestGate>(options.requestsPerSecond, options.burst,
                                                [] { return monotonicMs(); });
    d->setUpPaths();
    d->setUp();
}

HttpListener::~HttpListener()
{
    stop();
}

Result<QString> HttpListener::start()
{
    if (!d->options.webFolder.isEmpty()) {
        Result<StaticSite> site = StaticSite::open(d->options.webFolder);
        if (!site)
            return fail(site.error());
        d->site = std::move(*site);
    }
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
    d->server.widenQueue();
    const QString shownHost = d->options.host.contains(QLatin1Char(':'))
                                  ? QStringLiteral("[%1]").arg(d->options.host)
                                  : d->options.host;
    d->baseUrl = QStringLiteral("%1://%2:%3")
                     .arg(d->options.tls ? QStringLiteral("https") : QStringLiteral("http"))
                     .arg(shownHost)
                     .arg(port);
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    while (!d->server.is_running())
        std::this_thread::yield();
    return d->baseUrl;
}

void HttpListener::stop(qint64 graceMs)
{
    if (!d->thread.joinable())
        return;
    d->draining.cancel();
    d->server.stop();
    if (graceMs > 0)
        d->server.waitUntilIdle(graceMs);
    d->server.breakOff();
    d->thread.join();
}

void HttpListener::breakOff()
{
    d->server.breakOff();
}

} // namespace vams::server
