#include "ui/pages/asset/asset_page.h"

#include "tests/support/asset_fixture.h"
#include "tests/support/test_main.h"
#include "ui/models/file_roles.h"
#include "ui/pages/asset/asset_header.h"
#include "ui/pages/asset/file_details.h"
#include "ui/pages/asset/file_tree_panel.h"
#include "ui/pages/asset/file_views.h"
#include "ui/pages/asset/folder_dialog.h"
#include "ui/pages/asset/folder_panel.h"
#include "ui/pages/asset/revisions_list.h"
#include "ui/pages/asset/taken_dialog.h"
#include "ui/support/dialog.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"
#include "ui/support/toast.h"
#include "ui/transfers/refused_dialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

namespace vams::test {

using namespace vams::ui;

namespace {

/// A page that is shown and has its files.
class ShownPage
{
public:
    explicit ShownPage(std::vector<FileEntry> files, const Asset &asset = impeller(),
                       const Location &location = impellerLocation())
    {
        serveAsset(harness.transport, asset, files);
        page = std::make_unique<AssetPage>(harness.context(), location);
        page->resize(1200, 760);
        page->show();
        page->activateWindow();
    }
    /// False when the files do not come.
    [[nodiscard]] bool isLoaded()
    {
        return QTest::qWaitFor([this] {
            return tab().findChild<StateView *>()->state() != StateView::State::Loading &&
                   page->breadcrumb().last().text == QLatin1String("Impeller 212") &&
                   QApplication::activeWindow() == page.get();
        });
    }
    void serveFiles(const std::vector<FileEntry> &files)
    {
        harness.transport.answer("GET", assetRoute(QStringLiteral("listFiles")),
                                 fileListJson(files));
    }

    FilesTab &tab() { return *page->findChild<FilesTab *>(); }
    FileTreePanel &tree() { return tab().treePanel(); }
    FolderPanel &folder() { return tab().folderPanel(); }
    FileDetails &details() { return *page->inspector()->findChild<FileDetails *>(); }
    Toast *toast() { return page->findChild<Toast *>(); }
    ErrorPanel *error()
    {
        for (ErrorPanel *panel : page->findChildren<ErrorPanel *>()) {
            if (panel->isVisible())
                return panel;
        }
        return nullptr;
    }
    template <class D = Dialog>
    D *dialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<D *>(widget);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// Where a row of the tree is, to click it.
    QPoint rowAt(const QString &path)
    {
        return tree().view().visualRect(tree().model().indexOf(path)).center();
    }
    void click(const QString &path, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(tree().view().viewport(), Qt::LeftButton, modifiers, rowAt(path));
    }

    PageHarness harness;
    std::unique_ptr<AssetPage> page;
};

const std::vector<FileEntry> &someFiles()
{
    static const std::vector<FileEntry> files{file("/mesh/gear.glb", 48200000),
                                              file("/mesh/wheel.glb", 100),
                                              file("/cad/gear.step", 10), file("/read me.txt", 5)};
    return files;
}

} // namespace

class AssetPageTest : public QObject
{
    Q_OBJECT

private slots:
    void showsNameAndFiles();
    void clickInTheTreeShowsFolderAndFacts();
    void tilesAndTreeShareTheSelection();
    void refreshKeepsSelectionScrollAndFocus();
    void renameInPlaceWithTheKeyboard();
    void refreshWaitsWhileANameIsEdited();
    void badNameIsToldAndNothingSent();
    void archiveTellsAndUndoBringsBack();
    void deleteForGoodWantsTheTypedName();
    void moveByDraggingInTheTree();
    void movingOntoATakenNameAsksFirst();
    void moveOfAFolderIsOneJobThatReportsWhatFailed();
    void copyAndPaste();
    void newFolder();
    void primaryTypeIsSentAndUndone();
    void revertOfARevision();
    void droppedFilesNameTheDisallowedFirst();
    void errorStandsInPlaceAndRetries();
    void verbErrorStandsInPlace();
    void emptyAssetOffersUpload();
    void filterNarrowsTheTreeAndMayFindNothing();
    void archivedAssetIsReadOnlyAndCanBeRestored();
    void assetIsRenamedInTheHead();
    void assetDeleteWantsTheTypedName();
    void showArchivedAsksForThem();
    void closingWhileAnAnswerIsUnderWay();
    void fiftyThousandFilesStayFluid();
    void openGoesToTheViewer();
};

void AssetPageTest::showsNameAndFiles()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    QCOMPARE(shown.page->statusText(), QStringLiteral("4 files, 48.2 MB"));
    QCOMPARE(shown.page->breadcrumb().last().text, QStringLiteral("Impeller 212"));
    QCOMPARE(shown.folder().model().rowCount(), 3);
}

void AssetPageTest::clickInTheTreeShowsFolderAndFacts()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.click("/mesh/gear.glb");
    QCOMPARE(shown.tab().selection(), QStringList{"/mesh/gear.glb"});
    QCOMPARE(shown.tab().folder(), QStringLiteral("/mesh/"));
    QCOMPARE(shown.folder().selection(), QStringList{"/mesh/gear.glb"});
    QCOMPARE(shown.page->statusText(), QStringLiteral("4 files, 1 selected, 48.2 MB"));
    QTRY_COMPARE(shown.details().revisions().findChildren<QToolButton *>().size(), 7);
}

void AssetPageTest::tilesAndTreeShareTheSelection()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.tab().openFolder("/mesh/");
    QAbstractItemView &tiles = shown.folder().view();
    const QModelIndex gear = shown.folder().model().indexOf("/mesh/gear.glb");
    QTest::mouseClick(tiles.viewport(), Qt::LeftButton, {}, tiles.visualRect(gear).center());
    QCOMPARE(shown.tree().selection(), QStringList{"/mesh/gear.glb"});
    const QModelIndex wheel = shown.folder().model().indexOf("/mesh/wheel.glb");
    QTest::mouseClick(tiles.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      tiles.visualRect(wheel).center());
    QCOMPARE(shown.tab().selection().size(), 2);
    QVERIFY(!shown.harness.isEnabled("edit.rename"));
    shown.harness.trigger("view.list");
    QCOMPARE(shown.folder().selection().size(), 2);
}

void AssetPageTest::refreshKeepsSelectionScrollAndFocus()
{
    std::vector<FileEntry> files;
    for (int i = 0; i < 300; ++i)
        files.push_back(file(QStringLiteral("/parts/part %1.glb").arg(i)));
    ShownPage shown(files);
    QVERIFY(shown.isLoaded());
    shown.page->activateWindow();
    shown.tab().select({"/parts/part 250.glb"});
    shown.tree().view().setFocus();
    const int scroll = shown.tree().view().verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    files.push_back(file("/zz new.txt"));
    shown.serveFiles(files);
    shown.page->refresh();
    QTRY_COMPARE(shown.page->statusText().section(',', 0, 0), QStringLiteral("301 files"));
    QCOMPARE(shown.tab().selection(), QStringList{"/parts/part 250.glb"});
    QCOMPARE(shown.tree().selection(), QStringList{"/parts/part 250.glb"});
    QCOMPARE(shown.folder().selection(), QStringList{"/parts/part 250.glb"});
    QCOMPARE(shown.tree().view().verticalScrollBar()->value(), scroll);
    QCOMPARE(QApplication::focusWidget(), &shown.tree().view());
}

void AssetPageTest::renameInPlaceWithTheKeyboard()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.page->activateWindow();
    shown.click("/mesh/gear.glb");
    shown.harness.trigger("edit.rename");
    auto *editor = shown.tree().view().findChild<QLineEdit *>();
    QVERIFY(editor);
    QTRY_COMPARE(editor->selectedText(), QStringLiteral("gear"));
    QTest::keyClicks(editor, "rotor");
    shown.serveFiles({file("/mesh/rotor.glb")});
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(shown.harness.transport.count("POST", assetRoute("moveFile")), 1);
    const Json sent = shown.harness.sent("POST", assetRoute("moveFile"));
    QCOMPARE(jsonText(sent, "sourcePath"), QStringLiteral("/mesh/gear.glb"));
    QCOMPARE(jsonText(sent, "destinationPath"), QStringLiteral("/mesh/rotor.glb"));
    QTRY_COMPARE(shown.tab().selection(), QStringList{"/mesh/rotor.glb"});
    QVERIFY(shown.toast());
    QTRY_VERIFY(shown.harness.undo.canUndo());
    shown.harness.undo.undo();
    QTRY_COMPARE(shown.harness.transport.count("POST", assetRoute("moveFile")), 2);
    QCOMPARE(jsonText(shown.harness.sent("POST", assetRoute("moveFile")), "destinationPath"),
             QStringLiteral("/mesh/gear.glb"));
}

void AssetPageTest::refreshWaitsWhileANameIsEdited()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.click("/mesh/gear.glb");
    shown.harness.trigger("edit.rename");
    const QPointer<QLineEdit> editor = shown.tree().view().findChild<QLineEdit *>();
    shown.serveFiles({file("/mesh/gear.glb"), file("/new.txt")});
    shown.page->refresh();
    QTRY_COMPARE(shown.page->statusText().section(',', 0, 0), QStringLiteral("2 files"));
    QVERIFY(editor && editor->isVisible());
    QVERIFY(!shown.tree().model().indexOf("/new.txt").isValid());
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(shown.tree().model().indexOf("/new.txt").isValid());
}

void AssetPageTest::badNameIsToldAndNothingSent()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    for (const char *name : {"a/b.glb", "..", "wheel.glb", "virus.EXE"}) {
        emit shown.tab().renameWanted("/mesh/gear.glb", QString::fromLatin1(name));
        QVERIFY2(shown.error(), name);
        shown.error()->hide();
    }
    QCOMPARE(shown.harness.transport.count("POST", assetRoute("moveFile")), 0);
}

void AssetPageTest::archiveTellsAndUndoBringsBack()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.click("/mesh/");
    shown.harness.trigger("edit.archive");
    QTRY_VERIFY(shown.toast());
    const Json sent = shown.harness.sent("DELETE", assetRoute("archiveFile"));
    QCOMPARE(jsonText(sent, "filePath"), QStringLiteral("/mesh/"));
    QVERIFY(sent["isPrefix"].get<bool>());
    for (QPushButton *button : shown.toast()->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Undo"))
            button->click();
    }
    QTRY_COMPARE(shown.harness.transport.count("POST", assetRoute("unarchiveFile")), 2);
}

void AssetPageTest::deleteForGoodWantsTheTypedName()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.click("/read me.txt");
    shown.harness.trigger("edit.delete");
    Dialog *dialog = shown.dialog();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(field, "read me");
    QVERIFY(!dialog->mainButton().isEnabled());
    QTest::keyClicks(field, ".txt");
    QVERIFY(dialog->mainButton().isEnabled());
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.harness.transport.count("DELETE", assetRoute("deleteFile")), 1);
    const Json sent = shown.harness.sent("DELETE", assetRoute("deleteFile"));
    QVERIFY(sent["confirmPermanentDelete"].get<bool>());
    QVERIFY(!sent["isPrefix"].get<bool>());
}

void AssetPageTest::moveByDraggingInTheTree()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    FileTreeModel &model = shown.tree().model();
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf("/mesh/gear.glb")}));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf("/cad/")));
    QTRY_COMPARE(shown.harness.transport.count("POST", assetRoute("moveFile")), 1);
    QCOMPARE(jsonText(shown.harness.sent("POST", assetRoute("moveFile")), "destinationPath"),
             QStringLiteral("/cad/gear.glb"));
    QVERIFY(model.dropMimeData(data.get(), Qt::CopyAction, -1, -1, model.indexOf("/cad/")));
    QTRY_COMPARE(shown.harness.transport.count("POST", assetRoute("copyFile")), 1);
}

void AssetPageTest::movingOntoATakenNameAsksFirst()
{
    ShownPage shown({file("/a.glb"), file("/mesh/a.glb")});
    QVERIFY(shown.isLoaded());
    FileTreeModel &model = shown.tree().model();
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf("/a.glb")}));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf("/mesh/")));
    auto *dialog = shown.dialog<TakenDialog>();
    QVERIFY(dialog);
    QCOMPARE(shown.harness.transport.count("POST", assetRoute("moveFile")), 0);
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.harness.transport.count("POST", assetRoute("moveFile")), 1);
    QCOMPARE(jsonText(shown.harness.sent("POST", assetRoute("moveFile")), "destinationPath"),
             QStringLiteral("/mesh/a copy.glb"));
}

void AssetPageTest::moveOfAFolderIsOneJobThatReportsWhatFailed()
{
    std::vector<FileEntry> files{folder("/x/")};
    for (int i = 0; i < 6; ++i)
        files.push_back(file(QStringLiteral("/mesh/%1.glb").arg(i)));
    ShownPage shown(files);
    QVERIFY(shown.isLoaded());
    bool isBroken = true;
    shown.harness.transport.answerWith(
        "POST", assetRoute("moveFile"), [&isBroken](const api::Request &request) {
            api::Response response;
            const bool isThree = request.body.contains("/mesh/3.glb");
            response.status = isBroken && isThree ? 400 : 200;
            response.body = isBroken && isThree ? "{\"message\":\"Disk of the server is full.\"}"
                                                : "{\"success\":true}";
            return response;
        });
    FileTreeModel &model = shown.tree().model();
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf("/mesh/")}));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf("/x/")));
    QCOMPARE(shown.harness.jobs.rowCount(), 1);
    QTRY_VERIFY(shown.error());
    QCOMPARE(shown.harness.transport.count("POST", assetRoute("moveFile")), 6);
    QVERIFY(shown.error()->error().message.contains("Disk of the server is full."));
    isBroken = false;
    shown.harness.jobs.retry(shown.harness.jobs.at(0).id);
    QTRY_VERIFY(shown.toast());
    QCOMPARE(shown.harness.transport.count("POST", assetRoute("moveFile")), 7);
}

void AssetPageTest::copyAndPaste()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.click("/read me.txt");
    shown.harness.trigger("edit.copy");
    shown.click("/cad/");
    shown.harness.trigger("edit.paste");
    QTRY_COMPARE(shown.harness.transport.count("POST", assetRoute("copyFile")), 1);
    QCOMPARE(jsonText(shown.harness.sent("POST", assetRoute("copyFile")), "destinationPath"),
             QStringLiteral("/cad/read me.txt"));
}

void AssetPageTest::newFolder()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.click("/mesh/");
    shown.harness.trigger("file.newFolder");
    Dialog *dialog = shown.dialog();
    QVERIFY(dialog);
    QVERIFY(!dialog->mainButton().isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), "a/b");
    QVERIFY(!dialog->mainButton().isEnabled());
    dialog->findChild<QLineEdit *>()->clear();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), "lod");
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(shown.harness.transport.count("POST", assetRoute("createFolder")), 1);
    QCOMPARE(jsonText(shown.harness.sent("POST", assetRoute("createFolder")), "relativeKey"),
             QStringLiteral("/mesh/lod/"));
}

void AssetPageTest::primaryTypeIsSentAndUndone()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.click("/mesh/gear.glb");
    auto *box = shown.details().findChild<QComboBox *>();
    box->setCurrentIndex(box->findData("lod2"));
    emit box->activated(box->currentIndex());
    QTRY_COMPARE(shown.harness.transport.count("PUT", assetRoute("setPrimaryFile")), 1);
    QCOMPARE(jsonText(shown.harness.sent("PUT", assetRoute("setPrimaryFile")), "primaryType"),
             QStringLiteral("lod2"));
    QTRY_VERIFY(shown.harness.undo.canUndo());
    shown.harness.undo.undo();
    QTRY_COMPARE(shown.harness.transport.count("PUT", assetRoute("setPrimaryFile")), 2);
    QCOMPARE(jsonText(shown.harness.sent("PUT", assetRoute("setPrimaryFile")), "primaryType"),
             QString());
}

void AssetPageTest::revertOfARevision()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.click("/mesh/gear.glb");
    const auto revertButtons = [&shown] {
        QList<QToolButton *> found;
        for (QToolButton *button : shown.details().revisions().findChildren<QToolButton *>()) {
            if (button->accessibleName().startsWith(QLatin1String("Make revision")))
                found << button;
        }
        return found;
    };
    QTRY_COMPARE(revertButtons().size(), 2);
    revertButtons().last()->click();
    QTRY_COMPARE(shown.harness.transport.count("POST", assetRoute("revertFileVersion/v1")), 1);
    QCOMPARE(jsonText(shown.harness.sent("POST", assetRoute("revertFileVersion/v1")), "filePath"),
             QStringLiteral("/mesh/gear.glb"));
}

void AssetPageTest::droppedFilesNameTheDisallowedFirst()
{
    QTemporaryDir disk;
    for (const char *name : {"good.glb", "setup.exe"}) {
        QFile made(disk.filePath(QLatin1String(name)));
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write("bytes");
    }
    ShownPage shown(someFiles());
    shown.harness.transport.answer("GET", "/database/pumps", Json{{"databaseId", "pumps"}});
    QVERIFY(shown.isLoaded());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(disk.filePath("good.glb")),
                  QUrl::fromLocalFile(disk.filePath("setup.exe"))});
    const QPoint at = shown.rowAt("/mesh/");
    QWidget *target = shown.tree().view().viewport();
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(at), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                    Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction); // never "move": the originals are not ours
    QTRY_VERIFY(shown.dialog<RefusedDialog>());
    auto *dialog = shown.dialog<RefusedDialog>();
    auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("setup.exe"));
    QVERIFY(dialog->mainButton().text().contains("1"));
    QCOMPARE(shown.harness.transport.count("POST", "/uploads"), 0);
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.harness.transport.count("POST", "/uploads"), 1);
    const Json sent = shown.harness.sent("POST", "/uploads");
    QCOMPARE(sent["files"].size(), size_t(1));
    QCOMPARE(shown.harness.jobs.rowCount(), 1);
    QTRY_VERIFY(shown.error()); // the fake has no such route
}

void AssetPageTest::errorStandsInPlaceAndRetries()
{
    PageHarness harness;
    serveAsset(harness.transport, impeller(), someFiles());
    harness.transport.refuse("GET", assetRoute("listFiles"), 500, "Error listing files.");
    AssetPage page(harness.context(), impellerLocation());
    page.resize(1200, 760);
    page.show();
    auto *tab = page.findChild<FilesTab *>();
    auto *state = tab->findChild<StateView *>();
    QTRY_COMPARE(state->state(), StateView::State::Error);
    harness.transport.answer("GET", assetRoute("listFiles"), fileListJson(someFiles()));
    for (QPushButton *button : state->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Retry"))
            button->click();
    }
    QTRY_COMPARE(page.statusText(), QStringLiteral("4 files, 48.2 MB"));
    // A later failure leaves what is there.
    harness.transport.refuse("GET", assetRoute("listFiles"), 500, "Error listing files.");
    page.refresh();
    QTRY_COMPARE(harness.transport.count("GET", assetRoute("listFiles")), 3);
    QTRY_VERIFY(page.findChild<ErrorPanel *>());
    QCOMPARE(state->state(), StateView::State::Content);
}

void AssetPageTest::verbErrorStandsInPlace()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.harness.transport.refuse("DELETE", assetRoute("archiveFile"), 403, "Not Authorized");
    shown.click("/read me.txt");
    shown.harness.trigger("edit.archive");
    QTRY_VERIFY(shown.error());
    QCOMPARE(shown.error()->error().kind, ErrorKind::Denied);
    QVERIFY(!shown.toast());
    QCOMPARE(shown.tab().selection(), QStringList{"/read me.txt"});
}

void AssetPageTest::emptyAssetOffersUpload()
{
    ShownPage shown({});
    QVERIFY(shown.isLoaded());
    auto *state = shown.tab().findChild<StateView *>();
    QCOMPARE(state->state(), StateView::State::Empty);
    QVERIFY(shown.harness.isEnabled("file.upload"));
    QVERIFY(!shown.harness.isEnabled("file.download"));
}

void AssetPageTest::filterNarrowsTheTreeAndMayFindNothing()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.click("/mesh/gear.glb");
    QTest::keyClicks(&shown.tree().filterField(), "gear");
    QTRY_VERIFY(!shown.tree().model().indexOf("/read me.txt").isValid());
    QVERIFY(shown.tree().model().indexOf("/cad/gear.step").isValid());
    QCOMPARE(shown.tab().selection(), QStringList{"/mesh/gear.glb"});
    QTest::keyClicks(&shown.tree().filterField(), " nothing");
    QTRY_COMPARE(shown.tree().findChild<StateView *>()->state(), StateView::State::Empty);
    shown.tree().filterField().clear();
    QTRY_VERIFY(shown.tree().model().indexOf("/read me.txt").isValid());
}

void AssetPageTest::archivedAssetIsReadOnlyAndCanBeRestored()
{
    Asset asset = impeller();
    asset.status = QStringLiteral("archived");
    asset.databaseId = DatabaseId(QStringLiteral("pumps#deleted"));
    ShownPage shown(someFiles(), asset);
    QVERIFY(shown.isLoaded());
    QVERIFY(shown.harness.isEnabled("asset.restore"));
    for (const char *id : {"file.upload", "edit.archive", "edit.delete", "edit.paste", "edit.edit",
                           "asset.archive", "file.newFolder"})
        QVERIFY2(!shown.harness.isEnabled(id), id);
    shown.harness.trigger("asset.restore");
    QTRY_COMPARE(shown.harness.transport.count("PUT", assetRoute("unarchiveAsset")), 1);
}

void AssetPageTest::assetIsRenamedInTheHead()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    shown.page->activateWindow();
    shown.harness.trigger("asset.rename");
    auto *field = shown.page->findChild<AssetHeader *>()->findChild<QLineEdit *>();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, "Impeller 213");
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(shown.harness.transport.count("PUT", assetRoute()), 1);
    const Json sent = shown.harness.sent("PUT", assetRoute());
    QCOMPARE(jsonText(sent, "assetName"), QStringLiteral("Impeller 213"));
    QVERIFY(!sent.contains("description"));
}

void AssetPageTest::assetDeleteWantsTheTypedName()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    QSignalSpy opened(&shown.harness.navigator, &Navigator::opened);
    shown.harness.trigger("asset.delete");
    Dialog *dialog = shown.dialog();
    QVERIFY(dialog && !dialog->mainButton().isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), "Impeller 212");
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.harness.transport.count("DELETE", assetRoute("deleteAsset")), 1);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<Location>().page, QStringLiteral("browse"));
}

void AssetPageTest::showArchivedAsksForThem()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    FileEntry old = file("/mesh/old.glb");
    old.isArchived = true;
    std::vector<FileEntry> files = someFiles();
    files.push_back(old);
    shown.serveFiles(files);
    for (QAction *action : shown.tree().findChildren<QAction *>()) {
        if (action->text() == QLatin1String("Show archived files"))
            action->trigger();
    }
    QTRY_VERIFY(shown.tree().model().indexOf("/mesh/old.glb").isValid());
    const auto requests = shown.harness.transport.requests();
    QVERIFY(std::any_of(requests.begin(), requests.end(), [](const api::Request &request) {
        return request.queryValue("includeArchived") == QLatin1String("true");
    }));
    shown.tab().select({"/mesh/old.glb"});
    QVERIFY(shown.harness.isEnabled("edit.restore"));
    QVERIFY(!shown.harness.isEnabled("edit.archive"));
}

void AssetPageTest::closingWhileAnAnswerIsUnderWay()
{
    PageHarness harness;
    serveAsset(harness.transport, impeller(), someFiles());
    harness.transport.hold("GET", assetRoute("listFiles"));
    auto page = std::make_unique<AssetPage>(harness.context(), impellerLocation());
    page->show();
    QTRY_COMPARE(harness.transport.heldCount(), 1);
    page.reset();
    harness.transport.releaseAll();
    QTRY_COMPARE(harness.transport.heldCount(), 0);
}

void AssetPageTest::fiftyThousandFilesStayFluid()
{
    std::vector<FileEntry> files;
    for (int i = 0; i < 50000; ++i)
        files.push_back(file(QStringLiteral("/set %1/part %2.glb").arg(i / 500).arg(i)));
    PageHarness harness;
    serveAsset(harness.transport, impeller(), {});
    // In pages of a thousand, as servers send them.
    harness.transport.answerWith(
        "GET", assetRoute("listFiles"), [files](const api::Request &request) {
            const int start = request.queryValue("startingToken").toInt();
            const std::vector<FileEntry> part(files.begin() + start, files.begin() + start + 1000);
            Json body{{"items", part}, {"NextToken", nullptr}};
            if (start + 1000 < 50000)
                body["NextToken"] = std::to_string(start + 1000);
            api::Response response;
            response.body = dumpJson(body);
            return response;
        });
    AssetPage page(harness.context(), impellerLocation());
    page.resize(1200, 760);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.statusText().startsWith(QLatin1String("50,000 files")) ||
                                 page.statusText().startsWith(QLatin1String("50000 files")),
                             60000);
    auto *tab = page.findChild<FilesTab *>();
    QTRY_VERIFY(tab->treePanel().model().tree());
    QElapsedTimer timer;
    timer.start();
    tab->select({"/set 42/part 21100.glb"});
    page.grab();
    qInfo("50,000 files: select, scroll and draw in %lld ms", timer.elapsed());
    QCOMPARE(tab->selection(), QStringList{"/set 42/part 21100.glb"});
    QCOMPARE(tab->folderPanel().model().rowCount(), 500);
}

void AssetPageTest::openGoesToTheViewer()
{
    ShownPage shown(someFiles());
    QVERIFY(shown.isLoaded());
    QSignalSpy opened(&shown.harness.navigator, &Navigator::opened);
    QTest::mouseClick(shown.tree().view().viewport(), Qt::LeftButton, {},
                      shown.rowAt("/mesh/gear.glb"));
    QTest::mouseDClick(shown.tree().view().viewport(), Qt::LeftButton, {},
                       shown.rowAt("/mesh/gear.glb"));
    QCOMPARE(opened.count(), 1);
    const auto place = opened.first().first().value<Location>();
    QCOMPARE(place.page, QStringLiteral("viewer"));
    QCOMPARE(place.argument("path"), QStringLiteral("/mesh/gear.glb"));
}

} // namespace vams::test

using vams::test::AssetPageTest;
VAMS_TEST(AssetPageTest)

#include "asset_page_test.moc"
