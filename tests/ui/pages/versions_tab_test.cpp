#include "core/model/asset_version.h"
#include "tests/support/asset_fixture.h"
#include "tests/support/test_main.h"
#include "ui/pages/asset/tabs/asset_tabs.h"
#include "ui/pages/asset/versions/version_bar.h"
#include "ui/pages/asset/versions/version_dialogs.h"
#include "ui/pages/asset/versions/versions_tab.h"
#include "ui/support/state_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

namespace vams::test {

using namespace vams::ui;

namespace {

AssetVersion listedVersion(int number, const char *comment)
{
    AssetVersion version;
    version.Version = AssetVersionId(QString::number(number));
    version.Comment = QString::fromUtf8(comment);
    version.createdBy = QStringLiteral("artist");
    version.DateModified = QStringLiteral("2026-03-04T09:15:24.000000");
    version.fileCount = number;
    version.isCurrent = number == 3;
    return version;
}

FileEntry revision(const char *path, const char *hash, qint64 size = 100)
{
    FileEntry entry = file(QLatin1String(path), size);
    entry.contentHash = QLatin1String(hash);
    entry.versionId = FileVersionId(QLatin1String(hash));
    return entry;
}

/// Three versions: the second made the gear bigger and took the notes away, the third added a
/// picture; since then the picture has changed.
class TimelinePage
{
public:
    TimelinePage()
    {
        serveAsset(harness.transport, impeller(), {});
        harness.transport.answerWith(
            "GET", assetRoute(QStringLiteral("getVersions")), [this](const api::Request &) {
                api::Response response;
                response.body = dumpJson({{"versions", versions}, {"NextToken", nullptr}});
                return response;
            });
        harness.transport.answerWith(
            "GET", assetRoute(QStringLiteral("listFiles")), [this](const api::Request &request) {
                const QString id = request.queryValue(QStringLiteral("assetVersionId"));
                api::Response response;
                response.body = dumpJson(fileListJson(files.value(id)));
                return response;
            });
        for (const char *id : {"1", "2", "3"}) {
            AssetVersionDetails details;
            details.assetVersionId = AssetVersionId(QLatin1String(id));
            details.versionedMetadata = {{QStringLiteral("metadata"), QStringLiteral("/"),
                                          QStringLiteral("mass"), QLatin1String(id),
                                          QStringLiteral("number")}};
            harness.transport.answer("GET",
                                     assetRoute(QStringLiteral("getVersion/") + QLatin1String(id)),
                                     Json(details));
        }
    }
    void open()
    {
        Location place = impellerLocation();
        place.arguments.insert(QStringLiteral("tab"), QStringLiteral("versions"));
        page = std::make_unique<AssetPage>(harness.context(), place);
        page->resize(1200, 760);
        page->show();
        page->activateWindow();
    }
    [[nodiscard]] bool isCompared(const VersionPair &pair)
    {
        return QTest::qWaitFor(
            [&] { return tab().compare().pair() == pair && tab().compare().table().isVisible(); });
    }
    [[nodiscard]] bool isShown() { return isCompared(pairOf("2", "3")); }
    static VersionPair pairOf(const char *a, const char *b)
    {
        return {AssetVersionId(QLatin1String(a)), AssetVersionId(QLatin1String(b))};
    }
    void clickVersion(int row, Qt::KeyboardModifiers modifiers = {})
    {
        VersionTimeline &list = tab().timeline();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, modifiers,
                          list.visualRect(list.model()->index(row, 0)).center());
    }
    /// "Changed gear.glb 100 B 300 B" for each row.
    QStringList rows()
    {
        const ChangeModel &model = tab().compare().changes();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << QStringLiteral("%1 %2 %3 %4")
                         .arg(changeKindName(model.at(row).kind), model.at(row).name,
                              model.at(row).before, model.at(row).after);
        return texts;
    }
    VersionsTab &tab() { return *page->findChild<VersionsTab *>(); }
    QPushButton *button(const char *text)
    {
        for (QPushButton *found : tab().findChildren<QPushButton *>())
            if (found->text() == QLatin1String(text))
                return found;
        return nullptr;
    }

    std::vector<AssetVersion> versions{listedVersion(3, "with a picture"),
                                       listedVersion(2, "bigger gear"), listedVersion(1, "first")};
    QHash<QString, std::vector<FileEntry>> files{
        {QStringLiteral("1"), {revision("/gear.glb", "small"), revision("/notes.txt", "notes", 5)}},
        {QStringLiteral("2"), {revision("/gear.glb", "big", 300)}},
        {QStringLiteral("3"),
         {revision("/gear.glb", "big", 300), revision("/look.png", "look", 50)}},
        {QString(), {revision("/gear.glb", "big", 300), revision("/look.png", "new look", 60)}}};
    PageHarness harness;
    std::unique_ptr<AssetPage> page;
};

} // namespace

class VersionsTabTest : public QObject
{
    Q_OBJECT

private slots:
    void newestIsComparedWithTheOneBefore();
    void clickComparesWithWhatIsNewer();
    void newestIsComparedWithTheFilesOfNow();
    void ctrlClickChoosesTheOtherSide();
    void choicesAndSwap();
    void filtersAndEmptyStates();
    void metadataIsComparedToo();
    void picturesOfBothSides();
    void fileOpensAsOnItsSide();
    void goBackToWhatIsLookedAt();
    void filesOfAVersion();
    void hiddenTabAsksForNothing();
    void failureIsToldAndRetried();
    void failedContentIsToldAndRetried();
    void archivedAsset();
    void rowsAreSpoken();
    void pairIsKept();
};

void VersionsTabTest::newestIsComparedWithTheOneBefore()
{
    TimelinePage shown;
    shown.open();
    QVERIFY(shown.isShown());
    QAbstractItemModelTester tester(&shown.tab().timeline().versions());
    QTRY_COMPARE(shown.rows(), QStringList{QStringLiteral("Added look.png \u2013 50 B")});
    QCOMPARE(shown.page->statusText(), QStringLiteral("3 versions, comparing v2 with v3"));
    QVERIFY(shown.button("Go back to v2..."));
    QVERIFY(shown.button("Download v2...")->isEnabled());
    QVERIFY(!shown.page->findChild<VersionBar *>()->isVisible()); // the tab chooses itself
}

void VersionsTabTest::clickComparesWithWhatIsNewer()
{
    TimelinePage shown;
    shown.open();
    QVERIFY(shown.isShown());
    shown.clickVersion(2);
    QVERIFY(shown.isCompared(TimelinePage::pairOf("1", "3")));
    QTRY_COMPARE(shown.rows(), (QStringList{QStringLiteral("Changed gear.glb 100 B 300 B"),
                                            QStringLiteral("Added look.png \u2013 50 B"),
                                            QStringLiteral("Removed notes.txt 5 B \u2013")}));
    shown.tab().timeline().setFocus();
    QTest::keyClick(&shown.tab().timeline(), Qt::Key_Up);
    QVERIFY(shown.isCompared(TimelinePage::pairOf("2", "3")));
}

void VersionsTabTest::newestIsComparedWithTheFilesOfNow()
{
    TimelinePage shown;
    shown.open();
    QVERIFY(shown.isShown());
    shown.clickVersion(0);
    QVERIFY(shown.isCompared(TimelinePage::pairOf("3", "")));
    QTRY_COMPARE(shown.rows(), QStringList{QStringLiteral("Changed look.png 50 B 60 B")});
    QCOMPARE(shown.page->statusText(),
             QStringLiteral("3 versions, comparing v3 with the current files"));
}

void VersionsTabTest::ctrlClickChoosesTheOtherSide()
{
    TimelinePage shown;
    shown.open();
    QVERIFY(shown.isShown());
    shown.clickVersion(2, Qt::ControlModifier);
    QVERIFY(shown.isCompared(TimelinePage::pairOf("2", "1")));
    QCOMPARE(shown.tab().timeline().current()->Version.text(), QStringLiteral("2"));
    shown.clickVersion(1, Qt::ControlModifier); // A itself: they change places
    QVERIFY(shown.isCompared(TimelinePage::pairOf("1", "2")));
}

void VersionsTabTest::choicesAndSwap()
{
    TimelinePage shown;
    shown.open();
    QVERIFY(shown.isShown());
    const QList<QComboBox *> choices = shown.tab().compare().findChildren<QComboBox *>();
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices[0]->count(), 4);
    QCOMPARE(choices[0]->currentText(), QStringLiteral("v2"));
    choices[0]->setFocus();
    QTest::keyClick(choices[0], Qt::Key_Down);
    QVERIFY(shown.isCompared(TimelinePage::pairOf("1", "3")));
    shown.harness.trigger("version.swap");
    QVERIFY(shown.isCompared(TimelinePage::pairOf("3", "1")));
    QTRY_VERIFY(shown.rows().contains(QStringLiteral("Added notes.txt \u2013 5 B")));
}

void VersionsTabTest::filtersAndEmptyStates()
{
    TimelinePage shown;
    shown.open();
    QVERIFY(shown.isShown());
    QTRY_COMPARE(shown.rows().size(), 1);
    const QList<QCheckBox *> checks = shown.tab().compare().findChildren<QCheckBox *>();
    QCOMPARE(checks.size(), 4);
    QCOMPARE(checks[1]->text(), QStringLiteral("Added 1"));
    QCOMPARE(checks[3]->text(), QStringLiteral("Same 1"));
    QTest::mouseClick(checks[1], Qt::LeftButton, {}, {8, checks[1]->height() / 2});
    QTRY_COMPARE(shown.tab().compare().table().isVisible(), false);
    QTest::mouseClick(checks[3], Qt::LeftButton, {}, {8, checks[3]->height() / 2});
    QTRY_COMPARE(shown.rows(), QStringList{QStringLiteral("Same gear.glb 300 B 300 B")});
    QVERIFY(shown.tab().compare().table().isVisible());
}

void VersionsTabTest::metadataIsComparedToo()
{
    TimelinePage shown;
    shown.open();
    QVERIFY(shown.isShown());
    auto *kinds = shown.tab().compare().findChild<QTabBar *>();
    QTest::mouseClick(kinds, Qt::LeftButton, {}, kinds->tabRect(1).center());
    QTRY_COMPARE(shown.rows(), QStringList{QStringLiteral("Changed mass 2 3")});
    QVERIFY(!shown.tab().compare().currentFile());
    QVERIFY(!shown.harness.isEnabled("version.openB"));
    shown.clickVersion(0); // with the files of now, whose metadata is in no version
    QTRY_VERIFY(!shown.tab().compare().table().isVisible());
}

void VersionsTabTest::picturesOfBothSides()
{
    TimelinePage shown;
    QImage white(8, 6, QImage::Format_ARGB32);
    white.fill(Qt::white);
    QImage half = white;
    for (int y = 0; y < 6; ++y)
        for (int x = 0; x < 4; ++x)
            half.setPixel(x, y, qRgb(0, 0, 0));
    // Each revision has a picture of its own: the name tells them apart here.
    shown.files[QStringLiteral("1")][0].fileName = QStringLiteral("small.glb");
    shown.harness.thumbnails.byName = {{QStringLiteral("small.glb"), white},
                                       {QStringLiteral("gear.glb"), half}};
    shown.open();
    QVERIFY(shown.isShown());
    shown.clickVersion(2);
    QVERIFY(shown.isCompared(TimelinePage::pairOf("1", "3")));
    QTRY_COMPARE(shown.tab().compare().pictures().differingShare(), std::optional<double>(0.5));
}

void VersionsTabTest::fileOpensAsOnItsSide()
{
    TimelinePage shown;
    shown.open();
    QVERIFY(shown.isShown());
    shown.clickVersion(2);
    QVERIFY(shown.isCompared(TimelinePage::pairOf("1", "3")));
    QTreeView &table = shown.tab().compare().table();
    QTRY_COMPARE(table.model()->rowCount(), 3);
    table.setCurrentIndex(table.model()->index(2, 0)); // the notes, which only A has
    QTRY_VERIFY(!shown.harness.isEnabled("version.openB"));
    shown.harness.trigger("version.openA");
    QCOMPARE(shown.harness.navigator.current().argument(QStringLiteral("version")),
             QStringLiteral("notes"));
    table.setCurrentIndex(table.model()->index(0, 0));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    QTRY_COMPARE(shown.harness.navigator.current().argument(QStringLiteral("version")),
                 QStringLiteral("big"));
}

void VersionsTabTest::goBackToWhatIsLookedAt()
{
    TimelinePage shown;
    shown.open();
    QVERIFY(shown.isShown());
    shown.clickVersion(2);
    QVERIFY(shown.isCompared(TimelinePage::pairOf("1", "3")));
    QTest::mouseClick(shown.button("Go back to v1..."), Qt::LeftButton);
    RevertVersionDialog *dialog = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<RevertVersionDialog *>(widget))
            dialog = found;
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(QStringLiteral("1")));
    dialog->reject();
}

void VersionsTabTest::filesOfAVersion()
{
    TimelinePage shown;
    shown.open();
    QVERIFY(shown.isShown());
    shown.harness.trigger("version.showFiles");
    QCOMPARE(shown.page->findChild<AssetTabs *>()->current(), QStringLiteral("files"));
    QTRY_COMPARE(shown.page->findChild<VersionBar *>()->chosen()->Version.text(),
                 QStringLiteral("2"));
    QTRY_COMPARE(shown.page->statusText(), QStringLiteral("1 files, 300 B"));
}

void VersionsTabTest::hiddenTabAsksForNothing()
{
    TimelinePage shown;
    shown.page = std::make_unique<AssetPage>(shown.harness.context(), impellerLocation());
    shown.page->show();
    QTRY_COMPARE(shown.page->findChild<VersionBar *>()->findChild<QComboBox *>()->count(), 4);
    shown.harness.pools.requests().waitForDone();
    QTest::qWait(0);
    QCOMPARE(shown.harness.transport.count("GET", assetRoute(QStringLiteral("listFiles"))), 1);
    QCOMPARE(shown.harness.transport.count("GET", assetRoute(QStringLiteral("getVersion/3"))), 0);
}

void VersionsTabTest::failureIsToldAndRetried()
{
    TimelinePage shown;
    shown.harness.transport.refuse("GET", assetRoute(QStringLiteral("getVersions")), 500, "broken");
    shown.open();
    auto *state = shown.tab().findChild<StateView *>();
    QTRY_COMPARE(state->state(), StateView::State::Error);
    shown.harness.transport.answer("GET", assetRoute(QStringLiteral("getVersions")),
                                   Json{{"versions", shown.versions}, {"NextToken", nullptr}});
    for (QPushButton *button : state->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == QLatin1String("Retry"))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(shown.isShown());
}

void VersionsTabTest::failedContentIsToldAndRetried()
{
    TimelinePage shown;
    shown.harness.transport.refuse("GET", assetRoute(QStringLiteral("getVersion/3")), 500,
                                   "broken");
    shown.open();
    QPushButton *retry = nullptr;
    QTRY_VERIFY([&] {
        for (QPushButton *button : shown.page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == QLatin1String("Retry"))
                retry = button;
        return retry != nullptr;
    }());
    AssetVersionDetails details;
    shown.harness.transport.answer("GET", assetRoute(QStringLiteral("getVersion/3")),
                                   Json(details));
    QTest::mouseClick(retry, Qt::LeftButton);
    QVERIFY(shown.isShown());
}

void VersionsTabTest::archivedAsset()
{
    TimelinePage shown;
    Asset asset = impeller();
    asset.status = QStringLiteral("archived");
    serveAsset(shown.harness.transport, asset, {});
    shown.open();
    QTRY_COMPARE(shown.tab().findChild<StateView *>()->state(), StateView::State::Empty);
}

void VersionsTabTest::rowsAreSpoken()
{
    TimelinePage shown;
    shown.versions[1].versionAlias = QStringLiteral("gold");
    shown.open();
    QVERIFY(shown.isShown());
    const QAbstractItemModel *model = shown.tab().timeline().model();
    const QString newest = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(newest.startsWith(QStringLiteral("Version 3, current, with a picture, artist")),
             qPrintable(newest));
    QVERIFY(newest.endsWith(QStringLiteral("side B of the comparison")));
    const QString second = model->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(second.startsWith(QStringLiteral("Version 2, gold, bigger gear")), qPrintable(second));
}

void VersionsTabTest::pairIsKept()
{
    TimelinePage shown;
    shown.open();
    QVERIFY(shown.isShown());
    shown.clickVersion(2);
    QVERIFY(shown.isCompared(TimelinePage::pairOf("1", "3")));
    const QJsonObject view = shown.page->saveView();
    shown.open();
    shown.page->restoreView(view);
    QVERIFY(shown.isCompared(TimelinePage::pairOf("1", "3")));
    shown.page->refresh(); // and over a refresh
    QTest::qWait(0);
    QVERIFY(shown.isCompared(TimelinePage::pairOf("1", "3")));
}

VAMS_TEST(VersionsTabTest)

} // namespace vams::test

#include "versions_tab_test.moc"
