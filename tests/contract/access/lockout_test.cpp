#include "tests/contract/access/access_fixture.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// The last way to mend the rules of a library is not closed by accident.
class LockoutTest : public AccessTest
{
    Q_OBJECT

private slots:
    void ruleThatOpensRulesStays();
    void denialOfAdministratorsIsRefused_data();
    void denialOfAdministratorsIsRefused();
    void anotherAdministratorIsEnough();
    void importIsRefusedToo();
    void lockedOutAlreadyMayMend();
    void disabledAdministratorDoesNotCount();
    void lastAdministratorIsNotDisabled();

private:
    static Json allRoutes()
    {
        return Json::array({criterionJson("route__path", "contains", QStringLiteral(".*"))});
    }
    [[nodiscard]] bool isOpen()
    {
        return m_side->get(QStringLiteral("/auth/constraints")).status == 200 &&
               save(constraintJson(
                        QStringLiteral("harmless"), "tag",
                        Json::array({criterionJson("tagName", "equals", QStringLiteral("x"))}),
                        Json::array(), QStringLiteral("admin"), "GET"))
                       .status == 200;
    }
};

void LockoutTest::ruleThatOpensRulesStays()
{
    const QString path = QStringLiteral("/auth/constraints/initial_admin_allow_all_apis");
    const Answer answer = m_side->call("DELETE", path);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(QLatin1String("administrator")),
             qPrintable(answer.message()));
    QVERIFY(isOpen());
    Json reading = constraintJson(QStringLiteral("initial_admin_allow_all_apis"), "api",
                                  allRoutes(), Json::array(), QStringLiteral("admin"), "GET");
    QCOMPARE(save(reading).status, 400);
    reading["objectType"] = "web";
    QCOMPARE(save(reading).status, 400);
    QVERIFY(isOpen());
    // Beside another rule of that kind it may go.
    QCOMPARE(save(constraintJson(QStringLiteral("second"), "api", allRoutes(), Json::array(),
                                 QStringLiteral("admin"), "GET PUT POST DELETE"))
                 .status,
             200);
    QCOMPARE(m_side->call("DELETE", path).status, 200);
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/auth/constraints/second")).status, 400);
    QVERIFY(isOpen());
}

void LockoutTest::denialOfAdministratorsIsRefused_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<bool>("namesUser");
    QTest::newRow("everything") << ".*" << false;
    QTest::newRow("constraints") << "/auth/constraints" << false;
    QTest::newRow("the only administrator") << ".*" << true;
}

void LockoutTest::denialOfAdministratorsIsRefused()
{
    QFETCH(QString, route);
    QFETCH(bool, namesUser);
    Json denial = constraintJson(QStringLiteral("denial"), "api",
                                 Json::array({criterionJson("route__path", "contains", route)}),
                                 Json::array(), QStringLiteral("admin"), "POST", "deny");
    if (namesUser) {
        denial["groupPermissions"] = Json::array();
        denial["userPermissions"].push_back(
            {{"userId", "local"}, {"permission", "POST"}, {"permissionType", "deny"}});
    }
    QCOMPARE(save(denial).status, 400);
    QCOMPARE(m_library->number("SELECT count(*) FROM constraints WHERE constraint_id = 'denial'"),
             0);
    QVERIFY(isOpen());
}

void LockoutTest::anotherAdministratorIsEnough()
{
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/user-roles"),
                        {{"userId", "builder"}, {"roleName", {"admin"}}})
                 .status,
             200);
    Json denial = constraintJson(QStringLiteral("denial"), "api", allRoutes(), Json::array(),
                                 QStringLiteral("admin"), "POST", "deny");
    denial["groupPermissions"] = Json::array();
    denial["userPermissions"].push_back(
        {{"userId", "local"}, {"permission", "POST"}, {"permissionType", "deny"}});
    QCOMPARE(save(denial).status, 200);
    QVERIFY(!isOpen());
    QCOMPARE(sideOf(QStringLiteral("builder"))
                 ->call("DELETE", QStringLiteral("/auth/constraints/denial"))
                 .status,
             200);
    QVERIFY(isOpen());
}

void LockoutTest::importIsRefusedToo()
{
    const auto import = [this](const char *type) {
        return m_side->call(
            "POST", QStringLiteral("/auth/constraintsTemplateImport"),
            {{"template", {{"name", "t"}}},
             {"variableValues", {{"ROLE_NAME", "admin"}}},
             {"constraints",
              Json::array(
                  {{{"name", "denial"},
                    {"description", "d"},
                    {"objectType", "api"},
                    {"criteriaAnd", allRoutes()},
                    {"groupPermissions", Json::array({{{"action", "POST"}, {"type", type}}})}}})}});
    };
    QCOMPARE(import("allow").status, 200);
    QCOMPARE(import("deny").status, 400);
    QVERIFY(isOpen());
}

/// Whoever still may write rules is not kept from it because administrators cannot.
void LockoutTest::lockedOutAlreadyMayMend()
{
    giveRole(QStringLiteral("builder"), QStringLiteral("builders"));
    QCOMPARE(save(constraintJson(QStringLiteral("builders"), "api", allRoutes(), Json::array(),
                                 QStringLiteral("builders"), "GET PUT POST DELETE"))
                 .status,
             200);
    runSql("DELETE FROM constraints WHERE constraint_id = 'initial_admin_allow_all_apis'");
    const auto builder = sideOf(QStringLiteral("builder"));
    const Json other = constraintJson(QStringLiteral("other"), "api", allRoutes(), Json::array(),
                                      QStringLiteral("builders"), "GET");
    QCOMPARE(builder->call("POST", QStringLiteral("/auth/constraints/other"), other).status, 200);
    QCOMPARE(builder->call("DELETE", QStringLiteral("/auth/constraints/other")).status, 200);
}

void LockoutTest::disabledAdministratorDoesNotCount()
{
    const QString roles = QStringLiteral("/user-roles");
    const QString builder = QStringLiteral("/user/cognito/builder");
    QCOMPARE(m_side->call("POST", roles, {{"userId", "builder"}, {"roleName", {"admin"}}}).status,
             200);
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/user/cognito"),
                        {{"userId", "builder"}, {"email", "b@example.com"}})
                 .status,
             200);
    QCOMPARE(m_side->call("PUT", builder, {{"enabled", false}}).status, 200);
    const Json noAdmin{{"userId", "local"}, {"roleName", {"basicReadOnly"}}};
    QCOMPARE(m_side->call("PUT", roles, noAdmin).status, 400);
    QCOMPARE(m_side->call("DELETE", roles, {{"userId", "local"}}).status, 400);
    QCOMPARE(m_side
                 ->call("DELETE", QStringLiteral("/auth/constraints/"
                                                 "initial_admin_allow_all_apis"))
                 .status,
             400);
    QCOMPARE(m_side->call("PUT", builder, {{"enabled", true}}).status, 200);
    QCOMPARE(m_side->call("PUT", roles, noAdmin).status, 200);
    // Who has no account at all comes in another way.
    const auto other = sideOf(QStringLiteral("builder"));
    QCOMPARE(other->call("POST", roles, {{"userId", "token"}, {"roleName", {"admin"}}}).status,
             200);
    QCOMPARE(
        other->call("PUT", roles, {{"userId", "builder"}, {"roleName", {"basicReadOnly"}}}).status,
        200);
}

void LockoutTest::lastAdministratorIsNotDisabled()
{
    giveRole(QStringLiteral("keeper"), QStringLiteral("keepers"));
    QCOMPARE(save(constraintJson(QStringLiteral("keep-api"), "api", allRoutes(), Json::array(),
                                 QStringLiteral("keepers"), "GET PUT POST DELETE"))
                 .status,
             200);
    QCOMPARE(save(constraintJson(
                      QStringLiteral("keep-roles"), "userRole",
                      Json::array({criterionJson("roleName", "equals", QStringLiteral("admin"))}),
                      Json::array(), QStringLiteral("keepers"), "GET PUT POST DELETE"))
                 .status,
             200);
    const auto keeper = sideOf(QStringLiteral("keeper"));
    const QString local = QStringLiteral("/user/cognito/local");
    QCOMPARE(keeper->call("PUT", local, {{"enabled", false}}).status, 400);
    QCOMPARE(keeper
                 ->call("POST", QStringLiteral("/user-roles"),
                        {{"userId", "builder"}, {"roleName", {"admin"}}})
                 .status,
             200);
    QCOMPARE(keeper->call("PUT", local, {{"enabled", false}}).status, 200);
}

VAMS_TEST(LockoutTest)

} // namespace vams::test

#include "lockout_test.moc"
