#include "core/api/client.h"
#include "tests/support/fake_transport.h"
#include "tests/support/test_main.h"

#include <QThreadPool>

namespace vams::test {

namespace {

using api::Client;

using CallFunction = std::function<void(const Client &, Job &)>;

const AssetRef gear{DatabaseId(QStringLiteral("parts")), AssetId(QStringLiteral("xgear"))};

QString queryText(const api::Request &request)
{
    QStringList parts;
    for (const auto &[key, value] : request.query)
        parts << key + QLatin1Char('=') + value;
    return parts.join(QLatin1Char('&'));
}

} // namespace

/// Method, path, query and body of every typed call.
class CallsTest : public QObject
{
    Q_OBJECT

private slots:
    void requestIs_data();
    void requestIs();
    void heldCallEndsWhenReleased();
    void heldCallEndsWhenCancelled();
    void unmatchedRequestIsNamed();
};

void CallsTest::requestIs_data()
{
    QTest::addColumn<CallFunction>("call");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *method, const char *path, const char *query,
                        const char *body, CallFunction call) {
        QTest::newRow(name) << call << QByteArray(method) << QString::fromUtf8(path)
                            << QString::fromUtf8(query) << QByteArray(body);
    };
    const DatabaseId parts(QStringLiteral("parts"));
    const QString file = QStringLiteral("/a b/ü.glb");

    row("version", "GET", "/api/version", "", "",
        [](const Client &c, Job &job) { (void)c.config().version(job); });
    row("amplifyConfig", "GET", "/api/amplify-config", "", "",
        [](const Client &c, Job &job) { (void)c.config().amplifyConfig(job); });
    row("secureConfig", "GET", "/secure-config", "", "",
        [](const Client &c, Job &job) { (void)c.config().secureConfig(job); });
    row("allowedRoutes", "POST", "/auth/routes", "",
        R"({"routes":[{"method":"GET","object__type":"web","route__path":"/assets"}]})",
        [](const Client &c, Job &job) {
            (void)c.config().allowedRoutes(
                {{QStringLiteral("GET"), QStringLiteral("/assets"), QStringLiteral("web")}}, job);
        });
    row("caller", "POST", "/auth/routes", "", R"({"routes":[]})",
        [](const Client &c, Job &job) { (void)c.config().caller(job); });
    row("setEmail", "POST", "/auth/loginProfile/artist", "", R"({"email":"artist@example.com"})",
        [](const Client &c, Job &job) {
            (void)c.config().setEmail(UserId(QStringLiteral("artist")),
                                      QStringLiteral("artist@example.com"), job);
        });
    row("databases", "GET", "/database", "pageSize=20&maxItems=20&startingToken=t", "",
        [](const Client &c, Job &job) {
            (void)c.databases().list({.pageSize = 20, .startingToken = QStringLiteral("t")}, job);
        });
    row("database", "GET", "/database/parts", "", "",
        [parts](const Client &c, Job &job) { (void)c.databases().get(parts, job); });
    row("createDatabase", "POST", "/database", "",
        R"({"databaseId":"parts","defaultBucketId":"b","description":"d","restrictFileUploadsToExtensions":".glb","restrictMetadataOutsideSchemas":true})",
        [parts](const Client &c, Job &job) {
            Database database;
            database.databaseId = parts;
            database.description = QStringLiteral("d");
            database.defaultBucketId = BucketId(QStringLiteral("b"));
            database.restrictFileUploadsToExtensions = QStringLiteral(".glb");
            database.restrictMetadataOutsideSchemas = true;
            (void)c.databases().create(database, job);
        });
    row("updateDatabase", "PUT", "/database/parts", "",
        R"({"defaultBucketId":"","description":"d","restrictFileUploadsToExtensions":"","restrictMetadataOutsideSchemas":false})",
        [parts](const Client &c, Job &job) {
            Database database;
            database.databaseId = parts;
            database.description = QStringLiteral("d");
            (void)c.databases().update(database, job);
        });
    row("removeDatabase", "DELETE", "/database/parts", "", "",
        [parts](const Client &c, Job &job) { (void)c.databases().remove(parts, job); });
    row("buckets", "GET", "/buckets", "", "",
        [](const Client &c, Job &job) { (void)c.databases().buckets(job); });

    const Tag bronze{QStringLiteral("bronze"), QStringLiteral("d"), QStringLiteral("material")};
    const TagType material{QStringLiteral("material"), QStringLiteral("d"), true, {}};
    row("createVersion", "POST", "/database/parts/assets/xgear/createVersion", "",
        R"({"comment":"c","useLatestFiles":true})", [](const Client &c, Job &job) {
            (void)c.versions().create(gear, {"c", {}, {}}, job);
        });
    row("createVersionOfRevisions", "POST", "/database/parts/assets/xgear/createVersion", "",
        R"({"comment":"c","files":[{"relativeKey":"/a","versionId":"r"}],"useLatestFiles":false,"versionAlias":"gold"})",
        [](const Client &c, Job &job) {
            (void)c.versions().create(
                gear, {"c", "gold", {{"/a", FileVersionId(QStringLiteral("r"))}}}, job);
        });
    const AssetVersionId two(QStringLiteral("2"));
    row("versions", "GET", "/database/parts/assets/xgear/getVersions",
        "pageSize=20&maxItems=20&showArchived=true", "", [](const Client &c, Job &job) {
            (void)c.versions().list(gear, {.pageSize = 20}, api::ArchivedVersions::Include, job);
        });
    row("version", "GET", "/database/parts/assets/xgear/getVersion/2", "", "",
        [two](const Client &c, Job &job) { (void)c.versions().get(gear, two, job); });
    row("filesOfVersion", "GET", "/database/parts/assets/xgear/listFiles", "assetVersionId=2", "",
        [two](const Client &c, Job &job) { (void)c.versions().files(gear, two, job); });
    row("revertVersion", "POST", "/database/parts/assets/xgear/revertAssetVersion/2", "",
        R"({"comment":"c","revertMetadata":true})", [two](const Client &c, Job &job) {
            (void)c.versions().revert(gear, two, QStringLiteral("c"),
                                      api::RevertedMetadata::Restore, job);
        });
    row("updateVersion", "PUT", "/database/parts/assets/xgear/assetversions/2", "",
        R"({"versionAlias":""})", [two](const Client &c, Job &job) {
            (void)c.versions().update(gear, two, {{}, QString()}, job);
        });
    row("archiveVersion", "POST", "/database/parts/assets/xgear/assetversions/2/archive", "", "",
        [two](const Client &c, Job &job) { (void)c.versions().archive(gear, two, job); });
    row("unarchiveVersion", "POST", "/database/parts/assets/xgear/assetversions/2/unarchive", "",
        "", [two](const Client &c, Job &job) { (void)c.versions().unarchive(gear, two, job); });
    row("versionLink", "POST", "/database/parts/assets/xgear/download", "",
        R"({"assetVersionId":"2","downloadType":"assetFile","key":"/a"})",
        [two](const Client &c, Job &job) {
            (void)c.downloads().versionLink(gear, QStringLiteral("/a"), two, job);
        });
    row("export", "POST", "/database/parts/assets/xgear/export", "",
        R"({"fetchAssetRelationships":false,"fetchEntireChildrenSubtrees":false,"fileExtensions":["glb"],"generatePresignedUrls":false,"includeArchivedFiles":false,"includeAssetLinkMetadata":true,"includeAssetMetadata":true,"includeFileMetadata":true,"includeFolderFiles":false,"includeOnlyPrimaryTypeFiles":false,"includeParentRelationships":false,"maxAssets":5,"startingToken":"t"})",
        [](const Client &c, Job &job) {
            ExportOptions options;
            options.fetchAssetRelationships = false;
            options.fileExtensions = QStringList{QStringLiteral("glb")};
            options.maxAssets = 5;
            (void)c.exports().exportPage(gear, options, QStringLiteral("t"), job);
        });
    row("tags", "GET", "/tags", "pageSize=20&maxItems=20", "",
        [](const Client &c, Job &job) { (void)c.tags().list({.pageSize = 20}, job); });
    row("createTag", "POST", "/tags", "",
        R"({"description":"d","tagName":"bronze","tagTypeName":"material"})",
        [bronze](const Client &c, Job &job) { (void)c.tags().create(bronze, job); });
    row("updateTag", "PUT", "/tags", "",
        R"({"description":"d","tagName":"bronze","tagTypeName":"material"})",
        [bronze](const Client &c, Job &job) { (void)c.tags().update(bronze, job); });
    row("removeTag", "DELETE", "/tags/bronze", "", "",
        [](const Client &c, Job &job) { (void)c.tags().remove(QStringLiteral("bronze"), job); });
    row("tagTypes", "GET", "/tag-types", "", "",
        [](const Client &c, Job &job) { (void)c.tags().listTypes({}, job); });
    row("createTagType", "POST", "/tag-types", "",
        R"({"description":"d","required":"True","tagTypeName":"material"})",
        [material](const Client &c, Job &job) { (void)c.tags().createType(material, job); });
    row("updateTagType", "PUT", "/tag-types", "",
        R"({"description":"d","required":"True","tagTypeName":"material"})",
        [material](const Client &c, Job &job) { (void)c.tags().updateType(material, job); });
    row("removeTagType", "DELETE", "/tag-types/material", "", "", [](const Client &c, Job &job) {
        (void)c.tags().removeType(QStringLiteral("material"), job);
    });

    row("allAssets", "GET", "/assets", "", "", [](const Client &c, Job &job) {
        (void)c.assets().listAll({}, api::ArchivedAssets::Hide, job);
    });
    row("assets", "GET", "/database/parts/assets", "showArchived=true", "",
        [parts](const Client &c, Job &job) {
            (void)c.assets().list(parts, {}, api::ArchivedAssets::Show, job);
        });
    row("asset", "GET", "/database/parts/assets/xgear", "showArchived=true", "",
        [](const Client &c, Job &job) { (void)c.assets().get(gear, job); });
    row("createAsset", "POST", "/assets", "",
        R"({"assetName":"Gear","databaseId":"parts","description":"d","isDistributable":true,"tags":["a"]})",
        [parts](const Client &c, Job &job) {
            NewAsset asset;
            asset.databaseId = parts;
            asset.assetName = QStringLiteral("Gear");
            asset.description = QStringLiteral("d");
            asset.tags = QStringList{QStringLiteral("a")};
            (void)c.assets().create(asset, job);
        });
    row("updateAsset", "PUT", "/database/parts/assets/xgear", "", R"({"assetName":"Wheel"})",
        [](const Client &c, Job &job) {
            AssetChanges changes;
            changes.assetName = QStringLiteral("Wheel");
            (void)c.assets().update(gear, changes, job);
        });
    row("archiveAsset", "DELETE", "/database/parts/assets/xgear/archiveAsset", "",
        R"({"confirmArchive":true,"reason":"old"})", [](const Client &c, Job &job) {
            (void)c.assets().archive(gear, QStringLiteral("old"), job);
        });
    row("unarchiveAsset", "PUT", "/database/parts/assets/xgear/unarchiveAsset", "",
        R"({"confirmUnarchive":true})",
        [](const Client &c, Job &job) { (void)c.assets().unarchive(gear, job); });
    row("removeAsset", "DELETE", "/database/parts/assets/xgear/deleteAsset", "",
        R"({"confirmPermanentDelete":true})",
        [](const Client &c, Job &job) { (void)c.assets().remove(gear, job); });

    row("files", "GET", "/database/parts/assets/xgear/listFiles", "includeArchived=true", "",
        [](const Client &c, Job &job) {
            (void)c.files().list(gear, {}, api::ArchivedFiles::Include, job);
        });
    row("fileInfo", "GET", "/database/parts/assets/xgear/fileInfo",
        "filePath=/a b/ü.glb&includeVersions=true", "",
        [file](const Client &c, Job &job) { (void)c.files().info(gear, file, job); });
    row("createFolder", "POST", "/database/parts/assets/xgear/createFolder", "",
        R"({"relativeKey":"/new/"})", [](const Client &c, Job &job) {
            (void)c.files().createFolder(gear, QStringLiteral("/new/"), job);
        });
    row("moveFile", "POST", "/database/parts/assets/xgear/moveFile", "",
        R"({"destinationPath":"/b.glb","sourcePath":"/a b/ü.glb"})",
        [file](const Client &c, Job &job) {
            (void)c.files().move(gear, file, QStringLiteral("/b.glb"), job);
        });
    row("copyFile", "POST", "/database/parts/assets/xgear/copyFile", "",
        R"({"destinationAssetId":"xother","destinationDatabaseId":"parts","destinationPath":"/b","sourcePath":"/a"})",
        [](const Client &c, Job &job) {
            const AssetRef other{gear.databaseId, AssetId(QStringLiteral("xother"))};
            (void)c.files().copy(gear, QStringLiteral("/a"), other, QStringLiteral("/b"), job);
        });
    row("archiveFolder", "DELETE", "/database/parts/assets/xgear/archiveFile", "",
        R"({"filePath":"/a/","isPrefix":true})", [](const Client &c, Job &job) {
            (void)c.files().archive(gear, QStringLiteral("/a/"), api::PathScope::Folder, job);
        });
    row("unarchiveFile", "POST", "/database/parts/assets/xgear/unarchiveFile", "",
        R"({"filePath":"/a"})", [](const Client &c, Job &job) {
            (void)c.files().unarchive(gear, QStringLiteral("/a"), job);
        });
    row("deleteFile", "DELETE", "/database/parts/assets/xgear/deleteFile", "",
        R"({"confirmPermanentDelete":true,"filePath":"/a","isPrefix":false})",
        [](const Client &c, Job &job) {
            (void)c.files().remove(gear, QStringLiteral("/a"), api::PathScope::File, job);
        });
    row("revert", "POST", "/database/parts/assets/xgear/revertFileVersion/v1", "",
        R"({"filePath":"/a"})", [](const Client &c, Job &job) {
            (void)c.files().revert(gear, QStringLiteral("/a"), FileVersionId(QStringLiteral("v1")),
                                   job);
        });
    row("primaryType", "PUT", "/database/parts/assets/xgear/setPrimaryFile", "",
        R"({"filePath":"/a","primaryType":"lod1"})", [](const Client &c, Job &job) {
            (void)c.files().setPrimaryType(gear, QStringLiteral("/a"), QStringLiteral("LOD1"), job);
        });
    row("otherPrimaryType", "PUT", "/database/parts/assets/xgear/setPrimaryFile", "",
        R"({"filePath":"/a","primaryType":"other","primaryTypeOther":"Hero"})",
        [](const Client &c, Job &job) {
            (void)c.files().setPrimaryType(gear, QStringLiteral("/a"), QStringLiteral("Hero"), job);
        });
    row("removePreview", "DELETE", "/database/parts/assets/xgear/deleteAssetPreview", "", "",
        [](const Client &c, Job &job) { (void)c.files().removeAssetPreview(gear, job); });

    row("startUpload", "POST", "/uploads", "",
        R"({"assetId":"xgear","databaseId":"parts","files":[{"file_size":3,"num_parts":1,"relativeKey":"/a"}],"uploadType":"assetFile"})",
        [](const Client &c, Job &job) {
            (void)c.uploads().start(gear, UploadType::AssetFile, {{QStringLiteral("/a"), 3, 1}},
                                    job);
        });
    row("completeUpload", "POST", "/uploads/y1/complete", "",
        R"({"assetId":"xgear","databaseId":"parts","files":[{"parts":[{"ETag":"\"e\"","PartNumber":1}],"relativeKey":"/a","uploadIdS3":"s"}],"uploadType":"assetFile"})",
        [](const Client &c, Job &job) {
            (void)c.uploads().complete(
                gear, UploadType::AssetFile, UploadId(QStringLiteral("y1")),
                {{QStringLiteral("/a"), QStringLiteral("s"), {{1, QStringLiteral("\"e\"")}}}}, job);
        });
    row("downloadLink", "POST", "/database/parts/assets/xgear/download", "",
        R"({"downloadType":"assetFile","key":"/a","versionId":"v"})",
        [](const Client &c, Job &job) {
            (void)c.downloads().link(gear, QStringLiteral("/a"), FileVersionId(QStringLiteral("v")),
                                     job);
        });
    row("previewLink", "POST", "/database/parts/assets/xgear/download", "",
        R"({"downloadType":"assetPreview","purpose":"view"})",
        [](const Client &c, Job &job) { (void)c.downloads().previewLink(gear, job); });
}

void CallsTest::requestIs()
{
    QFETCH(CallFunction, call);
    FakeTransport transport;
    const Client client(transport);
    Job job;
    call(client, job);
    QCOMPARE(transport.requests().size(), 1u);
    const api::Request request = transport.requests().front();
    QTEST(request.method, "method");
    QTEST(request.path, "path");
    QTEST(queryText(request), "query");
    QTEST(request.body, "body");
    if (!request.body.isEmpty())
        QCOMPARE(request.headers.value("content-type"), "application/json");
}

void CallsTest::heldCallEndsWhenReleased()
{
    FakeTransport transport;
    transport.answer("GET", QStringLiteral("/api/version"), Json{{"version", "2.5.1"}});
    transport.hold("GET", QStringLiteral("/api/*"));
    const Client client(transport);
    QThreadPool pool;
    QString version;
    pool.start([&] {
        Job job;
        version = client.config().version(job).value_or(QString());
    });
    QTRY_COMPARE(transport.heldCount(), 1);
    transport.release("GET", QStringLiteral("/api/*"));
    pool.waitForDone();
    QCOMPARE(version, QStringLiteral("2.5.1"));
    QCOMPARE(transport.heldCount(), 0);
}

void CallsTest::heldCallEndsWhenCancelled()
{
    FakeTransport transport;
    transport.hold("*", QStringLiteral("*"));
    const Client client(transport);
    QThreadPool pool;
    Job job;
    ErrorKind kind = ErrorKind::Internal;
    pool.start([&] { kind = client.config().version(job).error().kind; });
    QTRY_COMPARE(transport.heldCount(), 1);
    job.cancel();
    pool.waitForDone();
    QCOMPARE(kind, ErrorKind::Cancelled);
}

void CallsTest::unmatchedRequestIsNamed()
{
    FakeTransport transport;
    const Client client(transport);
    Job job;
    const Result<QString> version = client.config().version(job);
    QVERIFY(!version);
    QCOMPARE(version.error().kind, ErrorKind::NotFound);
    QCOMPARE(version.error().message, QStringLiteral("No answer is set for GET /api/version"));
}

VAMS_TEST(CallsTest)

} // namespace vams::test

#include "calls_test.moc"
