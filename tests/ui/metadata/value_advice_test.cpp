#include "ui/metadata/value_advice.h"

#include "tests/support/test_main.h"
#include "ui/metadata/metadata_csv.h"

#include <QTest>

namespace vams::test {

using namespace vams::ui;
using Type = MetadataValueType;

/// What is said of a value that is wrong, and metadata as a table for spreadsheets.
class ValueAdviceTest : public QObject
{
    Q_OBJECT

private slots:
    void adviceSaysWhatToWrite_data();
    void adviceSaysWhatToWrite();
    void numbersOfAValue();
    void matrixFromAnyText();
    void tableComesBackAsItWas();
    void spreadsheetsWriteTheirOwnWay_data();
    void spreadsheetsWriteTheirOwnWay();
    void badLinesAreNamedAndTheRestIsTaken();
};

void ValueAdviceTest::adviceSaysWhatToWrite_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("part"); // of the advice; empty: nothing is wrong
    const auto row = [](const char *name, Type type, const char *value, const char *part) {
        QTest::newRow(name) << type << QString::fromLatin1(value) << QString::fromLatin1(part);
    };
    row("empty", Type::Number, "", "");
    row("number", Type::Number, "-4.5e3", "");
    row("unit", Type::Number, "4,86 kg", "Write 4.86 and leave the unit out.");
    row("comma", Type::Number, "4,86", "Write 4.86, with a point.");
    row("word", Type::Number, "heavy", "digits");
    row("date", Type::Date, "2026-03-12", "");
    row("date and time", Type::Date, "2026-03-12T10:00:00", "");
    row("week", Type::Date, "2026-W11", "");
    row("date elsewhere", Type::Date, "12.3.2026", "Write 2026-03-12.");
    row("no date", Type::Date, "soon", "year, month and day");
    row("no such day", Type::Date, "2026-02-30", "not a date");
    row("choice", Type::InlineControlledList, "b", "");
    row("no choice", Type::InlineControlledList, "z", "Choose one of these: a, b.");
    row("point", Type::Xyz, "{\"x\":1,\"y\":2,\"z\":3}", "");
    row("half a point", Type::Xyz, "{\"x\":1,\"y\":null,\"z\":3}", "y is missing");
    row("part with comma", Type::Xyz, "{\"x\":1,\"y\":\"2,5\",\"z\":3}", "y: This is not a number");
    row("too far north", Type::Lla, "{\"lat\":91,\"long\":0,\"alt\":0}", "lat goes from -90 to 90");
    row("flat matrix", Type::Matrix4x4, "[1,2,3]", "number is needed");
    row("json", Type::AnyJson, "{\"a\": [1]}", "");
    row("no json", Type::AnyJson, "{a: 1}", "quotation marks");
    row("geojson without type", Type::GeoJson, "{}", "type");
    row("no point", Type::GeoPoint, "{\"type\":\"Polygon\"}", "Write a point");
    row("yes", Type::Boolean, "yes", "true or false");
    row("text", Type::String, "anything, really", "");
}

void ValueAdviceTest::adviceSaysWhatToWrite()
{
    QFETCH(Type, type);
    QFETCH(QString, value);
    QFETCH(QString, part);
    const QString advice = valueAdvice(type, value, {QStringLiteral("a"), QStringLiteral("b")});
    if (part.isEmpty())
        QCOMPARE(advice, QString());
    else
        QVERIFY2(advice.contains(part), qPrintable(advice));
}

void ValueAdviceTest::numbersOfAValue()
{
    const QString value = QStringLiteral(R"({"x":412.5,"y":-88,"z":0})");
    QStringList numbers = numbersIn(Type::Xyz, value);
    QCOMPARE(numbers, QStringList({"412.5", "-88", "0"}));
    QCOMPARE(valueOfNumbers(Type::Xyz, numbers), value);
    numbers[1] = QStringLiteral("1,5");
    // What was typed is there again, though it is wrong.
    QCOMPARE(numbersIn(Type::Xyz, valueOfNumbers(Type::Xyz, numbers)), numbers);
    QCOMPARE(valueOfNumbers(Type::Xyz, {QString(), QString(), QString()}), QString());
    QVERIFY(numbersIn(Type::Xyz, QStringLiteral("garbage")).isEmpty());
}

void ValueAdviceTest::matrixFromAnyText()
{
    const QStringList numbers = matrixNumbers(
        QStringLiteral("1 0 0 12.5\n0, 0.966, -0.259, 0\n[0;0.259;0.966;-4.2]\n0\t0\t0\t1"));
    QCOMPARE(numbers.size(), 16);
    QCOMPARE(numbers[11], QStringLiteral("-4.2"));
    QVERIFY(valueAdvice(Type::Matrix4x4, valueOfNumbers(Type::Matrix4x4, numbers)).isEmpty());
    QVERIFY(matrixNumbers(QStringLiteral("1 2 3")).isEmpty());
}

void ValueAdviceTest::tableComesBackAsItWas()
{
    const std::vector<MetadataItem> items = {
        {QStringLiteral("Part, \"main\""), QStringLiteral("a;b"), Type::String},
        {QStringLiteral("Note"), QStringLiteral("one\ntwo\r\nthree "), Type::MultilineString},
        {QStringLiteral("Empty"), QString(), Type::Number},
        {QString::fromUtf8("Größe"), QStringLiteral("{\"x\":1,\"y\":2,\"z\":3}"), Type::Xyz}};
    const CsvTable table = readMetadataCsv(metadataCsv(items));
    QVERIFY2(table.problems.isEmpty(), qPrintable(table.problems.join(QLatin1Char('\n'))));
    QCOMPARE(table.lines.size(), items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        QCOMPARE(table.lines[i].item, items[i]);
}

void ValueAdviceTest::spreadsheetsWriteTheirOwnWay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("semicolons") << QByteArray("Name;Type;Value\r\nMass;number;4.86\r\n");
    QTest::newRow("tabs") << QByteArray("Name\tType\tValue\nMass\tnumber\t4.86");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFName,Type,Value\nMass,number,4.86\n\n");
    QTest::newRow("other order") << QByteArray("value,name,type,x\n4.86,Mass,NUMBER,\n");
    QTest::newRow("all quoted") << QByteArray(
        "\"Name\",\"Type\",\"Value\"\n\"Mass\",\"number\",\"4.86\"\n");
}

void ValueAdviceTest::spreadsheetsWriteTheirOwnWay()
{
    QFETCH(QByteArray, bytes);
    const CsvTable table = readMetadataCsv(bytes);
    QVERIFY(table.problems.isEmpty());
    QCOMPARE(table.lines.size(), std::size_t(1));
    QCOMPARE(table.lines[0].item,
             (MetadataItem{QStringLiteral("Mass"), QStringLiteral("4.86"), Type::Number}));
}

void ValueAdviceTest::badLinesAreNamedAndTheRestIsTaken()
{
    const CsvTable table = readMetadataCsv("Name,Type,Value\n"
                                           "A,string,\"one\ntwo\"\n"
                                           ",string,no name\n"
                                           "B,colour,red\n"
                                           "A,string,again\n"
                                           "C,string,a,b\n"
                                           "D,string\n"
                                           "E,,last\n");
    QCOMPARE(table.lines.size(), std::size_t(2));
    QCOMPARE(table.lines[1].item.metadataKey, QStringLiteral("E"));
    QCOMPARE(table.lines[1].number, 9);
    const QString told = table.problems.join(QLatin1Char('\n'));
    QCOMPARE(table.problems.size(), 5);
    for (const char *line : {"Line 4:", "Line 5:", "Line 6:", "Line 7:", "Line 8:"})
        QVERIFY2(told.contains(QLatin1String(line)), qPrintable(told));
    QCOMPARE(readMetadataCsv("1,2,3\n4,5,6\n").problems.size(), 1);
    QCOMPARE(readMetadataCsv({}).problems.size(), 1);
}

VAMS_TEST(ValueAdviceTest)

} // namespace vams::test

#include "value_advice_test.moc"
