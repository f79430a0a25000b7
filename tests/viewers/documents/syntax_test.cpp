#include "viewers/documents/syntax.h"

#include "tests/support/test_main.h"

using namespace vams::viewers;

class SyntaxTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPatternIsValid_data();
    void everyPatternIsValid();
    void colorsTheParts_data();
    void colorsTheParts();
    void aSpanGoesOnOverLines();
    void plainTextHasNoLanguage();
};

namespace {

/// "Keyword:class Name:x", in order.
QString described(const std::vector<ColoredPart> &parts, const QString &line)
{
    static const char *const names[] = {"Keyword", "Name",    "String",
                                        "Number",  "Comment", "Heading"};
    QStringList texts;
    for (const ColoredPart &part : parts)
        texts.append(QLatin1String(names[static_cast<int>(part.token)]) + u':' +
                     line.mid(part.start, part.length));
    return texts.join(u'|');
}

} // namespace

void SyntaxTest::everyPatternIsValid_data()
{
    QTest::addColumn<QString>("extension");
    for (const char *extension :
         {"json", "gltf", "xml", "obj", "mtl", "md", "py", "cpp", "yaml", "ini", "csv"})
        QTest::newRow(extension) << QString::fromLatin1(extension);
}

void SyntaxTest::everyPatternIsValid()
{
    QFETCH(QString, extension);
    const Language *language = languageOf(extension);
    QVERIFY(language);
    QVERIFY2(language->pattern.isValid(), qPrintable(language->pattern.errorString()));
    QCOMPARE(language->pattern.captureCount(), static_cast<int>(language->tokens.size()));
}

void SyntaxTest::colorsTheParts_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("parts");
    QTest::newRow("json")
        << "gltf"
        << R"( "name": "a\"b", "n": -1.5e3, "on": true)"
        << R"(Name:"name"|String:"a\"b"|Name:"n"|Number:-1.5e3|Name:"on"|Keyword:true)";
    QTest::newRow("xml")
        << "xml"
        << R"(<a href="x">&amp;</a>)"
        << R"(Keyword:<a|Name:href|String:"x"|Keyword:>|Number:&amp;|Keyword:</a|Keyword:>)";
    QTest::newRow("obj") << "obj"
                         << "vt 0.5 1 # uv"
                         << "Keyword:vt|Number:0.5|Number:1|Comment:# uv";
    QTest::newRow("mtl") << "mtl"
                         << "map_Kd wood.png"
                         << "Name:map_Kd";
    QTest::newRow("markdown") << "md"
                              << "## Title"
                              << "Heading:## Title";
    QTest::newRow("python") << "py"
                            << "def f(x): return 'a#b' # c"
                            << "Keyword:def|Name:f|Keyword:return|String:'a#b'|Comment:# c";
    QTest::newRow("c") << "cpp"
                       << R"(#include "a.h" // b)"
                       << R"(Name:#include|String:"a.h"|Comment:// b)";
    QTest::newRow("comment inside a line") << "cpp"
                                           << "int /* a */ b;"
                                           << "Keyword:int|Comment:/* a */";
    QTest::newRow("yaml") << "yaml"
                          << "key: true # x"
                          << "Name:key|Keyword:true|Comment:# x";
    QTest::newRow("csv") << "csv"
                         << R"(1,"a, b")"
                         << R"(Number:1|Keyword:,|String:"a, b")";
}

void SyntaxTest::colorsTheParts()
{
    QFETCH(QString, extension);
    QFETCH(QString, line);
    QFETCH(QString, parts);
    bool isInside = false;
    QCOMPARE(described(colorLine(*languageOf(extension), line, isInside), line), parts);
    QVERIFY(!isInside);
}

void SyntaxTest::aSpanGoesOnOverLines()
{
    const Language &language = *languageOf(QStringLiteral("cpp"));
    bool isInside = false;
    const QString first = QStringLiteral("int a; /* one");
    QCOMPARE(described(colorLine(language, first, isInside), first),
             QStringLiteral("Keyword:int|Comment:/* one"));
    QVERIFY(isInside);
    const QString second = QStringLiteral("two int");
    QCOMPARE(described(colorLine(language, second, isInside), second),
             QStringLiteral("Comment:two int"));
    QVERIFY(isInside);
    const QString third = QStringLiteral("three */ int");
    QCOMPARE(described(colorLine(language, third, isInside), third),
             QStringLiteral("Comment:three */|Keyword:int"));
    QVERIFY(!isInside);
}

void SyntaxTest::plainTextHasNoLanguage()
{
    QVERIFY(!languageOf(QStringLiteral("txt")));
    QVERIFY(!languageOf(QString()));
}

VAMS_TEST(SyntaxTest)
#include "syntax_test.moc"
