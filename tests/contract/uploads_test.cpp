#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// The three steps of an upload, in process and over HTTP.
class UploadsTest : public ContractTest
{
    Q_OBJECT

private slots:
    void filesOfEverySize();
    void partsAreJoinedInOrder();
    void partIsReplaced();
    void problemOfOneFileLeavesTheOthers();
    void completionProblems_data();
    void completionProblems();
    void laterUploadIsANewRevision();
    void previewBesideAFile();
    void assetPreviewReplacesTheOlder();
    void blockedKinds_data();
    void blockedKinds();
    void databaseRestrictsKinds();
    void startRefusals_data();
    void startRefusals();
    void rateLimit();
    void overIsOver();
    void othersUploadIsNotTaken();
    void refusedIngestMakesNothing();
    void ingestMakesTheAsset();

private:
    [[nodiscard]] QString errorOf(const Answer &answer) const
    {
        return answer.json.is_object() && answer.json.contains("fileResults")
                   ? jsonText(answer.json.at("fileResults").at(0), "error")
                   : answer.message();
    }
};

void UploadsTest::filesOfEverySize()
{
    std::vector<FileBytes> files;
    for (const int size : {0, 1, 255, 4096, 1 << 20, (1 << 20) + 1})
        files.push_back(
            {QStringLiteral("dir/size %1.bin").arg(size), QByteArray(size, char('a' + size % 7))});
    const Answer done = m_side->upload(thing(), files);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.json.value("overallSuccess", false), true);
    QCOMPARE(jsonText(done.json, "assetType"), QStringLiteral("folder"));
    for (const auto &[path, bytes] : files)
        QCOMPARE(m_side->bytesOf(thing(), path), bytes);
    QCOMPARE(m_library->stagedFiles(), QStringList());
}

void UploadsTest::partsAreJoinedInOrder()
{
    const QByteArray bytes = QByteArray("first;") + "second" + ";third";
    const Answer start = m_side->call("POST", QStringLiteral("/uploads"),
                                      {{"databaseId", "data"},
                                       {"assetId", "thing"},
                                       {"uploadType", "assetFile"},
                                       {"files", {{{"relativeKey", "/a.bin"}, {"num_parts", 3}}}}});
    QCOMPARE(start.status, 200);
    QCOMPARE(start.json.at("files").at(0).value("numParts", 0), 3);
    const Json completion =
        m_side->putParts(thing(), start.json, {{QStringLiteral("/a.bin"), bytes}});
    Json reversed = completion;
    std::reverse(reversed["files"][0]["parts"].begin(), reversed["files"][0]["parts"].end());
    QCOMPARE(m_side->complete(start.json, reversed).json.value("overallSuccess", false), true);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.bin")), bytes);
}

void UploadsTest::partIsReplaced()
{
    const std::vector<FileBytes> first{{QStringLiteral("a.bin"), "wrong"}};
    const std::vector<FileBytes> second{{QStringLiteral("a.bin"), "right"}};
    const Answer start = m_side->startUpload(thing(), first);
    m_side->putParts(thing(), start.json, first);
    const Json completion = m_side->putParts(thing(), start.json, second);
    QCOMPARE(m_side->complete(start.json, completion).json.value("overallSuccess", false), true);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.bin")), QByteArray("right"));
}

void UploadsTest::problemOfOneFileLeavesTheOthers()
{
    const std::vector<FileBytes> files{{QStringLiteral("a.bin"), "aaa"},
                                       {QStringLiteral("b.bin"), "bbb"}};
    const Answer start = m_side->startUpload(thing(), files);
    Json completion = m_side->putParts(thing(), start.json, files);
    completion["files"][0]["parts"][0]["ETag"] = "0123456789abcdef0123456789abcdef";
    const Answer done = m_side->complete(start.json, completion);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.message(), QStringLiteral("Upload completed with some failures"));
    QCOMPARE(done.json.at("fileResults").at(0).value("success", true), false);
    QCOMPARE(done.json.at("fileResults").at(1).value("success", false), true);
    QCOMPARE(m_side->paths(thing()), QStringList({QStringLiteral("/b.bin")}));
}

void UploadsTest::completionProblems_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("error");
    QTest::newRow("wrong etag") << "etag"
                                << "Error completing multipart upload.";
    QTest::newRow("missing part") << "missing"
                                  << "Part mismatch. Missing parts: [2].";
    QTest::newRow("extra part") << "extra"
                                << "Part mismatch. Extra parts: [3].";
    QTest::newRow("same part twice") << "twice"
                                     << "Duplicate part numbers provided";
    QTest::newRow("other id") << "id"
                              << "Error verifying file metadata.";
    QTest::newRow("other name") << "name"
                                << "Error verifying file metadata.";
    QTest::newRow("part 0") << "zero"
                            << "Part mismatch. Extra parts: [0].";
}

void UploadsTest::completionProblems()
{
    QFETCH(QString, change);
    QFETCH(QString, error);
    const Answer start = m_side->call("POST", QStringLiteral("/uploads"),
                                      {{"databaseId", "data"},
                                       {"assetId", "thing"},
                                       {"uploadType", "assetFile"},
                                       {"files", {{{"relativeKey", "a.bin"}, {"num_parts", 2}}}}});
    Json completion = m_side->putParts(thing(), start.json, {{QStringLiteral("a.bin"), "abcdef"}});
    Json &file = completion["files"][0];
    const std::string etag = file["parts"][0]["ETag"];
    if (change == QLatin1String("etag"))
        file["parts"][1]["ETag"] = etag;
    else if (change == QLatin1String("missing"))
        file["parts"].erase(1);
    else if (change == QLatin1String("extra"))
        file["parts"].push_back({{"PartNumber", 3}, {"ETag", etag}});
    else if (change == QLatin1String("twice"))
        file["parts"].push_back({{"PartNumber", 2}, {"ETag", etag}});
    else if (change == QLatin1String("id"))
        file["uploadIdS3"] = "../../blobs";
    else if (change == QLatin1String("name"))
        file["relativeKey"] = "b.bin";
    else if (change == QLatin1String("zero"))
        file["parts"].push_back({{"PartNumber", 0}, {"ETag", etag}});
    const Answer done = m_side->complete(start.json, completion);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.message(), QStringLiteral("No files were successfully uploaded"));
    QCOMPARE(errorOf(done), error);
    QCOMPARE(m_side->paths(thing()), QStringList());
    QCOMPARE(m_library->stagedFiles(), QStringList());
}

void UploadsTest::laterUploadIsANewRevision()
{
    m_side->upload(thing(), {{QStringLiteral("a.glb"), "one"}});
    m_library->advance(5);
    m_side->upload(thing(), {{QStringLiteral("a.glb"), "two!"}});
    const Json info = m_side
                          ->get(thingPath(QStringLiteral("/fileInfo")),
                                {{QStringLiteral("filePath"), QStringLiteral("a.glb")},
                                 {QStringLiteral("includeVersions"), QStringLiteral("true")}})
                          .json;
    QCOMPARE(info.at("versions").size(), std::size_t(2));
    QCOMPARE(info.at("versions").at(0).value("size", 0), 4);
    QCOMPARE(info.at("versions").at(0).value("isLatest", false), true);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb"),
                             jsonText(info.at("versions").at(1), "versionId")),
             QByteArray("one"));
}

void UploadsTest::previewBesideAFile()
{
    const QString preview = QStringLiteral("a.glb.previewFile.png");
    QCOMPARE(errorOf(m_side->upload(thing(), {{preview, "png"}})),
             QStringLiteral("Error verifying base file for preview file"));
    QCOMPARE(m_side->upload(thing(), {{QStringLiteral("a.glb"), "glb"}, {preview, "png"}})
                 .json.value("overallSuccess", false),
             true);
    QCOMPARE(m_side->paths(thing()), QStringList({QStringLiteral("/a.glb")}));
    const Json info = m_side
                          ->get(thingPath(QStringLiteral("/fileInfo")),
                                {{QStringLiteral("filePath"), QStringLiteral("a.glb")}})
                          .json;
    QCOMPARE(jsonText(info, "previewFile"), QStringLiteral("/a.glb.previewFile.png"));
    QCOMPARE(
        errorOf(m_side->upload(thing(), {{QStringLiteral("a.glb.previewFile.tga"), "tga"}})),
        QStringLiteral(
            "Preview file must have one of the allowed extensions: .png, .jpg, .jpeg, .svg, .gif"));
    const QByteArray large(5 * 1024 * 1024 + 1, 'p');
    QCOMPARE(errorOf(m_side->upload(thing(), {{QStringLiteral("a.glb.previewFile.gif"), large}})),
             QStringLiteral("Preview file exceeds maximum allowed size of 5MB"));
}

void UploadsTest::assetPreviewReplacesTheOlder()
{
    const QString type = QStringLiteral("assetPreview");
    QCOMPARE(m_side->upload(thing(), {{QStringLiteral("deep/first.png"), "1"}}, type).status, 200);
    QCOMPARE(m_side->upload(thing(), {{QStringLiteral("second.jpg"), "22"}}, type).status, 200);
    QCOMPARE(jsonText(m_side->get(thingPath()).json.at("previewLocation"), "Key"),
             QStringLiteral("previews/thing/second.jpg"));
    QCOMPARE(m_side->paths(thing()), QStringList());
    const Answer link = m_side->call("POST", thingPath(QStringLiteral("/download")),
                                     {{"downloadType", "assetPreview"}});
    api::Request fetch;
    fetch.path = jsonText(link.json, "downloadUrl");
    QCOMPARE(m_side->send(fetch).body, QByteArray("22"));
    QCOMPARE(m_side
                 ->upload(thing(), {{QStringLiteral("a.png"), "1"}, {QStringLiteral("b.png"), "1"}},
                          type)
                 .status,
             400);
    QCOMPARE(m_side->call("DELETE", thingPath(QStringLiteral("/deleteAssetPreview"))).status, 200);
    QCOMPARE(m_side->call("DELETE", thingPath(QStringLiteral("/deleteAssetPreview"))).status, 400);
    QVERIFY(m_side->get(thingPath()).json.at("previewLocation").is_null());
}

void UploadsTest::blockedKinds_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"virus.exe", "VIRUS.EXE", "a/b.Bat", "x.glb.jar", "macro.docm", "old.bak"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void UploadsTest::blockedKinds()
{
    QFETCH(QString, path);
    const auto before = m_library->rowCounts();
    QCOMPARE(m_side->startUpload(thing(), {{path, "x"}}).status, 400);
    QCOMPARE(m_library->rowCounts(), before);
    m_side->upload(thing(), {{QStringLiteral("a.glb"), "x"}});
    QCOMPARE(m_side
                 ->call("POST", thingPath(QStringLiteral("/moveFile")),
                        {{"sourcePath", "a.glb"}, {"destinationPath", path}})
                 .status,
             400);
    QCOMPARE(m_side
                 ->call("POST", thingPath(QStringLiteral("/copyFile")),
                        {{"sourcePath", "a.glb"}, {"destinationPath", path}})
                 .status,
             400);
}

void UploadsTest::databaseRestrictsKinds()
{
    m_side->call("PUT", QStringLiteral("/database/data"),
                 {{"restrictFileUploadsToExtensions", ".glb, .PLY"}});
    QCOMPARE(
        m_side->upload(thing(), {{QStringLiteral("a.GLB"), "x"}, {QStringLiteral("b.ply"), "x"}})
            .status,
        200);
    const Answer refused = m_side->startUpload(thing(), {{QStringLiteral("c.obj"), "x"}});
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.message().contains(QStringLiteral("Allowed extensions: .glb, .PLY")));
}

void UploadsTest::startRefusals_data()
{
    QTest::addColumn<QString>("files");
    const auto row = [](const char *name, const char *files) {
        QTest::newRow(name) << QString::fromUtf8(files);
    };
    row("none", "[]");
    row("duplicates",
        R"([{"relativeKey":"a.b","file_size":1},{"relativeKey":"/a.b","file_size":1}])");
    row("no extension", R"([{"relativeKey":"ab","file_size":1}])");
    row("folder", R"([{"relativeKey":"a.b/","file_size":1}])");
    row("no size", R"([{"relativeKey":"a.b"}])");
    row("negative size", R"([{"relativeKey":"a.b","file_size":-1}])");
    row("huge size", R"([{"relativeKey":"a.b","file_size":9223372036854775807}])");
    row("size beyond 64 bits", R"([{"relativeKey":"a.b","file_size":99999999999999999999}])");
    row("parts of nothing", R"([{"relativeKey":"a.b","file_size":0,"num_parts":1}])");
    row("nothing of something", R"([{"relativeKey":"a.b","file_size":1,"num_parts":0}])");
    row("too many parts", R"([{"relativeKey":"a.b","num_parts":5001}])");
    row("parts over 5 GiB", R"([{"relativeKey":"a.b","file_size":10737418241,"num_parts":1}])");
    row("up", R"([{"relativeKey":"../a.b","file_size":1}])");
    row("up in the middle", R"([{"relativeKey":"a/../../b.c","file_size":1}])");
    row("dot", R"([{"relativeKey":"./a.b","file_size":1}])");
    row("empty segment", R"([{"relativeKey":"a//b.c","file_size":1}])");
    row("two slashes in front", R"([{"relativeKey":"//a.b","file_size":1}])");
    row("backslash", R"([{"relativeKey":"..\\a.b","file_size":1}])");
    row("newline", R"([{"relativeKey":"a\n.b","file_size":1}])");
    row("NUL", R"([{"relativeKey":"a\u0000.b","file_size":1}])");
    row("delete character", R"([{"relativeKey":"a\u007f.b","file_size":1}])");
    row("no list", R"({"relativeKey":"a.b"})");
    row("no objects", R"([1])");
}

void UploadsTest::startRefusals()
{
    QFETCH(QString, files);
    const auto before = m_library->rowCounts();
    const Answer answer = m_side->call("POST", QStringLiteral("/uploads"),
                                       {{"databaseId", "data"},
                                        {"assetId", "thing"},
                                        {"uploadType", "assetFile"},
                                        {"files", *parseJson(files.toUtf8())}});
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.message().isEmpty());
    QCOMPARE(m_library->rowCounts(), before);
}

void UploadsTest::rateLimit()
{
    QFETCH_GLOBAL(QString, transport);
    m_side.reset();
    m_library->close();
    m_library->setUploadLimit(3);
    QVERIFY(m_library->open());
    m_side = std::make_unique<ContractSide>(*m_library, transport);
    const auto start = [this] {
        return m_side->startUpload(thing(), {{QStringLiteral("a.glb"), "x"}});
    };
    for (int at = 0; at < 3; ++at)
        QCOMPARE(start().status, 200);
    QCOMPARE(m_side->startUpload(thing(), {{QStringLiteral("a"), "x"}}).status, 400);
    const Answer refused = start();
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value("Retry-After"), QByteArray("60"));
    m_library->advance(59);
    QCOMPARE(start().status, 429);
    m_library->advance(2);
    QCOMPARE(start().status, 200);
}

void UploadsTest::overIsOver()
{
    const std::vector<FileBytes> files{{QStringLiteral("a.bin"), "abc"}};
    const Answer start = m_side->startUpload(thing(), files);
    const Json completion = m_side->putParts(thing(), start.json, files);
    QCOMPARE(m_side->complete(start.json, completion).status, 200);
    const Answer again = m_side->complete(start.json, completion);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.message(), QStringLiteral("VAMS General Error: Upload record not found"));
    api::Request late;
    late.method = "PUT";
    late.path = jsonText(start.json.at("files").at(0).at("partUploadUrls").at(0), "UploadUrl");
    late.body = "late";
    QCOMPARE(m_side->send(late).status, 404);
    QCOMPARE(m_library->stagedFiles(), QStringList());
    QCOMPARE(
        m_library->number("SELECT count(*) FROM object_versions WHERE object_key = 'thing/a.bin'"),
        1);
}

void UploadsTest::othersUploadIsNotTaken()
{
    m_side->makeAsset(QStringLiteral("data"), QStringLiteral("other"));
    const std::vector<FileBytes> files{{QStringLiteral("a.bin"), "abc"}};
    const Answer start = m_side->startUpload(thing(), files);
    Json completion = m_side->putParts(thing(), start.json, files);
    Json other = completion;
    other["assetId"] = "other";
    QCOMPARE(m_side->complete(start.json, other).message(),
             QStringLiteral("VAMS General Error: Upload details do not match request"));
    other = completion;
    other["uploadType"] = "assetPreview";
    QCOMPARE(m_side->complete(start.json, other).message(),
             QStringLiteral("VAMS General Error: Upload type mismatch."));
    QCOMPARE(m_side->complete(start.json, completion).json.value("overallSuccess", false), true);
}

void UploadsTest::refusedIngestMakesNothing()
{
    const auto before = m_library->rowCounts();
    Json order{{"databaseId", "data"},
               {"assetId", "fresh"},
               {"assetName", "Fresh"},
               {"description", "ingested"},
               {"files", {{{"relativeKey", "fresh/a.exe"}, {"file_size", 5}}}}};
    const auto refused = [&] {
        return m_side->call("POST", QStringLiteral("/ingest-asset"), order).status;
    };
    QCOMPARE(refused(), 400);
    m_side->call("PUT", QStringLiteral("/database/data"),
                 {{"restrictFileUploadsToExtensions", ".glb"}});
    order["files"] = {{{"relativeKey", "fresh/a.stl"}, {"file_size", 5}}};
    QCOMPARE(refused(), 400);
    order["files"] = {{{"relativeKey", "fresh/a.glb"}, {"file_size", 5}}};
    order["tags"] = {"nosuch"};
    QCOMPARE(refused(), 400);
    order["databaseId"] = "nosuch";
    QCOMPARE(refused(), 400);
    auto after = m_library->rowCounts();
    for (const char *table : {"assets", "asset_versions", "object_versions", "uploads"})
        QCOMPARE(after[QLatin1String(table)], before.at(QLatin1String(table)));
}

void UploadsTest::ingestMakesTheAsset()
{
    const std::vector<FileBytes> files{{QStringLiteral("fresh/a.glb"), "bytes"}};
    Json asset{{"databaseId", "data"},
               {"assetId", "fresh"},
               {"assetName", "Fresh"},
               {"description", "ingested"}};
    Json order = asset;
    order["files"] = {{{"relativeKey", "elsewhere/a.glb"}, {"file_size", 5}}};
    QCOMPARE(m_side->call("POST", QStringLiteral("/ingest-asset"), order).status, 400);
    QCOMPARE(m_side->get(QStringLiteral("/database/data/assets/fresh")).status, 404);
    order["files"] = {{{"relativeKey", "fresh/a.glb"}, {"file_size", 5}}};
    const Answer start = m_side->call("POST", QStringLiteral("/ingest-asset"), order);
    QCOMPARE(start.status, 200);
    const AssetRef ref = refOf("data", "fresh");
    asset["files"] = m_side->putParts(ref, start.json, files).at("files");
    asset["uploadId"] = start.json.at("uploadId");
    QCOMPARE(m_side->call("POST", QStringLiteral("/ingest-asset"), asset)
                 .json.value("overallSuccess", false),
             true);
    QCOMPARE(m_side->bytesOf(ref, QStringLiteral("a.glb")), QByteArray("bytes"));
}

VAMS_TEST(UploadsTest)

} // namespace vams::test

#include "uploads_test.moc"
