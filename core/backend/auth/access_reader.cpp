#include "core/backend/auth/access_reader.h"

#include "core/backend/auth/policy_cache.h"
#include "core/backend/auth/user_role_store.h"
#include "core/backend/library_reader.h"

namespace vams::backend {

Result<AccessReader> AccessReader::open(const QString &folder)
{
    Result<std::unique_ptr<sql::Database>> db = readLibrary(folder);
    if (!db)
        return fail(db.error());
    return AccessReader(std::move(*db));
}

Result<AccessAnswer> AccessReader::ask(const UserId &user, bool isMfa, Action action,
                                       const AuthObject &object)
{
    return readSafely([&]() -> Result<AccessAnswer> {
        const std::pair<QString, bool> key{user.text(), isMfa};
        auto rules = m_rules.constFind(key);
        if (rules == m_rules.constEnd()) {
            sql::Transaction transaction(*m_db, sql::TransactionKind::Read);
            const QStringList roles = UserRoleStore::effectiveRoles(*m_db, user, isMfa);
            rules = m_rules.insert(key, {roles, loadPolicies(*m_db, user, roles)});
        }
        AccessAnswer answer = rules->policies->explain(object, action);
        answer.roles = rules->roles;
        return answer;
    });
}

} // namespace vams::backend
