#include "tests/support/test_main.h"
#include "ui/palette/fuzzy_match.h"

using namespace vams::ui;

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void FindsLettersInOrder_data();
    void FindsLettersInOrder();
    void MarksTheLettersThatCount_data();
    void MarksTheLettersThatCount();
    void BetterNamesComeFirst_data();
    void BetterNamesComeFirst();
    void UseBringsUp();
    void EmptyPatternMatchesAll();
    void LongNamesAndPatternsAreHarmless();
    void ManyNames();
};

void FuzzyMatchTest::FindsLettersInOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("found");
    QTest::newRow("beginning") << "ren"
                               << "Rename" << true;
    QTest::newRow("gaps") << "nwdb"
                          << "New database" << true;
    QTest::newRow("spaces separate only") << "new db"
                                          << "New database" << true;
    QTest::newRow("case") << "RENAME"
                          << "rename" << true;
    QTest::newRow("order") << "aner"
                           << "Rename" << false;
    QTest::newRow("missing") << "renamex"
                             << "Rename" << false;
    QTest::newRow("accents are letters")
        << QStringLiteral("stö") << QStringLiteral("Störung") << true;
    QTest::newRow("empty name") << "a"
                                << "" << false;
}

void FuzzyMatchTest::FindsLettersInOrder()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QTEST(bool(FuzzyPattern(typed).match(name)), "found");
    QTEST(FuzzyPattern(typed).leadsTo(name), "found");
}

void FuzzyMatchTest::MarksTheLettersThatCount_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::vector<int>>("positions");
    QTest::newRow("row") << "imp"
                         << "Connect and import" << std::vector<int>{12, 13, 14};
    QTest::newRow("word starts") << "nd"
                                 << "New and old database" << std::vector<int>{0, 12};
    QTest::newRow("hump") << "cp"
                          << "capPipe" << std::vector<int>{0, 3};
    QTest::newRow("number") << "212"
                            << "impeller-2-212" << std::vector<int>{11, 12, 13};
}

void FuzzyMatchTest::MarksTheLettersThatCount()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    const FuzzyMatch match = FuzzyPattern(typed).match(name);
    QTEST(match.positions, "positions");
}

void FuzzyMatchTest::BetterNamesComeFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names"); // as they should come
    QTest::newRow("beginning before middle")
        << "imp" << QStringList{"Import", "Connect and import", "Limp"};
    QTest::newRow("row before gaps") << "open" << QStringList{"Open", "Copy to another entry"};
    QTest::newRow("shorter first") << "copy" << QStringList{"Copy", "Copy link"};
    QTest::newRow("word starts before a row inside")
        << "nf" << QStringList{"New folder", "Information"};
}

void FuzzyMatchTest::BetterNamesComeFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    std::vector<QString> mixed(names.crbegin(), names.crend());
    QStringList found;
    for (const FuzzyRank &rank : bestMatches(mixed, FuzzyPattern(typed), {}, 10))
        found << mixed[static_cast<std::size_t>(rank.index)];
    QCOMPARE(found, names);
}

void FuzzyMatchTest::UseBringsUp()
{
    const std::vector<QString> names{QStringLiteral("Copy"), QStringLiteral("Copy link")};
    const auto ranks = bestMatches(names, FuzzyPattern(QStringLiteral("copy")), {0, 5}, 1);
    QCOMPARE(ranks.size(), std::size_t(1));
    QCOMPARE(ranks.front().index, 1);
}

void FuzzyMatchTest::EmptyPatternMatchesAll()
{
    const FuzzyMatch match = FuzzyPattern(QStringLiteral("  ")).match(u"Anything");
    QVERIFY(bool(match));
    QVERIFY(match.positions.empty());
}

void FuzzyMatchTest::LongNamesAndPatternsAreHarmless()
{
    const QString long1(5000, QLatin1Char('a'));
    QVERIFY(bool(FuzzyPattern(long1).match(long1)));
    QVERIFY(!FuzzyPattern(QStringLiteral("b")).match(long1));
}

void FuzzyMatchTest::ManyNames()
{
    std::vector<QString> names;
    for (int i = 0; i < 100000; ++i)
        names.push_back(
            QStringLiteral("Impeller housing %1 as cast, database %2").arg(i).arg(i % 7));
    const FuzzyPattern pattern(QStringLiteral("imp as 3"));
    std::vector<FuzzyRank> ranks;
    QBENCHMARK_ONCE
    {
        ranks = bestMatches(names, pattern, {}, 200);
    }
    QCOMPARE(ranks.size(), std::size_t(200));
}

VAMS_TEST(FuzzyMatchTest)
#include "fuzzy_match_test.moc"
