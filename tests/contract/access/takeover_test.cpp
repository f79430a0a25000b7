#include "tests/contract/access/access_fixture.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Who handles accounts and keys gets no rights of those he could not give, however they came by
/// them.
class TakeoverTest : public AccessTest
{
    Q_OBJECT

private slots:
    void ownRightsAreNotTakenOver();
    void ownDenialIsNoRight();
    void whoWritesTheRuleMay();
    void recreatedUserHasNoOldRights();
    void systemUserHasNoKeys();
    void disabledAccountHasNoFileToken();

private:
    void prepare() override;
    Answer nameUser(const QString &id, const QString &user, const char *effect);
    Answer createUser(ContractSide &side, const QString &user)
    {
        return side.call("POST", QStringLiteral("/user/cognito"),
                         {{"userId", user}, {"email", "a@example.com"}});
    }
    static QString pathOf(const QString &user, const QString &rest = {})
    {
        return QStringLiteral("/user/cognito/") + user + rest;
    }
    static Json keyFor(const QString &name, const QString &user)
    {
        return {{"apiKeyName", name}, {"userId", user}, {"description", "d"}};
    }
};

const QString keysPath = QStringLiteral("/auth/api-keys");

/// "keeper" handles accounts and keys of everybody who has the role "plain".
void TakeoverTest::prepare()
{
    giveRole(QStringLiteral("keeper"), QStringLiteral("keepers"));
    giveRole(QStringLiteral("artist"), QStringLiteral("plain"));
    const Json role = Json::array({criterionJson("roleName", "equals", QStringLiteral("plain"))});
    QCOMPARE(save(constraintJson(QStringLiteral("keep-roles"), "userRole", role, Json::array(),
                                 QStringLiteral("keepers"), "GET PUT POST DELETE"))
                 .status,
             200);
    const Json routes =
        Json::array({criterionJson("route__path", "starts_with", keysPath),
                     criterionJson("route__path", "starts_with", QStringLiteral("/user/cognito"))});
    QCOMPARE(save(constraintJson(QStringLiteral("keep-api"), "api", Json::array(), routes,
                                 QStringLiteral("keepers"), "GET PUT POST DELETE"))
                 .status,
             200);
    QCOMPARE(createUser(*m_side, QStringLiteral("artist")).status, 200);
}

/// A rule about assets that names this user himself, and another one.
Answer TakeoverTest::nameUser(const QString &id, const QString &user, const char *effect)
{
    Json rule = constraintJson(
        id, "asset", Json::array({criterionJson("databaseId", "equals", QStringLiteral("data"))}),
        Json::array(), QStringLiteral("plain"), "GET");
    rule["groupPermissions"] = Json::array();
    for (const QString &name : {user, QStringLiteral("another")})
        rule["userPermissions"].push_back(
            {{"userId", name}, {"permission", "GET"}, {"permissionType", effect}});
    return save(rule);
}

void TakeoverTest::ownRightsAreNotTakenOver()
{
    const QString artist = QStringLiteral("artist");
    const auto keeper = sideOf(QStringLiteral("keeper"));
    const Answer key = keeper->call("POST", keysPath, keyFor(QStringLiteral("first"), artist));
    QCOMPARE(key.status, 200);
    QCOMPARE(keeper->call("POST", pathOf(artist, QStringLiteral("/resetPassword"))).status, 200);
    QCOMPARE(nameUser(QStringLiteral("own-rights"), artist, "allow").status, 200);

    const Answer reset = keeper->call("POST", pathOf(artist, QStringLiteral("/resetPassword")));
    QCOMPARE(reset.status, 403);
    QVERIFY2(reset.message().contains(QLatin1String("own-rights")), qPrintable(reset.message()));
    QCOMPARE(keeper->call("POST", keysPath, keyFor(QStringLiteral("second"), artist)).status, 403);
    const QString first = keysPath + u'/' + jsonText(key.json, "apiKeyId");
    QCOMPARE(keeper->call("PUT", first, {{"isActive", "true"}}).status, 403);
    QCOMPARE(keeper->call("PUT", first, {{"isActive", "false"}}).status, 200);
    QCOMPARE(keeper->call("PUT", pathOf(artist), {{"email", "b@example.com"}}).status, 403);
    QCOMPARE(keeper->call("DELETE", pathOf(artist)).status, 403);
    QCOMPARE(nameUser(QStringLiteral("rights-first"), QStringLiteral("later"), "allow").status,
             200);
    QCOMPARE(createUser(*keeper, QStringLiteral("later")).status, 403);
    QCOMPARE(createUser(*keeper, QStringLiteral("nobody-named")).status, 200);
    QCOMPARE(createUser(*m_side, QStringLiteral("later")).status, 200);
}

void TakeoverTest::ownDenialIsNoRight()
{
    const QString artist = QStringLiteral("artist");
    const auto keeper = sideOf(QStringLiteral("keeper"));
    QCOMPARE(nameUser(QStringLiteral("own-denial"), artist, "deny").status, 200);
    QCOMPARE(keeper->call("POST", pathOf(artist, QStringLiteral("/resetPassword"))).status, 200);
    QCOMPARE(keeper->call("POST", keysPath, keyFor(QStringLiteral("first"), artist)).status, 200);
    // With the user the denial would go.
    QCOMPARE(keeper->call("DELETE", pathOf(artist)).status, 403);
}

void TakeoverTest::whoWritesTheRuleMay()
{
    const QString artist = QStringLiteral("artist");
    const auto keeper = sideOf(QStringLiteral("keeper"));
    QCOMPARE(nameUser(QStringLiteral("own-rights"), artist, "allow").status, 200);
    QCOMPARE(save(constraintJson(
                      QStringLiteral("write-rule"), "api",
                      Json::array({criterionJson("route__path", "equals",
                                                 QStringLiteral("/auth/constraints/own-rights"))}),
                      Json::array(), QStringLiteral("keepers"), "POST"))
                 .status,
             200);
    QCOMPARE(keeper->call("POST", pathOf(artist, QStringLiteral("/resetPassword"))).status, 200);
    QCOMPARE(nameUser(QStringLiteral("other-rights"), artist, "allow").status, 200);
    QCOMPARE(keeper->call("POST", pathOf(artist, QStringLiteral("/resetPassword"))).status, 403);
}

void TakeoverTest::recreatedUserHasNoOldRights()
{
    const QString artist = QStringLiteral("artist");
    const Json asset{{"databaseId", "data"}, {"assetName", "thing"}};
    QCOMPARE(nameUser(QStringLiteral("own-rights"), artist, "allow").status, 200);
    QVERIFY(isAllowed(artist, "asset", asset));
    QCOMPARE(m_side->call("DELETE", pathOf(artist)).status, 200);
    QCOMPARE(createUser(*m_side, artist).status, 200);
    QVERIFY(!isAllowed(artist, "asset", asset));
    QVERIFY(isAllowed(QStringLiteral("another"), "asset", asset));
    QCOMPARE(m_library->number("SELECT count(*) FROM audit_events WHERE event_type = "
                               "'cognitoUserDelete' AND data LIKE '%own-rights%'"),
             1);
}

void TakeoverTest::systemUserHasNoKeys()
{
    giveRole(QStringLiteral("system_user"), QStringLiteral("odd"));
    QCOMPARE(m_side
                 ->call("PUT", QStringLiteral("/user-roles"),
                        {{"userId", "SYSTEM_USER"}, {"roleName", {"admin"}}})
                 .status,
             200);
    for (const char *name : {"SYSTEM_USER", "system_user"}) {
        const Answer answer =
            m_side->call("POST", keysPath, keyFor(QLatin1String(name), QLatin1String(name)));
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.message().contains(QLatin1String("SYSTEM_USER")),
                 qPrintable(answer.message()));
    }
    runSql("INSERT INTO api_keys (api_key_id, api_key_name, description, user_id, created_by, "
           "created_at, updated_at, expires_at, is_active, api_key_hash) VALUES "
           "('00000000-0000-4000-8000-000000000001', 'old', "
           "'d', 'SYSTEM_USER', 'local', '', '', '', 0, 'h')");
    const QString old = keysPath + QStringLiteral("/00000000-0000-4000-8000-000000000001");
    QCOMPARE(m_side->call("PUT", old, {{"isActive", "true"}}).status, 400);
    QCOMPARE(m_side->call("PUT", old, {{"isActive", "false"}}).status, 200);
    QCOMPARE(m_side->call("DELETE", old).status, 200);
}

void TakeoverTest::disabledAccountHasNoFileToken()
{
    const QString artist = QStringLiteral("artist");
    const QString inbox = QStringLiteral("/notifications");
    QCOMPARE(save(constraintJson(
                      QStringLiteral("plain-api"), "api",
                      Json::array({criterionJson("route__path", "contains", QStringLiteral(".*"))}),
                      Json::array(), QStringLiteral("plain"), "GET POST"))
                 .status,
             200);
    const auto side = sideOf(artist);
    QCOMPARE(side->get(QStringLiteral("/database")).status, 200);
    QCOMPARE(side->get(inbox).status, 200);
    QCOMPARE(m_side->call("PUT", pathOf(artist), {{"enabled", false}}).status, 200);
    // Who holds the library's files is not kept out of them by a row in them.
    QFETCH_GLOBAL(QString, transport);
    const int expected = transport == QLatin1String("http") ? 403 : 200;
    QCOMPARE(side->get(QStringLiteral("/database")).status, expected);
    QCOMPARE(side->get(inbox).status, expected);
    QCOMPARE(m_side->call("PUT", pathOf(artist), {{"enabled", true}}).status, 200);
    QCOMPARE(side->get(QStringLiteral("/database")).status, 200);
}

VAMS_TEST(TakeoverTest)

} // namespace vams::test

#include "takeover_test.moc"
