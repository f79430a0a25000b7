#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Every verb of files, in process and over HTTP.
class FilesTest : public ContractTest
{
    Q_OBJECT

private slots:
    void listIsPagedWithArchivedOnesOnce();
    void listOfAFolder();
    void folders();
    void renameCarriesRevisions();
    void movingBackUndoes();
    void moveRefusals_data();
    void moveRefusals();
    void previewsFollow();
    void copyWithinAndAcross();
    void archiveAndRestore();
    void prefixVerbs();
    void topFolderIsSafe_data();
    void topFolderIsSafe();
    void deletedForGoodFreesBytes();
    void revert();
    void primaryType();
    void infoOfMissing();

private:
    Answer verb(const QByteArray &method, const char *name, const Json &body)
    {
        return m_side->call(method, thingPath(QLatin1Char('/') + QLatin1String(name)), body);
    }
    Json info(const QString &path)
    {
        return m_side
            ->get(thingPath(QStringLiteral("/fileInfo")),
                  {{QStringLiteral("filePath"), path},
                   {QStringLiteral("includeVersions"), QStringLiteral("true")}})
            .json;
    }
    QStringList revisionsOf(const QString &path)
    {
        QStringList ids;
        for (const Json &version : info(path).value("versions", Json::array()))
            ids << jsonText(version, "versionId");
        return ids;
    }
    void put(const char *path, const QByteArray &bytes)
    {
        QCOMPARE(m_side->upload(thing(), {{QString::fromUtf8(path), bytes}})
                     .json.value("overallSuccess", false),
                 true);
    }
    Answer move(const char *from, const char *to)
    {
        return verb("POST", "moveFile", {{"sourcePath", from}, {"destinationPath", to}});
    }
};

void FilesTest::listIsPagedWithArchivedOnesOnce()
{
    for (int at = 0; at < 9; ++at)
        put(qPrintable(QStringLiteral("f%1.bin").arg(at)), "x");
    for (const char *path : {"f0.bin", "f4.bin", "f8.bin"})
        verb("DELETE", "archiveFile", {{"filePath", path}});
    QStringList seen;
    QString token;
    int pages = 0;
    do {
        const Answer page =
            m_side->get(thingPath(QStringLiteral("/listFiles")),
                        {{QStringLiteral("pageSize"), QStringLiteral("2")},
                         {QStringLiteral("includeArchived"), QStringLiteral("true")},
                         {QStringLiteral("startingToken"), token}});
        QCOMPARE(page.status, 200);
        for (const Json &item : page.json.at("items"))
            seen << jsonText(item, "relativePath");
        token = jsonText(page.json, "NextToken");
    } while (!token.isEmpty() && ++pages < 20);
    seen.sort();
    QCOMPARE(seen.size(), 10); // with the asset's own folder
    QCOMPARE(seen.removeDuplicates(), 0);
    QCOMPARE(m_side
                 ->get(thingPath(QStringLiteral("/listFiles")),
                       {{QStringLiteral("startingToken"), QStringLiteral("%%%")}})
                 .status,
             400);
    QCOMPARE(m_side
                 ->get(thingPath(QStringLiteral("/listFiles")),
                       {{QStringLiteral("pageSize"), QStringLiteral("0")}})
                 .status,
             400);
}

void FilesTest::listOfAFolder()
{
    put("sub/a.bin", "x");
    put("sub/deep/b.bin", "x");
    put("subway.bin", "x");
    const Answer answer = m_side->get(thingPath(QStringLiteral("/listFiles")),
                                      {{QStringLiteral("prefix"), QStringLiteral("/sub/")}});
    QStringList seen;
    for (const Json &item : answer.json.at("items"))
        seen << jsonText(item, "relativePath");
    QCOMPARE(seen, QStringList({QStringLiteral("/a.bin"), QStringLiteral("/deep/b.bin")}));
}

void FilesTest::folders()
{
    QCOMPARE(verb("POST", "createFolder", {{"relativeKey", "new folder/"}}).status, 200);
    QCOMPARE(verb("POST", "createFolder", {{"relativeKey", "new folder/"}}).status, 200);
    QCOMPARE(m_side->paths(thing()), QStringList({QStringLiteral("/new folder/")}));
    for (const char *bad :
         {"", "/", "no slash", "../up/", "a/../b/", "a\\b/", "a//b/", "./", "x\x01/"})
        QCOMPARE(verb("POST", "createFolder", {{"relativeKey", bad}}).status, 400);
    QCOMPARE(m_library->number("SELECT count(*) FROM object_versions"), 2);
}

void FilesTest::renameCarriesRevisions()
{
    put("a.glb", "one");
    put("a.glb", "two");
    const QStringList before = revisionsOf(QStringLiteral("a.glb"));
    const Answer moved = move("a.glb", "sub/b.glb");
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.json.at("affectedFiles"), Json({"a.glb", "sub/b.glb"}));
    QCOMPARE(revisionsOf(QStringLiteral("sub/b.glb")), before);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("sub/b.glb"), before.last()),
             QByteArray("one"));
    QCOMPARE(m_side->paths(thing()), QStringList({QStringLiteral("/sub/b.glb")}));
    QCOMPARE(m_side->paths(thing(), true),
             QStringList({QStringLiteral("!/a.glb"), QStringLiteral("/sub/b.glb")}));
}

void FilesTest::movingBackUndoes()
{
    put("a.glb", "one");
    put("a.glb", "two");
    const QStringList before = revisionsOf(QStringLiteral("a.glb"));
    QCOMPARE(move("a.glb", "b.glb").status, 200);
    QCOMPARE(move("b.glb", "a.glb").status, 200);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")), QByteArray("two"));
    QCOMPARE(revisionsOf(QStringLiteral("a.glb")), before);
    QCOMPARE(move("a.glb", "b.glb").status, 200); // and redo
    QCOMPARE(revisionsOf(QStringLiteral("b.glb")), before);
    put("b.glb", "three");
    QCOMPARE(move("b.glb", "a.glb").status, 200);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")), QByteArray("three"));
    QCOMPARE(revisionsOf(QStringLiteral("a.glb")).mid(1), before);
}

void FilesTest::moveRefusals_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to);
    };
    row("onto itself", "a.glb", "/a.glb");
    row("onto another", "a.glb", "b.glb");
    row("onto an archived one", "a.glb", "gone.glb");
    row("missing", "nosuch.glb", "c.glb");
    row("archived", "gone.glb", "c.glb");
    row("the asset's folder", "/", "c.glb");
    row("a folder", "dir/", "other/");
    row("a file into a folder's name", "a.glb", "other/");
    row("preview", "a.glb.previewFile.png", "c.png");
    row("up", "a.glb", "../c.glb");
    row("up in the middle", "a.glb", "x/../../c.glb");
    row("NUL", "a.glb", "c\0.glb");
    row("another asset's key", "a.glb", "//other/c.glb");
    row("long name", "a.glb", QByteArray(300, 'n').constData());
}

void FilesTest::moveRefusals()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    put("a.glb", "a");
    put("a.glb.previewFile.png", "p");
    put("b.glb", "b");
    put("gone.glb", "g");
    verb("DELETE", "archiveFile", {{"filePath", "gone.glb"}});
    verb("POST", "createFolder", {{"relativeKey", "dir/"}});
    if (QByteArray(QTest::currentDataTag()) == "NUL")
        to = QStringLiteral("c") + QChar(0) + QStringLiteral(".glb");
    const auto before = m_library->rowCounts();
    for (const char *name : {"moveFile", "copyFile"}) {
        if (qstrcmp(name, "copyFile") == 0 && to == QLatin1String("gone.glb"))
            continue; // a copy onto an archived name is allowed
        const Answer answer = verb("POST", name, {{"sourcePath", from}, {"destinationPath", to}});
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.message().isEmpty());
        QCOMPARE(m_library->rowCounts(), before);
    }
}

void FilesTest::previewsFollow()
{
    put("a.glb", "a");
    put("a.glb.previewFile.png", "p");
    const Answer moved = move("a.glb", "x/b.glb");
    QCOMPARE(moved.json.at("affectedFiles").size(), std::size_t(3));
    QCOMPARE(jsonText(info(QStringLiteral("x/b.glb")), "previewFile"),
             QStringLiteral("/x/b.glb.previewFile.png"));
    const Json copied =
        verb("POST", "copyFile", {{"sourcePath", "x/b.glb"}, {"destinationPath", "c.glb"}}).json;
    QCOMPARE(copied.at("affectedFiles"), Json({"c.glb", "/c.glb.previewFile.png"}));
    verb("DELETE", "archiveFile", {{"filePath", "c.glb"}});
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("c.glb.previewFile.png")), std::nullopt);
    verb("POST", "unarchiveFile", {{"filePath", "c.glb"}});
    QCOMPARE(jsonText(info(QStringLiteral("c.glb")), "previewFile"),
             QStringLiteral("/c.glb.previewFile.png"));
    verb("DELETE", "deleteFile", {{"filePath", "c.glb"}, {"confirmPermanentDelete", true}});
    QCOMPARE(
        m_library->number("SELECT count(*) FROM object_versions WHERE object_key LIKE 'thing/c.%'"),
        0);
}

void FilesTest::copyWithinAndAcross()
{
    put("a.glb", "one");
    put("a.glb", "two");
    m_side->makeDatabase(QStringLiteral("second"));
    m_side->makeAsset(QStringLiteral("second"), QStringLiteral("target"));
    const Answer copied = verb("POST", "copyFile",
                               {{"sourcePath", "a.glb"},
                                {"destinationPath", "in/copy.glb"},
                                {"destinationAssetId", "target"},
                                {"destinationDatabaseId", "second"}});
    QCOMPARE(copied.status, 200);
    QVERIFY(copied.message().endsWith(QStringLiteral("in asset target")));
    const AssetRef target = refOf("second", "target");
    QCOMPARE(m_side->bytesOf(target, QStringLiteral("in/copy.glb")), QByteArray("two"));
    QCOMPARE(m_side->get(assetPath(target)).json.at("summary").value("fileCount", 0), 1);
    m_side->call("DELETE", thingPath(QStringLiteral("/deleteAsset")),
                 {{"confirmPermanentDelete", true}});
    QCOMPARE(m_side->bytesOf(target, QStringLiteral("in/copy.glb")), QByteArray("two"));
}

void FilesTest::archiveAndRestore()
{
    put("a.glb", "one");
    const QStringList before = revisionsOf(QStringLiteral("a.glb"));
    QCOMPARE(verb("DELETE", "archiveFile", {{"filePath", "/a.glb"}}).status, 200);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")), std::nullopt);
    QCOMPARE(info(QStringLiteral("a.glb")).value("isArchived", false), true);
    QCOMPARE(verb("DELETE", "archiveFile", {{"filePath", "a.glb"}}).status, 400);
    QCOMPARE(verb("POST", "unarchiveFile", {{"filePath", "a.glb"}}).status, 200);
    QCOMPARE(verb("POST", "unarchiveFile", {{"filePath", "a.glb"}}).status, 400);
    QCOMPARE(verb("POST", "unarchiveFile", {{"filePath", "nosuch"}}).status, 400);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")), QByteArray("one"));
    QCOMPARE(revisionsOf(QStringLiteral("a.glb")).last(), before.last());
}

void FilesTest::prefixVerbs()
{
    for (const char *path : {"dir/a.glb", "dir/b/c.glb", "dirt.glb", "dir.glb"})
        put(path, path);
    const Answer archived =
        verb("DELETE", "archiveFile", {{"filePath", "/dir"}, {"isPrefix", true}});
    QCOMPARE(archived.json.at("affectedFiles"), Json({"dir/a.glb", "dir/b/c.glb"}));
    QCOMPARE(m_side->paths(thing()),
             QStringList({QStringLiteral("/dir.glb"), QStringLiteral("/dirt.glb")}));
    QCOMPARE(verb("DELETE", "archiveFile", {{"filePath", "dir"}, {"isPrefix", true}}).status, 400);
    const Answer removed =
        verb("DELETE", "deleteFile",
             {{"filePath", "dir/"}, {"isPrefix", true}, {"confirmPermanentDelete", true}});
    QCOMPARE(removed.status, 200);
    QCOMPARE(m_side->paths(thing(), true),
             QStringList({QStringLiteral("/dir.glb"), QStringLiteral("/dirt.glb")}));
}

void FilesTest::topFolderIsSafe_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"", "/", "thing/", "/thing/", "//", "thing", "../thing", ".", ".."})
        QTest::addRow("\"%s\"", path) << QString::fromLatin1(path);
}

void FilesTest::topFolderIsSafe()
{
    QFETCH(QString, path);
    put("a.glb", "one");
    const auto before = m_library->rowCounts();
    for (const bool isPrefix : {false, true}) {
        QCOMPARE(verb("DELETE", "archiveFile", {{"filePath", path}, {"isPrefix", isPrefix}}).status,
                 400);
        QCOMPARE(
            verb("DELETE", "deleteFile",
                 {{"filePath", path}, {"isPrefix", isPrefix}, {"confirmPermanentDelete", true}})
                .status,
            400);
    }
    QCOMPARE(m_library->rowCounts(), before);
}

void FilesTest::deletedForGoodFreesBytes()
{
    put("a.glb", "one");
    put("a.glb", "two");
    put("b.glb", "two");
    QCOMPARE(verb("DELETE", "deleteFile", {{"filePath", "a.glb"}}).status, 400);
    QCOMPARE(verb("DELETE", "deleteFile", {{"filePath", "a.glb"}, {"confirmPermanentDelete", true}})
                 .status,
             200);
    QCOMPARE(verb("DELETE", "deleteFile", {{"filePath", "a.glb"}, {"confirmPermanentDelete", true}})
                 .status,
             400);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("b.glb")), QByteArray("two"));
    QTRY_COMPARE(m_library->blobs().size(), 1);
}

void FilesTest::revert()
{
    put("a.glb", "one");
    put("a.glb", "two");
    const QStringList ids = revisionsOf(QStringLiteral("a.glb"));
    const auto revertTo = [&](const QString &id) {
        return m_side->call("POST", thingPath(QStringLiteral("/revertFileVersion/") + id),
                            {{"filePath", "a.glb"}});
    };
    QCOMPARE(revertTo(ids.first()).message(),
             QStringLiteral("VAMS General Error: Version is already the current version"));
    QCOMPARE(revertTo(QStringLiteral("nosuch")).message(),
             QStringLiteral("VAMS General Error: Version not found for file"));
    const Answer done = revertTo(ids.last());
    QCOMPARE(done.status, 200);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")), QByteArray("one"));
    QCOMPARE(revisionsOf(QStringLiteral("a.glb")),
             QStringList({jsonText(done.json, "newVersionId")}) + ids);
    verb("DELETE", "archiveFile", {{"filePath", "a.glb"}});
    QCOMPARE(revertTo(ids.first()).status, 200);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")), QByteArray("two"));
}

void FilesTest::primaryType()
{
    put("a.glb", "one");
    const auto set = [this](const Json &body) { return verb("PUT", "setPrimaryFile", body); };
    QCOMPARE(set({{"filePath", "a.glb"}, {"primaryType", "LOD1"}}).status, 200);
    QCOMPARE(jsonText(info(QStringLiteral("a.glb")), "primaryType"), QStringLiteral("lod1"));
    QCOMPARE(
        set({{"filePath", "a.glb"}, {"primaryType", "other"}, {"primaryTypeOther", "Collision"}})
            .status,
        200);
    QCOMPARE(jsonText(info(QStringLiteral("a.glb")), "primaryType"), QStringLiteral("collision"));
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")), QByteArray("one"));
    for (const Json &bad :
         {Json{{"filePath", "a.glb"}, {"primaryType", "lod9"}},
          Json{{"filePath", "a.glb"}, {"primaryType", "other"}},
          Json{{"filePath", "a.glb"}, {"primaryType", "lod1"}, {"primaryTypeOther", "x"}},
          Json{{"filePath", "a.glb"},
               {"primaryType", "other"},
               {"primaryTypeOther", std::string(31, 'x')}},
          Json{{"filePath", "dir/"}, {"primaryType", "primary"}},
          Json{{"filePath", "nosuch"}, {"primaryType", "primary"}}, Json{{"filePath", "a.glb"}}})
        QCOMPARE(set(bad).status, 400);
    QCOMPARE(set({{"filePath", "a.glb"}, {"primaryType", ""}}).status, 200);
    QVERIFY(info(QStringLiteral("a.glb")).at("primaryType").is_null());
}

void FilesTest::infoOfMissing()
{
    QCOMPARE(m_side->get(thingPath(QStringLiteral("/fileInfo"))).message(),
             QStringLiteral("filePath is required in query parameters or request body"));
    QCOMPARE(info(QStringLiteral("nosuch.glb")).value("message", std::string()),
             std::string("VAMS General Error: File not found."));
}

VAMS_TEST(FilesTest)

} // namespace vams::test

#include "files_test.moc"
