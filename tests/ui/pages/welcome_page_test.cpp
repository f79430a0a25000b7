#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "ui/pages/welcome/recent_card.h"
#include "ui/pages/welcome/welcome_dialogs.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/support/error_panel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

struct WelcomeParts
{
    WelcomeParts()
        : settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , recent(settings, folder.path())
        , page(ui.theme, ui.actions, recent, ui.pools.requests())
    {
        page.resize(1200, 800);
        page.show();
        ui.actions.refresh();
    }

    PageHarness ui;
    QTemporaryDir folder;
    QSettings settings;
    RecentLibraries recent;
    WelcomePage page;
};

} // namespace

class WelcomePageTest : public QObject
{
    Q_OBJECT

private slots:
    void NewLibraryAsksAndShowsTheErrorInTheDialog();
    void ConnectNeedsAnAddress();
    void RecentOpensAndCanBeFiltered();
    void FailureStandsOnThePage();
    void RecentsAreKeptWithoutSecrets();
};

void WelcomePageTest::NewLibraryAsksAndShowsTheErrorInTheDialog()
{
    WelcomeParts parts;
    QSignalSpy wanted(&parts.page, &WelcomePage::newLibrary);
    parts.ui.trigger("library.new");
    auto *dialog = qobject_cast<NewLibraryDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    name->clear();
    QVERIFY(!dialog->mainButton().isEnabled());
    QTest::keyClicks(name, QStringLiteral("Gears: a/b"));
    QVERIFY(dialog->path().endsWith(QStringLiteral("Gears- a-b")));
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(dialog->isBusy());
    parts.page.setFailed({ErrorKind::Io, QStringLiteral("The disk is full."), {}, {}, {}, 0});
    QVERIFY(dialog->isVisible() && !dialog->isBusy());
    QCOMPARE(dialog->findChild<ErrorPanel *>()->error().message,
             QStringLiteral("The disk is full."));
    dialog->reject();
}

void WelcomePageTest::ConnectNeedsAnAddress()
{
    WelcomeParts parts;
    QSignalSpy wanted(&parts.page, &WelcomePage::connectToServer);
    parts.ui.trigger("library.connect");
    auto *dialog = qobject_cast<ConnectDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog && !dialog->mainButton().isEnabled());
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QTest::keyClicks(fields[0], QStringLiteral("https://vams.example.com"));
    QTest::keyClicks(fields[1], QStringLiteral("secret"));
    QTest::keyClick(fields[1], Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("secret"));
    parts.page.setDone();
    QVERIFY(!QApplication::activeModalWidget());
}

void WelcomePageTest::RecentOpensAndCanBeFiltered()
{
    WelcomeParts parts;
    parts.recent.add({QStringLiteral("Pumps"), QStringLiteral("/pumps"), SessionKind::Local,
                      QDateTime::currentDateTime(), 3});
    parts.recent.add({QStringLiteral("Scans"), QStringLiteral("/scans"), SessionKind::Local,
                      QDateTime::currentDateTime(), 3});
    QSignalSpy wanted(&parts.page, &WelcomePage::openLibrary);
    QList<RecentCard *> cards = parts.page.findChildren<RecentCard *>();
    QCOMPARE(cards.size(), 2);
    QTest::keyClicks(parts.page.findChild<QLineEdit *>(), QStringLiteral("pum"));
    int visible = 0;
    for (RecentCard *card : cards) {
        if (!card->isVisible())
            continue;
        ++visible;
        QTest::mouseClick(card, Qt::LeftButton);
    }
    QCOMPARE(visible, 1);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("/pumps"));
}

void WelcomePageTest::FailureStandsOnThePage()
{
    WelcomeParts parts;
    parts.page.setBusy(QStringLiteral("Opening"));
    QVERIFY(!parts.page.findChild<QAbstractButton *>()->isEnabled());
    parts.page.setFailed(
        {ErrorKind::NotFound, QStringLiteral("The folder is not there."), {}, {}, {}, 0});
    QVERIFY(parts.page.findChild<ErrorPanel *>()->isVisible());
}

void WelcomePageTest::RecentsAreKeptWithoutSecrets()
{
    WelcomeParts parts;
    parts.recent.add({QStringLiteral("Site"), QStringLiteral("https://vams.example.com"),
                      SessionKind::Remote, QDateTime::currentDateTimeUtc(), -1});
    parts.recent.add({QStringLiteral("Pumps"), QStringLiteral("/pumps"), SessionKind::Local,
                      QDateTime::currentDateTimeUtc(), 12});
    parts.settings.sync();
    const RecentLibraries again(parts.settings, parts.folder.path());
    QCOMPARE(again.all().size(), 2);
    QCOMPARE(again.all().first().name, QStringLiteral("Pumps"));
    QCOMPARE(again.all().last().kind, SessionKind::Remote);
}

VAMS_TEST(WelcomePageTest)
#include "welcome_page_test.moc"
