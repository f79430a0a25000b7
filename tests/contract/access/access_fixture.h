#pragma once
// Rules and those they are about, for tests of who may do what.

#include "tests/support/contract_side.h"

namespace vams::test {

inline Json criterionJson(const char *field, const char *operation, const QString &value)
{
    return {{"field", field}, {"operator", operation}, {"value", value}};
}

/// A constraint for one role. `actions` with blanks between them.
Json constraintJson(const QString &id, const char *objectType, const Json &criteriaAnd,
                    const Json &criteriaOr, const QString &role, const char *actions,
                    const char *effect = "allow");

class AccessTest : public ContractTest
{
    Q_OBJECT

protected:
    Answer save(const Json &constraint);
    /// A new role for a user.
    void giveRole(const QString &user, const QString &role, bool mfaRequired = false);
    /// As the user, over the transport of the case.
    [[nodiscard]] std::unique_ptr<ContractSide> sideOf(const QString &user);
    /// Writes past the backend.
    void runSql(const char *sql);
    [[nodiscard]] bool isAllowed(const QString &user, const char *type, const Json &object,
                                 const char *action = "GET", bool isMfa = false);
};

} // namespace vams::test
