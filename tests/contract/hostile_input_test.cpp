#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>

namespace vams::test {

namespace {

struct HostileRoute
{
    const char *method;
    const char *path; ///< below the API root; {} is where a hostile segment goes
    const char *body; ///< a request that would do something; empty: takes none
    /// Fields that may be absent, with a blank around each; "*": all.
    const char *optional = "";
    const char *segment = "thing"; ///< a good one
};

/// Every route that takes input. The bodies are good: a case spoils one field of them.
constexpr HostileRoute hostileRoutes[] = {
    {"POST", "/database",
     R"({"databaseId":"fresh","description":"good one","defaultBucketId":"BUCKET"})"},
    {"GET", "/database/{}", ""},
    {"PUT", "/database/data", R"({"description":"changed"})"},
    {"DELETE", "/database/{}", ""},
    {"POST", "/assets",
     R"({"databaseId":"data","assetId":"fresh","assetName":"n","description":"good one","isDistributable":true})",
     " assetId "},
    {"GET", "/database/{}/assets", ""},
    {"GET", "/database/data/assets/{}", ""},
    {"PUT", "/database/data/assets/{}", R"({"assetName":"changed"})"},
    {"DELETE", "/database/data/assets/{}/archiveAsset", R"({"confirmArchive":true})", "*"},
    {"PUT", "/database/data/assets/{}/unarchiveAsset", R"({"confirmUnarchive":true})", "*"},
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
     R"({"downloadType":"assetFile","key":"nosuch"})", " key "},
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
    {"POST", "/database/data/assets/thing/revertAssetVersion/{}", R"({"comment":"c"})", "*", "0"},
    {"PUT", "/database/data/assets/thing/assetversions/{}", R"({"comment":"c"})", "", "0"},
    {"POST", "/database/data/assets/thing/assetversions/{}/archive", ""},
    {"POST", "/database/data/assets/thing/assetversions/{}/unarchive", ""},
    {"POST", "/database/data/assets/{}/export", ""},
    {"POST", "/auth/routes", R"({"routes":"x"})"},
    {"POST", "/auth/loginProfile/{}", R"({"email":"a@example.com"})", "*", "local"},
    {"POST", "/roles", R"({"roleName":"fresh","description":"d"})"},
    {"PUT", "/roles", R"({"roleName":"basicReadOnly","description":"d"})"},
    {"DELETE", "/roles/{}", ""},
    {"GET", "/auth/constraints/{}", ""},
    {"POST", "/auth/constraints/{}",
     R"({"identifier":"fresh","name":"n","description":"d","objectType":"asset","criteriaAnd":[{"field":"databaseId","operator":"equals","value":"data"}],"criteriaOr":[],"groupPermissions":[{"groupId":"admin","permission":"GET","permissionType":"allow"}]})",
     " criteriaOr criteriaAnd groupPermissions "},
    {"PUT", "/auth/constraints/{}",
     R"({"identifier":"fresh","name":"n","description":"d","objectType":"asset","criteriaAnd":[{"field":"databaseId","operator":"equals","value":"data"}],"criteriaOr":[],"groupPermissions":[{"groupId":"admin","permission":"GET","permissionType":"allow"}]})",
     " criteriaOr criteriaAnd groupPermissions "},
    {"DELETE", "/auth/constraints/{}", "", "", "initial_admin_allow_all_tags"},
    {"POST", "/auth/constraintsTemplateImport",
     R"({"variableValues":{"ROLE_NAME":"admin"},"constraints":[{"name":"n","description":"d","objectType":"asset","criteriaAnd":[{"field":"databaseId","operator":"equals","value":"data"}],"groupPermissions":[{"action":"GET","type":"allow"}]}]})"},
    {"POST", "/auth/testAccess",
     R"({"userId":"someone","action":"GET","object":{"object__type":"asset"}})"},
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
    {"GET", "/auth/loginProfile/{}", ""},
    {"PUT", "/database/{}/metadata", R"({"metadata":[{"metadataKey":"k","metadataValue":"v"}]})"},
    {"DELETE", "/database/data/metadata", R"({"metadataKeys":["k"]})"},
    {"POST", "/database/data/assets/thing/metadata",
     R"({"metadata":[{"metadataKey":"k","metadataValue":"v"}]})"},
    {"GET", "/database/data/assets/{}/metadata/file", ""},
    {"PUT", "/database/data/assets/thing/metadata/file",
     R"({"filePath":"/a.glb","type":"attribute","metadata":[{"metadataKey":"k","metadataValue":"v"}]})"},
    {"PUT", "/asset-links/{}/metadata",
     R"({"metadata":[{"metadataKey":"k","metadataValue":"v"}]})"},
    {"DELETE", "/asset-links/{}/metadata", R"({"metadataKeys":["k"]})"},
    {"GET", "/comments/assets/thing/assetVersionId:commentId/{}:x", ""},
    {"DELETE", "/subscriptions",
     R"({"eventName":"Asset Version Change","entityName":"Asset","entityId":"thing","subscribers":["a@example.com"]})",
     " subscribers "},
    {"POST", "/tags", R"({"tagName":"fresh","description":"d","tagTypeName":"material"})"},
    {"PUT", "/tags", R"({"tagName":"bronze","description":"d","tagTypeName":"material"})"},
    {"DELETE", "/tags/{}", ""},
    {"POST", "/tag-types", R"({"tagTypeName":"fresh","description":"d","required":"True"})",
     " required "},
    {"PUT", "/tag-types", R"({"tagTypeName":"material","description":"d","required":"True"})",
     " required "},
    {"DELETE", "/tag-types/{}", ""},
    {"POST", "/search",
     R"({"query":"a","metadataQuery":"k:v","metadataSearchMode":"both","entityTypes":["asset"],"filters":[{"query_string":{"query":"str_key:a"}}],"sort":["_score"],"includeArchived":false,"aggregations":true,"from":0,"size":10})",
     "*"},
    {"POST", "/search/simple",
     R"({"query":"a","assetName":"a","assetId":"a","assetType":"a","fileKey":"a","fileExtension":"glb","databaseId":"data","tags":["t"],"metadataKey":"k","metadataValue":"v"})",
     "*"},
    {"PUT", "/pipelines",
     R"({"pipelineId":"fresh","databaseId":"data","pipelineType":"standardFile","pipelineExecutionType":"Lambda","description":"desc","assetType":".glb","outputType":".usd","waitForCallback":"Enabled","taskTimeout":"60","taskHeartbeatTimeout":"6","lambdaName":"f","inputParameters":"{}","enabled":true,"updateAssociatedWorkflows":true})",
     " waitForCallback taskTimeout taskHeartbeatTimeout lambdaName inputParameters enabled "
     "updateAssociatedWorkflows "},
    {"GET", "/database/data/pipelines", ""}, // "GLOBAL" is good there
    {"GET", "/database/data/pipelines/{}", ""},
    {"DELETE", "/database/data/pipelines/{}", ""},
    {"PUT", "/workflows",
     R"({"workflowId":"fresh","databaseId":"data","description":"desc","specifiedPipelines":{"functions":[{"name":"pipe","databaseId":"data","pipelineType":"standardFile","pipelineExecutionType":"Lambda","outputType":".usd","waitForCallback":"Disabled","userProvidedResource":"{}"}]},"autoTriggerOnFileExtensionsUpload":"all"})",
     " autoTriggerOnFileExtensionsUpload "},
    {"GET", "/database/data/workflows", ""},
    {"DELETE", "/database/{}/pipelines/nosuch", ""},
    {"DELETE", "/database/{}/workflows/nosuch", ""},
    {"GET", "/database/data/workflows/{}", ""},
    {"DELETE", "/database/data/workflows/{}", ""},
    {"POST", "/database/data/assets/thing/workflows/{}",
     R"({"workflowDatabaseId":"data","fileKey":"a.glb"})", " fileKey "},
    {"GET", "/database/data/assets/{}/workflows/executions", ""},
    {"POST", "/database/data/assets/{}/workflows/executions", R"({"workflowDatabaseId":"data"})",
     "*"},
    {"GET", "/database/data/assets/thing/workflows/executions/{}", ""},
    {"POST", "/database/data/assets/thing/workflows/executions/{}",
     R"({"workflowDatabaseId":"data"})", "*"},
    {"GET", "/database/data/assets/thing/workflows/executions/flow/{}", ""},
    {"GET", "/executions", ""},
    {"GET", "/queues/{}/dead", ""},
    {"POST", "/queues/{}/requeue", R"({"messageId":1})", "*", "search-indexer"},
    {"DELETE", "/database/data/assets/{}/deleteAssetPreview", ""},
    {"POST", "/auth/api-keys",
     R"({"apiKeyName":"k","userId":"local","description":"d","expiresAt":"2030-01-01"})",
     " expiresAt "},
    {"GET", "/auth/api-keys/{}", ""},
    {"PUT", "/auth/api-keys/{}", R"({"description":"d","expiresAt":"","isActive":"true"})", "*",
     "00000000-0000-4000-8000-000000000000"},
    {"DELETE", "/auth/api-keys/{}", ""},
    {"POST", "/user/cognito",
     R"({"userId":"fresh.user","email":"a@example.com","phone":"+12345678901"})", " phone "},
    {"PUT", "/user/cognito/{}", R"({"email":"a@example.com","phone":"+12345678901"})", "*",
     "local"},
    {"DELETE", "/user/cognito/{}", ""},
    {"POST", "/user/cognito/{}/resetPassword", R"({"confirmReset":true})", "*", "local"},
    {"POST", "/auth/sign-in", R"({"userId":"local","password":"x","totp":"123456"})", " totp "},
    {"POST", "/auth/change-password",
     R"({"userId":"local","password":"x","totp":"123456","newPassword":"y"})", " totp "},
    {"POST", "/auth/refresh", R"({"refreshToken":"x"})"},
    {"POST", "/auth/sign-out", R"({"refreshToken":"x"})"},
    {"DELETE", "/auth/sessions/{}", ""},
    {"POST", "/auth/totp", R"({"password":"x"})"},
    {"POST", "/auth/totp/confirm", R"({"totp":"123456"})"},
    {"DELETE", "/auth/totp", R"({"password":"x","totp":"123456"})"},
    {"DELETE", "/user/sessions/{}", ""},
    {"POST", "/registered-folders",
     R"({"folderPath":"/nosuch","bucketName":"scans","defaultSyncDatabaseId":"data"})",
     " bucketName defaultSyncDatabaseId "},
    {"GET", "/registered-folders/{}", ""},
    {"PUT", "/registered-folders/{}", R"({"folderPath":"/nosuch"})", "",
     "00000000-0000-4000-8000-000000000000"},
    {"POST", "/registered-folders/{}/scan", ""},
    {"DELETE", "/registered-folders/{}", R"({"deleteAssets":true})", "*",
     "00000000-0000-4000-8000-000000000000"},
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

/// What people and attackers type into free texts.
QStringList hostileTexts()
{
    return {QStringLiteral("'; DROP TABLE assets; --"),
            QStringLiteral("\" OR \"\"=\""),
            QStringLiteral("core_text:* NEAR(a b) AND -x ^\"y*"),
            QStringLiteral("../../../etc/passwd"),
            QStringLiteral("..\\..\\windows\\system32"),
            QStringLiteral("/absolute//double/./dot"),
            QStringLiteral("C:\\con.txt"),
            QStringLiteral("%s%n%x%d"),
            QStringLiteral("${jndi:ldap://x}"),
            QStringLiteral("<script>alert(1)</script>"),
            QStringLiteral("a\r\nBcc: x@example.com"),
            QStringLiteral("\u202etxt.exe\u202c"),
            QStringLiteral("\u200b\ufeff"),
            QStringLiteral("Z\u0351a\u0302\u0300l\u0320g\u0327o"),
            QStringLiteral("😀👩‍👩‍👧 𝕏 ﷽"),
            QStringLiteral("NULL"),
            QStringLiteral("1e999"),
            QStringLiteral("   ")};
}

} // namespace

/// Whatever comes in: a 4xx with a message, and nothing changed.
class HostileInputTest : public ContractTest
{
    Q_OBJECT

private slots:
    void everyRouteIsHere();
    void routes_data();
    void routes();
    void texts_data();
    void texts();

private:
    void prepare() override;
    [[nodiscard]] bool isLibraryKept() const override;
    [[nodiscard]] std::map<QString, qint64> counts() const;
    void expectRefusal(const Answer &answer, const QString &what);
    void spoilSegment(const HostileRoute &route);
    void spoilField(const HostileRoute &route, const std::string &field);
    [[nodiscard]] api::Request goodRequest(const HostileRoute &route) const;
    static void addRoutes();

    std::map<QString, qint64> m_before;
};

void HostileInputTest::prepare()
{
    m_side->upload(thing(), {{QStringLiteral("a.glb"), "a"}, {QStringLiteral("gone.glb"), "g"}});
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveFile")), {{"filePath", "gone.glb"}});
    m_side->call("POST", QStringLiteral("/tag-types"),
                 {{"tagTypeName", "material"}, {"description", "d"}, {"required", "False"}});
    m_side->call("POST", QStringLiteral("/tags"),
                 {{"tagName", "bronze"}, {"description", "d"}, {"tagTypeName", "material"}});
    m_before = counts();
}

/// What is refused changes nothing, as every case asserts; texts are taken, over one transport.
bool HostileInputTest::isLibraryKept() const
{
    QFETCH_GLOBAL(QString, transport);
    return qstrcmp(QTest::currentTestFunction(), "texts") != 0 ||
           transport != QLatin1String("embedded");
}

/// Without what is there to be written when something is refused.
std::map<QString, qint64> HostileInputTest::counts() const
{
    std::map<QString, qint64> rows = m_library->rowCounts();
    rows.erase(QStringLiteral("audit_events"));
    rows.erase(QStringLiteral("sign_in_attempts"));
    rows.erase(QStringLiteral("sqlite_sequence"));
    return rows;
}

void HostileInputTest::everyRouteIsHere()
{
    QStringList missing;
    for (const backend::Router::Listed &route : m_library->backend().routes()) {
        const QString wanted = QString(route.pattern)
                                   .replace(QRegularExpression(QStringLiteral("\\{[^/]*\\}")),
                                            QStringLiteral("[^/]+"));
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(wanted));
        const bool takesNothing =
            !route.pattern.contains(u'{') &&
            (route.method == "GET" || route.pattern == QLatin1String("/notifications/read"));
        const bool isHere = std::any_of(
            std::begin(hostileRoutes), std::end(hostileRoutes), [&](const HostileRoute &row) {
                return route.method == row.method &&
                       pattern.match(QLatin1String(row.path)).hasMatch();
            });
        // HEAD is answered by the handlers of GET.
        if (!isHere && !takesNothing && route.method != "HEAD")
            missing << QString::fromLatin1(route.method) + u' ' + route.pattern;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
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
    QVERIFY2(counts() == m_before, qPrintable(what + QStringLiteral(": rows changed")));
}

api::Request HostileInputTest::goodRequest(const HostileRoute &route) const
{
    api::Request request;
    request.method = route.method;
    request.path =
        QString::fromLatin1(route.path).replace(QLatin1String("{}"), QLatin1String(route.segment));
    request.body = QByteArray(route.body).replace("BUCKET", m_side->bucketId().toUtf8());
    return request;
}

void HostileInputTest::addRoutes()
{
    QTest::addColumn<int>("index");
    for (int at = 0; at < static_cast<int>(std::size(hostileRoutes)); ++at)
        QTest::addRow("%s %s", hostileRoutes[at].method, hostileRoutes[at].path) << at;
}

void HostileInputTest::spoilSegment(const HostileRoute &route)
{
    api::Request request = goodRequest(route);
    for (const QString &segment : hostileSegments()) {
        request.path = QString::fromLatin1(route.path).replace(QLatin1String("{}"), segment);
        expectRefusal(m_side->send(request), request.path.left(200));
    }
}

void HostileInputTest::spoilField(const HostileRoute &route, const std::string &field)
{
    api::Request request = goodRequest(route);
    const Json good = *parseJson(request.body);
    for (const Json &wrong : wrongValues()) {
        Json spoilt = good;
        spoilt[field] = wrong;
        request.body = dumpJson(spoilt);
        const Answer answer = m_side->send(request);
        expectRefusal(answer, QString::fromUtf8(request.body.left(200)));
        // 413: of what is too long for an open route, no field was looked at.
        QVERIFY2(answer.status == 413 || answer.message().contains(QString::fromStdString(field)),
                 qPrintable(QStringLiteral("%1 is not named: %2")
                                .arg(QString::fromStdString(field), answer.message().left(300))));
    }
    const QByteArray optional(route.optional);
    if (optional == "*" || optional.contains(' ' + QByteArray::fromStdString(field) + ' '))
        return;
    for (const bool isAbsent : {true, false}) {
        Json spoilt = good;
        if (isAbsent)
            spoilt.erase(field);
        else
            spoilt[field] = nullptr;
        request.body = dumpJson(spoilt);
        expectRefusal(m_side->send(request), QString::fromUtf8(request.body.left(200)));
    }
}

void HostileInputTest::routes_data()
{
    addRoutes();
}

void HostileInputTest::routes()
{
    QFETCH(int, index);
    const HostileRoute &route = hostileRoutes[index];
    if (QByteArray(route.path).contains("{}"))
        spoilSegment(route);
    if (*route.body == 0)
        return;
    api::Request request = goodRequest(route);
    for (const QByteArray &body : brokenBodies()) {
        if (body.isEmpty() && QByteArray(route.optional) == "*")
            continue;
        request.body = body;
        expectRefusal(m_side->send(request),
                      QString::fromLatin1(body.left(40).toPercentEncoding()));
    }
    const Json good = *parseJson(goodRequest(route).body);
    for (const auto &[field, value] : good.items())
        spoilField(route, field);
}

void HostileInputTest::texts_data()
{
    addRoutes();
}

/// Texts that a free field may hold: taken as they are or refused, and never understood as anything
/// else.
void HostileInputTest::texts()
{
    QFETCH_GLOBAL(QString, transport);
    QFETCH(int, index);
    const HostileRoute &route = hostileRoutes[index];
    if (*route.body == 0 || transport != QLatin1String("embedded"))
        return; // the wire form is the same, and one transport half the time
    const Json good = *parseJson(goodRequest(route).body);
    for (const auto &[field, value] : good.items()) {
        for (const QString &text : hostileTexts()) {
            if (!value.is_string())
                break;
            Json spoilt = good;
            spoilt[field] = text;
            api::Request request = goodRequest(route);
            request.body = dumpJson(spoilt);
            const Answer answer = m_side->send(request);
            if (answer.status >= 200 && answer.status < 300)
                m_before = counts();
            else
                expectRefusal(answer, QString::fromUtf8(request.body.left(200)));
        }
    }
    QCOMPARE(m_side->get(QStringLiteral("/assets")).status, 200); // all tables are still there
}

VAMS_TEST(HostileInputTest)

} // namespace vams::test

#include "hostile_input_test.moc"
