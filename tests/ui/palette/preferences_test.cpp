#include "tests/support/test_main.h"
#include "ui/palette/use_ranking.h"
#include "ui/support/preferences.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace vams::ui;

class PreferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void EverythingComesBack();
    void NonsenseIsPassedOver();
    void RecentSearchesAreFewAndUnique();
    void UsesFade();
    void RareUsesAreForgotten();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("p.ini")); }

    QTemporaryDir m_folder;
};

void PreferencesTest::EverythingComesBack()
{
    const Appearance look{Scheme::Light, Density::Compact, 150, Accent::Rose, true};
    const QMap<QString, QList<QKeySequence>> keys{
        {QStringLiteral("edit.rename"),
         {QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_Comma)}},
        {QStringLiteral("view.grid"), {}}};
    const NetworkChoice network{NetworkChoice::Mode::Manual, QStringLiteral("proxy"), 3128,
                                QStringLiteral("me")};
    {
        Preferences written(file());
        written.setAppearance(look);
        written.setShortcuts(keys);
        written.setNetwork(network);
        written.setPrograms({{QStringLiteral("blend"), QStringLiteral("/usr/bin/blender")}});
        written.setParallelTransfers(5);
        written.setLanguage(QStringLiteral("de"));
    }
    const Preferences read(file());
    QCOMPARE(read.appearance(), look);
    QCOMPARE(read.shortcuts(), keys);
    QCOMPARE(read.network(), network);
    QCOMPARE(read.programFor(QStringLiteral("a/b.BLEND")), QStringLiteral("/usr/bin/blender"));
    QVERIFY(read.programFor(QStringLiteral("noextension")).isEmpty());
    QCOMPARE(read.parallelTransfers(), 5);
    QCOMPARE(read.language(), QStringLiteral("de"));
}

void PreferencesTest::NonsenseIsPassedOver()
{
    {
        QSettings settings(file(), QSettings::IniFormat);
        settings.setValue("theme", 77);
        settings.setValue("fontPercent", "large");
        settings.setValue("accent", -3);
        settings.setValue("transfers/parallel", 5000);
        settings.setValue("network/port", 0);
    }
    const Preferences read(file());
    QCOMPARE(read.appearance().scheme, Scheme::System);
    QCOMPARE(read.appearance().fontPercent, leastFontPercent);
    QCOMPARE(read.appearance().accent, Accent::Blue);
    QCOMPARE(read.parallelTransfers(), 6);
    QCOMPARE(read.network().port, 1);
}

void PreferencesTest::RecentSearchesAreFewAndUnique()
{
    Preferences preferences(file());
    for (int i = 0; i < 30; ++i)
        preferences.addRecentSearch(QString::number(i));
    preferences.addRecentSearch(QStringLiteral("20"));
    preferences.addRecentSearch({});
    QCOMPARE(preferences.recentSearches().size(), 12);
    QCOMPARE(preferences.recentSearches().first(), QStringLiteral("20"));
    QCOMPARE(preferences.recentSearches().count(QStringLiteral("20")), 1);
}

void PreferencesTest::UsesFade()
{
    const qint64 day = 24LL * 60 * 60 * 1000;
    const QString often = QStringLiteral("command:a");
    const QString once = QStringLiteral("command:b");
    UseRanking uses{Preferences(file())};
    for (int i = 0; i < 8; ++i)
        uses.noteUse(often, 0);
    uses.noteUse(once, 100 * day);
    QVERIFY(uses.bonus(often, 0) > uses.bonus(once, 100 * day));
    QCOMPARE(uses.bonus(QStringLiteral("command:c"), 0), 0);
    QCOMPARE(uses.best(2, 100 * day), (QStringList{once, often}));
    const UseRanking again{Preferences(file())};
    QCOMPARE(again.bonus(often, 0), uses.bonus(often, 0));
}

void PreferencesTest::RareUsesAreForgotten()
{
    UseRanking uses{Preferences(file())};
    for (int i = 0; i < 300; ++i)
        uses.noteUse(QStringLiteral("command:%1").arg(i), i * 1000000LL);
    QCOMPARE(Preferences(file()).uses().size(), 200);
}

VAMS_TEST(PreferencesTest)
#include "preferences_test.moc"
