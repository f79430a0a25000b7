#include "ui/language/language.h"

#include "core/base/text.h"
#include "tests/support/test_main.h"
#include "ui/language/pseudo_translator.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace vams::ui {

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void pseudoKeepsWhatIsNotText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("number") << "%1 of %L2 files" << QStringList{"%1", "%L2"};
        QTest::newRow("plural") << "%n file(s)" << QStringList{"%n"};
        QTest::newRow("mnemonic") << "&File" << QStringList{"&F"};
        QTest::newRow("markup") << "<b>Open</b> &amp; close" << QStringList{"<b>", "</b>", "&amp;"};
        QTest::newRow("name") << "{name} is taken" << QStringList{"{name}"};
    }

    void pseudoKeepsWhatIsNotText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, kept);
        const QString changed = PseudoTranslator::disguise(text);
        for (const QString &part : std::as_const(kept))
            QVERIFY2(changed.contains(part), qPrintable(changed));
        QVERIFY(changed.size() >= text.size() + 4);
        QCOMPARE(PseudoTranslator::undisguise(changed), text);
    }

    void pseudoIsFortyPercentLonger()
    {
        const QString text = QStringLiteral("Thelibrarycouldnotbeopened");
        const QString changed = PseudoTranslator::disguise(text);
        QVERIFY(changed.count(QChar(u'ẋ')) >= text.size() * 2 / 5);
        QVERIFY(!changed.contains(QStringLiteral("library")));
    }

    void pseudoLeavesWhatHasNoLetters()
    {
        QCOMPARE(PseudoTranslator::disguise(QStringLiteral("%1 / %2")), QStringLiteral("%1 / %2"));
        QCOMPARE(PseudoTranslator::disguise(QString()), QString());
    }

    void pseudoIsFoundInsideOtherText()
    {
        const QString text = PseudoTranslator::disguise(QStringLiteral("Type of file: %1"))
                                 .arg(QStringLiteral(".glb"));
        QCOMPARE(PseudoTranslator::undisguise(text), QStringLiteral("Type of file: .glb"));
    }

    void eachLanguageSetsTextsAndNumbers()
    {
        {
            const Language language(QStringLiteral("de"));
            QCOMPARE(Language::current(), QStringLiteral("de"));
            QCOMPARE(QLocale().language(), QLocale::German);
            QCOMPARE(humanCount(12402), QStringLiteral("12.402"));
            QCOMPARE(QCoreApplication::translate("Commands", "Rename"),
                     QStringLiteral("Umbenennen"));
        }
        {
            const Language language(QStringLiteral("qps"));
            QVERIFY(QCoreApplication::translate("Commands", "Rename").startsWith(QChar(u'⟦')));
            QCOMPARE(QLocale().language(), QLocale::English);
        }
        {
            const Language language(QStringLiteral("qps-rtl"));
            const QString text = QCoreApplication::translate("Commands", "Rename");
            QVERIFY(text.isRightToLeft());
            QCOMPARE(PseudoTranslator::undisguise(text), QStringLiteral("Rename"));
        }
        const Language language(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("Commands", "Rename"), QStringLiteral("Rename"));
    }

    void whatNobodyKnowsIsTheSystems()
    {
        const Language language(QStringLiteral("xx"));
        QVERIFY(Language::isKnown(Language::current()));
        QVERIFY(!Language::isKnown(QStringLiteral("xx")));
    }

    void theChoiceIsKept()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        QCOMPARE(Language::saved(settings), QString());
        Language::save(settings, QStringLiteral("de"));
        QCOMPARE(Language::saved(settings), QStringLiteral("de"));
        Language::save(settings, QStringLiteral("xx"));
        QCOMPARE(Language::saved(settings), QString());
    }

    void theListBeginsWithTheSystemAndHasGerman()
    {
        const QList<LanguageChoice> all = Language::available();
        QVERIFY(all.first().key.isEmpty());
        QVERIFY(std::any_of(all.begin(), all.end(), [](const LanguageChoice &choice) {
            return choice.key == QLatin1String("de") && choice.name == QLatin1String("Deutsch");
        }));
    }

    void argumentsNameTheLanguage()
    {
        const QString other = QStringLiteral("en");
        QCOMPARE(Language::fromArguments({"vams", "--language", "de"}, other), "de");
        QCOMPARE(Language::fromArguments({"vams", "--language=qps"}, other), "qps");
        QCOMPARE(Language::fromArguments({"vams", "--demo"}, other), other);
        QCOMPARE(Language::fromArguments({"vams", "--language"}, other), other);
    }
};

VAMS_TEST(LanguageTest)

} // namespace vams::ui

#include "language_test.moc"
