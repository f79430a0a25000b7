#include "core/model/comment.h"
#include "tests/support/asset_fixture.h"
#include "tests/support/test_main.h"
#include "ui/pages/asset/comments/comment_editor.h"
#include "ui/pages/asset/comments/comment_row.h"
#include "ui/pages/asset/comments/comments_tab.h"
#include "ui/pages/asset/tabs/asset_tabs.h"
#include "ui/support/dialog.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSemaphore>
#include <QToolButton>

#include <atomic>

namespace vams::test {

using namespace vams::ui;

namespace {

const QString commentsRoute = QStringLiteral("/comments/assets/impeller-212");

Comment written(const char *id, const char *owner, const char *text, int day)
{
    Comment comment;
    comment.key = {impellerRef().assetId, AssetVersionId(QStringLiteral("7")),
                   CommentId(QLatin1String(id))};
    comment.commentOwnerID = QLatin1String(owner);
    comment.commentOwnerUsername = QLatin1String(owner);
    comment.commentBody = QString::fromUtf8(text);
    comment.dateCreated =
        QStringLiteral("2026-01-%1T03:04:05.678901Z").arg(day, 2, 10, QLatin1Char('0'));
    return comment;
}

/// The Comments tab of an asset at version 7, for the user artist.
class CommentedPage
{
public:
    explicit CommentedPage(std::vector<Comment> given = {written("b", "builder", "from builder", 2),
                                                         written("a", "artist", "older of artist",
                                                                 1)},
                           bool isArchived = false)
        : comments(std::move(given))
    {
        Asset asset = impeller();
        asset.currentVersion.emplace();
        asset.currentVersion->Version = AssetVersionId(QStringLiteral("7"));
        if (isArchived)
            asset.status = QStringLiteral("archived");
        serveAsset(harness.transport, asset, {file("/gear.glb", 300)});
        harness.transport.answer("POST", QStringLiteral("/auth/routes"),
                                 Json{{"allowedRoutes", Json::array()}, {"email", "artist"}});
        harness.transport.answer("*", commentsRoute + QStringLiteral("/*"),
                                 Json{{"message", "Succeeded"}});
        harness.transport.answerWith("GET", commentsRoute, [this](const api::Request &) {
            api::Response response;
            response.body = dumpJson(Json{{"message", comments}});
            return response;
        });
        page = std::make_unique<AssetPage>(harness.context(), impellerLocation());
        page->resize(1200, 760);
        page->show();
        page->activateWindow();
        tabs().setCurrent(QStringLiteral("comments"));
    }
    bool isLoaded()
    {
        return QTest::qWaitFor([this] {
            return tab().rows().size() == comments.size() &&
                   (comments.empty() || tab().rows().back()->isVisible());
        });
    }
    AssetTabs &tabs() { return *page->findChild<AssetTabs *>(); }
    CommentsTab &tab() { return *page->findChild<CommentsTab *>(); }
    StateView &state() { return *tab().findChild<StateView *>(); }
    QPlainTextEdit &field() { return tab().editor().field(); }
    static QToolButton *button(const CommentRow &row, const QString &name)
    {
        for (QToolButton *each : row.findChildren<QToolButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static bool shows(const QWidget &where, const QString &text)
    {
        for (const QLabel *label : where.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
    [[nodiscard]] int sent(const char *method) const
    {
        return harness.transport.count(method, commentsRoute + QStringLiteral("/*"));
    }
    QStringList pathsOf(const char *method) const
    {
        QStringList paths;
        for (const api::Request &request : harness.transport.requests()) {
            if (request.method == method && request.path.startsWith(commentsRoute))
                paths << request.path;
        }
        return paths;
    }

    std::vector<Comment> comments;
    PageHarness harness;
    std::unique_ptr<AssetPage> page;
};

Dialog *openQuestion()
{
    return qobject_cast<Dialog *>(QApplication::activeModalWidget());
}

} // namespace

/// Comments in the Asset page.
class AssetCommentsTest : public QObject
{
    Q_OBJECT

private slots:
    void newestFirstWithWhoWhenAndVersion();
    void onlyOwnOnesHaveButtons();
    void addedWithCtrlEnter();
    void failedTextStaysAndIsSentOnce();
    void blankTextIsNotSent();
    void editedInPlace();
    void failedEditKeepsItsText();
    void refreshKeepsAnOpenEditor();
    void deletedAfterAQuestion();
    void emptyAndErrorStates();
    void longWordsDoNotWidenThePage();
    void manyCommentsComeInParts();
    void archivedAssetIsReadOnly();
    void everyPageIsRead();
    void lateAnswerIsLeft();
};

void AssetCommentsTest::newestFirstWithWhoWhenAndVersion()
{
    CommentedPage shown({written("a", "artist", "first\nsecond line", 1),
                         written("b", "builder", "newest", 3),
                         written("c", "builder", "middle", 2)});
    shown.comments[0].dateEdited = QStringLiteral("2026-01-05T03:04:05.678901Z");
    shown.page->refresh();
    QVERIFY(shown.isLoaded());
    const auto rows = shown.tab().rows();
    QCOMPARE(rows[0]->comment().commentBody, QStringLiteral("newest"));
    QCOMPARE(rows[1]->comment().commentBody, QStringLiteral("middle"));
    QTRY_VERIFY(rows[0]->y() < rows[1]->y() && rows[1]->y() < rows[2]->y());
    QVERIFY(CommentedPage::shows(*rows[0], QStringLiteral("builder")));
    QVERIFY(CommentedPage::shows(*rows[0], QStringLiteral("v7")));
    QVERIFY(!CommentedPage::shows(*rows[0], QStringLiteral("edited")));
    QTRY_VERIFY(CommentedPage::shows(*shown.tab().rows()[2], QStringLiteral("edited")));
    QVERIFY(CommentedPage::shows(*rows[2], QStringLiteral("first\nsecond line")));
}

void AssetCommentsTest::onlyOwnOnesHaveButtons()
{
    CommentedPage shown;
    QVERIFY(shown.isLoaded());
    for (const CommentRow *row : shown.tab().rows()) {
        const bool isOwn = row->comment().commentOwnerID == QLatin1String("artist");
        QCOMPARE(shown.button(*row, QStringLiteral("Edit the comment"))->isVisible(), isOwn);
        QCOMPARE(shown.button(*row, QStringLiteral("Delete the comment"))->isVisible(), isOwn);
    }
}

void AssetCommentsTest::addedWithCtrlEnter()
{
    CommentedPage shown;
    QVERIFY(shown.isLoaded());
    shown.field().setFocus();
    QTest::keyClicks(&shown.field(), "one");
    QTest::keyClick(&shown.field(), Qt::Key_Return);
    QTest::keyClicks(&shown.field(), "two");
    shown.comments.push_back(written("n", "artist", "one\ntwo", 9));
    QTest::keyClick(&shown.field(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shown.tab().rows().size(), std::size_t(3));
    QCOMPARE(shown.field().toPlainText(), QString());
    QCOMPARE(shown.sent("POST"), 1);
    const QString path = shown.pathsOf("POST").constFirst();
    QVERIFY(path.startsWith(commentsRoute + "/assetVersionId:commentId/7:"));
    QCOMPARE(dumpJson(shown.harness.sent("POST", path)),
             QByteArray(R"({"commentBody":"one\ntwo"})"));
    QCOMPARE(shown.tab().rows()[0]->comment().commentBody, QStringLiteral("one\ntwo"));
}

void AssetCommentsTest::failedTextStaysAndIsSentOnce()
{
    CommentedPage shown;
    QVERIFY(shown.isLoaded());
    shown.harness.transport.refuse("POST", commentsRoute + "/*", 403, "Action not allowed");
    QTest::keyClicks(&shown.field(), "kept");
    QTest::mouseClick(&shown.tab().editor().button(), Qt::LeftButton);
    QTRY_VERIFY(shown.tab().editor().findChild<ErrorPanel *>());
    QCOMPARE(shown.field().toPlainText(), QStringLiteral("kept"));
    QVERIFY(!shown.field().isReadOnly());
    shown.harness.transport.answer("POST", commentsRoute + "/*", Json{{"message", "Succeeded"}});
    QTest::mouseClick(&shown.tab().editor().button(), Qt::LeftButton);
    QTRY_COMPARE(shown.field().toPlainText(), QString());
    QVERIFY(!shown.tab().editor().findChild<ErrorPanel *>()->isVisible());
    const QStringList paths = shown.pathsOf("POST");
    QCOMPARE(paths.size(), 2);
    QCOMPARE(paths[0], paths[1]); // the first may have arrived all the same
    QTest::keyClicks(&shown.field(), "another");
    QTest::mouseClick(&shown.tab().editor().button(), Qt::LeftButton);
    QTRY_COMPARE(shown.sent("POST"), 3);
    QVERIFY(shown.pathsOf("POST")[2] != paths[0]);
}

void AssetCommentsTest::blankTextIsNotSent()
{
    CommentedPage shown;
    QVERIFY(shown.isLoaded());
    QTest::keyClicks(&shown.field(), "  ");
    QTest::keyClick(&shown.field(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!shown.tab().editor().button().isEnabled());
    QCOMPARE(shown.sent("POST"), 0);
}

void AssetCommentsTest::editedInPlace()
{
    CommentedPage shown;
    QVERIFY(shown.isLoaded());
    CommentRow *own = shown.tab().rows()[1];
    QTest::mouseClick(shown.button(*own, QStringLiteral("Edit the comment")), Qt::LeftButton);
    QVERIFY(own->editor());
    QCOMPARE(own->editor()->text(), QStringLiteral("older of artist"));
    QTest::keyClick(&own->editor()->field(), Qt::Key_Escape);
    QVERIFY(!own->editor());
    QTest::mouseClick(shown.button(*own, QStringLiteral("Edit the comment")), Qt::LeftButton);
    QTest::keyClicks(&own->editor()->field(), ", better");
    shown.comments[1].commentBody = QStringLiteral("older of artist, better");
    QTest::keyClick(&own->editor()->field(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(CommentedPage::shows(*own, QStringLiteral("older of artist, better")));
    QVERIFY(!own->editor());
    QCOMPARE(shown.pathsOf("PUT"), QStringList{commentsRoute + "/assetVersionId:commentId/7:a"});
}

void AssetCommentsTest::failedEditKeepsItsText()
{
    CommentedPage shown;
    QVERIFY(shown.isLoaded());
    shown.harness.transport.failWith("PUT", commentsRoute + "/*",
                                     {ErrorKind::Offline, QStringLiteral("No connection.")});
    CommentRow *own = shown.tab().rows()[1];
    own->edit();
    QTest::keyClicks(&own->editor()->field(), "!");
    QTest::mouseClick(&own->editor()->button(), Qt::LeftButton);
    QTRY_VERIFY(own->editor()->findChild<ErrorPanel *>());
    QCOMPARE(own->editor()->text(), QStringLiteral("older of artist!"));
}

void AssetCommentsTest::refreshKeepsAnOpenEditor()
{
    CommentedPage shown;
    QVERIFY(shown.isLoaded());
    CommentRow *own = shown.tab().rows()[1];
    own->edit();
    QTest::keyClicks(&own->editor()->field(), " more");
    QTest::keyClicks(&shown.field(), "draft");
    shown.comments.push_back(written("c", "builder", "new", 9));
    shown.page->refresh();
    QTRY_COMPARE(shown.tab().rows().size(), std::size_t(3));
    QCOMPARE(shown.tab().rows()[2], own);
    QCOMPARE(own->editor()->text(), QStringLiteral("older of artist more"));
    QVERIFY(own->editor()->isVisible());
    QCOMPARE(shown.field().toPlainText(), QStringLiteral("draft"));
}

void AssetCommentsTest::deletedAfterAQuestion()
{
    CommentedPage shown;
    QVERIFY(shown.isLoaded());
    CommentRow *own = shown.tab().rows()[1];
    QTest::mouseClick(shown.button(*own, QStringLiteral("Delete the comment")), Qt::LeftButton);
    QVERIFY(openQuestion());
    QCOMPARE(shown.sent("DELETE"), 0);
    shown.comments.pop_back();
    QTest::mouseClick(&openQuestion()->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.tab().rows().size(), std::size_t(1));
    QCOMPARE(shown.pathsOf("DELETE"), QStringList{commentsRoute + "/assetVersionId:commentId/7:a"});
}

void AssetCommentsTest::emptyAndErrorStates()
{
    CommentedPage shown(std::vector<Comment>{});
    QTRY_COMPARE(shown.state().state(), StateView::State::Empty);
    QTRY_VERIFY(shown.field().isVisible());
    CommentedPage broken;
    broken.harness.transport.refuse("GET", commentsRoute, 405, "Method not allowed");
    AssetPage page(broken.harness.context(), impellerLocation());
    auto *tab = page.findChild<CommentsTab *>();
    QTRY_COMPARE(tab->findChild<StateView *>()->state(), StateView::State::Error);
}

void AssetCommentsTest::longWordsDoNotWidenThePage()
{
    CommentedPage shown({written("a", "artist", QByteArray(5000, 'x').constData(), 1)});
    QVERIFY(shown.isLoaded());
    const auto *scroll = shown.tab().findChild<QScrollArea *>();
    QTRY_VERIFY(shown.tab().rows()[0]->height() > 300);
    QVERIFY(shown.tab().rows()[0]->width() <= scroll->viewport()->width());
    QVERIFY(shown.page->width() <= 1200);
}

void AssetCommentsTest::manyCommentsComeInParts()
{
    std::vector<Comment> many;
    for (int i = 0; i < 250; ++i)
        many.push_back(
            written(qPrintable(QStringLiteral("c%1").arg(i)), "builder", "text", 1 + i % 28));
    CommentedPage shown(many);
    QTRY_COMPARE(shown.tab().rows().size(), std::size_t(100));
    QPushButton *older = nullptr;
    for (QPushButton *button : shown.tab().findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Show older (150)"))
            older = button;
    }
    QVERIFY(older && older->isVisible());
    older->click();
    older->click();
    QCOMPARE(shown.tab().rows().size(), std::size_t(250));
    QVERIFY(!older->isVisible());
}

void AssetCommentsTest::archivedAssetIsReadOnly()
{
    CommentedPage shown({written("a", "artist", "mine", 1)}, true);
    QVERIFY(shown.isLoaded());
    QTRY_VERIFY(!shown.field().isVisible());
    QVERIFY(!shown.button(*shown.tab().rows()[0], QStringLiteral("Edit the comment"))->isVisible());
}

void AssetCommentsTest::everyPageIsRead()
{
    CommentedPage shown;
    shown.harness.transport.answerWith("GET", commentsRoute, [](const api::Request &request) {
        const bool isFirst = request.queryValue(QStringLiteral("startingToken")).isEmpty();
        Json body{{"message", std::vector<Comment>{isFirst ? written("a", "artist", "old", 1)
                                                           : written("b", "builder", "new", 2)}}};
        if (isFirst)
            body["NextToken"] = "more";
        api::Response response;
        response.body = dumpJson(body);
        return response;
    });
    shown.page->refresh();
    QTRY_VERIFY(shown.tab().rows().size() == 2 &&
                shown.tab().rows()[0]->comment().commentBody == QLatin1String("new"));
}

void AssetCommentsTest::lateAnswerIsLeft()
{
    CommentedPage shown;
    QVERIFY(shown.isLoaded());
    QSemaphore asked;
    QSemaphore answered;
    std::atomic<int> times = 0;
    shown.harness.transport.answerWith("GET", commentsRoute, [&](const api::Request &) {
        const bool isFirst = ++times == 1;
        if (isFirst) {
            asked.release();
            answered.acquire();
        }
        api::Response response;
        response.body = dumpJson(
            Json{{"message",
                  std::vector<Comment>{written("a", "artist", isFirst ? "late" : "now", 1)}}});
        return response;
    });
    shown.tab().refresh();
    asked.acquire(); // nobody can stop it any more
    shown.tab().refresh();
    QTRY_COMPARE(shown.tab().rows().size(), std::size_t(1));
    answered.release();
    shown.harness.pools.requests().waitForDone();
    QTest::qWait(0);
    QCOMPARE(shown.tab().rows()[0]->comment().commentBody, QStringLiteral("now"));
}

VAMS_TEST(AssetCommentsTest)

} // namespace vams::test

#include "asset_comments_test.moc"
