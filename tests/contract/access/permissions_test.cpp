#include "tests/contract/access/access_fixture.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Roles, constraints and what is decided by them.
class PermissionsTest : public AccessTest
{
    Q_OBJECT

private slots:
    void allowDenyAndNothing();
    void listsAreTwoRules();
    void userConstraints();
    void roleThatNeedsMfa();
    void unknownFields();
    void idsAreExact();
    void roleInUse();
    void administratorsStay();
    void holdsFromTheNextRequest();
    void brokenNeverAllows();
    void unreadableStillDenies();
    void templates_data();
    void templates();
    void templateNeedsItsValues();
    void explanation();
    void webRoutes();
    void badConstraints_data();
    void badConstraints();

private:
    static Json named(const char *operation, const QString &value)
    {
        return Json::array({criterionJson("assetName", operation, value)});
    }
    [[nodiscard]] bool seesName(const QString &user, const QString &name)
    {
        return isAllowed(user, "asset", {{"databaseId", "data"}, {"assetName", name}});
    }
    [[nodiscard]] Json constraintOf(const QString &id)
    {
        return m_side->get(QStringLiteral("/auth/constraints/") + id)
            .json.value("constraint", Json());
    }
    const QString m_viewer = QStringLiteral("viewer");
    const QString m_role = QStringLiteral("lookers");
    const Json m_none = Json::array();
};

void PermissionsTest::allowDenyAndNothing()
{
    giveRole(m_viewer, m_role);
    QVERIFY(!seesName(m_viewer, QStringLiteral("pump")));
    QCOMPARE(save(constraintJson(QStringLiteral("pumps"), "asset",
                                 named("starts_with", QStringLiteral("pump")), m_none, m_role,
                                 "GET PUT"))
                 .status,
             200);
    QCOMPARE(save(constraintJson(QStringLiteral("secret"), "asset",
                                 named("ends_with", QStringLiteral("secret")), m_none, m_role,
                                 "GET", "deny"))
                 .status,
             200);
    QVERIFY(seesName(m_viewer, QStringLiteral("pump 1")));
    QVERIFY(!seesName(m_viewer, QStringLiteral("a pump")));
    QVERIFY(!seesName(m_viewer, QStringLiteral("pump secret")));
    const Json pump{{"assetName", "pump"}};
    QVERIFY(isAllowed(m_viewer, "asset", pump, "PUT"));
    QVERIFY(!isAllowed(m_viewer, "asset", pump, "DELETE"));
    QVERIFY(!isAllowed(m_viewer, "database", pump));
    QVERIFY(!seesName(QStringLiteral("nobody"), QStringLiteral("pump")));
}

void PermissionsTest::listsAreTwoRules()
{
    giveRole(m_viewer, m_role);
    Json both = named("contains", QStringLiteral("a"));
    both.push_back(criterionJson("databaseId", "equals", QStringLiteral("data")));
    Json either = named("equals", QStringLiteral("x"));
    either.push_back(criterionJson("assetName", "equals", QStringLiteral("y")));
    QCOMPARE(
        save(constraintJson(QStringLiteral("two"), "asset", both, either, m_role, "GET")).status,
        200);
    QVERIFY(seesName(m_viewer, QStringLiteral("a")));
    QVERIFY(seesName(m_viewer, QStringLiteral("x")));
    QVERIFY(seesName(m_viewer, QStringLiteral("y")));
    QVERIFY(!seesName(m_viewer, QStringLiteral("z")));
    QVERIFY(!isAllowed(m_viewer, "asset", {{"databaseId", "other"}, {"assetName", "a"}}));
    QVERIFY(isAllowed(m_viewer, "asset", {{"databaseId", "other"}, {"assetName", "y"}}));
}

void PermissionsTest::userConstraints()
{
    Json own = constraintJson(QStringLiteral("own"), "asset",
                              named("contains", QStringLiteral(".*")), m_none, m_role, "GET");
    own["groupPermissions"] = m_none;
    own["userPermissions"] =
        Json::array({{{"userId", m_viewer}, {"permission", "GET"}, {"permissionType", "allow"}}});
    QCOMPARE(save(own).status, 200);
    QVERIFY(seesName(m_viewer, QStringLiteral("any")));
    QVERIFY(!seesName(QStringLiteral("viewer2"), QStringLiteral("any")));
    QCOMPARE(constraintOf(QStringLiteral("own")).at("userPermissions"), own["userPermissions"]);
}

void PermissionsTest::roleThatNeedsMfa()
{
    giveRole(m_viewer, m_role, true);
    giveRole(m_viewer, QStringLiteral("plain"));
    QCOMPARE(save(constraintJson(QStringLiteral("mfa"), "asset",
                                 named("contains", QStringLiteral("a")), m_none, m_role, "GET"))
                 .status,
             200);
    QCOMPARE(
        save(constraintJson(QStringLiteral("mfadeny"), "asset",
                            named("contains", QStringLiteral("b")), m_none, m_role, "GET", "deny"))
            .status,
        200);
    QCOMPARE(save(constraintJson(QStringLiteral("always"), "asset",
                                 named("contains", QStringLiteral("b")), m_none,
                                 QStringLiteral("plain"), "GET"))
                 .status,
             200);
    QVERIFY(!seesName(m_viewer, QStringLiteral("a")));
    QVERIFY(seesName(m_viewer, QStringLiteral("b"))); // its denial does not count either
    QVERIFY(isAllowed(m_viewer, "asset", {{"assetName", "a"}}, "GET", true));
    QVERIFY(!isAllowed(m_viewer, "asset", {{"assetName", "b"}}, "GET", true));
}

void PermissionsTest::unknownFields()
{
    giveRole(m_viewer, m_role);
    const Json unknown = Json::array({criterionJson("colour", "contains", QStringLiteral(".*"))});
    QCOMPARE(
        save(constraintJson(QStringLiteral("unknown"), "asset", unknown, m_none, m_role, "GET"))
            .status,
        200);
    QVERIFY(!seesName(m_viewer, QStringLiteral("a")));
    Json mixed = unknown;
    mixed.push_back(criterionJson("assetName", "equals", QStringLiteral("a")));
    QCOMPARE(save(constraintJson(QStringLiteral("unknown"), "asset", mixed, m_none, m_role, "GET"))
                 .status,
             200);
    QVERIFY(seesName(m_viewer, QStringLiteral("a")));
    QVERIFY(!seesName(m_viewer, QStringLiteral("b")));
}

void PermissionsTest::idsAreExact()
{
    giveRole(m_viewer, m_role);
    for (const char *id : {"pre-1", "pre"})
        QCOMPARE(save(constraintJson(QLatin1String(id), "asset", named("equals", QLatin1String(id)),
                                     m_none, m_role, "GET"))
                     .status,
                 200);
    QVERIFY(!constraintOf(QStringLiteral("pre-1")).is_null());
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/auth/constraints/pre")).status, 200);
    QVERIFY(seesName(m_viewer, QStringLiteral("pre-1")));
    QVERIFY(!seesName(m_viewer, QStringLiteral("pre")));
    QCOMPARE(m_side->get(QStringLiteral("/auth/constraints/pre")).status, 404);
}

void PermissionsTest::roleInUse()
{
    giveRole(m_viewer, m_role);
    const QString path = QStringLiteral("/roles/") + m_role;
    const Answer refused = m_side->call("DELETE", path);
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.message().contains(m_viewer), qPrintable(refused.message()));
    QCOMPARE(
        m_side->call("DELETE", path, nullptr, {{QStringLiteral("force"), QStringLiteral("true")}})
            .status,
        200);
    QCOMPARE(m_library->number("SELECT count(*) FROM user_roles WHERE role_name = 'lookers'"), 0);
    QCOMPARE(m_side->call("DELETE", path).status, 400);
}

void PermissionsTest::administratorsStay()
{
    const auto before = m_library->rowCounts();
    QCOMPARE(m_side
                 ->call("DELETE", QStringLiteral("/roles/admin"), nullptr,
                        {{QStringLiteral("force"), QStringLiteral("true")}})
                 .status,
             400);
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/user-roles"), {{"userId", "local"}}).status,
             400);
    QCOMPARE(m_side
                 ->call("PUT", QStringLiteral("/user-roles"),
                        {{"userId", "local"}, {"roleName", {"basicReadOnly"}}})
                 .status,
             400);
    QVERIFY(m_library->rowCounts() == before);
    QCOMPARE(m_side->get(QStringLiteral("/roles")).status, 200);
}

void PermissionsTest::holdsFromTheNextRequest()
{
    giveRole(m_viewer, m_role);
    const auto viewer = sideOf(m_viewer);
    const QString path = QStringLiteral("/database/data");
    QCOMPARE(viewer->get(path).status, 403);
    const Json routes =
        Json::array({criterionJson("route__path", "starts_with", QStringLiteral("/database"))});
    const Json databases =
        Json::array({criterionJson("databaseId", "equals", QStringLiteral("data"))});
    QCOMPARE(
        save(constraintJson(QStringLiteral("api"), "api", routes, m_none, m_role, "GET")).status,
        200);
    QCOMPARE(
        save(constraintJson(QStringLiteral("db"), "database", databases, m_none, m_role, "GET"))
            .status,
        200);
    QCOMPARE(viewer->get(path).status, 200);
    QCOMPARE(save(constraintJson(QStringLiteral("no"), "database", databases, m_none, m_role, "GET",
                                 "deny"))
                 .status,
             200);
    QCOMPARE(viewer->get(path).status, 404);
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/auth/constraints/no")).status, 200);
    QCOMPARE(viewer->get(path).status, 200);
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/user-roles"), {{"userId", m_viewer}}).status,
             200);
    QCOMPARE(viewer->get(path).status, 403);
}

/// One that a library of another program brings along.
void PermissionsTest::brokenNeverAllows()
{
    giveRole(m_viewer, m_role);
    QCOMPARE(save(constraintJson(QStringLiteral("good"), "asset",
                                 named("contains", QStringLiteral("a")), m_none, m_role, "GET"))
                 .status,
             200);
    QCOMPARE(save(constraintJson(QStringLiteral("bad"), "asset",
                                 named("equals", QStringLiteral("x")), m_none, m_role, "GET"))
                 .status,
             200);
    runSql(R"sql(UPDATE constraints SET criteria_and = '[{"field":"assetName","operator":"equals",
                 "value":"(?=x)"}]' WHERE constraint_id = 'bad')sql");
    QVERIFY(!seesName(m_viewer, QStringLiteral("x")));
    QVERIFY(seesName(m_viewer, QStringLiteral("a")));
    const auto viewer = sideOf(m_viewer);
    for (int request = 0; request < 3; ++request)
        (void)viewer->get(QStringLiteral("/database"));
    QCOMPARE(m_library->number("SELECT count(*) FROM audit_events WHERE log_name = 'errors' AND "
                               "event_type = 'constraint'"),
             1);
    QCOMPARE(constraintOf(QStringLiteral("bad")).at("problems").size(), std::size_t(1));
    QVERIFY(!constraintOf(QStringLiteral("good")).contains("problems"));
    runSql(
        "UPDATE constraint_permissions SET permission_type = 'deny' WHERE constraint_id = 'bad'");
    QVERIFY(
        !seesName(m_viewer, QStringLiteral("a"))); // what it denies cannot be told: all of its type
    QCOMPARE(save(constraintJson(
                      QStringLiteral("db"), "database",
                      Json::array({criterionJson("databaseId", "contains", QStringLiteral(".*"))}),
                      m_none, m_role, "GET"))
                 .status,
             200);
    QVERIFY(isAllowed(m_viewer, "database", {{"databaseId", "data"}}));
}

void PermissionsTest::unreadableStillDenies()
{
    giveRole(m_viewer, m_role);
    QCOMPARE(save(constraintJson(QStringLiteral("good"), "asset",
                                 named("contains", QStringLiteral("a")), m_none, m_role, "GET"))
                 .status,
             200);
    QCOMPARE(
        save(constraintJson(QStringLiteral("bad"), "asset", named("equals", QStringLiteral("x")),
                            m_none, m_role, "GET", "deny"))
            .status,
        200);
    QVERIFY(seesName(m_viewer, QStringLiteral("a")));
    for (const char *sql :
         {"UPDATE constraints SET criteria_and = '{' WHERE constraint_id = 'bad'",
          "UPDATE constraints SET criteria_and = '[1]' WHERE constraint_id = 'bad'",
          "UPDATE constraints SET criteria_and = '' WHERE constraint_id = 'bad'"}) {
        runSql(sql);
        QVERIFY2(!seesName(m_viewer, QStringLiteral("a")), sql);
        QVERIFY(!constraintOf(QStringLiteral("bad")).at("problems").empty());
    }
}

void PermissionsTest::templates_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("changes"); ///< assets of the database
    QTest::addColumn<bool>("seesOthers");
    QTest::newRow("admin") << QStringLiteral("database-admin") << true << false;
    QTest::newRow("user") << QStringLiteral("database-user") << true << false;
    QTest::newRow("readonly") << QStringLiteral("database-readonly") << false << false;
    QTest::newRow("global") << QStringLiteral("global-readonly") << false << true;
}

void PermissionsTest::templates()
{
    QFETCH(QString, id);
    QFETCH(bool, changes);
    QFETCH(bool, seesOthers);
    giveRole(m_viewer, m_role);
    const Json list = m_side->get(QStringLiteral("/auth/constraintTemplates")).json.at("Items");
    QCOMPARE(list.size(), std::size_t(5));
    const auto found = std::find_if(list.begin(), list.end(), [&](const Json &item) {
        return jsonText(item, "templateId") == id;
    });
    QVERIFY(found != list.end());
    const Json values{{"ROLE_NAME", m_role}, {"DATABASE_ID", "data"}};
    const QString path = QStringLiteral("/auth/constraintsTemplateImport");
    const Answer byId =
        m_side->call("POST", path, {{"templateId", id}, {"variableValues", values}});
    QCOMPARE(byId.status, 200);
    QCOMPARE(byId.json.at("constraintsCreated"), found->at("constraintCount"));
    Json whole = *found;
    whole.erase("templateId");
    whole["variableValues"] = values;
    QCOMPARE(m_side->call("POST", path, whole).json.at("constraintsCreated"),
             found->at("constraintCount"));
    const Json mine{{"databaseId", "data"}, {"assetName", "a"}};
    const Json other{{"databaseId", "data2"}, {"assetName", "a"}};
    QVERIFY(isAllowed(m_viewer, "asset", mine));
    QCOMPARE(isAllowed(m_viewer, "asset", mine, "PUT"), changes);
    QCOMPARE(isAllowed(m_viewer, "asset", other), seesOthers);
    QVERIFY(!isAllowed(m_viewer, "asset", other, "PUT"));
    QVERIFY(isAllowed(m_viewer, "tag", {{"tagName", "any"}}));
    QVERIFY(!isAllowed(m_viewer, "api", {{"route__path", "/auth/constraints/x"}}, "POST"));
    QCOMPARE(sideOf(m_viewer)->get(thingPath()).status, 200);
    QCOMPARE(m_side
                 ->call("POST", path,
                        {{"templateId", "deny-tagged-assets"},
                         {"variableValues", {{"ROLE_NAME", m_role}, {"TAG_VALUE", "locked"}}}})
                 .status,
             200);
    Json locked = mine;
    locked["tags"] = {"red", "locked"};
    QVERIFY(isAllowed(m_viewer, "asset", locked));
    QVERIFY(!isAllowed(m_viewer, "asset", locked, "PUT"));
}

void PermissionsTest::templateNeedsItsValues()
{
    const auto before = m_library->rowCounts();
    const QString path = QStringLiteral("/auth/constraintsTemplateImport");
    const auto refused = [&](const Json &body, const char *why) {
        const Answer answer = m_side->call("POST", path, body);
        return answer.status == 400 && answer.message().contains(QLatin1String(why));
    };
    QVERIFY(
        refused({{"templateId", "nosuch"}, {"variableValues", {{"ROLE_NAME", "r"}}}}, "nosuch"));
    QVERIFY(
        refused({{"templateId", "database-user"}, {"variableValues", {{"DATABASE_ID", "data"}}}},
                "ROLE_NAME"));
    QVERIFY(refused({{"templateId", "database-user"}, {"variableValues", {{"ROLE_NAME", "role"}}}},
                    "DATABASE_ID"));
    QVERIFY(refused({{"templateId", "database-user"},
                     {"variableValues", {{"ROLE_NAME", "role"}, {"DATABASE_ID", "(?=x)"}}}},
                    "Character 1"));
    QVERIFY(m_library->rowCounts() == before);
}

void PermissionsTest::explanation()
{
    giveRole(m_viewer, m_role);
    QCOMPARE(save(constraintJson(QStringLiteral("some"), "asset",
                                 named("contains", QStringLiteral("a")), m_none, m_role, "GET"))
                 .status,
             200);
    QCOMPARE(
        save(constraintJson(QStringLiteral("not"), "asset", named("contains", QStringLiteral("b")),
                            m_none, m_role, "GET", "deny"))
            .status,
        200);
    const auto ask = [this](const char *name) {
        return m_side
            ->call("POST", QStringLiteral("/auth/testAccess"),
                   {{"userId", m_viewer},
                    {"action", "GET"},
                    {"object", {{"object__type", "asset"}, {"assetName", name}}}})
            .json.get<AccessAnswer>();
    };
    const AccessAnswer allowed = ask("a");
    QVERIFY(allowed.isAllowed);
    QCOMPARE(allowed.decidedBy, QStringLiteral("some"));
    QCOMPARE(allowed.roles, QStringList{m_role});
    QCOMPARE(allowed.rules.size(), std::size_t(2));
    const AccessAnswer denied = ask("ab");
    QVERIFY(!denied.isAllowed);
    QCOMPARE(denied.decidedBy, QStringLiteral("not"));
    const AccessAnswer neither = ask("c");
    QVERIFY(!neither.isAllowed);
    QVERIFY(neither.decidedBy.isEmpty());
    QVERIFY(neither.rules.front().reason.contains(QLatin1String("assetName")));
}

void PermissionsTest::webRoutes()
{
    giveRole(m_viewer, m_role);
    QCOMPARE(save(constraintJson(QStringLiteral("web"), "web",
                                 Json::array({criterionJson("route__path", "starts_with",
                                                            QStringLiteral("/assets"))}),
                                 m_none, m_role, "GET"))
                 .status,
             200);
    const Json asked{{"routes",
                      {{{"method", "GET"}, {"route__path", "/assets/1"}},
                       {{"method", "GET"}, {"route__path", "/auth"}, {"object__type", "asset"}}}}};
    const Answer answer = sideOf(m_viewer)->call("POST", QStringLiteral("/auth/routes"), asked);
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.body.contains("/assets/1") && !answer.body.contains("\"/auth\""),
             answer.body.constData());
}

void PermissionsTest::badConstraints_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *member, const char *value, const char *told) {
        QTest::addRow("%s %s", member, value)
            << QString::fromUtf8(member) << QString::fromUtf8(value) << QString::fromUtf8(told);
    };
    row("value", "(?=a)", "Character 1");
    row("value", "[a", "Character 1");
    row("value", "", "criteriaAndValue");
    row("value", "global", "GLOBAL");
    row("operator", "matches", "Invalid operator");
    row("objectType", "thing", "Invalid objectType");
    row("permission", "HEAD", "Invalid permission");
    row("permissionType", "maybe", "Invalid permissionType");
    row("groupId", "nosuch", "Group/Role does not exist");
}

void PermissionsTest::badConstraints()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, told);
    Json constraint =
        constraintJson(QStringLiteral("bad"), "asset", named("equals", QStringLiteral("a")), m_none,
                       QStringLiteral("basicReadOnly"), "GET");
    const std::string name = member.toStdString();
    Json &place =
        name == "objectType"
            ? constraint
            : constraint[name == "value" || name == "operator" ? "criteriaAnd" : "groupPermissions"]
                  .at(0);
    place[name] = value;
    const Answer answer = save(constraint);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(told), qPrintable(answer.message()));
    QCOMPARE(m_side->get(QStringLiteral("/auth/constraints/bad")).status, 404);
}

VAMS_TEST(PermissionsTest)

} // namespace vams::test

#include "permissions_test.moc"
