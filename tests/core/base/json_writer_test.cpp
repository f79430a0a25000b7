#include "core/base/json_writer.h"
#include "tests/support/test_main.h"

#include <limits>

namespace vams {

struct WrittenPart
{
    QString name;
    double share = 0;
};

/// Members out of the order of their names, of every kind.
struct WrittenSample
{
    QString text;
    int number = 0;
    bool flag = false;
    qint64 size = 0;
    quint64 unsignedSize = 0;
    QStringList list;
    std::optional<int> maybe;
    std::optional<QString> maybeText;
    AssetId id;
    WrittenPart part;
    std::vector<WrittenPart> parts;
    std::map<QString, int> counts;
    Json anything;
};

void to_json(Json &json, const WrittenPart &part);
void from_json(const Json &json, WrittenPart &part);
void writeJson(JsonWriter &writer, const WrittenPart &part);
VAMS_JSON_WRITTEN(WrittenPart, name, share)
void to_json(Json &json, const WrittenSample &sample);
void from_json(const Json &json, WrittenSample &sample);
void writeJson(JsonWriter &writer, const WrittenSample &sample);
VAMS_JSON_WRITTEN(WrittenSample, text, number, flag, size, unsignedSize, list, maybe, maybeText, id,
                  part, parts, counts, anything)

namespace test {

/// The text is that of dumpJson, byte for byte.
class JsonWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void structs();
    void listsInObjects();
};

namespace {

template <class T>
QByteArray written(const T &value)
{
    JsonWriter writer;
    writer.value(value);
    return writer.take();
}

} // namespace

void JsonWriterTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << QStringLiteral("Asset 7 / ~");
    QTest::newRow("quotes") << QStringLiteral("a \"b\" \\ c");
    QTest::newRow("brackets at the end") << QStringLiteral("[{:");
    QTest::newRow("other scripts") << QStringLiteral("größe 字 🙂");
    QTest::newRow("half a character") << QString(QChar(0xd83d)) + QLatin1Char('x');
    QString controls;
    for (char16_t c = 0; c < 0xa0; ++c)
        controls += QChar(c);
    QTest::newRow("controls") << controls;
}

void JsonWriterTest::texts()
{
    QFETCH(QString, text);
    QCOMPARE(written(text), dumpJson(Json(text)));
    QCOMPARE(written(QStringList{text, text}), dumpJson(Json(QStringList{text, text})));
}

void JsonWriterTest::structs()
{
    WrittenSample sample;
    QCOMPARE(written(sample), dumpJson(Json(sample)));
    sample = {QStringLiteral("text"),
              -7,
              true,
              std::numeric_limits<qint64>::min(),
              std::numeric_limits<quint64>::max(),
              {QStringLiteral("a"), QStringLiteral("\"")},
              3,
              QStringLiteral("ü"),
              AssetId(QStringLiteral("id")),
              {QStringLiteral("part"), 0.1},
              {{QStringLiteral("one"), 1e300}, {}},
              {{QStringLiteral("z"), 1}, {QStringLiteral("a"), 2}},
              {{"deep", {1, nullptr, {{"x", "y"}}}}}};
    QCOMPARE(written(sample), dumpJson(Json(sample)));
    QCOMPARE(written(std::vector{sample, sample}), dumpJson(Json(std::vector{sample, sample})));
}

void JsonWriterTest::listsInObjects()
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("Items");
    writer.beginArray();
    writer.endArray();
    writer.key("Messages");
    writer.value(std::vector<int>{1, 2});
    writer.key("NextToken");
    writer.value(QStringLiteral("t"));
    writer.endObject();
    QCOMPARE(writer.take(), QByteArray("{\"Items\":[],\"Messages\":[1,2],\"NextToken\":\"t\"}"));
}

VAMS_TEST(JsonWriterTest)

} // namespace test
} // namespace vams

#include "json_writer_test.moc"
