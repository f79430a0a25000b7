#include "tests/support/contract_side.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace vams::test {

namespace {

const QByteArray testToken = "a-token-for-tests";

QStringList filesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        found << files.fileName();
    }
    found.sort();
    return found;
}

/// In memory where the system has such a place: flushing to a busy disk takes most of the time.
QString temporaryPlace()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/vams-test-XXXXXX");
}

remote::HttpOptions withoutRepeating()
{
    remote::HttpOptions options;
    options.retry.tries = 1;
    options.retry.connectTries = 1;
    return options;
}

/// Tests say themselves when a folder has changed.
class NoFolderWatch : public backend::FolderWatch
{
public:
    void watch(const BucketId &, const QStringList &) override {}
    void forget(const BucketId &) override {}
};

} // namespace

TestLibrary::TestLibrary()
    : m_folder(temporaryPlace())
    , m_time(std::make_shared<std::atomic<qint64>>(
          QDateTime(QDate(2026, 11, 22), QTime(9, 15, 24), Qt::UTC).toSecsSinceEpoch()))
{
    m_options.folder = folder();
    m_options.identity.scryptLogN = 4;
    m_options.folders.settleMs = 0;
    m_options.folders.quietMs = 0;
    m_options.folders.pollMs = 0;
    m_options.folders.makeWatch = [](const backend::FolderWatchCallback &) {
        return std::make_unique<NoFolderWatch>();
    };
    m_options.clock = [time = m_time] {
        return QDateTime::fromSecsSinceEpoch(time->load(), Qt::UTC);
    };
}

QString TestLibrary::databasePath() const
{
    return folder() + QStringLiteral("/library.sqlite");
}

Result<void> TestLibrary::open()
{
    m_reader.reset();
    Result<std::unique_ptr<backend::Backend>> backend = backend::Backend::open(m_options);
    if (!backend)
        return fail(backend.error());
    m_backend = std::move(*backend);
    return {};
}

Result<void> TestLibrary::openCopy()
{
    static const QByteArray empty = [] {
        TestLibrary library;
        if (!library.open())
            return QByteArray();
        library.close();
        QFile file(library.databasePath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QFile file(databasePath());
    if (!QDir().mkpath(folder()) || !file.open(QIODevice::WriteOnly) ||
        file.write(empty) != empty.size())
        return fail(ErrorKind::Io, QStringLiteral("No copy of a library"), file.fileName());
    file.close();
    return open();
}

void TestLibrary::close()
{
    m_reader.reset();
    m_backend.reset();
}

backend::sql::Database &TestLibrary::reader() const
{
    if (!m_reader)
        m_reader = std::make_unique<backend::sql::Database>(databasePath(),
                                                            backend::sql::OpenMode::ReadOnly);
    return *m_reader;
}

backend::Caller TestLibrary::callerWith(const QString &user, const QStringList &roles)
{
    Job job;
    const api::Response response =
        m_backend->handle(api::jsonRequest("PUT", QStringLiteral("/user-roles"),
                                           {{"userId", user}, {"roleName", roles}}),
                          m_backend->callerOf(m_backend->admin(), true), QStringLiteral("x:"), job);
    Q_ASSERT(response.status == 200);
    return m_backend->callerOf(UserId(user), false);
}

std::map<QString, qint64> TestLibrary::rowCounts() const
{
    if (m_backend)
        m_backend->settleEvents(); // the workers' tables change in the background
    backend::sql::Database &db = reader();
    QStringList tables;
    {
        backend::sql::Statement rows =
            db.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        while (rows.step())
            tables << rows.text(0);
    }
    std::map<QString, qint64> counts;
    // Every request leaves rows in the logs, whatever becomes of it.
    static const QStringList logs{QStringLiteral("audit_events"), QStringLiteral("audit_heads"),
                                  QStringLiteral("access_log"), QStringLiteral("resource_counts"),
                                  QStringLiteral("sqlite_sequence")};
    for (const QString &table : std::as_const(tables)) {
        if (logs.contains(table))
            continue;
        const QByteArray sql = "SELECT count(*) FROM \"" + table.toUtf8() + '"';
        backend::sql::Statement rows = db.query(sql.constData());
        rows.step();
        counts[table] = rows.number(0);
    }
    return counts;
}

qint64 TestLibrary::number(const char *sql) const
{
    backend::sql::Statement rows = reader().query(sql);
    return rows.step() ? rows.number(0) : -1;
}

QStringList TestLibrary::blobs() const
{
    return filesBelow(folder() + QStringLiteral("/blobs"));
}

QStringList TestLibrary::stagedFiles() const
{
    return filesBelow(folder() + QStringLiteral("/staging"));
}

ContractSide::ContractSide(TestLibrary &library, const QString &kind, const UserId &user)
{
    if (kind == QLatin1String("embedded")) {
        m_baseUrl = backend::embeddedObjectScheme;
        m_transport = std::make_unique<backend::EmbeddedTransport>(library.backend(), user);
        return;
    }
    server::TokenTable tokens;
    tokens.add(testToken, {user, true});
    server::ListenerOptions options;
    options.burst = 0;
    m_listener = std::make_unique<server::HttpListener>(library.backend(), tokens, options);
    m_baseUrl = m_listener->start().value();
    m_transport = std::make_unique<remote::HttpTransport>(QUrl(m_baseUrl), "Bearer " + testToken,
                                                          withoutRepeating());
}

Answer ContractSide::send(const api::Request &request)
{
    Job job;
    const Result<api::Response> response = m_transport->send(request, job);
    if (!response) {
        qWarning("%s", qPrintable(describe(response.error())));
        return {};
    }
    const Result<Json> json = parseJson(response->body);
    return {response->status, response->body, response->headers, json ? *json : Json()};
}

Answer ContractSide::call(const QByteArray &method, const QString &path, const Json &body,
                          const api::Query &query)
{
    api::Request request;
    if (body.is_null()) {
        request.method = method;
        request.path = path;
    } else {
        request = api::jsonRequest(method, path, body);
    }
    request.query = query;
    return send(request);
}

QString ContractSide::bucketId()
{
    const Json items = get(QStringLiteral("/buckets")).json.value("Items", Json::array());
    return items.empty() ? QString() : jsonText(items.at(0), "bucketId");
}

Answer ContractSide::makeDatabase(const QString &id)
{
    return call(
        "POST", QStringLiteral("/database"),
        {{"databaseId", id}, {"description", "made by a test"}, {"defaultBucketId", bucketId()}});
}

Answer ContractSide::makeAsset(const QString &database, const QString &id)
{
    return call("POST", QStringLiteral("/assets"),
                {{"databaseId", database},
                 {"assetId", id},
                 {"assetName", id},
                 {"description", "made by a test"},
                 {"isDistributable", true}});
}

Answer ContractSide::startUpload(const AssetRef &ref, const std::vector<FileBytes> &files,
                                 const QString &type)
{
    Json list = Json::array();
    for (const auto &[path, bytes] : files)
        list.push_back({{"relativeKey", path}, {"file_size", bytes.size()}});
    return call("POST", QStringLiteral("/uploads"),
                {{"databaseId", ref.databaseId},
                 {"assetId", ref.assetId},
                 {"uploadType", type},
                 {"files", list}});
}

Json ContractSide::putParts(const AssetRef &ref, const Json &start,
                            const std::vector<FileBytes> &files, const QString &type)
{
    Json done = Json::array();
    for (std::size_t at = 0; at < files.size(); ++at) {
        const Json &target = start.at("files").at(at);
        const Json &urls = target.at("partUploadUrls");
        Json parts = Json::array();
        const qint64 share = urls.empty() ? 0
                                          : (files[at].second.size() + qint64(urls.size()) - 1) /
                                                qint64(urls.size());
        for (std::size_t part = 0; part < urls.size(); ++part) {
            api::Request request;
            request.method = "PUT";
            request.path = jsonText(urls.at(part), "UploadUrl");
            request.body = files[at].second.mid(qint64(part) * share, share);
            const Answer answer = send(request);
            parts.push_back({{"PartNumber", part + 1},
                             {"ETag", QString::fromLatin1(answer.headers.value("ETag"))}});
        }
        done.push_back({{"relativeKey", target.at("relativeKey")},
                        {"uploadIdS3", target.at("uploadIdS3")},
                        {"parts", parts}});
    }
    return {{"databaseId", ref.databaseId},
            {"assetId", ref.assetId},
            {"uploadType", type},
            {"files", done}};
}

Answer ContractSide::complete(const Json &start, const Json &completion)
{
    return call("POST", QStringLiteral("/uploads/%1/complete").arg(jsonText(start, "uploadId")),
                completion);
}

Answer ContractSide::upload(const AssetRef &ref, const std::vector<FileBytes> &files,
                            const QString &type)
{
    const Answer start = startUpload(ref, files, type);
    if (start.status != 200)
        return start;
    return complete(start.json, putParts(ref, start.json, files, type));
}

std::optional<QByteArray> ContractSide::bytesOf(const AssetRef &ref, const QString &path,
                                                const QString &version)
{
    Json order{{"downloadType", "assetFile"}, {"key", path}};
    if (!version.isEmpty())
        order["versionId"] = version;
    const Answer link = call("POST", assetPath(ref, QStringLiteral("/download")), order);
    if (link.status != 200)
        return std::nullopt;
    api::Request request;
    request.path = jsonText(link.json, "downloadUrl");
    const Answer bytes = send(request);
    return bytes.status == 200 ? std::optional(bytes.body) : std::nullopt;
}

QStringList ContractSide::paths(const AssetRef &ref, bool withArchived)
{
    QStringList found;
    const Answer answer = get(assetPath(ref, QStringLiteral("/listFiles")),
                              {{QStringLiteral("includeArchived"),
                                withArchived ? QStringLiteral("true") : QStringLiteral("false")},
                               {QStringLiteral("pageSize"), QStringLiteral("10000")}});
    for (const Json &item : answer.json.value("items", Json::array())) {
        const QString path = jsonText(item, "relativePath");
        if (path != QLatin1String("/"))
            found << (item.at("isArchived").get<bool>() ? QStringLiteral("!") + path : path);
    }
    found.sort();
    return found;
}

QString assetPath(const AssetRef &ref, const QString &rest)
{
    return QStringLiteral("/database/%1/assets/%2%3")
        .arg(ref.databaseId.text(), ref.assetId.text(), rest);
}

AssetRef refOf(const char *database, const char *asset)
{
    return {DatabaseId(QString::fromUtf8(database)), AssetId(QString::fromUtf8(asset))};
}

void ContractTest::initTestCase_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("embedded") << QStringLiteral("embedded");
    QTest::newRow("http") << QStringLiteral("http");
}

void ContractTest::init()
{
    QFETCH_GLOBAL(QString, transport);
    const QByteArray name(QTest::currentTestFunction());
    if (m_library && m_transport == transport && m_case == name)
        return;
    m_side.reset();
    m_transport = transport;
    m_case = name;
    m_library = std::make_unique<TestLibrary>();
    QVERIFY(m_library->openCopy());
    m_side = std::make_unique<ContractSide>(*m_library, transport);
    QCOMPARE(m_side->makeDatabase(QStringLiteral("data")).status, 200);
    QCOMPARE(m_side->makeAsset(QStringLiteral("data"), QStringLiteral("thing")).status, 200);
    prepare();
}

void ContractTest::cleanup()
{
    if (isLibraryKept() && !QTest::currentTestFailed())
        return;
    m_side.reset();
    m_library.reset();
}

} // namespace vams::test
