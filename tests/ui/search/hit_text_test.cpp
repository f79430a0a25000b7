#include "tests/support/test_main.h"
#include "tests/support/ui_search.h"
#include "ui/search/hit_text.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>

using namespace vams;
using namespace vams::ui;

namespace {

/// "[Im]peller": the marks as brackets.
QString shown(const MarkedText &text)
{
    QString out;
    for (const TextPart &part : text)
        out += part.isMarked ? QLatin1Char('[') + part.text + QLatin1Char(']') : part.text;
    return out;
}

SearchHit fileWith(const QString &field, const QString &text)
{
    SearchHit hit = test::fileHit(2).get<SearchHit>();
    hit.matches = {{field, text}};
    return hit;
}

} // namespace

class HitTextTest : public QObject
{
    Q_OBJECT

private slots:
    void MarksBecomeParts_data();
    void MarksBecomeParts();
    void FileNameKeepsItsMarks();
    void FolderAndAssetNameAreMarked();
    void MostTellingFieldIsShown();
    void InnerFieldsAreNotShown();
    void LateMatchIsBroughtForward();
    void CountsReadWell();
    void DrawsInBothDirectionsAndElides();
};

void HitTextTest::MarksBecomeParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts");
    const QString im = test::marked(QStringLiteral("im"));
    QTest::newRow("none") << "plain"
                          << "plain";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("all") << im << "[im]";
    QTest::newRow("two") << im + "p" + im << "[im]p[im]";
    QTest::newRow("end is missing")
        << QString(highlightStart + "im") << QString(highlightStart + "im");
    QTest::newRow("nothing inside") << QString(highlightStart + highlightEnd + "im") << "im";
    QTest::newRow("markup is text") << "<b>" + im << "<b>[im]";
}

void HitTextTest::MarksBecomeParts()
{
    QFETCH(QString, text);
    QFETCH(QString, parts);
    QCOMPARE(shown(markedText(text)), parts);
}

void HitTextTest::FileNameKeepsItsMarks()
{
    const SearchHit hit = test::fileHit(2).get<SearchHit>();
    QCOMPARE(nameOf(hit), QStringLiteral("impeller-2.glb"));
    QCOMPARE(shown(nameTextOf(hit)), QStringLiteral("[im]peller-2.glb"));
    // The end of a mark holds a slash of its own.
    QCOMPARE(
        shown(nameTextOf(fileWith(QStringLiteral("str_key"),
                                  QStringLiteral("/") + test::marked(QStringLiteral("cad/im")) +
                                      QStringLiteral("peller-2.glb")))),
        QStringLiteral("[im]peller-2.glb"));
    // The server of the original marks the field as a keyword.
    QCOMPARE(shown(nameTextOf(fileWith(QStringLiteral("str_key.keyword"),
                                       test::marked(QStringLiteral("/cad/impeller-2.glb"))))),
             QStringLiteral("[impeller-2.glb]"));
}

void HitTextTest::FolderAndAssetNameAreMarked()
{
    const SearchHit hit = test::fileHit(2).get<SearchHit>();
    QCOMPARE(shown(folderTextOf(hit)), QStringLiteral("Impeller 1 / cad"));
    QCOMPARE(shown(placeTextOf(hit)), QStringLiteral("Impeller 1 in pumps"));
    const QString cad = test::marked(QStringLiteral("ca"));
    QCOMPARE(shown(folderTextOf(fileWith(QStringLiteral("str_key"),
                                         QStringLiteral("/a/") + cad + QStringLiteral("d/x.glb")))),
             QStringLiteral("Impeller 1 / a / [ca]d"));
    QCOMPARE(shown(placeTextOf(fileWith(QStringLiteral("str_assetname"),
                                        test::marked(QStringLiteral("Im")) + "peller 1"))),
             QStringLiteral("[Im]peller 1 in pumps"));
    SearchHit top = hit;
    top.path = QStringLiteral("/x.glb");
    top.matches.clear();
    QCOMPARE(shown(folderTextOf(top)), QStringLiteral("Impeller 1"));
}

void HitTextTest::MostTellingFieldIsShown()
{
    SearchHit hit;
    const QString word = test::marked(QStringLiteral("bronze"));
    hit.matches = {{QStringLiteral("list_tags"), word}, {QStringLiteral("MD_.material"), word}};
    QCOMPARE(shown(matchTextOf(hit)), QStringLiteral("material: [bronze]"));
    hit.matches.push_back({QStringLiteral("str_description"), QStringLiteral("cast in ") + word});
    QCOMPARE(shown(matchTextOf(hit)), QStringLiteral("Description: cast in [bronze]"));
}

void HitTextTest::InnerFieldsAreNotShown()
{
    SearchHit hit;
    hit.matches = {{QStringLiteral("str_bucketid"), test::marked(QStringLiteral("im"))},
                   {QStringLiteral("str_assetname"), test::marked(QStringLiteral("im"))}};
    hit.matches.push_back({QStringLiteral("MD_.s3_assetid"), test::marked(QStringLiteral("im"))});
    QVERIFY(matchTextOf(hit).empty());
}

void HitTextTest::LateMatchIsBroughtForward()
{
    const QString late = QString(300, QLatin1Char('x')) + QStringLiteral("\n") +
                         test::marked(QStringLiteral("im")) + QString(3000, QLatin1Char('y'));
    const MarkedText text = excerpt(markedText(late));
    QVERIFY(shown(text).startsWith(QStringLiteral("\u2026xxx")));
    QVERIFY(shown(text).indexOf(QLatin1Char('[')) < 40);
    QVERIFY(!shown(text).contains(QLatin1Char('\n')));
    QVERIFY(plainText(text).size() < 500);
}

void HitTextTest::CountsReadWell()
{
    QCOMPARE(resultCountText(1, true), QStringLiteral("1 result"));
    QCOMPARE(resultCountText(1234, true), QStringLiteral("1,234 results"));
    QCOMPARE(resultCountText(200000, false), QStringLiteral("more than 200,000 results"));
}

void HitTextTest::DrawsInBothDirectionsAndElides()
{
    Theme theme;
    QImage image(200, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const MarkedText text = markedText(test::marked(QStringLiteral("Im")) + QString(90, u'w'));
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const int width =
            paintMarked(painter, image.rect(), text, MarkedLook::Name, theme, direction);
        QVERIFY(width > 100);
        QVERIFY2(width <= image.width(), qPrintable(QString::number(width)));
    }
    QCOMPARE(paintMarked(painter, image.rect(), {}, MarkedLook::Note, theme, Qt::LeftToRight), 0);
}

VAMS_TEST(HitTextTest)
#include "hit_text_test.moc"
