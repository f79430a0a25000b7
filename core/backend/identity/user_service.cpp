#include "core/backend/identity/user_service.h"

#include "core/backend/audit/audit_store.h"
#include "core/backend/auth/constraint_store.h"
#include "core/backend/auth/user_role_rules.h"
#include "core/backend/auth/user_role_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/identity/account_store.h"
#include "core/backend/identity/api_key_store.h"
#include "core/backend/identity/session_store.h"
#include "core/backend/identity/sign_in_service.h"

namespace vams::backend {

namespace {

constexpr qint64 temporarySeconds = 7LL * 86400;

Account requireAccount(sql::Database &db, const UserId &user)
{
    std::optional<Account> account = AccountStore::find(db, user);
    if (!account)
        throw GeneralError(QStringLiteral("User not found"));
    return std::move(*account);
}

void noteUser(const Context &context, sql::Database &db, const Caller &caller, const char *type,
              const UserId &user, const QStringList &constraints = {})
{
    Json data{{"userId", user}};
    if (!constraints.isEmpty())
        data["constraintIds"] = constraints;
    AuditStore::append(db, context.clock, caller,
                       {AuditLog::AuthChanges, QLatin1String(type), std::move(data)});
}

void requireFreeName(sql::Database &db, const UserId &user)
{
    if (user.text().compare(QLatin1String("SYSTEM_USER"), Qt::CaseInsensitive) == 0)
        throw GeneralError(QStringLiteral("Invalid user parameters"));
    if (AccountStore::find(db, user))
        throw GeneralError(QStringLiteral("User already exists"));
}

} // namespace

QString UserService::create(const Caller &caller, const NewUser &order) const
{
    const UserId user(order.userId);
    const QString password = temporaryPassword();
    const QString hash = m_passwords.hash(password);
    const QDateTime now = m_context.clock();
    m_context.storage.write([&](sql::Database &db) {
        requireFreeName(db, user);
        authorizeActingAs(db, caller, user, Action::Post);
        AccountStore::insert(db, {.user = {.userId = order.userId,
                                           .email = order.email,
                                           .phone = order.phone,
                                           .userStatus = forceChangeStatus,
                                           .userCreateDate = toIso(now),
                                           .userLastModifiedDate = toIso(now)},
                                  .passwordHash = hash,
                                  .passwordUntil = now.toSecsSinceEpoch() + temporarySeconds});
        noteUser(m_context, db, caller, "cognitoUserCreate", user);
    });
    return password;
}

void UserService::update(const Caller &caller, const UserId &user, const UserChange &change) const
{
    m_context.storage.write([&](sql::Database &db) {
        Account account = requireAccount(db, user);
        authorizeActingAs(db, caller, user, Action::Post);
        account.user.email = change.email.value_or(account.user.email);
        if (change.email || change.phone)
            account.user.phone = change.phone;
        account.user.enabled = change.enabled.value_or(account.user.enabled);
        account.user.userLastModifiedDate = toIso(m_context.clock());
        if (!account.user.enabled && user == caller.userId)
            throw GeneralError(QStringLiteral("You cannot switch off your own account."));
        AccountStore::update(db, account);
        if (!account.user.enabled) {
            SessionStore::removeOf(db, user);
            if (UserRoleStore::rolesOf(db, user).contains(adminRole))
                keepAnAdmin(db, user);
        }
        noteUser(m_context, db, caller, "cognitoUserUpdate", user);
    });
}

void UserService::remove(const Caller &caller, const UserId &user) const
{
    m_context.storage.write([&](sql::Database &db) {
        requireAccount(db, user);
        authorizeRemoving(db, caller, user);
        const QStringList roles = UserRoleStore::rolesOf(db, user);
        for (const QString &role : roles)
            UserRoleStore::remove(db, user, role);
        if (roles.contains(adminRole))
            keepAnAdmin(db, user);
        // Another one of this name must not find them.
        const QStringList constraints = ConstraintStore::naming(db, user);
        ConstraintStore::removeUser(db, user);
        ApiKeyStore::deactivateOf(db, user, toIso(m_context.clock()));
        AccountStore::remove(db, user); // takes the sessions along
        noteUser(m_context, db, caller, "cognitoUserDelete", user, constraints);
    });
}

QString UserService::resetPassword(const Caller &caller, const UserId &user) const
{
    const QString password = temporaryPassword();
    const QString hash = m_passwords.hash(password);
    const QDateTime now = m_context.clock();
    m_context.storage.write([&](sql::Database &db) {
        Account account = requireAccount(db, user);
        authorizeActingAs(db, caller, user, Action::Post);
        account.user.userStatus = forceChangeStatus;
        account.user.userLastModifiedDate = toIso(now);
        account.passwordHash = hash;
        account.passwordUntil = now.toSecsSinceEpoch() + temporarySeconds;
        account.totpSecret.clear();
        account.totpPending.clear();
        AccountStore::update(db, account);
        AccountStore::clearAttempts(db, attemptSubject(user));
        SessionStore::removeOf(db, user);
        noteUser(m_context, db, caller, "cognitoUserPasswordReset", user);
    });
    return password;
}

void UserService::setPassword(const UserId &user, const QString &email,
                              const QString &password) const
{
    if (const QString problem = passwordProblem(password, user.text()); !problem.isEmpty())
        throw ApiError(400, problem);
    const QString hash = m_passwords.hash(password);
    const QString now = toIso(m_context.clock());
    m_context.storage.write([&](sql::Database &db) {
        if (!AccountStore::find(db, user)) {
            requireFreeName(db, user);
            AccountStore::insert(db, {.user = {.userId = user.text(),
                                               .email = email,
                                               .phone = {},
                                               .userStatus = confirmedStatus,
                                               .userCreateDate = now,
                                               .userLastModifiedDate = now}});
        }
        Account account = requireAccount(db, user);
        account.user.userStatus = confirmedStatus;
        account.user.userLastModifiedDate = now;
        if (!email.isEmpty())
            account.user.email = email;
        account.passwordHash = hash;
        account.passwordUntil = 0;
        AccountStore::update(db, account);
        AccountStore::clearAttempts(db, attemptSubject(user));
        SessionStore::removeOf(db, user);
        Caller nobody;
        noteUser(m_context, db, nobody, "cognitoUserPasswordReset", user);
    });
}

void UserService::addRole(const UserId &user, const QString &roleName) const
{
    m_context.storage.write([&](sql::Database &db) {
        if (!UserRoleStore::roleExists(db, roleName))
            throw GeneralError(
                QStringLiteral("Role '%1' does not exist in the system").arg(roleName));
        UserRoleStore::add(db, user, roleName, toIso(m_context.clock()));
        Caller nobody;
        AuditStore::append(db, m_context.clock, nobody,
                           {AuditLog::AuthChanges,
                            QStringLiteral("userRoleCreate"),
                            {{"userId", user}, {"roleName", {roleName}}}});
    });
}

} // namespace vams::backend
