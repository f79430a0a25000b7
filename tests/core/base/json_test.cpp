#include "core/base/json.h"
#include "tests/support/test_main.h"

namespace vams {

/// A struct as the models are.
struct JsonSample
{
    QString text = QStringLiteral("default");
    int number = 7;
    bool flag = true;
    qint64 size = 0;
    QStringList list;
    std::optional<int> maybe = 3;
    AssetId id;

    bool operator==(const JsonSample &) const = default;
};

void to_json(Json &json, const JsonSample &sample);
void from_json(const Json &json, JsonSample &sample);
VAMS_JSON(JsonSample, text, number, flag, size, list, maybe, id)

namespace test {

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void parses();
    void refuses_data();
    void refuses();
    void depthBombEnds();
    void depthIsCounted();
    void bracketsInTextsDoNotCount();
    void manySmallValuesAreReadInOnePass();
    void elementsAreCounted_data();
    void elementsAreCounted();
    void invalidTextIsReplacedOnWriting();
    void structsRoundTrip();
    void absentAndNullMembersKeepTheirDefault();
    void wrongTypesThrow_data();
    void wrongTypesThrow();
    void wholeFloatsAreIntegers();
    void jsonTextIsForgiving();
};

void JsonTest::parses()
{
    const Result<Json> json = parseJson(R"({"a":[1,"ü",null]})");
    QVERIFY(json);
    QCOMPARE(json->at("a").at(1).get<QString>(), QString::fromUtf8("ü"));
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"a":)");
    QTest::newRow("garbage behind") << QByteArray("{} x");
    QTest::newRow("not UTF-8") << QByteArray("\"\xff\xfe\"");
    QTest::newRow("half a surrogate") << QByteArray(R"("\ud800")");
    QTest::newRow("NUL") << QByteArray("\"a\0b\"", 5);
    QTest::newRow("HTML") << QByteArray("<html>");
    QTest::newRow("too large") << QByteArray("\"" + QByteArray(2000, 'x') + "\"");
}

void JsonTest::refuses()
{
    QFETCH(QByteArray, text);
    const Result<Json> json = parseJson(text, {.bytes = 1000});
    QVERIFY(!json);
    QCOMPARE(json.error().kind, ErrorKind::Invalid);
    QVERIFY(!json.error().message.isEmpty());
}

void JsonTest::depthBombEnds()
{
    for (const char *open : {"[", R"({"a":)"}) {
        const Result<Json> json = parseJson(QByteArray(open).repeated(1'000'000));
        QVERIFY(!json);
        QVERIFY(json.error().message.contains(QLatin1String("64")));
    }
}

void JsonTest::depthIsCounted()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(parseJson(nested(64)));
    QVERIFY(!parseJson(nested(66)));
}

void JsonTest::bracketsInTextsDoNotCount()
{
    const QByteArray text = "[\"" + QByteArray(100, '[') + R"(\"[[,,\\","],]"])";
    QVERIFY(parseJson(text, {.depth = 1, .elements = 3}));
    QVERIFY(!parseJson("[\"" + QByteArray(100, 'x') + R"(\\",[[]]])", {.depth = 2}));
}

/// With a reader that walks through the parent at each value this would not end: a hundred billion
/// steps.
void JsonTest::manySmallValuesAreReadInOnePass()
{
    for (const qsizetype count : {40'000, 400'000}) {
        const Result<Json> json =
            parseJson("{\"a\":[" + QByteArray("{},").repeated(count - 1) + "{}]}");
        QVERIFY(json);
        QCOMPARE(json->at("a").size(), static_cast<std::size_t>(count));
    }
}

void JsonTest::elementsAreCounted_data()
{
    QTest::addColumn<QByteArray>("item");
    for (const char *item : {"0,", "\"\",", "[],", "{},", "{\"a\":0,\"b\":0},"})
        QTest::newRow(item) << QByteArray(item);
}

void JsonTest::elementsAreCounted()
{
    QFETCH(QByteArray, item);
    const auto list = [&](qsizetype count) { return '[' + item.repeated(count) + "0]"; };
    QVERIFY(parseJson(list(40'000), {.elements = 200'000}));
    const Result<Json> many = parseJson(list(400'000), {.elements = 200'000});
    QVERIFY(!many);
    QCOMPARE(many.error().kind, ErrorKind::Invalid);
    QVERIFY(many.error().message.contains(QLatin1String("200000")));
    QVERIFY(!parseJson(list(1'100'000))); // the default holds as well
}

void JsonTest::invalidTextIsReplacedOnWriting()
{
    const QString broken = QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b");
    const QByteArray text = dumpJson(Json(broken));
    QVERIFY(parseJson(text));
}

void JsonTest::structsRoundTrip()
{
    JsonSample sample;
    sample.text = QStringLiteral("ü\n\"");
    sample.size = 5'000'000'000;
    sample.list = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    sample.maybe.reset();
    sample.id = AssetId(QStringLiteral("x"));
    const Json json = sample;
    QVERIFY(json.at("maybe").is_null());
    QCOMPARE(parseJson(dumpJson(json))->get<JsonSample>(), sample);
}

void JsonTest::absentAndNullMembersKeepTheirDefault()
{
    QCOMPARE(Json::object().get<JsonSample>(), JsonSample());
    const Json nulls = Json::parse(
        R"({"text":null,"number":null,"flag":null,"size":null,"list":null,"id":null,"new":{}})");
    QCOMPARE(nulls.get<JsonSample>(), JsonSample());
    QVERIFY(!Json::parse(R"({"maybe":null})").get<JsonSample>().maybe);
}

void JsonTest::wrongTypesThrow_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"[]", "\"text\"", "null", R"({"text":1})", R"({"number":"7"})", R"({"number":1.5})",
          R"({"number":5000000000})", R"({"number":1e300})", R"({"number":true})",
          R"({"size":18446744073709551615})", R"({"flag":1})", R"({"list":"a"})",
          R"({"list":{"a":"b"}})", R"({"list":[1]})", R"({"maybe":"x"})", R"({"maybe":1e300})",
          R"({"id":5})", R"({"id":{}})"})
        QTest::newRow(text) << QByteArray(text);
}

void JsonTest::wrongTypesThrow()
{
    QFETCH(QByteArray, text);
    const Json json = Json::parse(text.toStdString());
    QVERIFY_EXCEPTION_THROWN((void)json.get<JsonSample>(), Json::exception);
}

void JsonTest::wholeFloatsAreIntegers()
{
    QCOMPARE(Json::parse(R"({"number":12.0,"size":-3.0})").get<JsonSample>().number, 12);
}

void JsonTest::jsonTextIsForgiving()
{
    QCOMPARE(jsonText(Json::parse(R"({"a":"b"})"), "a"), QStringLiteral("b"));
    for (const char *text : {"{}", "[]", "null", R"({"a":1})", R"({"a":null})", "\"a\""})
        QCOMPARE(jsonText(Json::parse(text), "a", QStringLiteral("-")), QStringLiteral("-"));
}

VAMS_TEST(JsonTest)

} // namespace test
} // namespace vams

#include "json_test.moc"
