#include "core/backend/identity/user_routes.h"

#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"

#include <QRegularExpression>

namespace vams::backend {

namespace {

constexpr int userPage = 60;
constexpr int longestPhone = 16;

void requirePhone(FieldReader &fields, const std::optional<QString> &phone)
{
    static const QRegularExpression pattern(QStringLiteral("^\\+[0-9]{10,15}\\z"));
    fields.require(!phone || pattern.match(*phone).hasMatch(),
                   QStringLiteral("phone must be in E.164 format (e.g., +12345678900)"));
}

UserId userOfPath(const Exchange &exchange)
{
    const QString user = exchange.parameter("userId");
    validate::userId(QStringLiteral("userId"), user);
    return UserId(user);
}

api::Response userDone(const Context &context, const UserId &user, const char *operation,
                       const QString &message, const QString &temporaryPassword = {})
{
    Json body{{"success", true},
              {"message", message},
              {"userId", user},
              {"operation", operation},
              {"timestamp", toIso(context.clock())}};
    if (!temporaryPassword.isEmpty())
        body["temporaryPassword"] = temporaryPassword;
    return jsonResponse(body);
}

api::Response listUsers(const Context &context, const Identity &identity, const Exchange &exchange)
{
    (void)identity.users(); // is there user management at all?
    const PageRequest page = readPage(exchange.request, userPage, userPage);
    std::vector<User> users = context.storage.read(
        [&](sql::Database &db) { return AccountStore::list(db, page.after, page.size + 1); });
    const bool hasMore = static_cast<int>(users.size()) > page.size;
    if (hasMore)
        users.pop_back();
    // The contract says "users"; the command-line client of VAMS reads "Items".
    Json body{{"users", users}, {"Items", users}};
    if (hasMore)
        body["NextToken"] = pageToken(users.back().userId);
    return jsonResponse(body);
}

api::Response createUser(const Context &context, const Identity &identity, const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("CreateCognitoUserRequestModel"));
    NewUser order;
    order.userId = fields.text("userId", {.min = 3, .max = 256});
    order.email = fields.text("email", {.min = 1, .max = 256});
    order.phone = fields.optionalText("phone", {.max = longestPhone});
    requirePhone(fields, order.phone);
    fields.finish();
    validate::userId(QStringLiteral("userId"), order.userId);
    validate::email(QStringLiteral("email"), order.email);
    const QString password = identity.users().create(exchange.caller, order);
    return userDone(context, UserId(order.userId), "create",
                    QStringLiteral("User %1 created successfully. Hand over the temporary "
                                   "password; it has to be changed within seven days.")
                        .arg(order.userId),
                    password);
}

api::Response updateUser(const Context &context, const Identity &identity, const Exchange &exchange)
{
    const UserId user = userOfPath(exchange);
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("UpdateCognitoUserRequestModel"));
    UserChange change;
    change.email = fields.optionalText("email", {.min = 1, .max = 256});
    change.phone = fields.optionalText("phone", {.max = longestPhone});
    change.enabled = fields.optionalFlag("enabled");
    requirePhone(fields, change.phone);
    fields.require(
        change.email || change.phone || change.enabled,
        QStringLiteral("At least one field (email or phone) must be provided for update"));
    fields.finish();
    if (change.email)
        validate::email(QStringLiteral("email"), *change.email);
    identity.users().update(exchange.caller, user, change);
    return userDone(context, user, "update",
                    QStringLiteral("User %1 updated successfully").arg(user.text()));
}

api::Response deleteUser(const Context &context, const Identity &identity, const Exchange &exchange)
{
    const UserId user = userOfPath(exchange);
    identity.users().remove(exchange.caller, user);
    return userDone(context, user, "delete",
                    QStringLiteral("User %1 deleted successfully").arg(user.text()));
}

api::Response resetPassword(const Context &context, const Identity &identity,
                            const Exchange &exchange)
{
    const UserId user = userOfPath(exchange);
    FieldReader fields(optionalBody(exchange.request), QStringLiteral("ResetPasswordRequestModel"));
    (void)fields.optionalFlag("confirmReset"); // the contract reads it and does not look at it
    fields.finish();
    const QString password = identity.users().resetPassword(exchange.caller, user);
    return userDone(context, user, "resetPassword",
                    QStringLiteral("Password reset successfully for user %1. Hand over the new "
                                   "temporary password.")
                        .arg(user.text()),
                    password);
}

} // namespace

void addUserRoutes(Router &router, const Context &context, const Identity &identity)
{
    const auto with = [&](auto handler) {
        return [&context, &identity, handler](const Exchange &exchange) {
            return handler(context, identity, exchange);
        };
    };
    const QString all = QStringLiteral("/user/cognito");
    const QString one = QStringLiteral("/user/cognito/{userId}");
    router.add("GET", all, with(listUsers));
    router.add("POST", all, with(createUser));
    router.add("PUT", one, with(updateUser));
    router.add("DELETE", one, with(deleteUser));
    router.add("POST", one + QStringLiteral("/resetPassword"), with(resetPassword));
}

} // namespace vams::backend
