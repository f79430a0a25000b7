#pragma once
// Questions to the rules of a library that is not opened; see library_reader.

#include "core/backend/auth/policy_set.h"
#include "core/backend/storage/sql.h"
#include "core/base/ids.h"
#include "core/base/result.h"

namespace vams::backend {

/// For one thread. A user's rules are compiled at the first question about that user and kept.
class AccessReader
{
public:
    static Result<AccessReader> open(const QString &folder);

    Result<AccessAnswer> ask(const UserId &user, bool isMfa, Action action,
                             const AuthObject &object);

private:
    struct Rules
    {
        QStringList roles;
        std::shared_ptr<const PolicySet> policies;
    };
    explicit AccessReader(std::unique_ptr<sql::Database> db)
        : m_db(std::move(db))
    {}

    std::unique_ptr<sql::Database> m_db;
    QHash<std::pair<QString, bool>, Rules> m_rules;
};

} // namespace vams::backend
