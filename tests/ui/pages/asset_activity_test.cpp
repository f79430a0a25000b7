#include "core/base/clock.h"
#include "core/model/automation/execution.h"
#include "core/model/comment.h"
#include "tests/support/asset_fixture.h"
#include "tests/support/test_main.h"
#include "ui/admin/record_list.h"
#include "ui/pages/asset/activity/activity_model.h"
#include "ui/pages/asset/activity/activity_tab.h"
#include "ui/pages/asset/comments/comments_tab.h"
#include "ui/pages/asset/files_tab.h"
#include "ui/pages/asset/tabs/asset_tabs.h"
#include "ui/pages/asset/tabs/tab_ids.h"
#include "ui/pages/asset/versions/versions_tab.h"
#include "ui/pages/asset/workflows/workflows_tab.h"
#include "ui/support/error_panel.h"
#include "ui/support/relative_time.h"
#include "ui/support/state_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace vams::test {

using namespace vams::ui;

namespace {

const QString versionsRoute = assetRoute(QStringLiteral("getVersions"));
const QString filesRoute = assetRoute(QStringLiteral("listFiles"));
const QString infoRoute = assetRoute(QStringLiteral("fileInfo"));
const QString runsRoute = assetRoute(QStringLiteral("workflows/executions"));
const QString talkRoute = QStringLiteral("/comments/assets/impeller-212");

QDateTime hour(int number)
{
    return QDateTime(QDate(2026, 3, 4), QTime(0, 0), Qt::UTC).addSecs(3600 * number);
}

AssetVersion versionAt(const char *id, int number)
{
    AssetVersion version;
    version.Version = AssetVersionId(QLatin1String(id));
    version.DateModified = toNaiveIso(hour(number));
    version.Comment = QStringLiteral("Released");
    version.createdBy = QStringLiteral("maker");
    return version;
}

Comment commentAt(const QString &id, int number)
{
    Comment comment;
    comment.key = {impellerRef().assetId, AssetVersionId(QStringLiteral("1")), CommentId(id)};
    comment.commentBody = QStringLiteral("Looks good ") + id;
    comment.commentOwnerID = QStringLiteral("artist");
    comment.dateCreated = toZuluIso(hour(number));
    return comment;
}

FileEntry fileAt(const QString &path, int number, int revisions = 1)
{
    FileEntry entry = file(path);
    entry.dateCreatedCurrentVersion = toIso(hour(number));
    entry.versionId = FileVersionId(QStringLiteral("r%1").arg(revisions));
    entry.revisionCount = revisions;
    return entry;
}

WorkflowExecution runAt(const char *id, int number)
{
    WorkflowExecution execution;
    execution.workflow = {DatabaseId(QStringLiteral("GLOBAL")),
                          WorkflowId(QStringLiteral("publish"))};
    execution.executionId = ExecutionId(QLatin1String(id));
    execution.executionStatus = QStringLiteral("NEW");
    execution.startDate = toExecutionDate(hour(number));
    execution.executedBy = QStringLiteral("maker");
    return execution;
}

QPushButton *pushButton(const QWidget &where, const QString &text)
{
    for (QPushButton *button : where.findChildren<QPushButton *>())
        if (button->text() == text && button->isVisibleTo(&where))
            return button;
    return nullptr;
}

/// The asset page at its Activity tab; a few things happened, hours apart.
class ActivePage
{
public:
    explicit ActivePage(Asset given = impeller())
        : asset(std::move(given))
    {
        serveAsset(harness.transport, asset, {});
        setVersions({versionAt("1", 40), versionAt("0", 1)});
        setComments({commentAt(QStringLiteral("c1"), 50)});
        setFiles({fileAt(QStringLiteral("/gear.glb"), 30), fileAt(QStringLiteral("/a.png"), 10)});
        setRuns({runAt("e1", 60)});
        allowAudit(false);
    }
    void setVersions(const std::vector<AssetVersion> &versions)
    {
        harness.transport.answer("GET", versionsRoute,
                                 Json{{"versions", versions}, {"NextToken", nullptr}});
    }
    void setComments(const std::vector<Comment> &comments)
    {
        harness.transport.answer("GET", talkRoute, Json{{"message", comments}});
    }
    void setFiles(const std::vector<FileEntry> &files)
    {
        harness.transport.answer("GET", filesRoute, fileListJson(files));
    }
    void setRuns(const std::vector<WorkflowExecution> &runs)
    {
        harness.transport.answer("GET", runsRoute, Json{{"message", {{"Items", runs}}}});
    }
    void allowAudit(bool isAllowed)
    {
        Json routes = Json::array();
        if (isAllowed)
            routes.push_back(
                {{"method", "GET"}, {"route__path", "/audit"}, {"object__type", "web"}});
        harness.transport.answer("POST", QStringLiteral("/auth/routes"),
                                 Json{{"allowedRoutes", routes}, {"email", "artist"}});
    }
    void open()
    {
        Location place = impellerLocation();
        place.arguments.insert(QStringLiteral("tab"), activityTabId);
        page = std::make_unique<AssetPage>(harness.context(), place);
        page->resize(1100, 800);
        page->show();
        page->activateWindow();
    }
    ActivityTab &tab() { return *page->findChild<ActivityTab *>(); }
    QListView &view() { return tab().view(); }
    [[nodiscard]] QStringList texts()
    {
        QStringList texts;
        for (int row = 0; row < tab().lines().rowCount(); ++row)
            texts << tab().lines().at(row).text;
        return texts;
    }
    bool hasLines(int count)
    {
        return QTest::qWaitFor([&] { return tab().lines().rowCount() == count; });
    }
    QToolButton *segment(const QString &name)
    {
        for (QToolButton *button : tab().findChildren<QToolButton *>())
            if (button->text() == name)
                return button;
        return nullptr;
    }
    QString visibleTexts()
    {
        QStringList texts;
        for (const QLabel *label : tab().findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text() + label->toolTip();
        return texts.join(QLatin1Char('\n'));
    }
    void click(const QString &text)
    {
        const auto row = static_cast<int>(texts().indexOf(text));
        QVERIFY2(row >= 0, qPrintable(text));
        const QModelIndex index = tab().lines().index(row);
        view().scrollTo(index);
        QRect place = view().visualRect(index);
        place.setTop(place.bottom() - 10); // below the head of a day
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place.center());
    }
    [[nodiscard]] QString part() { return page->findChild<AssetTabs *>()->current(); }

    Asset asset;
    PageHarness harness;
    std::unique_ptr<AssetPage> page;
};

constexpr int manyFiles = 120;

/// Files with three revisions each, one file after the other.
void manyRevisions(ActivePage &ui)
{
    std::vector<FileEntry> files;
    for (int i = 0; i < manyFiles; ++i)
        files.push_back(fileAt(QStringLiteral("/part-%1.glb").arg(i), 1000 + 10 * i, 3));
    ui.setFiles(files);
    ui.harness.transport.answerWith("GET", infoRoute, [](const api::Request &request) {
        FileInfo info;
        info.relativePath = request.queryValue(QStringLiteral("filePath"));
        const int number =
            info.relativePath.section(QLatin1Char('-'), 1).section(QLatin1Char('.'), 0, 0).toInt();
        info.versions = std::vector<FileVersion>();
        for (int revision = 3; revision > 0; --revision) {
            FileVersion version;
            version.versionId = FileVersionId(QStringLiteral("r%1").arg(revision));
            version.lastModified = toIso(hour(1000 + 10 * number - 3 * (3 - revision)));
            info.versions->push_back(version);
        }
        api::Response response;
        response.body = dumpJson(Json(info));
        return response;
    });
}

const QStringList wholeStory{QStringLiteral("Workflow publish started"),
                             QStringLiteral("Comment on version 1"),
                             QStringLiteral("Version 1 made"),
                             QStringLiteral("gear.glb added"),
                             QStringLiteral("a.png added"),
                             QStringLiteral("Asset created")};

} // namespace

/// The Activity tab of the Asset page.
class AssetActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void oneLineOfTimeByDays();
    void readsOnlyOnceItIsLookedAt();
    void segmentsChooseAKind();
    void auditIsOfferedToWhoHasIt();
    void missingAuditIsNoGap();
    void clickLeadsToTheThing();
    void enterLeadsToTheThing();
    void severalFilesLeadToTheFiles();
    void failingShareIsToldAndTriedAgain();
    void nothingToReadIsAnError();
    void emptyState();
    void earlierRevisionsComeAsOneScrolls();
    void modelHoldsWhileMoreComes();
    void thousandsOfLines();
    void placeStaysOverARefresh();
    void archivedAssetTellsIt();
    void archivedWhileItShows();
    void archivedFileIsShownAmongTheArchived();
    void laterReadingCounts();
    void closedWhileReading();
};

void AssetActivityTest::oneLineOfTimeByDays()
{
    ActivePage ui;
    ui.open();
    const QAbstractItemModelTester tester(&ui.tab().lines());
    QVERIFY(ui.hasLines(6));
    QCOMPARE(ui.texts(), wholeStory);
    const ActivityModel &lines = ui.tab().lines();
    QVERIFY(!lines.index(0).data(ActivityModel::DayRole).toString().isEmpty());
    QVERIFY(lines.index(2).data(ActivityModel::DayEndRole).toBool() ||
            lines.index(3).data(ActivityModel::DayRole).toString().isEmpty());
    QCOMPARE(lines.index(1).data(ActivityModel::WhoRole).toString(), QStringLiteral("artist"));
    QCOMPARE(lines.index(1).data(ActivityModel::DetailRole).toString(),
             QStringLiteral("Looks good c1"));
    QCOMPARE(lines.index(1).data(Qt::ToolTipRole).toString(), absoluteTime(hour(50)));
    QVERIFY(
        lines.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("artist")));
    QVERIFY(!ui.segment(QStringLiteral("Audit"))->isVisible());
    QCOMPARE(ui.page->statusText(), QStringLiteral("6 entries"));
}

void AssetActivityTest::readsOnlyOnceItIsLookedAt()
{
    ActivePage ui;
    ui.page = std::make_unique<AssetPage>(ui.harness.context(), impellerLocation());
    ui.page->show();
    QTRY_VERIFY(ui.page->breadcrumb().last().text == QStringLiteral("Impeller 212"));
    QCOMPARE(ui.harness.transport.count("GET", runsRoute), 0);
    ui.page->findChild<AssetTabs *>()->setCurrent(activityTabId);
    QVERIFY(ui.hasLines(6));
    QCOMPARE(ui.harness.transport.count("GET", runsRoute), 1);
    ui.page->findChild<AssetTabs *>()->setCurrent(filesTabId);
    ui.page->findChild<AssetTabs *>()->setCurrent(activityTabId);
    QCOMPARE(ui.harness.transport.count("GET", runsRoute), 1);
    ui.page->refresh();
    QTRY_COMPARE(ui.harness.transport.count("GET", runsRoute), 2);
}

void AssetActivityTest::segmentsChooseAKind()
{
    ActivePage ui;
    ui.open();
    QVERIFY(ui.hasLines(6));
    QTest::mouseClick(ui.segment(QStringLiteral("Files")), Qt::LeftButton);
    QCOMPARE(ui.texts(),
             QStringList({QStringLiteral("gear.glb added"), QStringLiteral("a.png added")}));
    QTest::keyClick(ui.segment(QStringLiteral("Comments")), Qt::Key_Space);
    QCOMPARE(ui.texts(), QStringList{QStringLiteral("Comment on version 1")});
    ui.setComments({});
    ui.page->refresh();
    QTRY_COMPARE(ui.tab().state().state(), StateView::State::Empty);
    QTest::mouseClick(pushButton(ui.tab(), QStringLiteral("Show all")), Qt::LeftButton);
    QCOMPARE(ui.tab().lines().rowCount(), 5);
    QVERIFY(ui.segment(QStringLiteral("All"))->isChecked());
}

void AssetActivityTest::auditIsOfferedToWhoHasIt()
{
    ActivePage ui;
    ui.allowAudit(true);
    ui.harness.transport.answerWith(
        "GET", QStringLiteral("/audit"), [](const api::Request &request) -> Result<api::Response> {
            Json items = Json::array();
            const QString log = request.queryValue(QStringLiteral("log"));
            const auto add = [&](const char *asset, int number, const char *path) {
                AuditRecord record;
                record.sequence = number;
                record.log = log;
                record.at = toIso(hour(number));
                record.userId = QStringLiteral("builder");
                record.data = {{"databaseId", "pumps"},
                               {"assetId", asset},
                               {"filePath", path},
                               {"customData", {{"status", "completed"}}}};
                items.push_back(record);
            };
            if (log == QLatin1String("fileUpload"))
                add("impeller-212", 30, "impeller-212/gear.glb");
            if (log == QLatin1String("fileDownload")) {
                add("impeller-212", 70, "impeller-212/gear.glb");
                add("another", 71, "another/impeller-212");
            }
            api::Response response;
            response.body = dumpJson(Json{{"Items", items}});
            return response;
        });
    ui.open();
    QVERIFY(ui.hasLines(7));
    QCOMPARE(ui.texts().first(), QStringLiteral("gear.glb downloaded"));
    QStringList story = wholeStory;
    story[3] = QStringLiteral("gear.glb uploaded"); // and not copied
    QCOMPARE(ui.texts().mid(1), story);
    QCOMPARE(ui.tab().lines().at(4).who, QStringLiteral("builder")); // of the upload
    QVERIFY(ui.segment(QStringLiteral("Audit"))->isVisible());
    for (const api::Request &request : ui.harness.transport.requests())
        if (request.path == QLatin1String("/audit"))
            QCOMPARE(request.queryValue(QStringLiteral("text")), QStringLiteral("impeller-212"));
    QTest::mouseClick(ui.segment(QStringLiteral("Audit")), Qt::LeftButton);
    QCOMPARE(ui.tab().lines().rowCount(), 2);
}

void AssetActivityTest::missingAuditIsNoGap()
{
    ActivePage ui;
    ui.allowAudit(true); // and no such route: the original server
    ui.open();
    QVERIFY(ui.hasLines(6));
    QTRY_VERIFY(!ui.visibleTexts().contains(QStringLiteral("Reading...")));
    QVERIFY(!ui.visibleTexts().contains(QStringLiteral("Not shown")));
    QVERIFY(!ui.segment(QStringLiteral("Audit"))->isVisible());
    QCOMPARE(ui.harness.transport.count("GET", QStringLiteral("/audit")), 1);
}

void AssetActivityTest::clickLeadsToTheThing()
{
    ActivePage ui;
    ui.setVersions({versionAt("2", 45), versionAt("1", 40), versionAt("0", 1)});
    ui.open();
    QVERIFY(ui.hasLines(7));
    ui.click(QStringLiteral("Version 1 made"));
    QCOMPARE(ui.part(), versionsTabId);
    QTRY_COMPARE(ui.page->findChild<VersionsTab *>()->chosen().value().Version.text(),
                 QStringLiteral("1"));
    ui.page->findChild<AssetTabs *>()->setCurrent(activityTabId);
    ui.click(QStringLiteral("Comment on version 1"));
    QCOMPARE(ui.part(), commentsTabId);
    ui.page->findChild<AssetTabs *>()->setCurrent(activityTabId);
    ui.click(QStringLiteral("Workflow publish started"));
    QCOMPARE(ui.part(), workflowsTabId);
    RecordList &runs = ui.page->findChild<WorkflowsTab *>()->executions();
    QTRY_VERIFY(runs.currentRow() >= 0);
    QCOMPARE(runs.model().keyAt(runs.currentRow()), QStringLiteral("e1"));
    ui.page->findChild<AssetTabs *>()->setCurrent(activityTabId);
    ui.click(QStringLiteral("Asset created")); // leads nowhere
    QCOMPARE(ui.part(), activityTabId);
}

void AssetActivityTest::enterLeadsToTheThing()
{
    ActivePage ui;
    ui.open();
    QVERIFY(ui.hasLines(6));
    ui.view().setFocus();
    ui.view().setCurrentIndex(ui.tab().lines().index(2));
    QTest::keyClick(&ui.view(), Qt::Key_Down);
    QTest::keyClick(&ui.view(), Qt::Key_Return);
    QCOMPARE(ui.harness.navigator.current().page, QStringLiteral("viewer"));
    QCOMPARE(ui.harness.navigator.current().argument(QStringLiteral("path")),
             QStringLiteral("/gear.glb"));
    QCOMPARE(ui.harness.navigator.current().argument(QStringLiteral("version")),
             QStringLiteral("r1"));
}

void AssetActivityTest::severalFilesLeadToTheFiles()
{
    ActivePage ui;
    ui.setFiles({fileAt(QStringLiteral("/gear.glb"), 30), fileAt(QStringLiteral("/a.png"), 30)});
    ui.open();
    QVERIFY(ui.hasLines(5));
    ui.click(QStringLiteral("2 files added"));
    QCOMPARE(ui.part(), filesTabId);
    QTRY_COMPARE(ui.page->findChild<FilesTab *>()->selection().size(), 2);
}

void AssetActivityTest::failingShareIsToldAndTriedAgain()
{
    ActivePage ui;
    ui.harness.transport.refuse("GET", talkRoute, 403, QStringLiteral("Not Authorized"));
    ui.harness.transport.failWith(
        "GET", runsRoute, Error{ErrorKind::Offline, QStringLiteral("The server does not answer.")});
    ui.open();
    QVERIFY(ui.hasLines(4));
    QTRY_VERIFY(ui.visibleTexts().contains(QStringLiteral("Not shown")));
    QTRY_VERIFY(ui.visibleTexts().contains(QStringLiteral("Comments (Not Authorized")));
    QVERIFY(ui.visibleTexts().contains(QStringLiteral("Workflows (The server does not answer")));
    ui.setComments({commentAt(QStringLiteral("c1"), 50)});
    ui.setRuns({runAt("e1", 60)});
    QTest::mouseClick(pushButton(ui.tab(), QStringLiteral("Try again")), Qt::LeftButton);
    QVERIFY(ui.hasLines(6));
    QTRY_VERIFY(!ui.visibleTexts().contains(QStringLiteral("Not shown")));
    QCOMPARE(ui.texts(), wholeStory);
}

void AssetActivityTest::nothingToReadIsAnError()
{
    ActivePage ui;
    const Error offline{ErrorKind::Offline, QStringLiteral("The server does not answer.")};
    for (const QString &route : {versionsRoute, filesRoute, runsRoute, talkRoute})
        ui.harness.transport.failWith("GET", route, offline);
    ui.open();
    QTRY_COMPARE(ui.tab().state().state(), StateView::State::Error);
    QVERIFY(ui.visibleTexts().contains(offline.message));
    QVERIFY(!ui.visibleTexts().contains(QStringLiteral("Not shown")));
    ui.setComments({commentAt(QStringLiteral("c1"), 50)});
    QTest::mouseClick(pushButton(ui.tab(), QStringLiteral("Retry")), Qt::LeftButton);
    QVERIFY(ui.hasLines(1));
    QCOMPARE(ui.tab().state().state(), StateView::State::Content);
}

void AssetActivityTest::emptyState()
{
    ActivePage ui;
    ui.setVersions({});
    ui.setComments({});
    ui.setFiles({});
    ui.setRuns({});
    ui.open();
    QTRY_COMPARE(ui.tab().state().state(), StateView::State::Empty);
    QVERIFY(ui.visibleTexts().contains(QStringLiteral("Nothing happened yet")));
}

void AssetActivityTest::earlierRevisionsComeAsOneScrolls()
{
    ActivePage ui;
    manyRevisions(ui);
    ui.open();
    QTRY_VERIFY(ui.tab().lines().rowCount() > 20); // fills the view by itself
    QTRY_VERIFY(!ui.visibleTexts().contains(QStringLiteral("Reading...")));
    const int first = ui.tab().lines().rowCount();
    QVERIFY(ui.harness.transport.count("GET", infoRoute) < manyFiles);
    const auto scrolledDown = [&ui, first] { // as far as there is something
        QScrollBar *bar = ui.view().verticalScrollBar();
        bar->setValue(bar->maximum());
        return ui.tab().lines().rowCount() > first &&
               ui.texts().last() == QLatin1String("Asset created");
    };
    QTRY_VERIFY(scrolledDown());
    QCOMPARE(ui.harness.transport.count("GET", infoRoute), manyFiles);
    QCOMPARE(ui.tab().lines().rowCount(), 3 * manyFiles + 4);
    QDateTime before = hour(100000);
    for (int row = 0; row < ui.tab().lines().rowCount(); ++row) {
        QVERIFY(ui.tab().lines().at(row).time <= before);
        before = ui.tab().lines().at(row).time;
    }
}

void AssetActivityTest::modelHoldsWhileMoreComes()
{
    ActivePage ui;
    manyRevisions(ui);
    ui.open();
    const QAbstractItemModelTester tester(&ui.tab().lines()); // it fetches all that it can
    QVERIFY(ui.hasLines(3 * manyFiles + 4));
}

void AssetActivityTest::thousandsOfLines()
{
    ActivePage ui;
    std::vector<Comment> comments;
    for (int i = 0; i < 20000; ++i)
        comments.push_back(commentAt(QStringLiteral("c%1").arg(i), 100 + i));
    ui.setComments(comments);
    ui.open();
    QVERIFY(ui.hasLines(20005));
    ui.view().setCurrentIndex(ui.tab().lines().index(0));
    QTest::keyClick(&ui.view(), Qt::Key_End);
    QCOMPARE(ui.view().currentIndex().row(), 20004);
}

void AssetActivityTest::placeStaysOverARefresh()
{
    ActivePage ui;
    std::vector<Comment> comments;
    for (int i = 0; i < 200; ++i)
        comments.push_back(commentAt(QStringLiteral("c%1").arg(i), 100 + i));
    ui.setComments(comments);
    ui.open();
    QVERIFY(ui.hasLines(205));
    ui.view().setCurrentIndex(ui.tab().lines().index(100));
    const int scroll = ui.view().verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    const QString key = ui.tab().lines().at(100).key;
    comments.push_back(commentAt(QStringLiteral("newest"), 9000));
    ui.setComments(comments);
    ui.page->refresh();
    QVERIFY(ui.hasLines(206));
    QCOMPARE(ui.view().currentIndex().row(), 101);
    QCOMPARE(ui.tab().lines().at(101).key, key);
    QCOMPARE(ui.view().verticalScrollBar()->value(), scroll);
}

void AssetActivityTest::archivedAssetTellsIt()
{
    Asset asset = impeller();
    asset.status = QStringLiteral("archived");
    asset.archivedAt = toIso(hour(90));
    asset.archivedBy = QStringLiteral("maker");
    asset.archivedReason = QStringLiteral("Replaced");
    ActivePage ui(asset);
    ui.open();
    QVERIFY(ui.hasLines(2)); // the server tells neither versions nor files nor executions
    QVERIFY(ui.visibleTexts().contains(QStringLiteral("once the asset is restored")));
    QCOMPARE(ui.texts().first(), QStringLiteral("Asset archived"));
    QCOMPARE(ui.tab().lines().at(0).detail, QStringLiteral("Replaced"));
    QCOMPARE(ui.harness.transport.count("GET", runsRoute), 0);
}

void AssetActivityTest::archivedWhileItShows()
{
    ActivePage ui;
    ui.open();
    QVERIFY(ui.hasLines(6));
    Asset archived = impeller();
    archived.status = QStringLiteral("archived");
    archived.archivedAt = toIso(hour(90));
    ui.harness.transport.answer("GET", assetRoute(), Json(archived));
    for (const QString &route : {versionsRoute, filesRoute, runsRoute})
        ui.harness.transport.refuse("GET", route, 404, QStringLiteral("Asset not found"));
    ui.page->refresh();
    QVERIFY(ui.hasLines(2));
    QTRY_VERIFY(!ui.visibleTexts().contains(QStringLiteral("Reading...")));
    QVERIFY(!ui.visibleTexts().contains(QStringLiteral("Not shown")));
    QCOMPARE(ui.texts().first(), QStringLiteral("Asset archived"));
}

void AssetActivityTest::archivedFileIsShownAmongTheArchived()
{
    ActivePage ui;
    FileEntry old = fileAt(QStringLiteral("/old.glb"), 20);
    old.isArchived = true;
    ui.harness.transport.answerWith("GET", filesRoute, [old](const api::Request &request) {
        std::vector<FileEntry> files{fileAt(QStringLiteral("/gear.glb"), 30)};
        if (request.queryValue(QStringLiteral("includeArchived")) == QLatin1String("true"))
            files.push_back(old);
        api::Response response;
        response.body = dumpJson(fileListJson(files));
        return response;
    });
    ui.harness.transport.answerWith("GET", infoRoute, [](const api::Request &) {
        FileInfo info;
        info.relativePath = QStringLiteral("/old.glb");
        info.isArchived = true;
        info.versions = std::vector<FileVersion>(2);
        info.versions->front().isArchived = true;
        info.versions->front().lastModified = toIso(hour(25));
        info.versions->back().lastModified = toIso(hour(20));
        api::Response response;
        response.body = dumpJson(Json(info));
        return response;
    });
    ui.open();
    QVERIFY(ui.hasLines(7));
    QVERIFY(ui.texts().contains(QStringLiteral("old.glb added")));
    ui.click(QStringLiteral("old.glb archived"));
    QCOMPARE(ui.part(), filesTabId);
    QTRY_COMPARE(ui.page->findChild<FilesTab *>()->selection(),
                 QStringList{QStringLiteral("/old.glb")});
}

void AssetActivityTest::laterReadingCounts()
{
    ActivePage ui;
    ui.open();
    QVERIFY(ui.hasLines(6));
    ui.harness.transport.hold("GET", talkRoute);
    ui.page->refresh();
    ui.setComments({});
    ui.page->refresh();
    ui.harness.transport.releaseAll();
    QVERIFY(ui.hasLines(5));
    ui.harness.pools.requests().waitForDone();
    QTest::qWait(0); // what would come late comes now
    QCOMPARE(ui.tab().lines().rowCount(), 5);
}

void AssetActivityTest::closedWhileReading()
{
    ActivePage ui;
    for (const QString &route : {versionsRoute, runsRoute, talkRoute})
        ui.harness.transport.hold("GET", route);
    ui.open();
    QTRY_COMPARE(ui.harness.transport.count("GET", runsRoute), 1);
    ui.page.reset();
    ui.harness.transport.releaseAll();
    ui.harness.pools.requests().waitForDone();
    QTest::qWait(0);
}

VAMS_TEST(AssetActivityTest)

} // namespace vams::test

#include "asset_activity_test.moc"
