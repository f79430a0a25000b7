#pragma once
// Local accounts: who may sign in with a password.

#include "core/base/json_fwd.h"

#include <QString>

#include <optional>

namespace vams {

struct User
{
    QString userId;
    QString email;
    std::optional<QString> phone; ///< "+" and 10 to 15 digits
    QString userStatus;           ///< "FORCE_CHANGE_PASSWORD" or "CONFIRMED"
    bool enabled = true;
    QString userCreateDate;
    QString userLastModifiedDate;
    bool mfaEnabled = false;

    bool operator==(const User &) const = default;
};

struct NewUser
{
    QString userId;
    QString email;
    std::optional<QString> phone;

    bool operator==(const NewUser &) const = default;
};

/// An absent email or flag stays; an absent phone is cleared, as the contract does.
struct UserChange
{
    std::optional<QString> email;
    std::optional<QString> phone;
    std::optional<bool> enabled;

    bool operator==(const UserChange &) const = default;
};

void to_json(Json &json, const User &user);
void from_json(const Json &json, User &user);
void to_json(Json &json, const NewUser &user);
void to_json(Json &json, const UserChange &change);

} // namespace vams
