#include "core/backend/storage/sql.h"
#include "tests/contract/access/access_fixture.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>

namespace vams::test {

namespace {

/// What a user without rights on the thing must get.
enum class Fate
{
    Refused,    ///< 403, 404 where denied looks like missing, or what `isRefusal` knows
    StateFirst, ///< the same, or what is in the way is told first (API.md section 3.2)
    LeftOut,    ///< an answer without the thing
    Open        ///< for everybody, or about the caller alone
};

struct Attempt
{
    const char *method;
    const char *path; ///< KEY, LINK and BUCKET stand for ids
    const char *body = "";
    Fate fate = Fate::Refused;
};

/// Some families say 400 or 405 where they mean 403.
bool isRefusal(const Answer &answer)
{
    const QString said = answer.message();
    return answer.status == 403 || answer.status == 404 ||
           (answer.status == 405 && said == QLatin1String("Method not allowed")) ||
           (answer.status == 400 &&
            (said.contains(QLatin1String("ot authorized to"), Qt::CaseInsensitive) ||
             said.endsWith(QLatin1String("Access denied"))));
}

constexpr char oneMetadata[] = R"({"metadata":[{"metadataKey":"k","metadataValue":"v"}]})";
constexpr char fileMetadata[] =
    R"({"filePath":"/a.glb","type":"metadata","metadata":[{"metadataKey":"k","metadataValue":"v"}]})";
constexpr char subscription[] =
    R"({"eventName":"Asset Version Change","entityName":"Asset","entityId":"thing","subscribers":["a@example.com"]})";
constexpr char oneConstraint[] =
    R"({"identifier":"mine","name":"mine","description":"d","objectType":"asset","criteriaAnd":[{"field":"databaseId","operator":"contains","value":".*"}],"userPermissions":[{"userId":"maker","permission":"GET","permissionType":"allow"}]})";
constexpr char adminRole[] = R"({"userId":"maker","roleName":["admin"]})";

/// Every route, aimed at things of the database "data" and at what keeps the rules.
constexpr Attempt attempts[] = {
    {"GET", "/api/version", "", Fate::Open},
    {"GET", "/api/amplify-config", "", Fate::Open},
    {"GET", "/secure-config", "", Fate::Open},
    {"POST", "/auth/routes", R"({"routes":[{"method":"GET","route__path":"/auth/thing"}]})",
     Fate::LeftOut},
    {"GET", "/auth/loginProfile/local"},
    {"POST", "/auth/loginProfile/local", R"({"email":"a@example.com"})"},
    {"POST", "/auth/testAccess",
     R"({"userId":"local","action":"GET","object":{"object__type":"asset"}})"},
    {"GET", "/auth/constraintTemplates"},
    {"POST", "/auth/constraintsTemplateImport",
     R"({"templateId":"database-admin","variableValues":{"ROLE_NAME":"makers","DATABASE_ID":"data"}})"},
    {"GET", "/auth/constraints"},
    {"GET", "/auth/constraints/zz-api"},
    {"POST", "/auth/constraints/mine", oneConstraint},
    {"PUT", "/auth/constraints/zz-api", oneConstraint},
    {"DELETE", "/auth/constraints/zz-api"},
    {"GET", "/user-roles"},
    {"POST", "/user-roles", adminRole},
    {"PUT", "/user-roles", adminRole},
    {"DELETE", "/user-roles", R"({"userId":"local"})"},
    {"GET", "/roles"},
    {"POST", "/roles", R"({"roleName":"fresh","description":"d"})"},
    {"PUT", "/roles", R"({"roleName":"admin","description":"d"})"},
    {"DELETE", "/roles/makers"},
    {"GET", "/auth/api-keys"},
    {"POST", "/auth/api-keys", R"({"apiKeyName":"k","userId":"local","description":"d"})"},
    {"GET", "/auth/api-keys/KEY"},
    {"PUT", "/auth/api-keys/KEY", R"({"description":"changed"})"},
    {"DELETE", "/auth/api-keys/KEY"},
    {"GET", "/user/cognito"},
    {"POST", "/user/cognito", R"({"userId":"fresh.user","email":"a@example.com"})"},
    {"PUT", "/user/cognito/local", R"({"email":"a@example.com"})"},
    {"DELETE", "/user/cognito/local"},
    {"POST", "/user/cognito/local/resetPassword", R"({"confirmReset":true})"},
    {"GET", "/user/sessions"},
    {"DELETE", "/user/sessions/KEY"},
    {"POST", "/auth/sign-in", R"({"userId":"local","password":"guess"})", Fate::Open},
    {"POST", "/auth/change-password",
     R"({"userId":"local","password":"guess","newPassword":"Correct-Horse-7"})", Fate::Open},
    {"POST", "/auth/refresh", R"({"refreshToken":"guess"})", Fate::Open},
    {"POST", "/auth/sign-out", R"({"refreshToken":"guess"})", Fate::Open},
    {"GET", "/auth/sessions", "", Fate::Open},
    {"DELETE", "/auth/sessions/KEY", "", Fate::Open},
    {"POST", "/auth/totp", R"({"password":"guess"})", Fate::Open},
    {"POST", "/auth/totp/confirm", R"({"totp":"123456"})", Fate::Open},
    {"DELETE", "/auth/totp", R"({"password":"guess","totp":"123456"})", Fate::Open},
    {"GET", "/audit"},
    {"GET", "/audit/export"},
    {"GET", "/audit/verify"},
    {"GET", "/access-log"},
    {"GET", "/resources"},
    {"GET", "/queues"},
    {"GET", "/queues/search-indexer/dead"},
    {"POST", "/queues/search-indexer/requeue", R"({"messageId":1})"},
    {"GET", "/registered-folders"},
    {"POST", "/registered-folders", R"({"folderPath":"/nosuch"})"},
    {"GET", "/registered-folders/KEY"},
    {"PUT", "/registered-folders/KEY", R"({"folderPath":"/nosuch"})"},
    {"POST", "/registered-folders/KEY/scan"},
    {"DELETE", "/registered-folders/KEY", R"({"deleteAssets":true})"},
    {"GET", "/buckets", "", Fate::LeftOut},
    {"GET", "/database", "", Fate::LeftOut},
    {"POST", "/database",
     R"({"databaseId":"fresh","description":"good one","defaultBucketId":"BUCKET"})"},
    {"GET", "/database/data"},
    {"PUT", "/database/data", R"({"description":"changed"})"},
    {"DELETE", "/database/data", "", Fate::StateFirst},
    {"GET", "/assets", "", Fate::LeftOut},
    {"POST", "/assets",
     R"({"databaseId":"data","assetId":"fresh","assetName":"n","description":"good one","isDistributable":true})"},
    {"GET", "/database/data/assets", "", Fate::LeftOut},
    {"GET", "/database/data/assets/thing"},
    {"PUT", "/database/data/assets/thing", R"({"assetName":"changed"})"},
    {"DELETE", "/database/data/assets/thing/archiveAsset", R"({"confirmArchive":true})"},
    {"PUT", "/database/data/assets/gone/unarchiveAsset", R"({"confirmUnarchive":true})"},
    {"DELETE", "/database/data/assets/thing/deleteAsset", R"({"confirmPermanentDelete":true})"},
    {"DELETE", "/database/data/assets/thing/deleteAssetPreview"},
    {"POST", "/uploads",
     R"({"databaseId":"data","assetId":"thing","uploadType":"assetFile","files":[{"relativeKey":"x.bin","file_size":1}]})"},
    {"POST", "/uploads/UPLOAD/complete",
     R"({"databaseId":"data","assetId":"thing","uploadType":"assetFile","files":[{"relativeKey":"x.bin","uploadIdS3":"u","parts":[]}]})"},
    {"POST", "/ingest-asset",
     R"({"databaseId":"data","assetId":"fresh","assetName":"n","description":"good one","files":[{"relativeKey":"fresh/x.bin","file_size":1}]})"},
    {"GET", "/database/data/assets/thing/listFiles"},
    {"GET", "/database/data/assets/thing/fileInfo?filePath=a.glb"},
    {"POST", "/database/data/assets/thing/createFolder", R"({"relativeKey":"new/"})"},
    {"POST", "/database/data/assets/thing/moveFile",
     R"({"sourcePath":"a.glb","destinationPath":"m.glb"})"},
    {"POST", "/database/data/assets/thing/copyFile",
     R"({"sourcePath":"a.glb","destinationPath":"c.glb","destinationAssetId":"own","destinationAssetDatabaseId":"mine"})"},
    {"DELETE", "/database/data/assets/thing/archiveFile", R"({"filePath":"a.glb"})"},
    {"POST", "/database/data/assets/thing/unarchiveFile", R"({"filePath":"gone.glb"})"},
    {"DELETE", "/database/data/assets/thing/deleteFile",
     R"({"filePath":"a.glb","confirmPermanentDelete":true})"},
    {"POST", "/database/data/assets/thing/revertFileVersion/KEY", R"({"filePath":"a.glb"})"},
    {"PUT", "/database/data/assets/thing/setPrimaryFile",
     R"({"filePath":"a.glb","primaryType":"primary"})"},
    {"DELETE", "/database/data/assets/thing/deleteAuxiliaryPreviewAssetFiles",
     R"({"filePath":"a.glb"})"},
    {"POST", "/database/data/assets/thing/download",
     R"({"downloadType":"assetFile","key":"a.glb"})"},
    {"GET", "/database/data/assets/thing/download/stream/a.glb"},
    {"GET", "/database/data/assets/thing/auxiliaryPreviewAssets/stream/a.glb/preview/tile.bin"},
    {"POST", "/database/data/assets/thing/export"},
    {"POST", "/database/data/assets/thing/createVersion",
     R"({"useLatestFiles":true,"comment":"c"})"},
    {"GET", "/database/data/assets/thing/getVersions"},
    {"GET", "/database/data/assets/thing/getVersion/0"},
    {"POST", "/database/data/assets/thing/revertAssetVersion/0", R"({"comment":"c"})"},
    {"PUT", "/database/data/assets/thing/assetversions/0", R"({"comment":"c"})"},
    {"POST", "/database/data/assets/thing/assetversions/0/archive"},
    {"POST", "/database/data/assets/thing/assetversions/0/unarchive"},
    {"GET", "/database/data/metadata"},
    {"POST", "/database/data/metadata", oneMetadata},
    {"PUT", "/database/data/metadata", oneMetadata},
    {"DELETE", "/database/data/metadata", R"({"metadataKeys":["k"]})"},
    {"GET", "/database/data/assets/thing/metadata"},
    {"POST", "/database/data/assets/thing/metadata", oneMetadata},
    {"PUT", "/database/data/assets/thing/metadata", oneMetadata},
    {"DELETE", "/database/data/assets/thing/metadata", R"({"metadataKeys":["k"]})"},
    {"GET", "/database/data/assets/thing/metadata/file?filePath=/a.glb&type=metadata"},
    {"POST", "/database/data/assets/thing/metadata/file", fileMetadata},
    {"PUT", "/database/data/assets/thing/metadata/file", fileMetadata},
    {"DELETE", "/database/data/assets/thing/metadata/file",
     R"({"filePath":"/a.glb","type":"metadata","metadataKeys":["k"]})"},
    {"GET", "/asset-links/LINK/metadata"},
    {"POST", "/asset-links/LINK/metadata", oneMetadata},
    {"PUT", "/asset-links/LINK/metadata", oneMetadata},
    {"DELETE", "/asset-links/LINK/metadata", R"({"metadataKeys":["k"]})"},
    {"POST", "/asset-links",
     R"({"fromAssetId":"own","fromAssetDatabaseId":"mine","toAssetId":"thing","toAssetDatabaseId":"data","relationshipType":"related"})"},
    {"GET", "/asset-links/single/LINK"},
    {"PUT", "/asset-links/LINK", R"({"tags":["t"]})"},
    {"DELETE", "/asset-links/LINK"},
    {"GET", "/database/data/assets/thing/asset-links"},
    {"GET", "/metadataschema", "", Fate::LeftOut},
    {"POST", "/metadataschema",
     R"({"databaseId":"data","metadataSchemaEntityType":"assetMetadata","schemaName":"s","fields":{"fields":[{"metadataFieldKeyName":"k","metadataFieldValueType":"string"}]}})"},
    {"PUT", "/metadataschema", R"({"metadataSchemaId":"default-asset-schema","enabled":false})"},
    {"GET", "/database/GLOBAL/metadataSchema/default-asset-schema"},
    {"DELETE", "/database/GLOBAL/metadataSchema/default-asset-schema", R"({"confirmDelete":true})"},
    {"GET", "/comments/assets/thing"},
    {"GET", "/comments/assets/thing/assetVersionId/0"},
    {"GET", "/comments/assets/thing/assetVersionId:commentId/0:abc"},
    {"POST", "/comments/assets/thing/assetVersionId:commentId/0:abc", R"({"commentBody":"x"})"},
    {"PUT", "/comments/assets/thing/assetVersionId:commentId/0:abc", R"({"commentBody":"x"})"},
    {"DELETE", "/comments/assets/thing/assetVersionId:commentId/0:abc"},
    {"GET", "/subscriptions", "", Fate::LeftOut},
    {"POST", "/subscriptions", subscription},
    {"PUT", "/subscriptions", subscription},
    {"DELETE", "/subscriptions", subscription},
    {"DELETE", "/unsubscribe", subscription},
    {"POST", "/check-subscription", R"({"userId":"a@example.com","assetId":"thing"})"},
    {"GET", "/notifications", "", Fate::LeftOut},
    {"PUT", "/notifications/KEY/read", "", Fate::Open},
    {"PUT", "/notifications/read", "", Fate::Open},
    {"GET", "/tags", "", Fate::LeftOut},
    {"POST", "/tags", R"({"tagName":"fresh","description":"d","tagTypeName":"material"})"},
    {"PUT", "/tags", R"({"tagName":"thing","description":"changed","tagTypeName":"material"})"},
    {"DELETE", "/tags/thing"},
    {"GET", "/tag-types", "", Fate::LeftOut},
    {"POST", "/tag-types", R"({"tagTypeName":"fresh","description":"d","required":"True"})"},
    {"PUT", "/tag-types", R"({"tagTypeName":"material","description":"d","required":"True"})"},
    {"DELETE", "/tag-types/material", "", Fate::StateFirst},
    {"GET", "/search", "", Fate::LeftOut},
    {"POST", "/search", R"({"query":"thing","size":100})", Fate::LeftOut},
    {"POST", "/search/simple", R"({"query":"thing"})", Fate::LeftOut},
    {"GET", "/pipelines", "", Fate::LeftOut},
    {"PUT", "/pipelines",
     R"({"pipelineId":"fresh","databaseId":"data","pipelineType":"standardFile","pipelineExecutionType":"Lambda","description":"desc","assetType":".glb","outputType":".usd","waitForCallback":"Disabled","lambdaName":"f","inputParameters":"{}"})"},
    {"GET", "/database/data/pipelines", "", Fate::LeftOut},
    {"GET", "/database/data/pipelines/pipe"},
    {"DELETE", "/database/data/pipelines/pipe"},
    {"GET", "/workflows", "", Fate::LeftOut},
    {"PUT", "/workflows",
     R"({"workflowId":"fresh","databaseId":"data","description":"desc","specifiedPipelines":{"functions":[{"name":"pipe","databaseId":"data","pipelineType":"standardFile","pipelineExecutionType":"Lambda","outputType":".usd","waitForCallback":"Disabled","userProvidedResource":"{}"}]}})"},
    {"GET", "/database/data/workflows", "", Fate::LeftOut},
    {"GET", "/database/data/workflows/flow"},
    {"DELETE", "/database/data/workflows/flow"},
    {"POST", "/database/data/assets/thing/workflows/flow",
     R"({"workflowDatabaseId":"data","fileKey":"a.glb"})"},
    {"GET", "/database/data/assets/thing/workflows/executions"},
    {"POST", "/database/data/assets/thing/workflows/executions"},
    {"GET", "/database/data/assets/thing/workflows/executions/flow"},
    {"POST", "/database/data/assets/thing/workflows/executions/flow",
     R"({"workflowDatabaseId":"data"})"},
    {"GET", "/database/data/assets/thing/workflows/executions/flow/KEY"},
    {"GET", "/executions", "", Fate::LeftOut},
};

} // namespace

/// Nobody gets at what the rules keep from him, on any route.
class EscalationTest : public AccessTest
{
    Q_OBJECT

private slots:
    void everyRouteIsHere();
    void refused_data();
    void refused();
    void objectUrlIsForItsObject();
    void keyManagerIsNoAdministrator();
    void roleManagerGivesWhatHeMay();

private:
    void prepare() override;
    void makeRules();
    [[nodiscard]] api::Request requestOf(const Attempt &attempt) const;
    [[nodiscard]] std::map<QString, qint64> counts() const;
    [[nodiscard]] qint64 denials(const QString &user) const;
    void attemptAs(ContractSide &side, const QString &user, const Attempt &attempt);

    QByteArray m_key;
    QByteArray m_link;
    QByteArray m_bucket;
    QByteArray m_upload;
    std::map<QString, qint64> m_before;
};

void EscalationTest::prepare()
{
    QCOMPARE(m_side->makeDatabase(QStringLiteral("mine")).status, 200);
    QCOMPARE(m_side->makeAsset(QStringLiteral("mine"), QStringLiteral("own")).status, 200);
    for (const char *id : {"other", "gone"})
        QCOMPARE(m_side->makeAsset(QStringLiteral("data"), QLatin1String(id)).status, 200);
    QCOMPARE(m_side
                 ->call("DELETE", assetPath(refOf("data", "gone"), QStringLiteral("/archiveAsset")),
                        {{"confirmArchive", true}})
                 .status,
             200);
    QCOMPARE(
        m_side->upload(thing(), {{QStringLiteral("a.glb"), "a"}, {QStringLiteral("gone.glb"), "g"}})
            .status,
        200);
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveFile")), {{"filePath", "gone.glb"}});
    m_upload =
        jsonText(m_side->startUpload(thing(), {{QStringLiteral("x.bin"), "x"}}).json, "uploadId")
            .toUtf8();
    QCOMPARE(m_side->call("POST", thingPath(QStringLiteral("/metadata")), *parseJson(oneMetadata))
                 .status,
             200);
    m_link = jsonText(m_side
                          ->call("POST", QStringLiteral("/asset-links"),
                                 {{"fromAssetId", "thing"},
                                  {"fromAssetDatabaseId", "data"},
                                  {"toAssetId", "other"},
                                  {"toAssetDatabaseId", "data"},
                                  {"relationshipType", "related"}})
                          .json,
                      "assetLinkId")
                 .toUtf8();
    m_side->call("POST", QStringLiteral("/tag-types"),
                 {{"tagTypeName", "material"}, {"description", "d"}, {"required", "False"}});
    m_side->call("POST", QStringLiteral("/tags"),
                 {{"tagName", "thing"}, {"description", "d"}, {"tagTypeName", "material"}});
    m_key = jsonText(
                m_side
                    ->call("POST", QStringLiteral("/auth/api-keys"),
                           {{"apiKeyName", "admin key"}, {"userId", "local"}, {"description", "d"}})
                    .json,
                "apiKeyId")
                .toUtf8();
    m_bucket = m_side->bucketId().toUtf8();
    QVERIFY(!m_key.isEmpty() && !m_link.isEmpty() && !m_upload.isEmpty());
    makeRules();
    m_before = counts();
}

/// The maker may call nearly everything, in the database "mine".
void EscalationTest::makeRules()
{
    giveRole(QStringLiteral("maker"), QStringLiteral("makers"));
    Json routes = Json::array();
    for (const char *path :
         {"/database", "/assets", "/pipelines", "/workflows", "/metadataschema", "/asset-links",
          "/comments", "/subscriptions", "/tags", "/tag-types", "/uploads", "/ingest-asset",
          "/search", "/buckets", "/check-subscription", "/unsubscribe", "/notifications"})
        routes.push_back(criterionJson("route__path", "starts_with", QLatin1String(path)));
    const Json mine = Json::array({criterionJson("databaseId", "equals", QStringLiteral("mine"))});
    QCOMPARE(save(constraintJson(QStringLiteral("zz-api"), "api", Json::array(), routes,
                                 QStringLiteral("makers"), "GET PUT POST DELETE"))
                 .status,
             200);
    for (const char *type : {"database", "asset", "pipeline", "workflow", "metadataSchema"})
        QCOMPARE(
            save(constraintJson(QStringLiteral("zz-") + QLatin1String(type), type, mine,
                                Json::array(), QStringLiteral("makers"), "GET PUT POST DELETE"))
                .status,
            200);
}

std::map<QString, qint64> EscalationTest::counts() const
{
    std::map<QString, qint64> rows = m_library->rowCounts();
    rows.erase(QStringLiteral("sign_in_attempts"));
    return rows;
}

qint64 EscalationTest::denials(const QString &user) const
{
    m_library->backend().settleEvents();
    backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadOnly);
    backend::sql::Statement row =
        db.query("SELECT count(*) FROM audit_events WHERE log_name = 'authorization' AND "
                 "event_type = 'denied' AND user_id = ?",
                 user);
    return row.step() ? row.number(0) : -1;
}

api::Request EscalationTest::requestOf(const Attempt &attempt) const
{
    const auto filled = [this](QByteArray text) {
        return text.replace("KEY", m_key)
            .replace("LINK", m_link)
            .replace("BUCKET", m_bucket)
            .replace("UPLOAD", m_upload);
    };
    api::Request request;
    request.method = attempt.method;
    const QList<QByteArray> parts = filled(attempt.path).split('?');
    request.path = QString::fromUtf8(parts.front());
    if (parts.size() > 1) {
        for (const QByteArray &pair : parts.at(1).split('&'))
            request.query << qMakePair(QString::fromUtf8(pair.split('=').at(0)),
                                       QString::fromUtf8(pair.split('=').at(1)));
    }
    request.body = filled(attempt.body);
    return request;
}

void EscalationTest::everyRouteIsHere()
{
    QStringList missing;
    for (const backend::Router::Listed &route : m_library->backend().routes()) {
        const QString wanted = QString(route.pattern)
                                   .replace(QLatin1String("{path+}"), QLatin1String(".+"))
                                   .replace(QRegularExpression(QStringLiteral("\\{[^/]*\\}")),
                                            QStringLiteral("[^/]+"));
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(wanted));
        const bool isHere =
            std::any_of(std::begin(attempts), std::end(attempts), [&](const Attempt &row) {
                return route.method == row.method &&
                       pattern.match(QString::fromLatin1(QByteArray(row.path).split('?').front()))
                           .hasMatch();
            });
        // HEAD is answered by the handlers of GET.
        if (!isHere && route.method != "HEAD")
            missing << QString::fromLatin1(route.method) + u' ' + route.pattern;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void EscalationTest::attemptAs(ContractSide &side, const QString &user, const Attempt &attempt)
{
    const qint64 denialsBefore = denials(user);
    const Answer answer = side.send(requestOf(attempt));
    const QByteArray what = user.toUtf8() + ' ' + attempt.method + ' ' + attempt.path + ": " +
                            QByteArray::number(answer.status) + ' ' + answer.body.left(300);
    if (attempt.fate == Fate::Refused)
        QVERIFY2(isRefusal(answer), what.constData());
    if (attempt.fate == Fate::StateFirst)
        QVERIFY2(isRefusal(answer) || answer.status == 400, what.constData());
    if (attempt.fate == Fate::LeftOut)
        QVERIFY2(answer.status == 403 || (answer.status == 200 && !answer.body.contains("thing\"")),
                 what.constData());
    if (attempt.fate == Fate::Refused && answer.status != 404 &&
        !QByteArray(attempt.path).startsWith("/auth/loginProfile"))
        QVERIFY2(denials(user) > denialsBefore, (what + " is not in the audit").constData());
    QVERIFY2(counts() == m_before, (what + ": rows changed").constData());
}

void EscalationTest::refused_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("without roles") << QStringLiteral("nobody");
    QTest::newRow("of another database") << QStringLiteral("maker");
}

void EscalationTest::refused()
{
    QFETCH(QString, user);
    const auto side = sideOf(user);
    for (const Attempt &attempt : attempts)
        attemptAs(*side, user, attempt);
    QCOMPARE(m_library->number(
                 "SELECT count(*) FROM assets WHERE asset_id = 'thing' AND archived_at IS NULL"),
             1);
    QCOMPARE(m_library->number("SELECT count(*) FROM api_keys WHERE description = 'changed'"), 0);
}

/// A signed address opens the object it was made for, and no other.
void EscalationTest::objectUrlIsForItsObject()
{
    const Answer link = m_side->call("POST", thingPath(QStringLiteral("/download")),
                                     {{"downloadType", "assetFile"}, {"key", "a.glb"}});
    const QString url = jsonText(link.json, "downloadUrl");
    api::Request request;
    request.path = url;
    const auto nobody = sideOf(QStringLiteral("nobody"));
    QCOMPARE(nobody->send(request).status,
             url.startsWith(m_side->baseUrl()) ? m_side->send(request).status : 403);
    for (const auto &[from, to] : {std::pair("thing", "other"), std::pair("a.glb", "gone.glb")}) {
        request.path = QString(url).replace(QLatin1String(from), QLatin1String(to));
        if (request.path != url)
            QVERIFY(m_side->send(request).status >= 400);
    }
    request.path = url.chopped(4) + QStringLiteral("AAAA");
    QVERIFY(m_side->send(request).status >= 400);
}

/// Whom tier 1 lets handle keys and users gets no rights of those he could not give.
void EscalationTest::keyManagerIsNoAdministrator()
{
    const QString path = QStringLiteral("/auth/api-keys");
    QCOMPARE(save(constraintJson(QStringLiteral("keys"), "api", Json::array(),
                                 Json::array({criterionJson("route__path", "starts_with", path),
                                              criterionJson("route__path", "starts_with",
                                                            QStringLiteral("/user"))}),
                                 QStringLiteral("makers"), "GET PUT POST DELETE"))
                 .status,
             200);
    const auto maker = sideOf(QStringLiteral("maker"));
    const QString key = path + u'/' + QString::fromUtf8(m_key);
    QCOMPARE(
        maker->call("POST", path, {{"apiKeyName", "k"}, {"userId", "local"}, {"description", "d"}})
            .status,
        403);
    QCOMPARE(maker->call("PUT", key, {{"isActive", "true"}}).status, 403);
    QCOMPARE(maker->call("PUT", key, {{"expiresAt", ""}}).status, 403);
    QCOMPARE(
        maker->call("PUT", QStringLiteral("/user/cognito/local"), {{"email", "maker@example.com"}})
            .status,
        403);
    QCOMPARE(maker
                 ->call("POST", QStringLiteral("/user/cognito/local/resetPassword"),
                        {{"confirmReset", true}})
                 .status,
             403);
    QCOMPARE(maker->call("DELETE", QStringLiteral("/user/cognito/local")).status, 403);
    QCOMPARE(
        maker
            ->call("POST", path, {{"apiKeyName", "own"}, {"userId", "maker"}, {"description", "d"}})
            .status,
        200);
    QCOMPARE(maker->call("PUT", key, {{"isActive", "false"}}).status,
             200); // locking out is no way in
    QCOMPARE(m_side->call("PUT", key, {{"isActive", "true"}}).status, 200);
}

void EscalationTest::roleManagerGivesWhatHeMay()
{
    QCOMPARE(save(constraintJson(QStringLiteral("give"), "api", Json::array(),
                                 Json::array({criterionJson("route__path", "starts_with",
                                                            QStringLiteral("/user-roles"))}),
                                 QStringLiteral("makers"), "GET PUT POST DELETE"))
                 .status,
             200);
    QCOMPARE(save(constraintJson(
                      QStringLiteral("given"), "userRole",
                      Json::array({criterionJson("roleName", "equals", QStringLiteral("makers"))}),
                      Json::array(), QStringLiteral("makers"), "GET PUT POST DELETE"))
                 .status,
             200);
    const auto maker = sideOf(QStringLiteral("maker"));
    const QString path = QStringLiteral("/user-roles");
    for (const char *method : {"POST", "PUT"})
        QCOMPARE(maker->call(method, path, {{"userId", "maker"}, {"roleName", {"makers", "admin"}}})
                     .status,
                 403);
    QCOMPARE(maker->call("DELETE", path, {{"userId", "local"}}).status, 403);
    QCOMPARE(maker->call("PUT", path, {{"userId", "local"}, {"roleName", {"makers"}}}).status, 403);
    QVERIFY(!maker->get(path).body.contains("admin"));
    QCOMPARE(maker->call("POST", path, {{"userId", "builder"}, {"roleName", {"makers"}}}).status,
             200);
}

VAMS_TEST(EscalationTest)

} // namespace vams::test

#include "escalation_test.moc"
