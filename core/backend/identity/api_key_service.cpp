#include "core/backend/identity/api_key_service.h"

#include "core/backend/audit/audit_store.h"
#include "core/backend/auth/user_role_rules.h"
#include "core/backend/auth/user_role_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/identity/api_key_store.h"
#include "core/backend/identity/random_text.h"
#include "core/backend/objects/hasher.h"

namespace vams::backend {

namespace {

constexpr int apiKeyBytes = 48;

ApiError apiKeyNotFound()
{
    return ApiError(400, QStringLiteral("API key not found"));
}

/// The program itself acts as SYSTEM_USER; nobody else does.
void refuseSystemUser(const UserId &user)
{
    if (user.text().compare(QLatin1String("SYSTEM_USER"), Qt::CaseInsensitive) == 0)
        throw ApiError(400, QStringLiteral("There are no API keys for SYSTEM_USER."));
}

void noteApiKey(const Context &context, sql::Database &db, const Caller &caller, const char *type,
                const ApiKey &key)
{
    AuditStore::append(db, context.clock, caller,
                       {AuditLog::AuthChanges,
                        QLatin1String(type),
                        {{"apiKeyId", key.apiKeyId},
                         {"apiKeyName", key.apiKeyName},
                         {"userId", key.userId},
                         {"expiresAt", key.expiresAt},
                         {"isActive", key.isActive}}});
}

} // namespace

QDateTime apiKeyExpiry(const QString &expiresAt)
{
    const QDate day = QDate::fromString(expiresAt, Qt::ISODate);
    if (day.isValid() && expiresAt.size() == 10)
        return QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC);
    return expiresAt.size() > 10 ? fromContractDate(expiresAt) : QDateTime();
}

ApiKey ApiKeyService::get(const QString &apiKeyId) const
{
    const std::optional<ApiKey> key =
        m_context.storage.read([&](sql::Database &db) { return ApiKeyStore::find(db, apiKeyId); });
    if (!key)
        throw apiKeyNotFound();
    return *key;
}

CreatedApiKey ApiKeyService::create(const Caller &caller, const NewApiKey &order) const
{
    const QString now = toIso(m_context.clock());
    const CreatedApiKey created{{newUuid(),
                                 order.apiKeyName,
                                 order.description,
                                 order.userId,
                                 caller.userId.text(),
                                 now,
                                 now,
                                 order.expiresAt,
                                 true,
                                 {}},
                                QLatin1String(apiKeyPrefix) + randomText(apiKeyBytes)};
    m_context.storage.write([&](sql::Database &db) {
        const UserId user(order.userId);
        refuseSystemUser(user);
        if (ApiKeyStore::nameExists(db, order.apiKeyName))
            throw ApiError(400, QStringLiteral("An API key with the name '%1' already exists. "
                                               "Please choose a different name.")
                                    .arg(order.apiKeyName));
        if (UserRoleStore::rolesOf(db, user).isEmpty())
            throw ApiError(400, QStringLiteral("User '%1' has no roles assigned. Cannot create API "
                                               "key for a user without roles.")
                                    .arg(order.userId));
        if (user != caller.userId)
            authorizeActingAs(db, caller, user, Action::Post);
        ApiKeyStore::insert(db, created.key, sha256Hex(created.secret.toLatin1()));
        noteApiKey(m_context, db, caller, "apiKeyCreate", created.key);
    });
    return created;
}

ApiKey ApiKeyService::update(const Caller &caller, const QString &apiKeyId,
                             const ApiKeyChange &change) const
{
    return m_context.storage.write([&](sql::Database &db) {
        std::optional<ApiKey> key = ApiKeyStore::find(db, apiKeyId);
        if (!key)
            throw apiKeyNotFound();
        // A key that works (again, or longer) is a way to act as its user, like a new one.
        const UserId user(key->userId);
        const bool opens = change.expiresAt || change.isActive.value_or(false);
        if (opens)
            refuseSystemUser(user);
        if (opens && user != caller.userId)
            authorizeActingAs(db, caller, user, Action::Post);
        key->description = change.description.value_or(key->description);
        key->expiresAt = change.expiresAt.value_or(key->expiresAt);
        key->isActive = change.isActive.value_or(key->isActive);
        key->updatedAt = toIso(m_context.clock());
        ApiKeyStore::update(db, *key);
        noteApiKey(m_context, db, caller, "apiKeyUpdate", *key);
        return *key;
    });
}

void ApiKeyService::remove(const Caller &caller, const QString &apiKeyId) const
{
    m_context.storage.write([&](sql::Database &db) {
        const std::optional<ApiKey> key = ApiKeyStore::find(db, apiKeyId);
        if (!key)
            throw apiKeyNotFound();
        ApiKeyStore::remove(db, apiKeyId);
        noteApiKey(m_context, db, caller, "apiKeyDelete", *key);
    });
}

} // namespace vams::backend
