#include "tests/support/test_main.h"
#include "tests/support/workflow_fixture.h"

namespace vams::test {

namespace {

/// One call of the command-line client of VAMS, and what it reads of the answer.
struct ClientCall
{
    const char *family; ///< calls of one follow each other in one library
    const char *method;
    const char *path;      ///< "{name}" is what an earlier call kept; a query may follow
    const char *body;      ///< "": none
    const char *read;      ///< JSON pointers, all there; "?" before one: null is an answer too
    const char *keep = ""; ///< "name=/pointer ..."
};

constexpr auto thingAt = "/database/data/assets/thing";

constexpr ClientCall clientCalls[] = {
    {"setup", "GET", "/api/version", "", "/version"},
    {"setup", "GET", "/api/amplify-config", "",
     "/api /region /cognitoUserPoolId /cognitoAppClientId"},
    {"setup", "GET", "/auth/loginProfile/local", "",
     "/message/Items/0/userId /message/Items/0/email"},
    {"setup", "GET", "/secure-config", "",
     "/featuresEnabled /webDeployedUrl /locationServiceApiUrl"},
    {"databases", "GET", "/buckets", "",
     "/Items/0/bucketId /Items/0/bucketName /Items/0/baseAssetsPrefix"},
    {"databases", "POST", "/database",
     R"({"databaseId":"more","description":"More","defaultBucketId":"{bucket}"})",
     "/databaseId /message"},
    {"databases", "PUT", "/database/more", R"({"description":"Other"})", "/databaseId /message"},
    {"databases", "GET", "/database?pageSize=1", "",
     "/Items/0/databaseId /Items/0/description /Items/0/dateCreated /Items/0/assetCount "
     "/Items/0/defaultBucketId /Items/0/bucketName /Items/0/restrictMetadataOutsideSchemas "
     "?/Items/0/restrictFileUploadsToExtensions /NextToken",
     "token=/NextToken"},
    {"databases", "GET", "/database?pageSize=1&startingToken={token}", "", "/Items/0/databaseId"},
    {"databases", "GET", "/database/more", "", "/databaseId /baseAssetsPrefix"},
    {"databases", "DELETE", "/database/more", "", "/message"},
    {"databases", "GET", "/database/more?showDeleted=true", "", "/databaseId"},
    {"assets", "POST", "/assets",
     R"({"databaseId":"data","assetName":"New","description":"A new one","isDistributable":true})",
     "/assetId /message", "new=/assetId"},
    {"assets", "PUT", "/database/data/assets/{new}", R"({"description":"Another"})",
     "/assetId /operation /timestamp /message"},
    {"assets", "GET", "/database/data/assets/{new}", "",
     "/assetId /databaseId /assetName /description /isDistributable /status /tags "
     "/currentVersion/Version /currentVersion/DateModified /currentVersion/Comment "
     "/assetLocation/Key"},
    {"assets", "GET", "/assets?pageSize=1", "",
     "/Items/0/assetId /Items/0/databaseId /Items/0/assetName /Items/0/description "
     "/Items/0/isDistributable /Items/0/status /Items/0/tags /NextToken"},
    {"assets", "GET", "/database/data/assets", "", "/Items/0/assetId"},
    {"assets", "DELETE", "/database/data/assets/{new}/archiveAsset", "",
     "/assetId /databaseId /operation /timestamp /message"},
    {"assets", "GET", "/database/data/assets/{new}?showArchived=true", "", "/assetId"},
    {"assets", "DELETE", "/database/data/assets/{new}/deleteAsset",
     R"({"confirmPermanentDelete":true})", "/assetId /databaseId /operation /timestamp /message"},
    {"transfer", "POST", "/uploads",
     R"({"databaseId":"data","assetId":"thing","uploadType":"assetFile","files":[{"relativeKey":"/new.bin","file_size":3,"num_parts":1},{"relativeKey":"/none.txt","file_size":0,"num_parts":0}]})",
     "/uploadId /files/0/relativeKey /files/0/uploadIdS3 /files/0/numParts "
     "/files/0/partUploadUrls/0/PartNumber /files/0/partUploadUrls/0/UploadUrl "
     "/files/1/relativeKey /files/1/uploadIdS3 /files/1/numParts /files/1/partUploadUrls"},
    {"transfer", "POST", "{thing}/download", R"({"downloadType":"assetFile","key":"/a.glb"})",
     "/downloadUrl /expiresIn"},
    {"transfer", "POST", "{thing}/export", "{}",
     "/assets/0/assetid /assets/0/databaseid /assets/0/assetname "
     "/assets/0/files/0/relativePath /assets/0/files/0/fileName /assets/0/files/0/isFolder "
     "/assets/0/files/0/size /relationships /totalAssetsInTree /assetsInThisPage"},
    {"transfer", "POST", "{thing}/export", R"({"generatePresignedUrls":true})",
     "/assets/0/files/0/presignedFileDownloadUrl"},
    {"files", "POST", "{thing}/createFolder", R"({"relativeKey":"parts/"})",
     "/message /relativeKey"},
    {"files", "GET", "{thing}/listFiles?pageSize=1", "",
     "/items/0/relativePath /items/0/isFolder /items/0/isArchived "
     "?/items/0/size ?/items/0/primaryType ?/items/0/previewFile /NextToken"},
    {"files", "GET", "{thing}/fileInfo?filePath=/a.glb&includeVersions=true", "",
     "/fileName /relativePath /isFolder /size /contentType /lastModified /storageClass "
     "/isArchived ?/primaryType ?/previewFile /versions/0/versionId /versions/0/lastModified "
     "/versions/0/size /versions/0/isLatest /versions/0/isArchived",
     "version=/versions/0/versionId"},
    {"files", "PUT", "{thing}/setPrimaryFile", R"({"filePath":"/a.glb","primaryType":"lod1"})",
     "/message"},
    {"files", "POST", "{thing}/copyFile", R"({"sourcePath":"/a.glb","destinationPath":"/b.glb"})",
     "/message /affectedFiles/0"},
    {"files", "POST", "{thing}/moveFile", R"({"sourcePath":"/b.glb","destinationPath":"/c.glb"})",
     "/message /affectedFiles/0"},
    {"files", "POST", "{thing}/revertFileVersion/{version}", R"({"filePath":"/a.glb"})",
     "/message /revertedFromVersionId /newVersionId"},
    {"files", "DELETE", "{thing}/archiveFile", R"({"filePath":"/c.glb","isPrefix":false})",
     "/message /affectedFiles/0"},
    {"files", "POST", "{thing}/unarchiveFile", R"({"filePath":"/c.glb"})",
     "/message /affectedFiles/0"},
    {"files", "DELETE", "{thing}/deleteFile",
     R"({"filePath":"/c.glb","isPrefix":false,"confirmPermanentDelete":true})",
     "/message /affectedFiles/0"},
    {"versions", "POST", "{thing}/createVersion",
     R"({"useLatestFiles":true,"comment":"First","versionAlias":"good"})",
     "/success /operation /assetId /assetVersionId /timestamp /message ?/skippedFiles",
     "version=/assetVersionId"},
    {"versions", "GET", "{thing}/getVersions?pageSize=1", "",
     "/versions/0/Version /versions/0/isCurrent /versions/0/isArchived "
     "/versions/0/versionAlias /versions/0/Comment /versions/0/DateModified "
     "/versions/0/createdBy /versions/0/fileCount"},
    {"versions", "GET", "{thing}/getVersion/{version}", "",
     "/assetId /assetVersionId /dateCreated /createdBy /comment /versionAlias /isArchived "
     "/files/0/relativeKey /files/0/versionId /files/0/size /files/0/lastModified "
     "/files/0/isPermanentlyDeleted /files/0/isLatestVersionArchived /versionedMetadata"},
    {"versions", "PUT", "{thing}/assetversions/{version}", R"({"comment":"Better"})",
     "/assetId /assetVersionId /message"},
    {"versions", "POST", "{thing}/createVersion", R"({"useLatestFiles":true,"comment":"Second"})",
     "/assetVersionId"},
    {"versions", "POST", "{thing}/assetversions/{version}/archive", "",
     "/assetId /assetVersionId /message"},
    {"versions", "POST", "{thing}/assetversions/{version}/unarchive", "",
     "/assetId /assetVersionId /message"},
    {"versions", "POST", "{thing}/revertAssetVersion/{version}", R"({"revertMetadata":false})",
     "/success /operation /assetId /assetVersionId /timestamp /message ?/skippedFiles"},
    {"links", "POST", "/asset-links",
     R"({"fromAssetId":"thing","fromAssetDatabaseId":"data","toAssetId":"child","toAssetDatabaseId":"data","relationshipType":"parentChild","assetLinkAliasId":"left"})",
     "/assetLinkId /message", "link=/assetLinkId"},
    {"links", "GET", "/asset-links/single/{link}", "",
     "/assetLink/assetLinkId /assetLink/relationshipType /assetLink/fromAssetId "
     "/assetLink/fromAssetDatabaseId /assetLink/toAssetId /assetLink/toAssetDatabaseId "
     "/assetLink/assetLinkAliasId /assetLink/tags"},
    {"links", "GET", "{thing}/asset-links", "",
     "/related /parents /children/0/assetId /children/0/assetName /children/0/databaseId "
     "/children/0/assetLinkId /children/0/assetLinkAliasId /unauthorizedCounts/related "
     "/unauthorizedCounts/parents /unauthorizedCounts/children"},
    {"links", "GET", "{thing}/asset-links?childTreeView=true", "", "/children/0/children"},
    {"links", "PUT", "/asset-links/{link}/metadata",
     R"({"metadata":[{"metadataKey":"k","metadataValue":"v","metadataValueType":"string"}],"updateType":"update"})",
     "/success /successCount"},
    {"links", "GET", "/asset-links/{link}/metadata?pageSize=3000", "", "/metadata/0/metadataKey"},
    {"links", "PUT", "/asset-links/{link}", R"({"assetLinkAliasId":"right","tags":[]})",
     "/message"},
    {"links", "DELETE", "/asset-links/{link}", "", "/message"},
    {"schemas", "POST", "/metadataschema",
     R"({"databaseId":"data","metadataSchemaEntityType":"assetMetadata","schemaName":"Sheet","fields":{"fields":[{"metadataFieldKeyName":"weight","metadataFieldValueType":"number","required":true}]}})",
     "/metadataSchemaId", "schema=/metadataSchemaId"},
    {"schemas", "GET",
     "/metadataschema?databaseId=data&metadataEntityType=assetMetadata&maxItems=1000", "",
     "/Items/0/metadataSchemaId /Items/0/databaseId /Items/0/schemaName "
     "/Items/0/metadataSchemaEntityType /Items/0/enabled ?/Items/0/fileKeyTypeRestriction "
     "/Items/0/fields/fields/0 /Items/0/dateCreated /Items/0/dateModified"},
    {"schemas", "GET", "/database/data/metadataSchema/{schema}", "",
     "/fields/fields/0/metadataFieldKeyName /fields/fields/0/metadataFieldValueType "
     "/fields/fields/0/required ?/fields/fields/0/dependsOnFieldKeyName "
     "?/fields/fields/0/controlledListKeys ?/fields/fields/0/defaultMetadataFieldValue"},
    {"roles", "POST", "/roles", R"({"roleName":"painter","description":"May look"})",
     "/roleName /timestamp /message"},
    {"roles", "PUT", "/roles", R"({"roleName":"painter","description":"May look on"})",
     "/roleName /timestamp /message"},
    {"roles", "GET", "/roles?pageSize=1", "",
     "/message/Items/0/roleName /message/Items/0/description /message/NextToken"},
    {"roles", "POST", "/user-roles", R"({"userId":"someone","roleName":["painter"]})",
     "/userId /operation /timestamp /message"},
    {"roles", "PUT", "/user-roles",
     R"({"userId":"someone","roleName":["painter","basicReadOnly"]})",
     "/userId /operation /timestamp /message"},
    {"roles", "GET", "/user-roles", "",
     "/message/Items/0/userId /message/Items/0/roleName/0 /message/Items/0/createdOn"},
    {"roles", "DELETE", "/user-roles", R"({"userId":"someone"})",
     "/userId /operation /timestamp /message"},
    {"roles", "DELETE", "/roles/painter", "", "/message"},
    {"constraints", "POST", "/auth/constraints/mine",
     R"({"identifier":"mine","name":"n","description":"d","objectType":"asset","criteriaAnd":[{"field":"databaseId","operator":"equals","value":"data"}],"criteriaOr":[],"groupPermissions":[{"groupId":"admin","permission":"GET","permissionType":"allow"}],"userPermissions":[]})",
     "/constraintId /operation /timestamp /message"},
    {"constraints", "GET", "/auth/constraints", "",
     "/message/Items/0/constraintId /message/Items/0/name /message/Items/0/description "
     "/message/Items/0/objectType /message/Items/0/criteriaAnd /message/Items/0/criteriaOr "
     "/message/Items/0/groupPermissions /message/Items/0/userPermissions"},
    {"constraints", "GET", "/auth/constraints?pageSize=1", "", "/message/NextToken",
     "token=/message/NextToken"},
    {"constraints", "GET", "/auth/constraints?pageSize=1&startingToken={token}", "",
     "/message/Items/0/constraintId"},
    {"constraints", "GET", "/auth/constraints/mine", "", "/constraint/constraintId"},
    {"constraints", "DELETE", "/auth/constraints/mine", "", "/message"},
    {"constraints", "POST", "/auth/constraintsTemplateImport",
     R"({"template":{"name":"t"},"variableValues":{"ROLE_NAME":"admin"},"constraints":[{"name":"n","description":"d","objectType":"asset","criteriaAnd":[{"field":"databaseId","operator":"equals","value":"data"}],"criteriaOr":[],"groupPermissions":[{"action":"GET","type":"allow"}]}]})",
     "/constraintsCreated /constraintIds/0 /message /timestamp"},
    {"keys", "POST", "/auth/api-keys",
     R"({"apiKeyName":"robot","userId":"local","description":"For a robot"})",
     "/apiKeyId /apiKeyName /userId /createdBy ?/expiresAt /apiKey", "key=/apiKeyId"},
    {"keys", "GET", "/auth/api-keys", "",
     "/Items/0/apiKeyId /Items/0/apiKeyName /Items/0/userId /Items/0/description "
     "/Items/0/createdBy /Items/0/createdAt ?/Items/0/expiresAt /Items/0/isActive"},
    {"keys", "PUT", "/auth/api-keys/{key}", R"({"isActive":"false"})", "/apiKeyId /isActive"},
    {"keys", "DELETE", "/auth/api-keys/{key}", "", "/message"},
    {"users", "POST", "/user/cognito", R"({"userId":"artist","email":"a@example.com"})",
     "/userId /operation /message"},
    {"users", "GET", "/user/cognito?pageSize=1", "",
     "/users/0/userId /Items/0/userId /Items/0/email /Items/0/userStatus /Items/0/enabled "
     "/Items/0/mfaEnabled /Items/0/userCreateDate /NextToken"},
    {"users", "PUT", "/user/cognito/artist", R"({"email":"b@example.com"})",
     "/userId /operation /message"},
    {"users", "POST", "/user/cognito/artist/resetPassword", R"({"confirmReset":true})",
     "/userId /operation /message"},
    {"users", "DELETE", "/user/cognito/artist", "", "/userId /operation /message"},
    {"search", "POST", "/search",
     R"({"entityTypes":["asset"],"from":0,"size":10,"includeArchived":false,"explainResults":false,"includeMetadataInSearch":true,"sort":["_score"],"query":"thing"})",
     "/hits/total/value /hits/hits/0/_source/str_assetname"},
    {"search", "POST", "/search",
     R"({"entityTypes":["file"],"from":0,"size":10,"sort":[{"field":"str_key","order":"desc"}],"filters":[{"query_string":{"query":"str_fileext:glb"}}]})",
     "/hits/total/value /hits/hits/0/_source/str_key"},
    {"search", "POST", "/search/simple",
     R"({"from":0,"size":10,"includeArchived":false,"assetName":"thing","entityTypes":["asset"]})",
     "/hits/total/value /hits/hits/0/_source"},
    {"search", "GET", "/search", "", "/mappings"},
    {"workflows", "GET", "/database/data/workflows", "",
     "/message/Items/0/workflowId /message/Items/0/databaseId /message/Items/0/description "
     "/message/Items/0/autoTriggerOnFileExtensionsUpload /message/Items/0/workflow_arn"},
    {"workflows", "GET", "/workflows?pageSize=50", "", "/message/Items/0/workflowId"},
    {"workflows", "POST", "{thing}/workflows/flow1",
     R"({"workflowDatabaseId":"data","fileKey":"/a.glb"})", "/message"},
    {"workflows", "GET", "{thing}/workflows/executions?pageSize=50", "",
     "/message/Items/0/executionId /message/Items/0/workflowId "
     "/message/Items/0/workflowDatabaseId /message/Items/0/executionStatus "
     "/message/Items/0/startDate /message/Items/0/stopDate "
     "/message/Items/0/inputAssetFileKey"},
    {"workflows", "POST", "{thing}/workflows/executions?pageSize=50",
     R"({"workflowDatabaseId":"data"})", "/message/Items/0/executionId"},
    {"workflows", "POST", "{thing}/workflows/executions/flow1?pageSize=50",
     R"({"workflowDatabaseId":"data"})", "/message/Items/0/executionId"},
    {"metadata of an asset", "PUT", "{thing}/metadata",
     R"({"metadata":[{"metadataKey":"k","metadataValue":"v","metadataValueType":"string"}],"updateType":"update"})",
     "/success /totalItems /successCount /failureCount /successfulItems/0 /failedItems /message"},
    {"metadata of an asset", "GET", "{thing}/metadata?pageSize=3000", "",
     "/metadata/0/metadataKey /metadata/0/metadataValue /metadata/0/metadataValueType "
     "/metadata/0/metadataSchemaField /metadata/0/metadataSchemaRequired"},
    {"metadata of an asset", "DELETE", "{thing}/metadata", R"({"metadataKeys":["k","never"]})",
     "/success /successCount /failureCount /failedItems/0/key /failedItems/0/error"},
    {"metadata of a database", "PUT", "/database/data/metadata",
     R"({"metadata":[{"metadataKey":"k","metadataValue":"v","metadataValueType":"string"}],"updateType":"update"})",
     "/success /totalItems /successCount /failureCount /successfulItems/0 /failedItems /message"},
    {"metadata of a database", "GET", "/database/data/metadata?pageSize=3000", "",
     "/metadata/0/metadataKey /metadata/0/metadataValue /metadata/0/metadataValueType "
     "/metadata/0/metadataSchemaField /metadata/0/metadataSchemaRequired"},
    {"metadata of a database", "DELETE", "/database/data/metadata",
     R"({"metadataKeys":["k","never"]})",
     "/success /successCount /failureCount /failedItems/0/key /failedItems/0/error"},
    {"metadata of a file", "PUT", "{thing}/metadata/file",
     R"({"metadata":[{"metadataKey":"k","metadataValue":"v","metadataValueType":"string"}],"updateType":"update","filePath":"/a.glb","type":"metadata"})",
     "/success /totalItems /successCount /failureCount /successfulItems/0 /failedItems /message"},
    {"metadata of a file", "GET",
     "{thing}/metadata/file?pageSize=3000&filePath=/a.glb&type=metadata", "",
     "/metadata/0/metadataKey /metadata/0/metadataValue /metadata/0/metadataValueType "
     "/metadata/0/metadataSchemaField /metadata/0/metadataSchemaRequired"},
    {"metadata of a file", "DELETE", "{thing}/metadata/file",
     R"({"metadataKeys":["k","never"],"filePath":"/a.glb","type":"metadata"})",
     "/success /successCount /failureCount /failedItems/0/key /failedItems/0/error"},
    {"attributes of a file", "PUT", "{thing}/metadata/file",
     R"({"metadata":[{"metadataKey":"k","metadataValue":"v","metadataValueType":"string"}],"updateType":"update","filePath":"/a.glb","type":"attribute"})",
     "/success /totalItems /successCount /failureCount /successfulItems/0 /failedItems /message"},
    {"attributes of a file", "GET",
     "{thing}/metadata/file?pageSize=3000&filePath=/a.glb&type=attribute", "",
     "/metadata/0/metadataKey /metadata/0/metadataValue /metadata/0/metadataValueType "
     "/metadata/0/metadataSchemaField /metadata/0/metadataSchemaRequired"},
    {"attributes of a file", "DELETE", "{thing}/metadata/file",
     R"({"metadataKeys":["k","never"],"filePath":"/a.glb","type":"attribute"})",
     "/success /successCount /failureCount /failedItems/0/key /failedItems/0/error"},
};

} // namespace

/// What the command-line client of VAMS 2.5.1 relies on in the answers, and what it sends that the
/// original refuses: in process and over HTTP.
class ClientShapesTest : public ContractTest
{
    Q_OBJECT

private slots:
    void fieldsAreThere_data();
    void fieldsAreThere();
    void tagsInAnEnvelope();
    void tagTypesInAnEnvelope();
    void envelopesAreAllOrNothing_data();
    void envelopesAreAllOrNothing();
    void profileBeforeItIsWritten();
    void revertWithoutAComment();
    void constraintsArePaged();
    void executionsByPostAreFiltered();

private:
    void prepare() override;
    [[nodiscard]] QByteArray filled(QByteArray text) const;
    /// What is missing; nothing when all is well.
    QString send(const ClientCall &call);
    QStringList tagNames();

    std::map<QByteArray, QByteArray> m_kept;
};

void ClientShapesTest::prepare()
{
    m_side->makeAsset(QStringLiteral("data"), QStringLiteral("child"));
    m_side->upload(thing(), {{QStringLiteral("a.glb"), "abc"}});
    m_side->call("PUT", pipelinesPath, pipelineBody("convert"));
    m_side->call("PUT", workflowsPath, workflowBody("flow1", {stepBody("convert")}));
    m_kept = {{"thing", thingAt}, {"bucket", m_side->bucketId().toUtf8()}};
}

QByteArray ClientShapesTest::filled(QByteArray text) const
{
    for (const auto &[name, value] : m_kept)
        text.replace('{' + name + '}', value);
    return text;
}

QString ClientShapesTest::send(const ClientCall &call)
{
    const QString target = QString::fromUtf8(filled(call.path));
    api::Query query;
    for (const QString &pair :
         target.section(QLatin1Char('?'), 1).split(QLatin1Char('&'), Qt::SkipEmptyParts))
        query << qMakePair(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
    const QByteArray body = filled(call.body);
    const Answer answer = m_side->call(call.method, target.section(QLatin1Char('?'), 0, 0),
                                       body.isEmpty() ? Json() : *parseJson(body), query);
    const QString what = QString::fromUtf8(call.method) + QLatin1Char(' ') + target +
                         QStringLiteral(" -> %1 ").arg(answer.status) +
                         QString::fromUtf8(answer.body);
    if (answer.status != 200)
        return what;
    for (QByteArray field : QByteArray(call.read).split(' ')) {
        const bool mayBeNull = field.startsWith('?');
        const Json::json_pointer pointer(field.mid(mayBeNull ? 1 : 0).toStdString());
        if (!answer.json.contains(pointer) || (!mayBeNull && answer.json.at(pointer).is_null()))
            return QString::fromUtf8(field) + QStringLiteral(" is missing in ") + what;
    }
    for (const QByteArray &keep : QByteArray(call.keep).split(' ')) {
        const auto at = keep.indexOf('=');
        if (at > 0)
            m_kept[keep.left(at)] =
                answer.json.at(Json::json_pointer(keep.mid(at + 1).toStdString()))
                    .get<QString>()
                    .toUtf8();
    }
    return {};
}

void ClientShapesTest::fieldsAreThere_data()
{
    QTest::addColumn<QByteArray>("family");
    QByteArray last;
    for (const ClientCall &call : clientCalls) {
        if (last != call.family)
            QTest::newRow(call.family) << QByteArray(call.family);
        last = call.family;
    }
}

void ClientShapesTest::fieldsAreThere()
{
    QFETCH(QByteArray, family);
    for (const ClientCall &call : clientCalls) {
        const QString problem = family == call.family ? send(call) : QString();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

QStringList ClientShapesTest::tagNames()
{
    return idsOf(m_side->get(QStringLiteral("/tags")), "tagName") +
           idsOf(m_side->get(QStringLiteral("/tag-types")), "tagTypeName");
}

void ClientShapesTest::tagTypesInAnEnvelope()
{
    const QString path = QStringLiteral("/tag-types");
    const Json one{{"tagTypeName", "stage"}, {"description", "How far"}, {"required", "False"}};
    const Answer made = m_side->call("POST", path, {{"tagTypes", {one}}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.message(), QStringLiteral("Tag type 'stage' created successfully"));
    QCOMPARE(made.json.at("tagTypeName"), Json("stage"));
    Json changed = one;
    changed["required"] = true;
    QCOMPARE(m_side->call("PUT", path, {{"tagTypes", {changed}}}).status, 200);
    QCOMPARE(itemsOf(m_side->get(path)).at(0).at("required"), Json("True"));
    const Answer several = m_side->call(
        "POST", path,
        {{"tagTypes",
          {{{"tagTypeName", "finish"}, {"description", "Surface"}},
           {{"tagTypeName", "make"}, {"description", "Whose"}, {"required", false}}}}});
    QCOMPARE(several.message(), QStringLiteral("2 tag types created successfully"));
    QCOMPARE(several.json.at("tagTypeNames"), Json({"finish", "make"}));
    QCOMPARE(tagNames(), QStringList({"finish", "make", "stage"}));
}

void ClientShapesTest::tagsInAnEnvelope()
{
    m_side->call("POST", QStringLiteral("/tag-types"),
                 {{"tagTypeName", "finish"}, {"description", "Surface"}});
    const QString path = QStringLiteral("/tags");
    const auto tag = [](const char *name, const char *description) {
        return Json{{"tagName", name}, {"description", description}, {"tagTypeName", "finish"}};
    };
    const Answer made = m_side->call("POST", path, {{"tags", {tag("matt", "Not shiny")}}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.message(), QStringLiteral("Tag matt created successfully"));
    QCOMPARE(made.json.at("tagName"), Json("matt"));
    const Answer several =
        m_side->call("POST", path, {{"tags", {tag("gloss", "Shiny"), tag("raw", "As cast")}}});
    QCOMPARE(several.message(), QStringLiteral("2 tags created successfully"));
    QCOMPARE(several.json.at("tagNames"), Json({"gloss", "raw"}));
    QCOMPARE(m_side->call("PUT", path, {{"tags", {tag("gloss", "Very shiny")}}}).status, 200);
    QCOMPARE(itemsOf(m_side->get(path)).at(0).at("description"), Json("Very shiny"));
    QCOMPARE(tagNames(), QStringList({"gloss", "matt", "raw", "finish"}));
}

void ClientShapesTest::envelopesAreAllOrNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *path, const char *body, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(body)
                            << QString::fromLatin1(message);
    };
    const auto good = R"({"tagName":"good","description":"d","tagTypeName":"finish"})";
    const auto tags = [&](const char *other) {
        return QByteArray(R"({"tags":[)") + good + ',' + other + "]}";
    };
    row("incomplete", "/tags", tags(R"({"tagName":"bad"})").constData(),
        "tags -> 1 -> description");
    row("no object", "/tags", tags("7").constData(), "tags -> 1");
    row("bad name", "/tags",
        tags(R"({"tagName":"b/d","description":"d","tagTypeName":"finish"})").constData(),
        "tagName");
    row("of no type", "/tags",
        tags(R"({"tagName":"bad","description":"d","tagTypeName":"nosuch"})").constData(),
        "Invalid tag type");
    row("twice", "/tags", tags(good).constData(), "already exists");
    row("empty", "/tags", R"({"tags":[]})", "must not be empty");
    row("no list", "/tags", R"({"tags":"good"})", "not a valid list");
    row("type: incomplete", "/tag-types",
        R"({"tagTypes":[{"tagTypeName":"good","description":"d"},{"tagTypeName":"bad"}]})",
        "tagTypes -> 1 -> description");
    row("type: neither true nor false", "/tag-types",
        R"({"tagTypes":[{"tagTypeName":"good","description":"d","required":"perhaps"}]})",
        "required must be True or False");
    row("type: no object", "/tag-types", R"({"tagTypes":[null]})", "tagTypes -> 0");
    row("type: there already", "/tag-types",
        R"({"tagTypes":[{"tagTypeName":"good","description":"d"},{"tagTypeName":"finish","description":"d"}]})",
        "already exists");
    row("type: empty", "/tag-types", R"({"tagTypes":[]})", "must not be empty");
}

void ClientShapesTest::envelopesAreAllOrNothing()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    m_side->call("POST", QStringLiteral("/tag-types"),
                 {{"tagTypeName", "finish"}, {"description", "Surface"}});
    const Answer answer = m_side->call("POST", path, *parseJson(body));
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(message), qPrintable(answer.message()));
    QCOMPARE(tagNames(), QStringList(QStringLiteral("finish")));
}

void ClientShapesTest::profileBeforeItIsWritten()
{
    const QString mine = QStringLiteral("/auth/loginProfile/local");
    const Json item{{"userId", "local"}, {"email", ""}};
    const auto before = m_library->rowCounts();
    QCOMPARE(m_side->get(mine).json, Json({{"message", {{"Items", {item}}}}}));
    QCOMPARE(m_library->rowCounts(), before);
    QCOMPARE(m_side->get(QStringLiteral("/auth/loginProfile/somebody")).status, 403);
}

void ClientShapesTest::revertWithoutAComment()
{
    m_side->call("POST", thingPath(QStringLiteral("/createVersion")),
                 {{"useLatestFiles", true}, {"comment", "First"}});
    const Answer back = m_side->call("POST", thingPath(QStringLiteral("/revertAssetVersion/1")));
    QCOMPARE(back.status, 200);
    const Answer made = m_side->get(thingPath(QStringLiteral("/getVersion/")) +
                                    jsonText(back.json, "assetVersionId"));
    QCOMPARE(jsonText(made.json, "comment"), QStringLiteral("[REVERTED FROM v1]"));
}

void ClientShapesTest::constraintsArePaged()
{
    const QString path = QStringLiteral("/auth/constraints");
    const auto after = [&](const QString &token) {
        return m_side->get(path, {{QStringLiteral("pageSize"), QStringLiteral("4")},
                                  {QStringLiteral("startingToken"), token}});
    };
    const QStringList all = idsOf(m_side->get(path), "constraintId");
    QVERIFY(all.size() > 8);
    QStringList seen;
    QString token;
    do {
        const Answer page = after(token);
        QCOMPARE(page.status, 200);
        seen << idsOf(page, "constraintId");
        token = jsonText(page.json.at("message"), "NextToken");
    } while (!token.isEmpty());
    QCOMPARE(seen, all);
    const Answer inText = after(QString::fromUtf8(dumpJson(Json{{"constraintId", all.at(3)}})));
    QCOMPARE(idsOf(inText, "constraintId"), all.mid(4, 4));
    for (const char *junk : {"junk", "{}", "{"})
        QCOMPARE(after(QLatin1String(junk)).status, 400);
}

void ClientShapesTest::executionsByPostAreFiltered()
{
    const QString all = thingPath(QStringLiteral("/workflows/executions"));
    QCOMPARE(m_side
                 ->call("POST", thingPath(QStringLiteral("/workflows/flow1")),
                        {{"workflowDatabaseId", "data"}})
                 .status,
             200);
    for (const QString &path : {all, all + QStringLiteral("/flow1")}) {
        const auto listed = [&](const char *database) {
            return itemsOf(m_side->call("POST", path, {{"workflowDatabaseId", database}}));
        };
        QCOMPARE(listed("data"), itemsOf(m_side->get(path)));
        QCOMPARE(listed("data").size(), std::size_t(1));
        QVERIFY(listed("GLOBAL").empty());
    }
}

VAMS_TEST(ClientShapesTest)

} // namespace vams::test

#include "client_shapes_test.moc"
