#include "core/backend/metadata/metadata_values.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// What each type of metadata takes.
class MetadataValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void everyTypeTakesEmptyText();
    void longTextIsReadInOnePass();
    void typesByName();
};

void MetadataValuesTest::values_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem"); ///< "": none; else a part of it
    const auto add = [](const char *type, const QString &value, const char *problem) {
        QTest::addRow("%s %s", type, qPrintable(value.left(60)))
            << QString::fromLatin1(type) << value << QString::fromLatin1(problem);
    };
    const auto good = [&](const char *type, std::initializer_list<const char *> values) {
        for (const char *value : values)
            add(type, QString::fromUtf8(value), "");
    };
    const auto bad = [&](const char *type, const char *problem,
                         std::initializer_list<const char *> values) {
        for (const char *value : values)
            add(type, QString::fromUtf8(value), problem);
    };
    good("string", {"any", "{", "\xc3\xbc"});
    good("multiline_string", {"a\nb"});
    good("inline_controlled_list", {"x"});

    // As Python's float() says of each.
    good("number",
         {"1", "-1.5", "+2", "1e5", "1E-5", ".5", "5.", "1_000", "1_0.0_1", "nan", "-NaN", "inf",
          "Infinity", "  7 ", "\t7\n", "1e+1_0", "00012", "\xd9\xa1\xd9\xa2\xd9\xa3"});
    bad("number", "valid number",
        {"abc", "1,5", "1__0", "_1", "1_", "1_.5", "1._5", ".", "+", "1e", "e5", "0x10", "1 2",
         "--1", "infin", "1e5.5", " "});

    good("boolean", {"true", "false", "TRUE", "False"});
    bad("boolean", "'true' or 'false'", {"yes", "1", " true", "tru"});

    // As Python's datetime.fromisoformat() says of each.
    good("date", {"2024-01-02", "20240102", "2024-01-02T03:04:05Z", "2024-01-02 03:04",
                  "2024-01-02T03", "2024-01-02T03:04:05.123456+01:00", "2024-01-02T030405",
                  "2024-01-02T03:04:05,5", "2024-02-29", "2024-W01", "2024-W01-3", "2020W537",
                  "2024-01-02x03:04:05-0330", "0001-01-01", "2024-01-02T03:04:05+23:59:59"});
    bad("date", "valid ISO date",
        {"2024-13-01", "2023-02-29", "2024-1-2", "02/01/2024", "today", "2024-01-02T25:00",
         "2024-01-02T03:60", "2024-01-02T", "2024-W54-1", "2021-W53-1", "2024-W01-8", "2024-01",
         "0000-01-01", "2024-01-02T03:04:05+24:00", "2024-01-02T03:0405", "2024-0102", "2024",
         " 2024-01-02"});

    good("json", {"{}", "[1,2]", "null", "\"a\"", "5"});
    bad("json", "valid JSON", {"{bad", "{\"a\":}", "a", "[1,]"});

    good("xyz", {R"({"x":1,"y":2.5,"z":-3})", R"({"x":1,"y":2,"z":3,"more":"a"})",
                 R"({"x":true,"y":2,"z":3})"});
    bad("xyz", "XYZ data must contain", {R"({"x":1,"y":2})", "{}"});
    bad("xyz", "XYZ coordinate 'x' must be a number",
        {R"({"x":"1","y":2,"z":3})", R"({"x":null,"y":2,"z":3})"});
    bad("xyz", "XYZ data must be a JSON object", {"[1,2,3]", "1"});
    bad("xyz", "valid JSON for type 'xyz'", {"junk"});
    good("wxyz", {R"({"w":1,"x":0,"y":0,"z":0})"});
    bad("wxyz", "WXYZ data must contain 'w', 'x', 'y', and 'z' keys", {R"({"x":1,"y":2,"z":3})"});

    good("matrix4x4", {"[[1,0,0,0],[0,1,0,0],[0,0,1,0],[0,0,0,1]]"});
    bad("matrix4x4", "MATRIX4X4 data must be a JSON array", {"{}"});
    bad("matrix4x4", "4x4 matrix (4 rows)", {"[[1,0,0],[0,1,0],[0,0,1]]", "[]"});
    bad("matrix4x4", "row 1 must be an array", {"[[1,0,0,0],1,[0,0,1,0],[0,0,0,1]]"});
    bad("matrix4x4", "row 2 must contain exactly 4 elements",
        {"[[1,0,0,0],[0,1,0,0],[0,0,1],[0,0,0,1]]"});
    bad("matrix4x4", "element at [3][3] must be a number",
        {R"([[1,0,0,0],[0,1,0,0],[0,0,1,0],[0,0,0,"a"]])"});

    good("geopoint",
         {R"({"type":"Point","coordinates":[1.5,2.5]})",
          R"({"type":"Point","coordinates":[200,100,5]})", R"({"type":"Point","coordinates":[]})"});
    bad("geopoint", "GEOPOINT type must be 'Point'",
        {R"({"type":"LineString","coordinates":[[1,2],[3,4]]})", "{}"});
    bad("geopoint", "GEOPOINT validation failed",
        {"junk", "[1,2]", R"({"type":"Point"})", R"({"type":"Point","coordinates":["1",2]})",
         R"({"type":"Point","coordinates":[1]})"});

    good("geojson",
         {R"({"type":"MultiPoint","coordinates":[[0,0],[1,1]]})",
          R"({"type":"LineString","coordinates":[[0,0],[1,1]]})",
          R"({"type":"MultiLineString","coordinates":[[[0,0],[1,1]],[[2,2],[3,3]]]})",
          R"({"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]})",
          R"({"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]})",
          R"({"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]})",
          R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[0,0]}]})",
          R"({"type":"Feature","geometry":null,"properties":null})",
          R"({"type":"Feature","geometry":{"type":"Point","coordinates":[0,0]},"properties":{}})",
          R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":null}]})"});
    bad("geojson", "is not a GeoJSON type",
        {R"({"type":"Nope"})", "{}", R"({"type":"Feature","geometry":{"type":"Feature"}})",
         R"({"type":"GeometryCollection","geometries":[{"type":"Circle"}]})"});
    bad("geojson", "GEOJSON validation failed",
        {"junk", "5", R"({"type":"LineString","coordinates":[[0,0]]})",
         R"({"type":"LineString","coordinates":[0,0]})", R"({"type":"Polygon","coordinates":{}})",
         R"({"type":"Polygon","coordinates":[[0,0],[1,1],[2,2]]})",
         R"({"type":"Feature","properties":[]})", R"({"type":"FeatureCollection"})",
         R"({"type":"FeatureCollection","features":[{"type":"Point","coordinates":[0,0]}]})"});

    good("lla", {R"({"lat":10,"long":20,"alt":5})", R"({"lat":-90,"long":180,"alt":-400})"});
    bad("lla", "LLA latitude must be between -90 and 90", {R"({"lat":90.1,"long":0,"alt":0})"});
    bad("lla", "LLA longitude must be between -180 and 180", {R"({"lat":0,"long":-181,"alt":0})"});
    bad("lla", "LLA altitude must be a number", {R"({"lat":0,"long":0,"alt":"0"})"});
    bad("lla", "LLA data must contain", {R"({"lat":0,"long":0})"});
    bad("lla", "LLA data must be a JSON object", {"[]"});
    bad("lla", "valid JSON for type 'lla'", {"{"});
}

void MetadataValuesTest::values()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QFETCH(QString, problem);
    const QString found = backend::metadataValueProblem(metadataValueTypeOf(type), value);
    QCOMPARE(found.isEmpty(), problem.isEmpty());
    QVERIFY2(found.contains(problem), qPrintable(found));
}

void MetadataValuesTest::everyTypeTakesEmptyText()
{
    QCOMPARE(metadataValueTypes().size(), std::size_t(13));
    for (const MetadataValueType type : metadataValueTypes()) {
        QVERIFY(backend::metadataValueProblem(type, QString()).isEmpty());
        QVERIFY(!metadataValueTypeName(type).isEmpty());
    }
    QVERIFY(
        !backend::metadataValueProblem(MetadataValueType::Unknown, QStringLiteral("a")).isEmpty());
}

void MetadataValuesTest::longTextIsReadInOnePass()
{
    const QString digits(1'000'000, u'1');
    QVERIFY(backend::isPythonNumber(digits));
    QVERIFY(!backend::isPythonNumber(digits + u'x'));
    QVERIFY(!backend::isPythonNumber(QString(1'000'000, u' ')));
    QVERIFY(!backend::isIsoDate(digits));
    // Deeper than any reader goes.
    QVERIFY(
        !backend::metadataValueProblem(MetadataValueType::GeoJson, QString(5000, u'[')).isEmpty());
}

void MetadataValuesTest::typesByName()
{
    QCOMPARE(metadataValueTypeOf(QStringLiteral("MATRIX4x4")), MetadataValueType::Matrix4x4);
    QCOMPARE(metadataValueTypeOf(QStringLiteral("bogus")), MetadataValueType::Unknown);
    QCOMPARE(metadataValueTypeOf(QString()), MetadataValueType::Unknown);
}

VAMS_TEST(MetadataValuesTest)

} // namespace vams::test

#include "metadata_values_test.moc"
