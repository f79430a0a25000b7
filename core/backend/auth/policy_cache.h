#pragma once
// The rules of each user, compiled once for each change of roles and constraints.

#include "core/backend/audit/audit_store.h"
#include "core/backend/auth/caller.h"
#include "core/backend/auth/policy_set.h"
#include "core/backend/storage/storage.h"

#include <QSet>

#include <mutex>

namespace vams::backend {

/// Compiles what counts for the user from this state of the library; with a type, rules about
/// objects of that type alone.
std::shared_ptr<const PolicySet> loadPolicies(sql::Database &db, const UserId &user,
                                              const QStringList &roles,
                                              const QString &objectType = {});

/// Thread-safe.
class PolicyCache
{
public:
    PolicyCache(Storage &storage, Clock clock);

    /// The user with the roles and rules that count now. Not to be called inside a transaction.
    Caller callerOf(const UserId &user, bool isMfa);

private:
    struct Compiled
    {
        Constraint source;
        std::shared_ptr<const CompiledConstraint> constraint;
    };
    using Key = std::pair<QString, bool>;

    Caller load(sql::Database &db, const UserId &user, bool isMfa, QStringList &broken);
    void report(const QStringList &broken);

    Storage &m_storage;
    Clock m_clock;
    std::mutex m_mutex; ///< guards what follows
    qint64 m_generation = 0;
    QHash<Key, Caller> m_callers;
    QHash<QString, Compiled> m_compiled; ///< by constraint
    QSet<QString> m_reported;            ///< problems that the audit has already
};

} // namespace vams::backend
