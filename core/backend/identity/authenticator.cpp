#include "core/backend/identity/authenticator.h"

#include "core/backend/audit/audit_store.h"
#include "core/backend/auth/user_role_store.h"
#include "core/backend/identity/account_store.h"
#include "core/backend/identity/api_key_service.h"
#include "core/backend/identity/api_key_store.h"
#include "core/backend/identity/session_store.h"
#include "core/backend/objects/hasher.h"

namespace vams::backend {

namespace {

constexpr int refusalsNotedPerMinute = 60;
constexpr qint64 keyUseSeconds = 3600;

/// What stands behind "Bearer", or the value itself for an API key.
QByteArray credentialOf(const QByteArray &authorization, bool &isBearer)
{
    const QByteArray value = authorization.trimmed();
    isBearer = value.left(7).compare("bearer ", Qt::CaseInsensitive) == 0;
    return isBearer ? value.mid(7).trimmed() : value;
}

void noteAuthorization(const Context &context, sql::Database &db, const Caller &caller, Json data)
{
    AuditStore::append(db, context.clock, caller, {AuditLog::Authorization, {}, std::move(data)});
}

} // namespace

Authenticator::Authenticator(const Context &context, const AccessTokens &tokens,
                             ExternalTokens *external, CallerOf callerOf)
    : m_context(context)
    , m_tokens(tokens)
    , m_external(external)
    , m_callerOf(std::move(callerOf))
{}

std::optional<Caller> Authenticator::authenticate(const QByteArray &authorization,
                                                  const QString &address)
{
    bool isBearer = false;
    const QByteArray credential = credentialOf(authorization, isBearer);
    if (credential.startsWith(apiKeyPrefix))
        return byApiKey(credential, address);
    if (!isBearer || credential.isEmpty())
        return refuse(QStringLiteral("Token missing or invalid format"), address);
    if (m_external)
        return byExternalToken(credential, address);
    return byOwnToken(credential, address);
}

std::optional<Caller> Authenticator::byApiKey(const QByteArray &secret, const QString &address)
{
    const QDateTime now = m_context.clock();
    QString refusal;
    bool isNewUse = false;
    const std::optional<ApiKey> key = m_context.storage.read([&](sql::Database &db) {
        const std::optional<ApiKey> found = ApiKeyStore::findByHash(db, sha256Hex(secret));
        if (!found)
            return found;
        const UserId user(found->userId);
        const std::optional<Account> account = AccountStore::find(db, user);
        const QDateTime expiry = apiKeyExpiry(found->expiresAt);
        const QDateTime used = fromContractDate(found->lastUsedAt);
        isNewUse = !used.isValid() || used.secsTo(now) >= keyUseSeconds;
        if (!found->isActive)
            refusal = QStringLiteral("API key is disabled");
        else if (!found->expiresAt.isEmpty() && (!expiry.isValid() || now >= expiry))
            refusal = QStringLiteral("API key has expired");
        else if (account && !account->user.enabled)
            refusal = QStringLiteral("User %1 is disabled").arg(found->userId);
        else if (UserRoleStore::rolesOf(db, user).isEmpty())
            refusal = QStringLiteral("No roles for API key user %1").arg(found->userId);
        return found;
    });
    if (!key)
        return refuse(QStringLiteral("Token missing or invalid format"), address);
    if (!refusal.isEmpty())
        return refuse(refusal, address, UserId(key->userId));
    Caller caller = m_callerOf(UserId(key->userId), false);
    caller.apiKeyId = key->apiKeyId;
    if (isNewUse) {
        m_context.storage.write([&](sql::Database &db) {
            ApiKeyStore::setUsed(db, key->apiKeyId, toIso(now));
            noteAuthorization(
                m_context, db, caller,
                {{"authorized", true}, {"apiKeyId", key->apiKeyId}, {"sourceIp", address}});
        });
    }
    return caller;
}

std::optional<Caller> Authenticator::byOwnToken(const QByteArray &token, const QString &address)
{
    const std::optional<AccessGrant> grant = m_tokens.verify(token);
    if (!grant)
        return refuse(QStringLiteral("Token is not valid"), address);
    const qint64 now = m_context.clock().toSecsSinceEpoch();
    const std::optional<Session> session =
        m_context.storage.read([&](sql::Database &db) -> std::optional<Session> {
            const std::optional<Account> account = AccountStore::find(db, UserId(grant->userId));
            if (!account || !account->user.enabled || account->user.userStatus != confirmedStatus)
                return std::nullopt;
            return SessionStore::find(db, grant->sessionId, now);
        });
    if (!session || session->userId != grant->userId)
        return refuse(QStringLiteral("Session is over"), address, UserId(grant->userId));
    Caller caller = m_callerOf(UserId(grant->userId), session->mfa);
    caller.sessionId = session->sessionId;
    return caller;
}

std::optional<Caller> Authenticator::byExternalToken(const QByteArray &token,
                                                     const QString &address)
{
    const ExternalIdentity identity = m_external->verify(token);
    if (identity.userId.isEmpty())
        return refuse(identity.refusal, address);
    return m_callerOf(identity.userId, false);
}

bool Authenticator::mayNote()
{
    // Whoever sends nonsense must not fill the disk with it.
    const std::lock_guard lock(m_mutex);
    const qint64 minute = m_context.clock().toSecsSinceEpoch() / 60;
    if (minute != m_minute) {
        m_minute = minute;
        m_notedInMinute = 0;
    }
    return ++m_notedInMinute <= refusalsNotedPerMinute;
}

std::nullopt_t Authenticator::refuse(const QString &reason, const QString &address,
                                     const UserId &user)
{
    if (mayNote()) {
        Caller caller;
        caller.userId = user;
        m_context.storage.write([&](sql::Database &db) {
            noteAuthorization(
                m_context, db, caller,
                {{"authorized", false}, {"failureReason", reason}, {"sourceIp", address}});
        });
    }
    return std::nullopt;
}

} // namespace vams::backend
