#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/shortcut_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

class FakeHost final : public SettingsHost
{
public:
    bool local = true;
    NetworkChoice network;
    QString password;
    qint64 uploadLimit = 0;
    qint64 downloadLimit = 0;
    LibraryCheckReport report{3, 3000, 0, {}};

    [[nodiscard]] bool isLocal() const override { return local; }
    [[nodiscard]] QString libraryName() const override { return QStringLiteral("Workshop"); }
    [[nodiscard]] QString place() const override { return QStringLiteral("/libraries/workshop"); }
    Result<LibraryFacts> readFacts(Job &) override { return LibraryFacts{2000, 3000, 3}; }
    Result<LibraryCheckReport> check(Job &) override { return report; }
    Result<void> backUp(const QString &, Job &) override { return {}; }
    void moveTo(const QString &) override {}
    void applyTransferLimits(qint64 upload, qint64 download) override
    {
        uploadLimit = upload;
        downloadLimit = download;
    }
    void applyNetwork(const NetworkChoice &choice, const QString &secret) override
    {
        network = choice;
        password = secret;
    }
};

struct Shown
{
    explicit Shown(const char *section, bool isLocal = true)
    {
        host.local = isLocal;
        page = std::make_unique<SettingsPage>(
            ui.context(),
            Location{QStringLiteral("settings"),
                     {{QStringLiteral("section"), QLatin1String(section)}}},
            host, nullptr, preferences());
        page->resize(1100, 760);
        page->show();
    }
    ~Shown() { page.reset(); }

    [[nodiscard]] Preferences preferences() const
    {
        return Preferences(folder.filePath(QStringLiteral("p.ini")));
    }
    template <class T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : page->findChildren<T *>())
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void click(QWidget *widget) const
    {
        QVERIFY(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    QTemporaryDir folder;
    PageHarness ui;
    FakeHost host;
    std::unique_ptr<SettingsPage> page;
};

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void SectionsByKeyAndLocation();
    void AppearanceIsAppliedAndKept();
    void AppearanceFollowsTheTheme();
    void LibraryIsChecked();
    void ProblemsAreListed();
    void ServersLibraryIsNotOursToCheck();
    void TransfersAreKept();
    void ShortcutIsChangedByPressingIt();
    void TakenShortcutSaysWhoHasIt();
    void PresetAndResetAll();
    void ShortcutsAreFiltered();
    void ProxyIsAppliedWithoutKeepingThePassword();
    void LanguageIsKept();
    void EveryControlHasAName_data();
    void EveryControlHasAName();
};

void SettingsPageTest::SectionsByKeyAndLocation()
{
    Shown shown("network");
    QCOMPARE(shown.page->location().argument(QStringLiteral("section")), QStringLiteral("network"));
    auto *list = shown.page->findChild<QListWidget *>();
    const QSignalSpy moved(shown.page.get(), &Page::locationChanged);
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(shown.page->location().argument(QStringLiteral("section")),
             QStringLiteral("appearance"));
    QCOMPARE(moved.count(), 1);
    QVERIFY(shown.named<QSlider>(QStringLiteral("Size of type")));
}

void SettingsPageTest::AppearanceIsAppliedAndKept()
{
    Shown shown("appearance");
    shown.click(shown.named<QAbstractButton>(QStringLiteral("Theme: Light")));
    QVERIFY(!shown.ui.theme.isDark());
    shown.click(shown.named<QAbstractButton>(QStringLiteral("Density: Compact")));
    shown.click(shown.named<QAbstractButton>(QStringLiteral("Accent colour: Teal")));
    shown.click(shown.named<QAbstractButton>(QStringLiteral("Reduced motion")));
    auto *size = shown.named<QSlider>(QStringLiteral("Size of type"));
    QTest::keyClick(size, Qt::Key_End);
    const Appearance wanted{Scheme::Light, Density::Compact, 200, Accent::Teal, true};
    QCOMPARE(shown.ui.theme.appearance(), wanted);
    QCOMPARE(shown.preferences().appearance(), wanted);
    QCOMPARE(int(metrics::textBase), 26);
    QCOMPARE(shown.ui.theme.motion(120), 0);
    shown.click(shown.button(QStringLiteral("Usual size")));
    QCOMPARE(int(metrics::textBase), 13);
}

void SettingsPageTest::AppearanceFollowsTheTheme()
{
    Shown shown("appearance");
    shown.ui.theme.setScheme(Scheme::Light); // by its command
    QVERIFY(shown.named<QAbstractButton>(QStringLiteral("Theme: Light"))->isChecked());
}

void SettingsPageTest::LibraryIsChecked()
{
    Shown shown("library");
    QTRY_VERIFY(shown.says(QStringLiteral("3.0 KB")) || shown.says(QStringLiteral("3 KB")) ||
                shown.says(QStringLiteral("database")));
    shown.click(shown.button(QStringLiteral("Check every file")));
    QTRY_VERIFY(shown.says(QStringLiteral("All is well")));
    QCOMPARE(shown.ui.jobs.rowCount(), 1);
}

void SettingsPageTest::ProblemsAreListed()
{
    Shown shown("library");
    shown.host.report.problemCount = 1;
    shown.host.report.problems = {QStringLiteral("Missing: abc")};
    shown.click(shown.button(QStringLiteral("Check every file")));
    QTRY_VERIFY(shown.says(QStringLiteral("Missing: abc")));
}

void SettingsPageTest::ServersLibraryIsNotOursToCheck()
{
    Shown shown("library", false);
    QVERIFY(!shown.button(QStringLiteral("Check every file")));
    QVERIFY(shown.says(QStringLiteral("kept by the server")));
}

void SettingsPageTest::TransfersAreKept()
{
    Shown shown("transfers");
    auto *count = shown.named<QSpinBox>(QStringLiteral("At the same time"));
    QVERIFY(count);
    QTest::keyClick(count, Qt::Key_Up);
    QCOMPARE(shown.preferences().parallelTransfers(), 5);
    auto *limit = shown.named<QSpinBox>(QStringLiteral("Uploads at most"));
    QCOMPARE(limit->text(), QStringLiteral("No limit"));
    limit->setFocus();
    QTest::keyClick(limit, Qt::Key_Up);
    QCOMPARE(shown.host.uploadLimit, 500'000);
    QCOMPARE(shown.host.downloadLimit, 0);
    QCOMPARE(shown.preferences().uploadLimit(), 500'000);
}

void SettingsPageTest::ShortcutIsChangedByPressingIt()
{
    Shown shown("shortcuts");
    auto *list = shown.named<QTreeWidget>(QStringLiteral("Shortcuts"));
    QVERIFY(list);
    list->setCurrentItem(list->findItems(QStringLiteral("Grid"), Qt::MatchExactly).first());
    shown.click(shown.button(QStringLiteral("Change...")));
    auto *keys = shown.page->findChild<KeyField *>();
    QVERIFY(keys);
    QTest::keyClick(keys, Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    for (QPushButton *button : keys->window()->findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Use this shortcut"))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(shown.ui.actions.action(QStringLiteral("view.grid"))->shortcut(),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G));
    QCOMPARE(list->currentItem()->text(0), QStringLiteral("Grid"));
    QCOMPARE(list->currentItem()->text(2), QStringLiteral("Changed, was Ctrl+1"));
    shown.click(shown.button(QStringLiteral("Reset")));
    QCOMPARE(shown.ui.actions.action(QStringLiteral("view.grid"))->shortcut(),
             QKeySequence(Qt::CTRL | Qt::Key_1));
}

void SettingsPageTest::TakenShortcutSaysWhoHasIt()
{
    Shown shown("shortcuts");
    auto *list = shown.named<QTreeWidget>(QStringLiteral("Shortcuts"));
    list->setCurrentItem(list->findItems(QStringLiteral("New library"), Qt::MatchExactly).first());
    shown.click(shown.button(QStringLiteral("Change...")));
    auto *keys = shown.page->findChild<KeyField *>();
    QTest::keyClick(keys, Qt::Key_F2);
    QVERIFY(keys->accessibleDescription().contains(QStringLiteral("belongs to \"Rename\"")));
    for (QPushButton *button : keys->window()->findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Use this shortcut"))
            QTest::mouseClick(button, Qt::LeftButton);
    const QTreeWidgetItem *loser =
        list->findItems(QStringLiteral("Rename"), Qt::MatchExactly).first();
    QCOMPARE(loser->text(1), QString());
    QCOMPARE(loser->text(2), QStringLiteral("F2 belongs to \"New library\""));
}

void SettingsPageTest::PresetAndResetAll()
{
    Shown shown("shortcuts");
    auto *preset = shown.named<QComboBox>(QStringLiteral("Set"));
    QVERIFY(preset);
    QTest::keyClick(preset, Qt::Key_Down);
    emit preset->activated(preset->currentIndex());
    QCOMPARE(shown.ui.actions.action(QStringLiteral("app.palette"))->shortcut(),
             QKeySequence(Qt::Key_F3));
    shown.click(shown.button(QStringLiteral("Reset all")));
    QVERIFY(shown.ui.actions.changedShortcuts().isEmpty());
    QCOMPARE(preset->currentText(), QStringLiteral("VAMS"));
}

void SettingsPageTest::ShortcutsAreFiltered()
{
    Shown shown("shortcuts");
    auto *list = shown.named<QTreeWidget>(QStringLiteral("Shortcuts"));
    auto *filter = shown.named<QLineEdit>(QStringLiteral("Find a command or a key"));
    QTest::keyClicks(filter, QStringLiteral("F11"));
    int visible = 0;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        visible += !list->topLevelItem(row)->isHidden();
    QCOMPARE(visible, 1);
}

void SettingsPageTest::ProxyIsAppliedWithoutKeepingThePassword()
{
    Shown shown("network");
    QVERIFY(!shown.named<QLineEdit>(QStringLiteral("Host"))->isEnabled());
    shown.click(shown.named<QAbstractButton>(QStringLiteral("Proxy: By hand")));
    QTest::keyClicks(shown.named<QLineEdit>(QStringLiteral("Host")), QStringLiteral("proxy.local"));
    QTest::keyClicks(shown.named<QLineEdit>(QStringLiteral("Password")), QStringLiteral("secret"));
    QTest::keyClick(shown.named<QLineEdit>(QStringLiteral("Password")), Qt::Key_Return);
    QCOMPARE(shown.host.network.host, QStringLiteral("proxy.local"));
    QCOMPARE(shown.host.password, QStringLiteral("secret"));
    QCOMPARE(shown.preferences().network().mode, NetworkChoice::Mode::Manual);
    QFile file(shown.folder.filePath(QStringLiteral("p.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
}

void SettingsPageTest::LanguageIsKept()
{
    Shown shown("language");
    auto *languages = shown.named<QComboBox>(QStringLiteral("Language"));
    QVERIFY(languages);
    QTest::keyClick(languages, Qt::Key_Down);
    QCOMPARE(shown.preferences().language(), QStringLiteral("en"));
    QVERIFY(shown.says(QStringLiteral("after a restart")));
}

void SettingsPageTest::EveryControlHasAName_data()
{
    QTest::addColumn<QString>("section");
    for (const char *section : {"appearance", "library", "transfers", "programs", "shortcuts",
                                "network", "language", "about"})
        QTest::newRow(section) << QString::fromLatin1(section);
}

void SettingsPageTest::EveryControlHasAName()
{
    QFETCH(QString, section);
    Shown shown(section.toLatin1());
    for (const QWidget *widget : shown.page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                     qobject_cast<const QLabel *>(widget),
                 widget->metaObject()->className());
    }
}

VAMS_TEST(SettingsPageTest)
#include "settings_page_test.moc"
