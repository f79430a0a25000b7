#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Version, configuration and what the caller may see, in process and over HTTP.
class ConfigTest : public ContractTest
{
    Q_OBJECT

private slots:
    void versionAndAddress();
    void features();
    void allowedRoutes();
    void profileOfTheCaller();
    void unknownRouteAndMethod();
    void readerMayLookOnly();
    void nobodyMayDoNothing();
};

void ConfigTest::versionAndAddress()
{
    QCOMPARE(m_side->get(QStringLiteral("/api/version")).json, Json({{"version", "2.5.1"}}));
    const Answer config = m_side->get(QStringLiteral("/api/amplify-config"));
    QCOMPARE(jsonText(config.json, "api"), m_side->baseUrl());
    QCOMPARE(jsonText(config.json, "cognitoUserPoolId"), QStringLiteral("undefined"));
}

void ConfigTest::features()
{
    const QString features =
        jsonText(m_side->get(QStringLiteral("/secure-config")).json, "featuresEnabled");
    QVERIFY(!features.split(QLatin1Char(',')).contains(QStringLiteral("NOOPENSEARCH")));
}

void ConfigTest::allowedRoutes()
{
    const Answer answer =
        m_side->call("POST", QStringLiteral("/auth/routes"),
                     {{"routes", {{{"method", "GET"}, {"route__path", "/assets"}, {"mine", 7}}}}});
    QCOMPARE(answer.status, 200);
    const Json expected = {
        {{"method", "GET"}, {"route__path", "/assets"}, {"mine", 7}, {"object__type", "web"}}};
    QCOMPARE(answer.json.at("allowedRoutes"), expected);
    QCOMPARE(jsonText(answer.json, "email"), QStringLiteral("local"));
    for (const Json &bad : {Json::object(), Json{{"routes", "x"}}, Json{{"routes", {1}}}})
        QCOMPARE(m_side->call("POST", QStringLiteral("/auth/routes"), bad).status, 400);
}

void ConfigTest::profileOfTheCaller()
{
    const QString mine = QStringLiteral("/auth/loginProfile/local");
    QCOMPARE(m_side->call("POST", mine, {{"email", "not a mail"}}).status, 400);
    QCOMPARE(m_side->call("POST", mine, {{"email", "me@example.com"}}).status, 200);
    QCOMPARE(m_side->get(mine).json.at("message").at("Items").at(0),
             Json({{"userId", "local"}, {"email", "me@example.com"}}));
    QCOMPARE(m_side->get(QStringLiteral("/auth/loginProfile/somebody")).status, 403);
}

void ConfigTest::unknownRouteAndMethod()
{
    QCOMPARE(m_side->get(QStringLiteral("/nosuch")).status, 404);
    QCOMPARE(m_side->call("PATCH", QStringLiteral("/database")).status, 404);
    QCOMPARE(m_side->get(QStringLiteral("/database/")).status, 404);
}

void ConfigTest::readerMayLookOnly()
{
    QFETCH_GLOBAL(QString, transport);
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/user-roles"),
                        {{"userId", "reader"}, {"roleName", {"basicReadOnly"}}})
                 .status,
             200);
    ContractSide reader(*m_library, transport, UserId(QStringLiteral("reader")));
    QCOMPARE(reader.get(QStringLiteral("/database/data")).status, 200);
    QCOMPARE(reader.get(QStringLiteral("/assets")).json.at("Items").size(), std::size_t(1));
    const auto before = m_library->rowCounts();
    QCOMPARE(reader.makeDatabase(QStringLiteral("mine")).status, 403);
    QCOMPARE(reader.call("PUT", thingPath(), {{"assetName", "mine"}}).status, 403);
    QCOMPARE(reader
                 .call("DELETE", thingPath(QStringLiteral("/deleteAsset")),
                       {{"confirmPermanentDelete", true}})
                 .status,
             403);
    QCOMPARE(reader.startUpload(thing(), {{QStringLiteral("a.glb"), "x"}}).status, 403);
    QCOMPARE(reader.get(QStringLiteral("/user-roles")).status, 403);
    QCOMPARE(m_library->rowCounts(), before);
}

void ConfigTest::nobodyMayDoNothing()
{
    QFETCH_GLOBAL(QString, transport);
    ContractSide nobody(*m_library, transport, UserId(QStringLiteral("nobody")));
    for (const char *path : {"/database", "/database/data", "/assets", "/buckets", "/user-roles"})
        QCOMPARE(nobody.get(QString::fromLatin1(path)).status, 403);
    QCOMPARE(nobody.get(QStringLiteral("/secure-config")).status, 200);
    QCOMPARE(nobody
                 .call("POST", QStringLiteral("/auth/routes"),
                       {{"routes", {{{"method", "GET"}, {"route__path", "/assets"}}}}})
                 .json.at("allowedRoutes"),
             Json::array());
}

VAMS_TEST(ConfigTest)

} // namespace vams::test

#include "config_test.moc"
