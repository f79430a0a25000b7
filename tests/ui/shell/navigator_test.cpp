#include "tests/support/test_main.h"
#include "ui/shell/navigator.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace vams::ui;

namespace {
Location at(const char *page)
{
    return {QLatin1String(page), {}};
}
} // namespace

class NavigatorTest : public QObject
{
    Q_OBJECT

private slots:
    void BackAndForwardRetraceTheSteps();
    void OpeningElsewhereForgetsForward();
    void ReplaceMakesNoStep();
    void LinkSurvivesTheRoundTrip_data();
    void LinkSurvivesTheRoundTrip();
    void OtherLinksAreNoLocation();
    void LinksNameTheLibrary();
    void HistoryIsSavedAndRestored();
    void BrokenHistoryOpensWhatIsLeft();
};

void NavigatorTest::BackAndForwardRetraceTheSteps()
{
    Navigator navigator;
    QSignalSpy opened(&navigator, &Navigator::opened);
    navigator.back();
    navigator.open(at("a"));
    navigator.open(at("b"));
    navigator.open(at("b"));
    QVERIFY(navigator.canGoBack());
    navigator.back();
    QCOMPARE(navigator.current().page, QStringLiteral("a"));
    QVERIFY(!navigator.canGoBack());
    navigator.forward();
    QCOMPARE(navigator.current().page, QStringLiteral("b"));
    QVERIFY(!navigator.canGoForward());
    QCOMPARE(opened.count(), 5);
}

void NavigatorTest::OpeningElsewhereForgetsForward()
{
    Navigator navigator;
    navigator.open(at("a"));
    navigator.open(at("b"));
    navigator.back();
    navigator.open(at("c"));
    QVERIFY(!navigator.canGoForward());
    navigator.back();
    QCOMPARE(navigator.current().page, QStringLiteral("a"));
}

void NavigatorTest::ReplaceMakesNoStep()
{
    Navigator navigator;
    navigator.open(at("a"));
    navigator.open(at("b"));
    const QSignalSpy opened(&navigator, &Navigator::opened);
    navigator.replace({QStringLiteral("b"), {{QStringLiteral("tab"), QStringLiteral("files")}}});
    QCOMPARE(opened.count(), 0);
    navigator.back();
    QCOMPARE(navigator.current().page, QStringLiteral("a"));
    navigator.forward();
    QCOMPARE(navigator.current().argument(QStringLiteral("tab")), QStringLiteral("files"));
}

void NavigatorTest::LinkSurvivesTheRoundTrip_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value :
         {"impeller", "a b", "a&b=c?d#e", "50 %", "a+b", "\xc3\xa4/\xe6\xbc\xa2", ""})
        QTest::addRow("%s", value) << QString::fromUtf8(value);
}

void NavigatorTest::LinkSurvivesTheRoundTrip()
{
    QFETCH(QString, value);
    const Location location{
        QStringLiteral("asset"),
        {{QStringLiteral("asset"), value}, {QStringLiteral("database"), QStringLiteral("pumps")}}};
    QCOMPARE(Location::fromLink(location.toLink()), location);
}

void NavigatorTest::OtherLinksAreNoLocation()
{
    for (const char *link : {"", "http://open/asset", "vams://other/asset", "vams:"})
        QVERIFY(Location::fromLink(QLatin1String(link)).page.isEmpty());
}

void NavigatorTest::LinksNameTheLibrary()
{
    Navigator navigator;
    navigator.setLibrary(QStringLiteral("Work & shop"));
    QSignalSpy elsewhere(&navigator, &Navigator::elsewhere);
    const Location own = Location::fromLink(navigator.linkTo(at("a")));
    QCOMPARE(own.argument(QStringLiteral("library")), QStringLiteral("Work & shop"));
    navigator.open(own);
    QCOMPARE(navigator.current(), at("a"));
    Location other = at("b");
    other.arguments.insert(QStringLiteral("library"), QStringLiteral("Other"));
    navigator.open(other);
    QCOMPARE(navigator.current(), at("a"));
    QCOMPARE(elsewhere.size(), 1);
}

void NavigatorTest::HistoryIsSavedAndRestored()
{
    Navigator before;
    for (int i = 0; i < 100; ++i)
        before.open({QStringLiteral("browse"), {{QStringLiteral("database"), QString::number(i)}}});
    before.back();
    Navigator after;
    QSignalSpy opened(&after, &Navigator::opened);
    QVERIFY(after.restore(before.save()));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(after.current(), before.current());
    QVERIFY(after.canGoBack() && !after.canGoForward());
    QVERIFY(after.steps().size() <= 40);
}

void NavigatorTest::BrokenHistoryOpensWhatIsLeft()
{
    Navigator navigator;
    QSignalSpy opened(&navigator, &Navigator::opened);
    QVERIFY(!navigator.restore({}));
    QVERIFY(!navigator.restore({{QStringLiteral("steps"), QStringLiteral("x")}}));
    QVERIFY(opened.isEmpty());
    const QJsonArray links{QStringLiteral("http://elsewhere/"), 7,
                           QStringLiteral("vams://open/tags"), QStringLiteral("")};
    QVERIFY(
        navigator.restore({{QStringLiteral("steps"), links}, {QStringLiteral("current"), 1000}}));
    QCOMPARE(navigator.current().page, QStringLiteral("tags"));
    QVERIFY(!navigator.canGoBack() && !navigator.canGoForward());
}

VAMS_TEST(NavigatorTest)
#include "navigator_test.moc"
