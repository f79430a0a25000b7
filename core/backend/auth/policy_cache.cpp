#include "core/backend/auth/policy_cache.h"

#include "core/backend/auth/constraint_store.h"
#include "core/backend/auth/user_role_store.h"
#include "core/base/log.h"

namespace vams::backend {

namespace {

constexpr qsizetype mostCallers = 1000;

using Compile = std::function<std::shared_ptr<const CompiledConstraint>(const Constraint &)>;

std::shared_ptr<const PolicySet> buildPolicies(sql::Database &db, const UserId &user,
                                               const QStringList &roles, const Compile &compile,
                                               const QString &objectType = {})
{
    auto policies = std::make_shared<PolicySet>();
    for (const Constraint &constraint : ConstraintStore::of(db, user, roles)) {
        if (!objectType.isEmpty() && constraint.objectType != objectType)
            continue;
        const std::shared_ptr<const CompiledConstraint> compiled = compile(constraint);
        for (const ConstraintPermission &permission : constraint.permissions) {
            const bool isUser = permission.kind == SubjectKind::User;
            const bool counts =
                isUser ? permission.subject == user.text() : roles.contains(permission.subject);
            const std::optional<Action> action = actionOf(permission.permission);
            if (!counts || !action)
                continue;
            const Effect effect =
                permission.permissionType == QLatin1String("deny") ? Effect::Deny : Effect::Allow;
            for (const CompiledRule &rule : compiled->rules)
                policies->add(compiled->objectType, *action,
                              {compiled, &rule, effect,
                               (isUser ? QStringLiteral("user ") : QStringLiteral("role ")) +
                                   permission.subject});
        }
    }
    return policies;
}

} // namespace

std::shared_ptr<const PolicySet> loadPolicies(sql::Database &db, const UserId &user,
                                              const QStringList &roles, const QString &objectType)
{
    return buildPolicies(db, user, roles, compileConstraint, objectType);
}

PolicyCache::PolicyCache(Storage &storage, Clock clock)
    : m_storage(storage)
    , m_clock(std::move(clock))
{}

Caller PolicyCache::callerOf(const UserId &user, bool isMfa)
{
    QStringList broken;
    const Caller caller = m_storage.read([&](sql::Database &db) {
        const qint64 generation = ConstraintStore::generation(db);
        const std::lock_guard lock(m_mutex);
        if (generation > m_generation || m_callers.size() >= mostCallers) {
            m_callers.clear();
            m_generation = qMax(m_generation, generation);
        }
        const Key key{user.text(), isMfa};
        // A reader that began before a newer one may still see older rules: not to be kept.
        if (generation < m_generation)
            return load(db, user, isMfa, broken);
        auto known = m_callers.constFind(key);
        if (known == m_callers.constEnd())
            known = m_callers.insert(key, load(db, user, isMfa, broken));
        return *known;
    });
    if (!broken.isEmpty())
        report(broken);
    return caller;
}

/// With the mutex held.
Caller PolicyCache::load(sql::Database &db, const UserId &user, bool isMfa, QStringList &broken)
{
    Caller caller;
    caller.userId = user;
    caller.isMfa = isMfa;
    caller.roles = UserRoleStore::effectiveRoles(db, user, isMfa);
    caller.policies = buildPolicies(db, user, caller.roles, [&](const Constraint &constraint) {
        Compiled &entry = m_compiled[constraint.constraintId];
        if (!entry.constraint || entry.source != constraint)
            entry = {constraint, compileConstraint(constraint)};
        for (const QString &problem : entry.constraint->problems) {
            const QString text = constraint.constraintId + QStringLiteral(": ") + problem;
            if (!m_reported.contains(text)) {
                m_reported.insert(text);
                broken << text;
            }
        }
        return entry.constraint;
    });
    return caller;
}

void PolicyCache::report(const QStringList &broken)
{
    Caller system;
    system.userId = UserId(QStringLiteral("SYSTEM_USER"));
    m_storage.write([&](sql::Database &db) {
        for (const QString &problem : broken) {
            qCWarning(logBackend) << "A constraint cannot be evaluated:" << problem;
            AuditStore::append(
                db, m_clock, system,
                {AuditLog::Errors, QStringLiteral("constraint"), Json{{"errorMessage", problem}}});
        }
    });
}

} // namespace vams::backend
