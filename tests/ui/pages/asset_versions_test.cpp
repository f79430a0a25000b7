#include "core/model/asset_version.h"
#include "tests/support/asset_fixture.h"
#include "tests/support/test_main.h"
#include "ui/pages/asset/file_details.h"
#include "ui/pages/asset/file_tree_panel.h"
#include "ui/pages/asset/folder_panel.h"
#include "ui/pages/asset/tabs/asset_tabs.h"
#include "ui/pages/asset/tabs/tab_ids.h"
#include "ui/pages/asset/versions/version_bar.h"
#include "ui/pages/asset/versions/version_dialogs.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"
#include "ui/support/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTabBar>
#include <QToolButton>

namespace vams::test {

using namespace vams::ui;

namespace {

AssetVersion madeVersion(const char *id, const char *comment, bool isCurrent = false)
{
    AssetVersion version;
    version.Version = AssetVersionId(QLatin1String(id));
    version.Comment = QString::fromUtf8(comment);
    version.createdBy = QStringLiteral("artist");
    version.DateModified = QStringLiteral("2026-03-04T09:15:24.000000");
    version.fileCount = 2;
    version.isCurrent = isCurrent;
    return version;
}

/// The page of an asset with three versions; the second has an alias and holds an older gear and a
/// file that is deleted for good.
class VersionedPage
{
public:
    VersionedPage()
    {
        serveAsset(harness.transport, impeller(), {file("/gear.glb", 300), file("/new.txt", 5)});
        harness.transport.answerWith(
            "GET", assetRoute(QStringLiteral("getVersions")), [this](const api::Request &request) {
                std::vector<AssetVersion> list = versions;
                if (request.queryValue(QStringLiteral("showArchived")).isEmpty())
                    std::erase_if(list, [](const AssetVersion &v) { return v.isArchived; });
                api::Response response;
                response.body = dumpJson({{"versions", list}, {"NextToken", nullptr}});
                return response;
            });
        harness.transport.answerWith(
            "GET", assetRoute(QStringLiteral("listFiles")), [](const api::Request &request) {
                FileEntry old = file("/gear.glb", 100);
                old.versionId = FileVersionId(QStringLiteral("old"));
                old.isArchived = true; // the file is archived by now
                FileEntry gone = file("/gone.glb", 50);
                gone.isPermanentlyDeleted = true;
                const bool isVersion =
                    request.queryValue(QStringLiteral("assetVersionId")) == QLatin1String("1");
                api::Response response;
                response.body = dumpJson(
                    isVersion ? fileListJson({old, gone})
                              : fileListJson({file("/gear.glb", 300), file("/new.txt", 5)}));
                return response;
            });
        page = std::make_unique<AssetPage>(harness.context(), impellerLocation());
        page->resize(1200, 760);
        page->show();
        page->activateWindow();
    }
    [[nodiscard]] bool isLoaded()
    {
        return QTest::qWaitFor([this] {
            return page->statusText() == QLatin1String("2 files, 305 B") && choice().count() > 1;
        });
    }
    void choose(int row)
    {
        choice().setFocus();
        while (choice().currentIndex() < row)
            QTest::keyClick(&choice(), Qt::Key_Down);
        while (choice().currentIndex() > row)
            QTest::keyClick(&choice(), Qt::Key_Up);
    }
    VersionBar &bar() { return *page->findChild<VersionBar *>(); }
    QComboBox &choice() { return *bar().findChild<QComboBox *>(); }
    QToolButton *button(const char *name)
    {
        for (QToolButton *found : bar().findChildren<QToolButton *>())
            if (found->accessibleName() == QLatin1String(name))
                return found;
        return nullptr;
    }
    FilesTab &tab() { return *page->findChild<FilesTab *>(); }
    template <class D>
    D *dialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<D *>(widget);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// What the toast says; empty without one.
    QString toastText()
    {
        const auto *toast = page->findChild<Toast *>();
        return toast ? toast->text() : QString();
    }

    std::vector<AssetVersion> versions{madeVersion("2", "second", true), madeVersion("1", "first"),
                                       madeVersion("0", "empty")};
    PageHarness harness;
    std::unique_ptr<AssetPage> page;
};

void answerOperation(FakeTransport &transport, const QByteArray &method, const QString &path)
{
    AssetVersionOperation done;
    done.success = true;
    done.assetVersionId = AssetVersionId(QStringLiteral("3"));
    transport.answer(method, path, Json(done));
}

} // namespace

class AssetVersionsTest : public QObject
{
    Q_OBJECT

private slots:
    void selectorNamesVersionsNewestFirst();
    void selectorGoesUnderTheTabsWithoutRoom();
    void versionIsShownReadOnly();
    void backToTheCurrentFiles();
    void lateAnswerOfAnotherVersionIsLeft();
    void fileOfAVersionOpensAsItWas();
    void failureStandsInPlace();
    void newVersion();
    void takenAliasIsToldBeforehand();
    void goBack();
    void goBackTellsWhatIsMissing();
    void refusalStaysInTheDialog();
    void editedCommentAndAlias();
    void whatWasSavedAfterThePageWasLeftCanBeUndone();
    void archivedVersionIsHiddenAndComesBack();
    void archivedAssetHasNoSelector();
};

void AssetVersionsTest::selectorNamesVersionsNewestFirst()
{
    VersionedPage shown;
    shown.versions[1].versionAlias = QStringLiteral("gold");
    QVERIFY(shown.isLoaded());
    QCOMPARE(shown.choice().count(), 4);
    QCOMPARE(shown.choice().itemText(0), QStringLiteral("Current files"));
    QVERIFY(shown.choice().itemText(1).startsWith(QStringLiteral("v2 · second · ")));
    QVERIFY(shown.choice().itemText(2).startsWith(QStringLiteral("v1 · gold · first · ")));
    QVERIFY(!shown.harness.isEnabled("version.revert"));
    QVERIFY(shown.harness.isEnabled("version.create"));
}

void AssetVersionsTest::selectorGoesUnderTheTabsWithoutRoom()
{
    VersionedPage shown;
    QVERIFY(shown.isLoaded());
    auto &parts = *shown.page->findChild<AssetTabs *>();
    const QTabBar &tabs = parts.bar();
    const auto bottomOf = [&shown](const QWidget &part) {
        return part.mapTo(shown.page.get(), QPoint(0, part.height())).y();
    };
    const auto setCounts = [&parts](int count) {
        for (const QString &id :
             {filesTabId, versionsTabId, linksTabId, commentsTabId, workflowsTabId, metadataTabId})
            parts.setCount(id, count);
    };
    setCounts(1);
    QTRY_VERIFY(bottomOf(shown.bar()) <= bottomOf(tabs) + 1);
    shown.choice().setFocus();
    const auto hasCount = [&tabs] { return tabs.tabButton(0, QTabBar::RightSide) != nullptr; };
    setCounts(1'234'567'890);
    QTRY_VERIFY(bottomOf(shown.bar()) > bottomOf(tabs) + 1);
    QVERIFY(tabs.width() >= tabs.sizeHint().width()); // no tab is hidden
    QVERIFY(hasCount());
    shown.page->resize(tabs.sizeHint().width(), 760);
    QTRY_VERIFY(!hasCount()); // rather than some of the tabs
    QTRY_VERIFY(tabs.width() >= tabs.sizeHint().width());
    shown.page->resize(1200, 760);
    QTRY_VERIFY(hasCount());
    QVERIFY(shown.choice().hasFocus());
    setCounts(1);
    QTRY_VERIFY(bottomOf(shown.bar()) <= bottomOf(tabs) + 1);
}

void AssetVersionsTest::versionIsShownReadOnly()
{
    VersionedPage shown;
    QVERIFY(shown.isLoaded());
    QVERIFY(shown.harness.isEnabled("file.upload"));
    shown.choose(2);
    QTRY_COMPARE(shown.page->statusText().section(',', 0, 0), QStringLiteral("2 files"));
    QTRY_VERIFY(shown.tab().treePanel().model().indexOf("/gone.glb").isValid());
    QVERIFY(!shown.tab().treePanel().model().indexOf("/new.txt").isValid());
    for (const char *id :
         {"file.upload", "file.newFolder", "edit.paste", "edit.rename", "edit.archive"})
        QVERIFY2(!shown.harness.isEnabled(id), id);
    shown.tab().select({"/gear.glb"});
    for (const char *id : {"edit.move", "edit.delete", "file.copyTo", "edit.copy", "edit.rename",
                           "edit.archive", "edit.restore"})
        QVERIFY2(!shown.harness.isEnabled(id), id);
    QVERIFY(shown.harness.isEnabled("file.download")); // archived since, and can be had
    QVERIFY(shown.harness.isEnabled("edit.edit"));     // the asset is no file
    shown.page->refresh();
    QTest::qWait(0);
    QCOMPARE(shown.choice().currentIndex(), 2);
}

void AssetVersionsTest::backToTheCurrentFiles()
{
    VersionedPage shown;
    QVERIFY(shown.isLoaded());
    shown.choose(2);
    QTRY_VERIFY(shown.tab().treePanel().model().indexOf("/gone.glb").isValid());
    shown.choose(0);
    QTRY_VERIFY(shown.tab().treePanel().model().indexOf("/new.txt").isValid());
    QVERIFY(shown.harness.isEnabled("file.upload"));
}

void AssetVersionsTest::lateAnswerOfAnotherVersionIsLeft()
{
    VersionedPage shown;
    QVERIFY(shown.isLoaded());
    QSemaphore asked;
    QSemaphore answered;
    shown.harness.transport.answerWith(
        "GET", assetRoute(QStringLiteral("listFiles")), [&](const api::Request &request) {
            const bool isSecond =
                request.queryValue(QStringLiteral("assetVersionId")) == QLatin1String("2");
            if (isSecond) {
                asked.release();
                answered.acquire();
            }
            api::Response response;
            response.body =
                dumpJson(fileListJson({isSecond ? file("/late.glb", 1) : file("/first.glb", 1)}));
            return response;
        });
    shown.choose(1);
    asked.acquire(); // nobody can stop it any more
    shown.choose(2);
    const FileTreeModel &tree = shown.tab().treePanel().model();
    QTRY_VERIFY(tree.indexOf("/first.glb").isValid());
    answered.release();
    shown.harness.pools.requests().waitForDone();
    QTest::qWait(0);
    QVERIFY(tree.indexOf("/first.glb").isValid());
}

void AssetVersionsTest::fileOfAVersionOpensAsItWas()
{
    VersionedPage shown;
    QVERIFY(shown.isLoaded());
    shown.choose(2);
    QTRY_VERIFY(shown.tab().treePanel().model().indexOf("/gone.glb").isValid());
    shown.tab().select({"/gear.glb"});
    shown.harness.trigger("edit.open");
    QCOMPARE(shown.harness.navigator.current().argument(QStringLiteral("version")),
             QStringLiteral("old"));
}

void AssetVersionsTest::failureStandsInPlace()
{
    VersionedPage shown;
    QVERIFY(shown.isLoaded());
    shown.harness.transport.refuse("GET", assetRoute(QStringLiteral("listFiles")), 500, "broken");
    shown.choose(1);
    QTRY_COMPARE(shown.tab().findChild<StateView *>()->state(), StateView::State::Error);
}

void AssetVersionsTest::newVersion()
{
    VersionedPage shown;
    QVERIFY(shown.isLoaded());
    answerOperation(shown.harness.transport, "POST", assetRoute(QStringLiteral("createVersion")));
    QTest::mouseClick(shown.button("New version..."), Qt::LeftButton);
    auto *dialog = shown.dialog<VersionDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->mainButton().isEnabled());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), "third");
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), "silver");
    const int asked =
        shown.harness.transport.count("GET", assetRoute(QStringLiteral("getVersions")));
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(!shown.dialog<VersionDialog>());
    const Json sent = shown.harness.sent("POST", assetRoute(QStringLiteral("createVersion")));
    QCOMPARE(dumpJson(sent),
             QByteArray(R"({"comment":"third","useLatestFiles":true,"versionAlias":"silver"})"));
    QTRY_COMPARE(shown.toastText(), QStringLiteral("Version 3 created"));
    QTRY_VERIFY(shown.harness.transport.count("GET", assetRoute(QStringLiteral("getVersions"))) >
                asked);
}

void AssetVersionsTest::takenAliasIsToldBeforehand()
{
    VersionedPage shown;
    shown.versions[1].versionAlias = QStringLiteral("gold");
    QVERIFY(shown.isLoaded());
    shown.harness.trigger("version.create");
    auto *dialog = shown.dialog<VersionDialog>();
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), "third");
    auto *alias = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(alias, "gold");
    QVERIFY(!dialog->mainButton().isEnabled());
    QTest::keyClicks(alias, "en");
    QVERIFY(dialog->mainButton().isEnabled());
    alias->setText(QString(65, 'a'));
    QVERIFY(!dialog->mainButton().isEnabled());
}

void AssetVersionsTest::goBack()
{
    VersionedPage shown;
    QVERIFY(shown.isLoaded());
    const QString route = assetRoute(QStringLiteral("revertAssetVersion/1"));
    answerOperation(shown.harness.transport, "POST", route);
    shown.choose(2);
    shown.harness.trigger("version.revert");
    auto *dialog = shown.dialog<RevertVersionDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->mainButton().isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), "the new one broke");
    auto *metadata = dialog->findChild<QCheckBox *>();
    QVERIFY(!metadata->isChecked());
    QTest::keyClick(metadata, Qt::Key_Space);
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.choice().currentIndex(), 0);
    QCOMPARE(dumpJson(shown.harness.sent("POST", route)),
             QByteArray(R"({"comment":"the new one broke","revertMetadata":true})"));
    QCOMPARE(shown.toastText(),
             QStringLiteral("The files are as in Version 1 again; that is version 3"));
}

void AssetVersionsTest::goBackTellsWhatIsMissing()
{
    VersionedPage shown;
    QVERIFY(shown.isLoaded());
    AssetVersionOperation done;
    done.assetVersionId = AssetVersionId(QStringLiteral("3"));
    done.skippedFiles = QStringList{QStringLiteral("gone.glb")};
    shown.harness.transport.answer("POST", assetRoute(QStringLiteral("revertAssetVersion/1")),
                                   Json(done));
    shown.choose(2);
    shown.harness.trigger("version.revert");
    auto *dialog = shown.dialog<RevertVersionDialog>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), "why");
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(shown.toastText().contains(QStringLiteral("missing")));
}

void AssetVersionsTest::refusalStaysInTheDialog()
{
    VersionedPage shown;
    QVERIFY(shown.isLoaded());
    shown.harness.transport.refuse("POST", assetRoute(QStringLiteral("createVersion")), 400, "no");
    shown.harness.trigger("version.create");
    auto *dialog = shown.dialog<VersionDialog>();
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), "third");
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<ErrorPanel *>());
    QCOMPARE(dialog->comment(), QStringLiteral("third"));
}

void AssetVersionsTest::editedCommentAndAlias()
{
    VersionedPage shown;
    shown.versions[1].versionAlias = QStringLiteral("gold");
    QVERIFY(shown.isLoaded());
    shown.choose(2);
    shown.harness.trigger("version.edit");
    auto *dialog = shown.dialog<VersionDialog>();
    QVERIFY(!dialog->mainButton().isEnabled()); // nothing is changed yet
    dialog->findChild<QLineEdit *>()->clear();
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    const QString route = assetRoute(QStringLiteral("assetversions/1"));
    QTRY_COMPARE(shown.harness.transport.count("PUT", route), 1);
    QCOMPARE(dumpJson(shown.harness.sent("PUT", route)), QByteArray(R"({"versionAlias":""})"));
    QTRY_VERIFY(!shown.dialog<VersionDialog>());
}

void AssetVersionsTest::whatWasSavedAfterThePageWasLeftCanBeUndone()
{
    VersionedPage shown;
    QVERIFY(shown.isLoaded());
    shown.choose(2);
    const QString route = assetRoute(QStringLiteral("assetversions/1"));
    shown.harness.transport.hold("PUT", route);
    shown.harness.trigger("version.edit");
    auto *dialog = shown.dialog<VersionDialog>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), "gold");
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.harness.transport.count("PUT", route), 1);
    shown.page.reset();
    shown.harness.transport.release("PUT", route);
    QTRY_COMPARE(shown.harness.undo.undoText(), QStringLiteral("Edit Version 1"));
}

void AssetVersionsTest::archivedVersionIsHiddenAndComesBack()
{
    VersionedPage shown;
    QVERIFY(shown.isLoaded());
    shown.choose(1);
    QVERIFY(!shown.harness.isEnabled("version.archive")); // the current one
    shown.choose(2);
    shown.versions[1].isArchived = true;
    shown.harness.trigger("version.archive");
    QTRY_COMPARE(shown.choice().count(), 3);
    QCOMPARE(shown.choice().currentIndex(), 0);
    QCOMPARE(shown.harness.transport.count("POST",
                                           assetRoute(QStringLiteral("assetversions/1/archive"))),
             1);
    QTRY_VERIFY(shown.tab().treePanel().model().indexOf("/new.txt").isValid());
    for (QAction *action : shown.button("More about versions")->menu()->actions()) {
        if (action->isCheckable())
            action->trigger();
    }
    QTRY_COMPARE(shown.choice().count(), 4);
    shown.choose(2);
    shown.versions[1].isArchived = false;
    shown.harness.trigger("version.restore");
    QTRY_COMPARE(shown.harness.transport.count(
                     "POST", assetRoute(QStringLiteral("assetversions/1/unarchive"))),
                 1);
}

void AssetVersionsTest::archivedAssetHasNoSelector()
{
    PageHarness harness;
    Asset asset = impeller();
    asset.status = QStringLiteral("archived");
    serveAsset(harness.transport, asset, {file("/gear.glb")});
    AssetPage page(harness.context(), impellerLocation());
    page.show();
    QTRY_COMPARE(page.breadcrumb().last().text, asset.assetName);
    QVERIFY(!page.findChild<VersionBar *>()->isVisible());
    QCOMPARE(harness.transport.count("GET", assetRoute(QStringLiteral("getVersions"))), 0);
}

VAMS_TEST(AssetVersionsTest)

} // namespace vams::test

#include "asset_versions_test.moc"
