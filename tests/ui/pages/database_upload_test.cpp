#include "tests/support/test_main.h"
#include "tests/support/ui_library.h"
#include "tests/support/ui_page.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/browse/upload_dialog.h"

#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

QString makeFile(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write("content");
    return file.fileName();
}

UploadDialog *openUploadDialog()
{
    return qobject_cast<UploadDialog *>(QApplication::activeModalWidget());
}

const Location pumpsPlace{QStringLiteral("browse"),
                          {{QStringLiteral("database"), QStringLiteral("pumps")}}};

} // namespace

class DatabaseUploadTest : public QObject
{
    Q_OBJECT

private slots:
    void DropNamesWhatCannotBeSentBeforeItStarts();
    void NothingToSendCannotBeStarted();
    void OneAssetAFileIsNamedAfterIt();
    void RetryMakesNoAssetTwice();
};

void DatabaseUploadTest::DropNamesWhatCannotBeSentBeforeItStarts()
{
    PageHarness ui;
    QTemporaryDir folder;
    test::answerLibrary(ui.transport, 3);
    BrowsePage page(ui.context(), pumpsPlace);
    page.show();
    page.receiveFiles({makeFile(folder, QStringLiteral("gear.glb")),
                       makeFile(folder, QStringLiteral("setup.exe"))});
    QTRY_VERIFY(openUploadDialog());
    UploadDialog *dialog = openUploadDialog();
    auto *refused = dialog->findChild<QListWidget *>();
    QVERIFY(refused);
    QCOMPARE(refused->count(), 1);
    QVERIFY(refused->item(0)->text().startsWith(QStringLiteral("setup.exe")));
    QCOMPARE(dialog->mainButton().text(), QStringLiteral("Upload 1 file"));
    QCOMPARE(ui.transport.count("POST", QStringLiteral("*")), 0);
    dialog->reject();
}

void DatabaseUploadTest::NothingToSendCannotBeStarted()
{
    PageHarness ui;
    QTemporaryDir folder;
    test::answerLibrary(ui.transport, 3);
    BrowsePage page(ui.context(), pumpsPlace);
    page.show();
    page.receiveFiles({makeFile(folder, QStringLiteral("setup.exe"))});
    QTRY_VERIFY(openUploadDialog());
    QVERIFY(!openUploadDialog()->mainButton().isEnabled());
    openUploadDialog()->reject();
}

void DatabaseUploadTest::OneAssetAFileIsNamedAfterIt()
{
    PageHarness ui;
    QTemporaryDir folder;
    test::answerLibrary(ui.transport, 3);
    BrowsePage page(ui.context(), pumpsPlace);
    page.show();
    page.receiveFiles({makeFile(folder, QStringLiteral("gear.v2.glb")),
                       makeFile(folder, QStringLiteral("wheel.obj"))});
    QTRY_VERIFY(openUploadDialog());
    UploadDialog *dialog = openUploadDialog();
    QCOMPARE(dialog->assets().size(), std::size_t(1));
    dialog->findChildren<QRadioButton *>().value(1)->click();
    const std::vector<UploadedAsset> assets = dialog->assets();
    QCOMPARE(assets.size(), std::size_t(2));
    QCOMPARE(assets[0].asset.assetName, QStringLiteral("gear.v2"));
    QCOMPARE(assets[0].files.front().relativeKey, QStringLiteral("/gear.v2.glb"));
    dialog->reject();
}

void DatabaseUploadTest::RetryMakesNoAssetTwice()
{
    test::FakeTransport transport;
    const api::Client client(transport);
    QTemporaryDir folder;
    transport.answer("POST", QStringLiteral("/assets"), Json{{"assetId", "new-1"}});
    transport.refuse("POST", QStringLiteral("/uploads"), 403, QStringLiteral("Not for you"));
    const QString path = makeFile(folder, QStringLiteral("gear.glb"));
    AssetsUploadRun run(
        assetPerFile({{path, QStringLiteral("/gear.glb"), 7}}, DatabaseId(QStringLiteral("pumps"))),
        {});
    QThreadPool pool;
    Job job;
    QVERIFY(!run.run(client, pool, job));
    QCOMPARE(run.takeCreated().front().assetId.text(), QStringLiteral("new-1"));
    QVERIFY(!run.run(client, pool, job));
    QVERIFY(run.takeCreated().empty());
    // Nor in the next start of the program.
    const auto later = AssetsUploadRun::load(*parseJson(dumpJson(run.save())));
    QVERIFY(later);
    QVERIFY(!later->run(client, pool, job));
    QCOMPARE(transport.count("POST", QStringLiteral("/assets")), 1);
}

VAMS_TEST(DatabaseUploadTest)
#include "database_upload_test.moc"
