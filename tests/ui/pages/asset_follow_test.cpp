#include "tests/support/asset_fixture.h"
#include "tests/support/test_main.h"
#include "ui/pages/asset/follow/follow_button.h"
#include "ui/support/dialog.h"
#include "ui/support/error_panel.h"

#include <QLineEdit>
#include <QPushButton>

namespace vams::test {

using namespace vams::ui;

namespace {

const QString subscriptionsRoute = QStringLiteral("/subscriptions");

/// The page of an asset, for the user artist.
class FollowedPage
{
public:
    explicit FollowedPage(bool isFollowing)
    {
        FakeTransport &transport = harness.transport;
        serveAsset(transport, impeller(), {file("/gear.glb", 300)});
        const Json done{{"message", "success"}};
        transport.answer("POST", QStringLiteral("/auth/routes"),
                         Json{{"allowedRoutes", Json::array()}, {"email", "artist"}});
        transport.answer("POST", QStringLiteral("/check-subscription"),
                         isFollowing ? done : Json{{"message", "Subscription doesn't exists."}});
        transport.answer("POST", subscriptionsRoute, done);
        transport.answer("DELETE", QStringLiteral("/unsubscribe"), done);
        page = std::make_unique<AssetPage>(harness.context(), impellerLocation());
        page->resize(1200, 760);
        page->show();
        page->activateWindow();
    }
    bool isLoaded()
    {
        return QTest::qWaitFor([this] { return button().isVisible() && button().isEnabled(); });
    }
    FollowButton &button() { return *page->findChild<FollowButton *>(); }
    void click() { QTest::mouseClick(&button(), Qt::LeftButton); }
    const ErrorPanel *error()
    {
        for (const ErrorPanel *panel : page->findChildren<ErrorPanel *>()) {
            if (panel->isVisible())
                return panel;
        }
        return nullptr;
    }

    PageHarness harness;
    std::unique_ptr<AssetPage> page;
};

} // namespace

/// Follow in the head of the Asset page.
class AssetFollowTest : public QObject
{
    Q_OBJECT

private slots:
    void followAndStop();
    void failureIsToldAndChangesNothing();
    void missingAddressIsAskedFor();
    void unknownStateCannotBePressed();
};

void AssetFollowTest::followAndStop()
{
    FollowedPage shown(false);
    QVERIFY(shown.isLoaded());
    QCOMPARE(shown.button().text(), QStringLiteral("Follow"));
    shown.click();
    QTRY_COMPARE(shown.button().text(), QStringLiteral("Following"));
    QVERIFY(shown.button().isChecked());
    QCOMPARE(dumpJson(shown.harness.sent("POST", subscriptionsRoute)),
             QByteArray(R"({"entityId":"impeller-212","entityName":"Asset",)"
                        R"("eventName":"Asset Version Change","subscribers":["artist"]})"));
    shown.harness.trigger("asset.follow");
    QTRY_COMPARE(shown.button().text(), QStringLiteral("Follow"));
    QCOMPARE(shown.harness.transport.count("DELETE", QStringLiteral("/unsubscribe")), 1);
}

void AssetFollowTest::failureIsToldAndChangesNothing()
{
    FollowedPage shown(true);
    QVERIFY(shown.isLoaded());
    QVERIFY(shown.button().isChecked());
    shown.harness.transport.refuse("DELETE", QStringLiteral("/unsubscribe"), 403, "Not allowed");
    shown.click();
    QTRY_VERIFY(shown.error());
    QVERIFY(shown.button().isChecked());
    QVERIFY(shown.button().isEnabled());
}

void AssetFollowTest::missingAddressIsAskedFor()
{
    FollowedPage shown(false);
    QVERIFY(shown.isLoaded());
    shown.harness.transport.refuse("POST", subscriptionsRoute, 400,
                                   "Subscriber artist does not have a valid email to use.");
    shown.click();
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
    QVERIFY(!dialog->mainButton().isEnabled());
    const QString profile = QStringLiteral("/auth/loginProfile/artist");
    shown.harness.transport.refuse("POST", profile, 400, "email is invalid.");
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), "artist@bad");
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<ErrorPanel *>());
    QVERIFY(!shown.button().isChecked());
    shown.harness.transport.answer("POST", profile, Json{{"message", "done"}});
    shown.harness.transport.answer("POST", subscriptionsRoute, Json{{"message", "success"}});
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), ".example");
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.button().text(), QStringLiteral("Following"));
    QCOMPARE(dumpJson(shown.harness.sent("POST", profile)),
             QByteArray(R"({"email":"artist@bad.example"})"));
}

void AssetFollowTest::unknownStateCannotBePressed()
{
    FollowedPage shown(false);
    shown.harness.transport.refuse("POST", QStringLiteral("/check-subscription"), 403, "No right");
    shown.page->refresh();
    QTRY_COMPARE(shown.button().toolTip(), QStringLiteral("No right"));
    QVERIFY(!shown.button().isEnabled());
    QVERIFY(!shown.harness.isEnabled("asset.follow"));
}

VAMS_TEST(AssetFollowTest)

} // namespace vams::test

#include "asset_follow_test.moc"
