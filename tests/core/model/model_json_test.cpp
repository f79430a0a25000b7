#include "core/base/json.h"
#include "core/model/asset.h"
#include "core/model/asset_export.h"
#include "core/model/asset_version.h"
#include "core/model/config.h"
#include "core/model/database.h"
#include "core/model/file.h"
#include "core/model/upload.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// The models as they stand on the wire.
class ModelJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void nullsOfARealServer();
    void unknownMembersAreIgnored();
    void garbageThrowsAndNothingElse_data();
    void garbageThrowsAndNothingElse();
    void archivedDatabaseIdIsPlain();
    void featuresAreSplit();
    void extensions_data();
    void extensions();
    void uploadTypes();

private:
    template <class T>
    static bool survives(const T &value)
    {
        return parseJson(dumpJson(Json(value)))->get<T>() == value;
    }
};

void ModelJsonTest::roundTrip()
{
    Asset asset;
    asset.databaseId = DatabaseId(QStringLiteral("d"));
    asset.assetId = AssetId(QStringLiteral("x"));
    asset.tags = QStringList{QStringLiteral("ü")};
    asset.isDistributable = true;
    asset.currentVersion = AssetCurrentVersion{.Version = AssetVersionId(QStringLiteral("3")),
                                               .versionAlias = QStringLiteral("final")};
    asset.previewLocation = ObjectLocation{QStringLiteral("previews/x.png")};
    asset.summary = AssetSummary{.fileCount = 3, .totalSize = 1LL << 40};
    QVERIFY(survives(asset));

    FileInfo file;
    file.size = 5'000'000'000;
    file.versions = std::vector<FileVersion>{
        {.size = 7,
         .isLatest = true,
         .assetVersionIds = {{AssetVersionId(QStringLiteral("1")), QStringLiteral("v1")}}}};
    QVERIFY(survives(file));
    QVERIFY(survives(FileInfo()));
    QVERIFY(survives(FileEntry{.size = 0, .primaryType = QStringLiteral("lod1")}));
    QVERIFY(survives(Database{.assetCount = 3, .restrictMetadataOutsideSchemas = true}));
    QVERIFY(survives(Bucket{BucketId(QStringLiteral("b")), QStringLiteral("n"), {}}));
    QVERIFY(survives(UploadFileRequest{QStringLiteral("/a"), 3, 1}));
    QVERIFY(!Json(UploadFileRequest{QStringLiteral("/a"), 3, {}}).contains("num_parts"));
    QVERIFY(survives(UploadStart{
        UploadId(QStringLiteral("y")),
        {{QStringLiteral("/a"), QStringLiteral("s"), 1, {{1, QStringLiteral("https://o")}}}},
        {}}));
    QVERIFY(survives(UploadResult{.assetType = QStringLiteral(".glb"),
                                  .fileResults = {{.error = QStringLiteral("no")}}}));
    QVERIFY(survives(DownloadLink{QStringLiteral("https://o"), 86400, {}, {}, {}}));
    QVERIFY(survives(AssetVersion{.isCurrent = true, .versionAlias = QStringLiteral("gold")}));
    QVERIFY(survives(AssetVersionDetails{
        .files = {{.relativeKey = QStringLiteral("/a"), .isPermanentlyDeleted = true}},
        .versionedMetadata = {{.type = QStringLiteral("metadata")}}}));
    QVERIFY(survives(AssetVersionOperation{.skippedFiles = QStringList{QStringLiteral("/a")}}));
    const ExportedMetadata entries{
        {QStringLiteral("ü"), {QStringLiteral("string"), QStringLiteral("v")}}};
    QVERIFY(Json(entries).is_object());
    ExportPage page;
    page.assets.push_back({.assetid = AssetId(QStringLiteral("x")),
                           .metadata = entries,
                           .files = {{.size = 3, .attributes = entries}}});
    page.assets.push_back({.unauthorizedAsset = true,
                           .databaseid = DatabaseId(QStringLiteral("d")),
                           .assetid = AssetId(QStringLiteral("y"))});
    page.relationships.emplace().push_back({.assetLinkAliasId = QStringLiteral("a")});
    page.relationships->push_back({.metadata = entries});
    QVERIFY(survives(page));
    QCOMPARE(Json(page.assets.back()).size(), std::size_t(3));
    QVERIFY(survives(FileOperation{true, {}, {QStringLiteral("/a")}}));
    QVERIFY(survives(AmplifyConfig{.api = QStringLiteral("https://x/")}));
    QVERIFY(survives(WebRoute{QStringLiteral("GET"), QStringLiteral("/a"), QStringLiteral("web")}));
}

void ModelJsonTest::nullsOfARealServer()
{
    const auto database =
        Json::parse(R"({"databaseId":"d","bucketName":null,"baseAssetsPrefix":null,
            "assetCount":null,"restrictMetadataOutsideSchemas":null})")
            .get<Database>();
    QCOMPARE(database.databaseId.text(), QStringLiteral("d"));
    QCOMPARE(database.assetCount, 0);
    const auto file =
        Json::parse(R"({"relativePath":"/a/","isFolder":true,"size":null,"versionId":null,
            "isArchived":null,"currentAssetVersionFileVersionMismatch":null,"primaryType":null,
            "previewFile":null,"storageClass":null})")
            .get<FileEntry>();
    QVERIFY(!file.size && !file.versionId && !file.primaryType);
    QVERIFY(!file.currentAssetVersionFileVersionMismatch);
    QVERIFY(!file.isArchived);
    const auto asset = Json::parse(R"({"assetId":"x","isDistributable":null,"tags":null,
            "currentVersion":null,"assetLocation":null,"previewLocation":null})")
                           .get<Asset>();
    QVERIFY(asset.tags.isEmpty() && !asset.currentVersion && !asset.previewLocation);
}

void ModelJsonTest::unknownMembersAreIgnored()
{
    const auto bucket = Json::parse(R"({"bucketId":"b","future":{"a":[1,2]}})").get<Bucket>();
    QCOMPARE(bucket.bucketId.text(), QStringLiteral("b"));
}

void ModelJsonTest::garbageThrowsAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"null", "[]", "3", R"({"databaseId":[]})", R"({"assetId":3,"databaseId":3})",
          R"({"isFolder":"yes","isDistributable":"yes","assetCount":"many"})",
          R"({"size":"big","currentVersion":[],"assetCount":{}})",
          R"({"files":{},"assetLocation":"x","assetCount":1e99,"size":1e99})"})
        QTest::newRow(text) << QByteArray(text);
}

void ModelJsonTest::garbageThrowsAndNothingElse()
{
    QFETCH(QByteArray, text);
    const Json json = Json::parse(text.toStdString());
    int thrown = 0;
    const auto decode = [&](auto sample) {
        try {
            (void)json.get<decltype(sample)>();
        } catch (const Json::exception &) {
            ++thrown;
        }
    };
    decode(Asset());
    decode(Database());
    decode(FileEntry());
    decode(FileInfo());
    decode(UploadStart());
    QVERIFY(thrown >= 1);
}

void ModelJsonTest::archivedDatabaseIdIsPlain()
{
    Asset asset;
    asset.databaseId = DatabaseId(QStringLiteral("parts#deleted"));
    QCOMPARE(asset.plainDatabaseId().text(), QStringLiteral("parts"));
    asset.databaseId = DatabaseId(QStringLiteral("parts"));
    QCOMPARE(asset.plainDatabaseId().text(), QStringLiteral("parts"));
}

void ModelJsonTest::featuresAreSplit()
{
    QCOMPARE(SecureConfig{.featuresEnabled = QStringLiteral("A,B,")}.features(),
             QStringList({QStringLiteral("A"), QStringLiteral("B")}));
}

void ModelJsonTest::extensions_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("extension");
    QTest::newRow("upper case") << "a/b.GLB"
                                << ".glb";
    QTest::newRow("two") << "a.tar.gz"
                         << ".gz";
    QTest::newRow("none") << "a.b/c"
                          << "";
    QTest::newRow("hidden") << "/.profile"
                            << ".profile";
    QTest::newRow("dot at the end") << "a."
                                    << ".";
}

void ModelJsonTest::extensions()
{
    QFETCH(QString, path);
    QTEST(lowerExtension(path), "extension");
}

void ModelJsonTest::uploadTypes()
{
    for (const UploadType type : {UploadType::AssetFile, UploadType::AssetPreview})
        QCOMPARE(uploadTypeOf(uploadTypeName(type)), type);
    QCOMPARE(uploadTypeOf(QStringLiteral("other")), UploadType::Unknown);
}

VAMS_TEST(ModelJsonTest)

} // namespace vams::test

#include "model_json_test.moc"
