#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

namespace {

struct HostileRoute
{
    const char *method;
    const char *path; ///< below the API root; {} is where a hostile segment goes
    const char *body; ///< a request that would do something; empty: takes none
};

/// Every route that takes input. The bodies are good: a case spoils one field of them.
constexpr HostileRoute hostileRoutes[] = {
    {"POST", "/database",
     R"({"databaseId":"fresh","description":"good one","defaultBucketId":"BUCKET"})"},
    {"GET", "/database/{}", ""},
    {"PUT", "/database/data", R"({"description":"changed"})"},
    {"DELETE", "/database/{}", ""},
    {"POST", "/assets",
     R"({"databaseId":"data","assetId":"fresh","assetName":"n","description":"good one","isDistributable":true})"},
    {"GET", "/database/{}/assets", ""},
    {"GET", "/database/data/assets/{}", ""},
    {"PUT", "/database/data/assets/{}", R"({"assetName":"changed"})"},
    {"DELETE", "/database/data/assets/{}/archiveAsset", R"({"confirmArchive":true})"},
    {"PUT", "/database/data/assets/{}/unarchiveAsset", R"({"confirmUnarchive":true})"},
    {"DELETE", "/database/data/assets/{}/deleteAsset", R"({"confirmPermanentDelete":true})"},
    {"POST", "/uploads",
     R"({"databaseId":"data","assetId":"thing","uploadType":"assetFile","files":[{"relativeKey":"x.bin","file_size":1}]})"},
    {"POST", "/uploads/{}/complete",
     R"({"databaseId":"data","assetId":"thing","uploadType":"assetFile","files":[{"relativeKey":"x.bin","uploadIdS3":"u","parts":[]}]})"},
    {"POST", "/ingest-asset",
     R"({"databaseId":"data","assetId":"fresh","assetName":"n","description":"good one","files":[{"relativeKey":"fresh/x.bin","file_size":1}]})"},
    {"GET", "/database/data/assets/{}/listFiles", ""},
    {"GET", "/database/data/assets/{}/fileInfo", ""},
    {"POST", "/database/data/assets/thing/createFolder", R"({"relativeKey":"new/"})"},
    {"POST", "/database/data/assets/thing/moveFile",
     R"({"sourcePath":"a.glb","destinationPath":"m.glb"})"},
    {"POST", "/database/data/assets/thing/copyFile",
     R"({"sourcePath":"a.glb","destinationPath":"c.glb"})"},
    {"DELETE", "/database/data/assets/thing/archiveFile", R"({"filePath":"a.glb"})"},
    {"POST", "/database/data/assets/thing/unarchiveFile", R"({"filePath":"gone.glb"})"},
    {"DELETE", "/database/data/assets/thing/deleteFile",
     R"({"filePath":"a.glb","confirmPermanentDelete":true})"},
    {"POST", "/database/data/assets/thing/revertFileVersion/{}", R"({"filePath":"a.glb"})"},
    {"PUT", "/database/data/assets/thing/setPrimaryFile",
     R"({"filePath":"a.glb","primaryType":"primary"})"},
    {"DELETE", "/database/data/assets/thing/deleteAuxiliaryPreviewAssetFiles",
     R"({"filePath":"a.glb"})"},
    {"POST", "/database/data/assets/thing/download",
     R"({"downloadType":"assetFile","key":"nosuch"})"},
    {"GET", "/database/data/assets/thing/download/stream/{}", ""},
    {"GET", "/database/data/assets/thing/auxiliaryPreviewAssets/stream/{}", ""},
    {"GET", "/database/{}/metadata", ""},
    {"POST", "/database/{}/metadata", R"({"metadata":[{"metadataKey":"k","metadataValue":"v"}]})"},
    {"GET", "/database/data/assets/{}/metadata", ""},
    {"PUT", "/database/data/assets/thing/metadata",
     R"({"metadata":[{"metadataKey":"k","metadataValue":"v"}]})"},
    {"DELETE", "/database/data/assets/thing/metadata", R"({"metadataKeys":["k"]})"},
    {"POST", "/database/data/assets/thing/metadata/file",
     R"({"filePath":"/a.glb","type":"metadata","metadata":[{"metadataKey":"k","metadataValue":"v"}]})"},
    {"DELETE", "/database/data/assets/{}/metadata/file",
     R"({"filePath":"/a.glb","type":"attribute","metadataKeys":["k"]})"},
    {"GET", "/asset-links/{}/metadata", ""},
    {"POST", "/asset-links/{}/metadata",
     R"({"metadata":[{"metadataKey":"k","metadataValue":"v"}]})"},
    {"POST", "/metadataschema",
     R"({"databaseId":"data","metadataSchemaEntityType":"assetMetadata","schemaName":"s","fields":{"fields":[{"metadataFieldKeyName":"k","metadataFieldValueType":"string"}]}})"},
    {"PUT", "/metadataschema", R"({"metadataSchemaId":"default-asset-schema","enabled":false})"},
    {"GET", "/database/data/metadataSchema/{}", ""},
    {"DELETE", "/database/data/metadataSchema/{}", R"({"confirmDelete":true})"},
    {"POST", "/database/data/assets/thing/createVersion",
     R"({"useLatestFiles":true,"comment":"c"})"},
    {"GET", "/database/data/assets/{}/getVersions", ""},
    {"GET", "/database/data/assets/thing/getVersion/{}", ""},
    {"POST", "/database/data/assets/thing/revertAssetVersion/{}", R"({"comment":"c"})"},
    {"PUT", "/database/data/assets/thing/assetversions/{}", R"({"comment":"c"})"},
    {"POST", "/database/data/assets/thing/assetversions/{}/archive", ""},
    {"POST", "/database/data/assets/thing/assetversions/{}/unarchive", ""},
    {"POST", "/database/data/assets/{}/export", ""},
    {"POST", "/auth/routes", R"({"routes":"x"})"},
    {"POST", "/auth/loginProfile/{}", R"({"email":"a@example.com"})"},
    {"POST", "/user-roles", R"({"userId":"someone","roleName":["admin"]})"},
    {"PUT", "/user-roles", R"({"userId":"someone","roleName":["admin"]})"},
    {"DELETE", "/user-roles", R"({"userId":"local"})"},
    {"POST", "/asset-links",
     R"({"fromAssetId":"thing","fromAssetDatabaseId":"data","toAssetId":"other","toAssetDatabaseId":"data","relationshipType":"related"})"},
    {"GET", "/asset-links/single/{}", ""},
    {"PUT", "/asset-links/{}", R"({"tags":["t"]})"},
    {"DELETE", "/asset-links/{}", ""},
    {"GET", "/database/data/assets/{}/asset-links", ""},
    {"GET", "/comments/assets/{}", ""},
    {"GET", "/comments/assets/thing/assetVersionId/{}", ""},
    {"POST", "/comments/assets/{}/assetVersionId:commentId/1:abc", R"({"commentBody":"x"})"},
    {"PUT", "/comments/assets/thing/assetVersionId:commentId/1:{}", R"({"commentBody":"x"})"},
    {"DELETE", "/comments/assets/thing/assetVersionId:commentId/{}:abc", ""},
    {"POST", "/subscriptions",
     R"({"eventName":"Asset Version Change","entityName":"Asset","entityId":"thing","subscribers":["a@example.com"]})"},
    {"PUT", "/subscriptions",
     R"({"eventName":"Asset Version Change","entityName":"Asset","entityId":"thing","subscribers":["a@example.com"]})"},
    {"DELETE", "/unsubscribe",
     R"({"eventName":"Asset Version Change","entityName":"Asset","entityId":"thing","subscribers":["a@example.com"]})"},
    {"POST", "/check-subscription", R"({"userId":"a@example.com","assetId":"thing"})"},
    {"PUT", "/notifications/{}/read", ""},
};

/// Bodies that are wrong whatever the route.
std::vector<QByteArray> brokenBodies()
{
    std::vector<QByteArray> bodies{"",
                                   "{",
                                   "[]",
                                   "null",
                                   "1",
                                   "\"text\"",
                                   "{}}",
                                   "{\"a\":}",
                                   "\xff\xfe{}",
                                   "{\"\xc3\x28\":1}",
                                   "{\"filePath\":\"\\ud800\"}",
                                   QByteArray("{}\0{}", 5)};
    bodies.push_back(QByteArray(100000, '['));
    QByteArray deep;
    for (int level = 0; level < 5000; ++level)
        deep += "{\"a\":";
    bodies.push_back(deep);
    return bodies;
}

/// What no field takes, whatever it is for. Texts that some fields may hold are in another list.
std::vector<Json> wrongValues()
{
    Json deep = 1;
    for (int level = 0; level < 60; ++level)
        deep = Json::array({deep});
    return {Json::object({{"a", 1}}), Json::array({Json::array({1})}), deep, std::string("a\0b", 3),
            std::string(100000, 'x')};
}

QStringList hostileSegments()
{
    return {QStringLiteral(".."),
            QStringLiteral("."),
            QStringLiteral("../../etc/passwd"),
            QStringLiteral("'; DROP TABLE assets; --"),
            QStringLiteral("\" OR 1=1 --"),
            QStringLiteral("a") + QChar(0) + QStringLiteral("b"),
            QStringLiteral("%00"),
            QStringLiteral("%2e%2e%2f"),
            QString(3000, u'x'),
            QStringLiteral("\u202e\u200b\ufeff"),
            QStringLiteral("😀𝕏"),
            QStringLiteral("a\r\nX-Evil: 1"),
            QStringLiteral("${jndi:x}"),
            QStringLiteral("C:\\windows"),
            QStringLiteral("GLOBAL"),
            QStringLiteral("*")};
}

} // namespace

/// Whatever comes in: a 4xx with a message, and nothing changed.
class HostileInputTest : public ContractTest
{
    Q_OBJECT

private slots:
    void routes_data();
    void routes();

private:
    void prepare() override;
    void expectRefusal(const Answer &answer, const QString &what);
    [[nodiscard]] QByteArray bodyOf(const HostileRoute &route) const;

    std::map<QString, qint64> m_before;
};

void HostileInputTest::prepare()
{
    m_side->upload(thing(), {{QStringLiteral("a.glb"), "a"}, {QStringLiteral("gone.glb"), "g"}});
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveFile")), {{"filePath", "gone.glb"}});
    m_before = m_library->rowCounts();
}

void HostileInputTest::expectRefusal(const Answer &answer, const QString &what)
{
    // A path with "." or ".." does not even leave the HTTP client; raw requests test the server.
    const bool isKeptBack = answer.status == 0 && what.contains(QLatin1String("/."));
    if (isKeptBack)
        return;
    QVERIFY2(answer.status >= 400 && answer.status < 500,
             qPrintable(QStringLiteral("%1: %2 %3")
                            .arg(what)
                            .arg(answer.status)
                            .arg(QString::fromUtf8(answer.body.left(300)))));
    QVERIFY2(!answer.message().isEmpty(), qPrintable(what));
    QVERIFY2(m_library->rowCounts() == m_before,
             qPrintable(what + QStringLiteral(": rows changed")));
}

QByteArray HostileInputTest::bodyOf(const HostileRoute &route) const
{
    QByteArray body(route.body);
    return body.replace("BUCKET", m_side->bucketId().toUtf8());
}

void HostileInputTest::routes_data()
{
    QTest::addColumn<int>("index");
    for (int at = 0; at < static_cast<int>(std::size(hostileRoutes)); ++at)
        QTest::addRow("%s %s", hostileRoutes[at].method, hostileRoutes[at].path) << at;
}

void HostileInputTest::routes()
{
    QFETCH(int, index);
    const HostileRoute &route = hostileRoutes[index];
    const QString path = QLatin1String(route.path);
    const QString plain = QString(path).replace(QLatin1String("{}"), QLatin1String("thing"));
    api::Request request;
    request.method = route.method;
    if (path.contains(QLatin1String("{}"))) {
        for (const QString &segment : hostileSegments()) {
            request.path = QString(path).replace(QLatin1String("{}"), segment);
            request.body = bodyOf(route);
            expectRefusal(m_side->send(request), request.path.left(200));
        }
    }
    if (*route.body == 0)
        return;
    request.path = plain;
    for (const QByteArray &body : brokenBodies()) {
        request.body = body;
        expectRefusal(m_side->send(request),
                      QString::fromLatin1(body.left(40).toPercentEncoding()));
    }
    const Json good = *parseJson(bodyOf(route));
    for (const auto &[field, value] : good.items()) {
        for (const Json &wrong : wrongValues()) {
            Json spoilt = good;
            spoilt[field] = wrong;
            request.body = dumpJson(spoilt);
            expectRefusal(m_side->send(request), QString::fromUtf8(request.body.left(200)));
        }
        const bool isOptional = field == "confirmArchive" || field == "confirmUnarchive" ||
                                field == "email" || field == "key" ||
                                (field == "assetId" && path == QLatin1String("/assets"));
        for (int round = 0; round < 2 && !isOptional; ++round) {
            Json spoilt = good;
            if (round == 0)
                spoilt.erase(field);
            else
                spoilt[field] = nullptr;
            request.body = dumpJson(spoilt);
            expectRefusal(m_side->send(request), QString::fromUtf8(request.body.left(200)));
        }
    }
}

VAMS_TEST(HostileInputTest)

} // namespace vams::test

#include "hostile_input_test.moc"
