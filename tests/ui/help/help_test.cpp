#include "tests/support/test_main.h"
#include "ui/help/diagnostics.h"
#include "ui/help/first_steps.h"
#include "ui/help/help_commands.h"
#include "ui/help/help_window.h"
#include "ui/language/language.h"
#include "ui/shell/action_registry.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace vams::ui;

namespace {

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto each = expression.globalMatch(text); each.hasNext();)
        found << each.next().captured(1);
    return found;
}

QString readHelp(const QString &language, const QString &page)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void EveryPageOfTheProgramHasHelpInEachLanguage();
    void LinksAndCommandsOfTheHelpExist();
    void TheHelpShowsShortcutsAsTheyAre();
    void F1OpensTheHelpOfThePageThatShows();
    void LinksLeadToOtherPagesAndBackAgain();
    void AnUnknownPageShowsTheContents();
    void FirstStepsGoOnByKeyAndGiveTheFocusBack();
    void EscapeLeavesTheFirstSteps();
    void FirstStepsStayInsideTheWindow();
    void DiagnosticsTellNoSecretAndNoName();
    void DiagnosticsHoldTheLastWarnings();

private:
    Theme m_theme;
    std::unique_ptr<ActionRegistry> m_actions;
};

void HelpTest::init()
{
    m_actions = std::make_unique<ActionRegistry>(m_theme);
    declareCommonCommands(*m_actions);
    declareHelpCommands(*m_actions);
}

void HelpTest::EveryPageOfTheProgramHasHelpInEachLanguage()
{
    QStringList pages;
    for (const char *source : {"page_list.cpp", "desktop_window.cpp"}) {
        QFile file(QStringLiteral(VAMS_SOURCE_DIR "/app/desktop/") + QLatin1String(source));
        QVERIFY(file.open(QIODevice::ReadOnly));
        pages +=
            matches(QString::fromUtf8(file.readAll()),
                    QStringLiteral("pages\\.add(?:<[\\w:]+>)?\\(QStringLiteral\\(\"([^\"]+)\""));
    }
    QVERIFY(pages.size() > 15);
    pages << QStringLiteral("welcome") << QStringLiteral("settings") << QStringLiteral("palette")
          << QStringLiteral("index") << QStringLiteral("keys");
    QVERIFY(!HelpPages::all().isEmpty());
    for (const char *language : {"en", "de"})
        for (const QString &page : std::as_const(pages)) {
            const QString text = readHelp(QLatin1String(language), page);
            QVERIFY2(text.startsWith(QLatin1String("# ")), qPrintable(language + page));
        }
}

void HelpTest::LinksAndCommandsOfTheHelpExist()
{
    const QStringList pages = HelpPages::all();
    for (const char *language : {"en", "de"})
        for (const QString &page : pages) {
            const QString text = readHelp(QLatin1String(language), page);
            for (const QString &link : matches(text, QStringLiteral("\\]\\(([^)]+)\\)")))
                QVERIFY2(pages.contains(link), qPrintable(page + link));
            for (const QString &command : matches(text, QStringLiteral("\\{([^}]+)\\}")))
                QVERIFY2(m_actions->action(command), qPrintable(page + command));
        }
}

void HelpTest::TheHelpShowsShortcutsAsTheyAre()
{
    const HelpPages pages(*m_actions);
    QVERIFY(pages.text(QStringLiteral("browse")).contains(QStringLiteral("**Ctrl+U**")));
    m_actions->action(QStringLiteral("file.upload"))->setShortcut(QKeySequence(Qt::Key_F7));
    QVERIFY(pages.text(QStringLiteral("browse")).contains(QStringLiteral("**F7**")));
    QCOMPARE(pages.title(QStringLiteral("browse")), QStringLiteral("Assets"));
}

void HelpTest::F1OpensTheHelpOfThePageThatShows()
{
    QWidget window;
    window.addAction(m_actions->action(QStringLiteral("help.page")));
    new HelpCommands(m_theme, *m_actions,
                     {[] { return QStringLiteral("tags"); },
                      [] { return QList<std::pair<QString, QString>>(); }},
                     &window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_actions->refresh();
    QTest::keyClick(&window, Qt::Key_F1);
    auto *help = window.findChild<HelpWindow *>();
    QVERIFY(help);
    QVERIFY(help->isVisible());
    QCOMPARE(help->page(), QStringLiteral("tags"));
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void HelpTest::LinksLeadToOtherPagesAndBackAgain()
{
    HelpWindow help(m_theme, *m_actions, nullptr);
    help.open(QStringLiteral("roles"));
    auto *text = help.findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("Roles")));
    emit text->anchorClicked(QUrl(QStringLiteral("constraints")));
    QCOMPARE(help.page(), QStringLiteral("constraints"));
    QTest::keySequence(text, QKeySequence(QKeySequence::Back));
    QCOMPARE(help.page(), QStringLiteral("roles"));
}

void HelpTest::AnUnknownPageShowsTheContents()
{
    HelpWindow help(m_theme, *m_actions, nullptr);
    help.open(QStringLiteral("../../secret"));
    QCOMPARE(help.page(), HelpPages::index);
}

void HelpTest::FirstStepsGoOnByKeyAndGiveTheFocusBack()
{
    QWidget window;
    window.resize(900, 600);
    auto *field = new QLineEdit(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    auto *steps =
        new FirstSteps(m_theme, {{field, "One", "first"}, {nullptr, "Two", "second"}}, &window);
    const QSignalSpy ended(steps, &FirstSteps::finished);
    QVERIFY(steps->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(steps->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(steps->step(), 1);
    QCOMPARE(steps->accessibleName(), QStringLiteral("Two"));
    QTest::keyClick(steps, Qt::Key_Return);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(QApplication::focusWidget(), field);
}

void HelpTest::EscapeLeavesTheFirstSteps()
{
    QWidget window;
    window.show();
    QPointer<FirstSteps> steps =
        new FirstSteps(m_theme, {{nullptr, "One", "first"}, {nullptr, "Two", "second"}}, &window);
    const QSignalSpy ended(steps, &FirstSteps::finished);
    QTest::keyClick(steps, Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
    QTRY_VERIFY(!steps);
}

void HelpTest::FirstStepsStayInsideTheWindow()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget window;
        window.setLayoutDirection(direction);
        window.resize(700, 500);
        QWidget corner(&window);
        corner.setGeometry(690, 480, 10, 20);
        window.show();
        FirstSteps steps(m_theme, {{&corner, "One", QString(300, 'x').replace(40, 1, ' ')}},
                         &window);
        for (const QSize size : {QSize(700, 500), QSize(500, 400)}) {
            window.resize(size);
            const QWidget *card = steps.findChild<QFrame *>();
            QVERIFY(window.rect().contains(card->geometry()));
        }
    }
}

void HelpTest::DiagnosticsTellNoSecretAndNoName()
{
    const QString home = QDir::homePath();
    const QString text =
        diagnostics({{QStringLiteral("Library"), QStringLiteral("local")}},
                    {QStringLiteral("vams.ui: cannot read \"%1/secret project/a.glb\"").arg(home),
                     QStringLiteral("Bearer abc123 refused by https://vams.example.com/x?sig=9"),
                     QStringLiteral("mail to maker@example.com failed"),
                     QStringLiteral("key 0123456789abcdef0123456789abcdef")});
    QVERIFY(text.contains(QStringLiteral("Library: local")));
    QVERIFY(text.contains(QLatin1String(qVersion())));
    for (const char *hidden :
         {"secret project", "abc123", "example.com", "0123456789abcdef", "sig=9"})
        QVERIFY2(!text.contains(QLatin1String(hidden)), hidden);
    QVERIFY(!text.contains(home + QLatin1Char('/')));
}

void HelpTest::DiagnosticsHoldTheLastWarnings()
{
    WarningLog::install();
    for (int at = 0; at < WarningLog::kept + 5; ++at) {
        QTest::ignoreMessage(QtWarningMsg, qPrintable(QString::number(at) + " went wrong"));
        qWarning("%d went wrong", at);
    }
    QCOMPARE(WarningLog::lines().size(), WarningLog::kept);
    QVERIFY(WarningLog::lines().last().endsWith(QStringLiteral("54 went wrong")));
}

VAMS_TEST(HelpTest)

#include "help_test.moc"
