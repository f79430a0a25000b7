#include "ui/models/file_tree.h"

#include "tests/support/test_main.h"
#include "tests/support/ui_files.h"
#include "ui/models/file_mime.h"
#include "ui/models/file_names.h"
#include "ui/models/file_roles.h"
#include "ui/models/file_tree_model.h"
#include "ui/models/folder_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

namespace vams::test {

using namespace vams::ui;

class FileTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void foldersComeFirstAndNumbersInTheirOrder();
    void foldersCountAndSumWhatIsBelow();
    void filterKeepsTheFoldersAboveWhatMatches();
    void hostilePathsMakeNoLoopAndNoLoss();
    void fiftyThousandFiles();
    void parentsAndNames_data();
    void parentsAndNames();
    void modelIsConsistent();
    void folderModelShowsOneFolder();
    void renameIsAWishNotAChange();
    void dropTellsWhatAndWhere();
    void readOnlyTakesNothing();
    void mimeDataComesBack();
    void foreignMimeDataIsRefused();
    void nameProblems_data();
    void nameProblems();
    void freeNamesCountUp();
};

namespace {

const AssetRef pump{DatabaseId(QStringLiteral("pumps")), AssetId(QStringLiteral("impeller"))};

QStringList childNames(const FileTree &tree, const QString &path)
{
    QStringList names;
    for (const int child : tree.node(tree.find(path)).children)
        names << tree.node(child).name;
    return names;
}

} // namespace

void FileTreeTest::foldersComeFirstAndNumbersInTheirOrder()
{
    const auto tree = treeOf({file("/b10.glb"), file("/b9.glb"), file("/A.txt"), file("/z/x.png")});
    QCOMPARE(childNames(*tree, "/"), QStringList({"z", "A.txt", "b9.glb", "b10.glb"}));
}

void FileTreeTest::foldersCountAndSumWhatIsBelow()
{
    const auto tree = treeOf({file("/a/b/c.glb", 10), file("/a/d.glb", 5), folder("/a/empty/")});
    QCOMPARE(tree->node(tree->find("/a/")).fileCount, 2);
    QCOMPARE(tree->node(tree->find("/a/")).size, 15);
    QCOMPARE(tree->node(tree->find("/a/empty/")).fileCount, 0);
    QCOMPARE(tree->node(0).fileCount, 2);
    QCOMPARE(tree->node(0).name, QStringLiteral("Impeller"));
}

void FileTreeTest::filterKeepsTheFoldersAboveWhatMatches()
{
    const auto tree = treeOf(
        {file("/mesh/gear.glb"), file("/mesh/wheel.glb"), file("/doc/gear.pdf"), folder("/e/")},
        QStringLiteral("GEAR  mesh"));
    QVERIFY(tree->find("/mesh/gear.glb") > 0);
    QCOMPARE(tree->find("/mesh/wheel.glb"), -1);
    QCOMPARE(tree->find("/doc/"), -1);
    QCOMPARE(tree->find("/e/"), -1);
    QCOMPARE(tree->node(0).fileCount, 1);
}

void FileTreeTest::hostilePathsMakeNoLoopAndNoLoss()
{
    const QString deep = QStringLiteral("/") + QStringLiteral("x/").repeated(400) + "f";
    const auto tree = treeOf({file("//a"), file("/"), file(""), file("no-slash"), file("/../../b"),
                              file("/a"), file("/a"), file("/a/b"), file(deep)});
    QVERIFY(tree->find("//a") > 0);
    QVERIFY(tree->find("/../../b") > 0);
    QVERIFY(tree->find("/a") > 0);
    QVERIFY(tree->find("/a/b") > 0);
    QVERIFY(tree->find(deep) > 0);
    QCOMPARE(tree->node(0).fileCount, 5);
    QCOMPARE(tree->filesBelow(0).size(), size_t(5));
}

void FileTreeTest::fiftyThousandFiles()
{
    std::vector<FileEntry> files;
    for (int i = 0; i < 50000; ++i)
        files.push_back(file(QStringLiteral("/set %1/part %2.glb").arg(i / 250).arg(i), 100));
    QElapsedTimer timer;
    timer.start();
    const auto tree = treeOf(std::move(files));
    qInfo("50,000 files: tree in %lld ms", timer.elapsed());
    QCOMPARE(tree->node(0).fileCount, 50000);
    FileTreeModel model;
    timer.start();
    model.setTree(pump, tree);
    qInfo("50,000 files: model in %lld ms", timer.elapsed());
    QCOMPARE(model.rowCount(model.index(0, 0)), 200);
}

void FileTreeTest::parentsAndNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << "/a/b.glb"
                          << "/a/"
                          << "b.glb";
    QTest::newRow("folder") << "/a/b/"
                            << "/a/"
                            << "b";
    QTest::newRow("top file") << "/a"
                              << "/"
                              << "a";
    QTest::newRow("top folder") << "/a/"
                                << "/"
                                << "a";
    QTest::newRow("root") << "/"
                          << "/"
                          << "";
    QTest::newRow("nothing") << ""
                             << "/"
                             << "";
    QTest::newRow("two slashes") << "//"
                                 << "/"
                                 << "";
}

void FileTreeTest::parentsAndNames()
{
    QFETCH(QString, path);
    QTEST(parentFolder(path), "parent");
    QTEST(lastName(path), "name");
}

void FileTreeTest::modelIsConsistent()
{
    FileTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setTree(pump, treeOf({file("/mesh/gear.glb", 48200000), file("/read me.txt")}));
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex gear = model.indexOf("/mesh/gear.glb");
    QCOMPARE(gear.data().toString(), QStringLiteral("gear.glb"));
    QCOMPARE(gear.data(FileSizeRole).toLongLong(), 48200000);
    QCOMPARE(gear.parent().data(FilePathRole).toString(), QStringLiteral("/mesh/"));
    QCOMPARE(gear.parent().parent(), model.index(0, 0));
    QVERIFY(!model.indexOf("/nothing").isValid());
    model.setTree(pump, treeOf({}));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.setTree(pump, nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void FileTreeTest::folderModelShowsOneFolder()
{
    FolderModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto tree = treeOf({file("/mesh/gear.glb", 10), file("/mesh/lod/1.glb"), file("/a.txt")});
    model.setFolder(pump, tree, QStringLiteral("/mesh/"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("lod"));
    QCOMPARE(model.index(1, FileSizeColumn).data().toString(), QStringLiteral("10 B"));
    QCOMPARE(model.indexOf("/mesh/gear.glb"), model.index(1, 0));
    QVERIFY(!model.indexOf("/a.txt").isValid());
    model.setFolder(pump, tree, QStringLiteral("/gone/"));
    QCOMPARE(model.rowCount(), 0);
}

void FileTreeTest::renameIsAWishNotAChange()
{
    FileTreeModel model;
    model.setTree(pump, treeOf({file("/gear.glb")}));
    QSignalSpy wishes(&model, &FileTreeModel::renameWanted);
    const QModelIndex gear = model.indexOf("/gear.glb");
    QVERIFY(gear.flags() & Qt::ItemIsEditable);
    QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsEditable));
    model.setData(gear, QStringLiteral("gear.glb"), Qt::EditRole);
    model.setData(gear, QStringLiteral("  "), Qt::EditRole);
    QCOMPARE(wishes.count(), 0);
    model.setData(gear, QStringLiteral(" wheel.glb "), Qt::EditRole);
    QCOMPARE(wishes.count(), 1);
    QCOMPARE(wishes.first(), QVariantList({"/gear.glb", "wheel.glb"}));
    QCOMPARE(gear.data().toString(), QStringLiteral("gear.glb"));
}

void FileTreeTest::dropTellsWhatAndWhere()
{
    FileTreeModel model;
    model.setTree(pump, treeOf({file("/mesh/gear.glb"), file("/a.txt")}));
    QSignalSpy files(&model, &FileTreeModel::localFilesDropped);
    QMimeData urls;
    urls.setUrls({QUrl::fromLocalFile("/tmp/x.png"), QUrl("https://host/y.png")});
    QVERIFY(model.dropMimeData(&urls, Qt::CopyAction, -1, -1, model.indexOf("/mesh/gear.glb")));
    QCOMPARE(files.first(), QVariantList({QStringList{"/tmp/x.png"}, "/mesh/"}));

    int moved = 0;
    connect(&model, &FileTreeModel::filesDropped, this,
            [&](const QMimeData &data, const QString &folder, Qt::DropAction action) {
                ++moved;
                QCOMPARE(fileSelection(data)->paths, QStringList{"/a.txt"});
                QCOMPARE(folder, QStringLiteral("/mesh/"));
                QCOMPARE(action, Qt::MoveAction);
            });
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf("/a.txt")}));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf("/mesh/")));
    QCOMPARE(moved, 1);
}

void FileTreeTest::readOnlyTakesNothing()
{
    FileTreeModel model;
    model.setTree(pump, treeOf({file("/a.txt")}));
    model.setReadOnly(true);
    QMimeData urls;
    urls.setUrls({QUrl::fromLocalFile("/tmp/x.png")});
    QVERIFY(!model.canDropMimeData(&urls, Qt::CopyAction, -1, -1, model.index(0, 0)));
    QVERIFY(!(model.indexOf("/a.txt").flags() & Qt::ItemIsEditable));
}

void FileTreeTest::mimeDataComesBack()
{
    const FileSelection selection{pump, {"/a b.glb", "/c/"}};
    const auto data = fileMimeData(selection);
    QCOMPARE(fileSelection(*data), std::optional(selection));
}

void FileTreeTest::foreignMimeDataIsRefused()
{
    QMimeData data;
    QVERIFY(!fileSelection(data));
    for (const char *text : {"", "{", "[]", "{\"paths\":3}", "{\"paths\":[]}",
                             "{\"paths\":[1],\"asset\":\"a\",\"database\":\"d\"}",
                             "{\"paths\":[\"/a\"],\"asset\":{}}"}) {
        data.setData(QString::fromLatin1(fileMimeType), text);
        QVERIFY2(!fileSelection(data), text);
    }
}

void FileTreeTest::nameProblems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << "gear 2.glb" << true;
    QTest::newRow("unicode") << QStringLiteral("Größe 図.png") << true;
    QTest::newRow("no extension") << "LICENSE" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("spaces") << "   " << false;
    QTest::newRow("slash") << "a/b" << false;
    QTest::newRow("backslash") << "a\\b" << false;
    QTest::newRow("up") << ".." << false;
    QTest::newRow("control") << "a\nb" << false;
    QTest::newRow("colon") << "c:" << false;
    QTest::newRow("dot at the end") << "a." << false;
    QTest::newRow("device") << "NUL.txt" << false;
    QTest::newRow("port") << "com1" << false;
    QTest::newRow("community") << "community.txt" << true;
    QTest::newRow("long") << QString(300, 'a') << false;
    QTest::newRow("program") << "setup.EXE" << false;
    QTest::newRow("preview") << "a.glb.previewFile.png" << false;
}

void FileTreeTest::nameProblems()
{
    QFETCH(QString, name);
    QTEST(nameProblem(name, NameOf::File).isEmpty(), "isGood");
}

void FileTreeTest::freeNamesCountUp()
{
    const QStringList taken{"gear copy.glb", "gear copy 2.glb"};
    QCOMPARE(freeName("gear.glb", [&](const QString &name) { return taken.contains(name); }),
             QStringLiteral("gear copy 3.glb"));
    QCOMPARE(freeName("LICENSE", [](const QString &) { return false; }),
             QStringLiteral("LICENSE copy"));
}

} // namespace vams::test

using vams::test::FileTreeTest;
VAMS_TEST(FileTreeTest)

#include "file_tree_test.moc"
