// `vams serve`'s listener over loopback, against the bare HTTP library answering the same bytes
// from memory; alone, and with slow clients beside.

#include "core/base/json.h"
#include "core/server/http_listener.h"
#include "tests/bench/bench_library.h"
#include "tests/bench/bench_support.h"
#include "tests/bench/unlogged_routes.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <httplib.h>

namespace {

using namespace vams;

constexpr char benchToken[] = "a-token-of-the-benchmark";
constexpr int slowClients = 200;
constexpr qint64 objectSize = 64 * 1024 * 1024;
const std::string oneTarget = "/database/bench/assets/asset-000500";
const std::string listTarget = "/database/bench/assets?pageSize=1000";

/// The bare server: what it was told to say, from memory; what is put is read and forgotten. Routes
/// of assets are answered as ours are, but without the audit and access logs.
class BareServer
{
public:
    BareServer(std::map<std::string, std::string> answers, const QString &library)
        : m_answers(std::move(answers))
        , m_routes(library)
    {
        m_server.new_task_queue = [] { return new httplib::ThreadPool(slowClients + 8); };
        m_server.set_tcp_nodelay(true);
        m_server.set_keep_alive_max_count(1000000);
        m_server.Get("/database/.*", [this](const httplib::Request &from, httplib::Response &to) {
            const api::Response answer =
                m_routes.answer({.path = QString::fromStdString(from.path)});
            to.set_content(answer.body.toStdString(), "application/json");
        });
        m_server.Get(".*", [this](const httplib::Request &from, httplib::Response &to) {
            const std::string &bytes = m_answers.at(from.path);
            to.set_content_provider(
                bytes.size(), "application/octet-stream",
                [&bytes](std::size_t at, std::size_t left, httplib::DataSink &sink) {
                    return sink.write(bytes.data() + at, std::min<std::size_t>(left, 256 * 1024));
                });
        });
        m_server.Put(".*", [](const httplib::Request &, httplib::Response &,
                              const httplib::ContentReader &reader) {
            reader([](const char *, std::size_t) { return true; });
        });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
    }
    ~BareServer()
    {
        m_server.stop();
        m_thread.join();
    }
    [[nodiscard]] int port() const { return m_port; }

private:
    std::map<std::string, std::string> m_answers;
    bench::UnloggedRoutes m_routes;
    httplib::Server m_server;
    std::thread m_thread;
    int m_port = 0;
};

std::unique_ptr<httplib::Client> clientOf(int port)
{
    auto client = std::make_unique<httplib::Client>("127.0.0.1", port);
    client->set_keep_alive(true);
    client->set_tcp_nodelay(true);
    client->set_read_timeout(120);
    client->set_default_headers({{"Authorization", std::string("Bearer ") + benchToken}});
    return client;
}

double perSecond(int port, const std::string &target, int count)
{
    const auto client = clientOf(port);
    const double ms = bench::millisecondsOf([&] {
        for (int i = 0; i < count; ++i) {
            const auto answer = client->Get(target.c_str());
            if (!answer || answer->status != 200)
                qFatal("no answer to %s", target.c_str());
        }
    });
    return count * 1000.0 / ms;
}

double downloadMbPerSecond(int port, const std::string &target)
{
    const auto client = clientOf(port);
    const double ms = bench::medianMilliseconds(5, [&] {
        qint64 got = 0;
        client->Get(target.c_str(), [&got](const char *, std::size_t size) {
            got += static_cast<qint64>(size);
            return true;
        });
        if (got != objectSize)
            qFatal("a download broke off");
    });
    return static_cast<double>(objectSize) / 1e6 / ms * 1000;
}

double uploadMbPerSecond(int port, const std::string &target, const std::string &bytes)
{
    const auto client = clientOf(port);
    const double ms = bench::medianMilliseconds(5, [&] {
        const auto answer = client->Put(target.c_str(), bytes, "application/octet-stream");
        if (!answer || answer->status != 200)
            qFatal("an upload was refused");
    });
    return static_cast<double>(objectSize) / 1e6 / ms * 1000;
}

std::string pathAndQuery(const QString &url)
{
    return QUrl(url)
        .toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded)
        .toStdString();
}

Json post(httplib::Client &client, const std::string &target, const Json &body)
{
    const auto answer = client.Post(target.c_str(), body.dump(), "application/json");
    if (!answer || answer->status != 200)
        qFatal("%s: %s", target.c_str(), answer ? answer->body.c_str() : "no answer");
    return Json::parse(answer->body);
}

struct Targets
{
    std::string upload;
    std::string download;
};

/// One object that is stored, and a part that may be put again and again.
Targets makeTargets(int port, const std::string &bytes)
{
    const auto client = clientOf(port);
    const Json start =
        post(*client, "/uploads",
             {{"databaseId", "bench"},
              {"assetId", "asset-000500"},
              {"uploadType", "assetFile"},
              {"files", {{{"relativeKey", "/bench.bin"}, {"file_size", objectSize}}}}});
    const Json &file = start.at("files").at(0);
    Targets targets;
    targets.upload = pathAndQuery(
        QString::fromStdString(file.at("partUploadUrls").at(0).at("UploadUrl").get<std::string>()));
    const auto put = client->Put(targets.upload.c_str(), bytes, "application/octet-stream");
    std::string etag = put->get_header_value("ETag");
    std::erase(etag, '"');
    post(*client, "/uploads/" + start.at("uploadId").get<std::string>() + "/complete",
         {{"databaseId", "bench"},
          {"assetId", "asset-000500"},
          {"uploadType", "assetFile"},
          {"files",
           {{{"relativeKey", "/bench.bin"},
             {"uploadIdS3", file.at("uploadIdS3")},
             {"parts", {{{"PartNumber", 1}, {"ETag", etag}}}}}}}});
    const Json download = post(*client, oneTarget + "/download",
                               {{"downloadType", "assetFile"}, {"key", "/bench.bin"}});
    targets.download =
        pathAndQuery(QString::fromStdString(download.at("downloadUrl").get<std::string>()));
    const Json again =
        post(*client, "/uploads",
             {{"databaseId", "bench"},
              {"assetId", "asset-000500"},
              {"uploadType", "assetFile"},
              {"files", {{{"relativeKey", "/again.bin"}, {"file_size", objectSize}}}}});
    targets.upload = pathAndQuery(QString::fromStdString(
        again.at("files").at(0).at("partUploadUrls").at(0).at("UploadUrl").get<std::string>()));
    return targets;
}

std::vector<std::unique_ptr<QTcpSocket>> slowOnes(int port)
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < slowClients; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
        sockets.back()->waitForConnected();
        sockets.back()->write("POST /database HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{");
        sockets.back()->waitForBytesWritten();
    }
    return sockets;
}

bench::Row figure(const QString &what, double ours, double bare, const QString &unit,
                  const QString &against = QStringLiteral("HTTP library alone: "))
{
    return {what, QString::number(ours, 'f', 0) + unit,
            against + QString::number(bare, 'f', 0) + unit, bare / ours};
}

std::vector<bench::Row> measure(int port, int barePort, const Targets &targets,
                                const std::string &bytes, const QString &suffix)
{
    const QString rate = QStringLiteral(" a second");
    const QString speed = QStringLiteral(" MB/s");
    const double one = perSecond(port, oneTarget, 2000);
    return {
        figure(QStringLiteral("GET one asset") + suffix, one, perSecond(barePort, "/one", 2000),
               rate),
        figure(QStringLiteral("the same") + suffix, one, perSecond(barePort, oneTarget, 2000), rate,
               QStringLiteral("the route without logs behind the HTTP library: ")),
        figure(QStringLiteral("GET a list of 1,000") + suffix, perSecond(port, listTarget, 50),
               perSecond(barePort, "/list", 50), rate),
        figure(QStringLiteral("download of 64 MB") + suffix,
               downloadMbPerSecond(port, targets.download),
               downloadMbPerSecond(barePort, "/object"), speed),
        figure(QStringLiteral("upload of 64 MB, hashed and synced") + suffix,
               uploadMbPerSecond(port, targets.upload, bytes),
               uploadMbPerSecond(barePort, "/put", bytes), speed),
    };
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    backend::LibraryOptions options;
    const QString unlogged = folder.filePath(QStringLiteral("unlogged"));
    options.folder = folder.filePath(QStringLiteral("library"));
    for (const QString &library : {unlogged, options.folder}) {
        if (!backend::Backend::open({.folder = library}))
            return 1;
        bench::fillWithAssets(library, 1000);
        bench::forgetChanges(library);
    }
    const auto backend = backend::Backend::open(options);
    server::TokenTable tokens;
    tokens.add(benchToken, {UserId(QStringLiteral("local")), true});
    server::HttpListener listener(**backend, std::move(tokens),
                                  server::ListenerOptions{.burst = 0});
    const int port = QUrl(listener.start().value()).port();

    const std::string bytes(static_cast<std::size_t>(objectSize), 'x');
    const Targets targets = makeTargets(port, bytes);
    const auto client = clientOf(port);
    BareServer bare({{"/one", client->Get(oneTarget.c_str())->body},
                     {"/list", client->Get(listTarget.c_str())->body},
                     {"/object", bytes}},
                    unlogged);
    std::vector<bench::Row> rows = measure(port, bare.port(), targets, bytes, {});
    const auto slow = slowOnes(port);
    const auto slowBare = slowOnes(bare.port());
    for (bench::Row &row :
         measure(port, bare.port(), targets, bytes, QStringLiteral(", 200 slow clients beside")))
        rows.push_back(std::move(row));
    bench::printTable(QStringLiteral("The server over loopback, one connection"), rows);
    return 0;
}
