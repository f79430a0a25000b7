#include "tests/contract/access/access_fixture.h"

#include "core/backend/storage/sql.h"

namespace vams::test {

Json constraintJson(const QString &id, const char *objectType, const Json &criteriaAnd,
                    const Json &criteriaOr, const QString &role, const char *actions,
                    const char *effect)
{
    Json permissions = Json::array();
    for (const QByteArray &action : QByteArray(actions).split(' '))
        permissions.push_back(
            {{"groupId", role}, {"permission", action.constData()}, {"permissionType", effect}});
    return {{"identifier", id},
            {"name", id},
            {"description", "for a test"},
            {"objectType", objectType},
            {"criteriaAnd", criteriaAnd},
            {"criteriaOr", criteriaOr},
            {"groupPermissions", permissions},
            {"userPermissions", Json::array()}};
}

Answer AccessTest::save(const Json &constraint)
{
    return m_side->call("POST",
                        QStringLiteral("/auth/constraints/") + jsonText(constraint, "identifier"),
                        constraint);
}

void AccessTest::giveRole(const QString &user, const QString &role, bool mfaRequired)
{
    QCOMPARE(
        m_side
            ->call(
                "POST", QStringLiteral("/roles"),
                {{"roleName", role}, {"description", "for a test"}, {"mfaRequired", mfaRequired}})
            .status,
        200);
    QCOMPARE(
        m_side
            ->call("POST", QStringLiteral("/user-roles"), {{"userId", user}, {"roleName", {role}}})
            .status,
        200);
}

std::unique_ptr<ContractSide> AccessTest::sideOf(const QString &user)
{
    QFETCH_GLOBAL(QString, transport);
    return std::make_unique<ContractSide>(*m_library, transport, UserId(user));
}

void AccessTest::runSql(const char *sql)
{
    backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
    db.run(sql);
}

bool AccessTest::isAllowed(const QString &user, const char *type, const Json &object,
                           const char *action, bool isMfa)
{
    Json asked = object;
    asked["object__type"] = type;
    const Answer answer =
        m_side->call("POST", QStringLiteral("/auth/testAccess"),
                     {{"userId", user}, {"action", action}, {"object", asked}, {"mfa", isMfa}});
    return answer.status == 200 && answer.json.value("allowed", false);
}

} // namespace vams::test
