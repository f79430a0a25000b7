#include "core/backend/identity/sign_in_service.h"

#include "core/backend/audit/audit_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/identity/random_text.h"
#include "core/backend/identity/session_store.h"
#include "core/backend/identity/sign_in_attempts.h"
#include "core/backend/identity/totp.h"
#include "core/backend/objects/hasher.h"

namespace vams::backend {

namespace {

constexpr qint64 sessionSeconds = 30LL * 86400;
constexpr int refreshBytes = 32;

ApiError wrongCredentials()
{
    return ApiError(401, QStringLiteral("The user, the password or the code is wrong."));
}

ApiError refusedRefresh()
{
    return ApiError(401, QStringLiteral("The session is over. Sign in again."));
}

QString hashOfRefresh(const QString &token)
{
    return sha256Hex(token.toUtf8());
}

void noteSignIn(const Context &context, sql::Database &db, const UserId &user,
                const SignInOrigin &origin, const char *type, const char *failure)
{
    Json data{{"authenticated", failure[0] == '\0'}, {"sourceIp", origin.address}};
    if (failure[0] != '\0')
        data["failureReason"] = failure;
    Caller caller;
    caller.userId = user;
    AuditStore::append(db, context.clock, caller,
                       {AuditLog::Authentication, QLatin1String(type), data});
}

} // namespace

SignInService::SignInService(const Context &context, PasswordHasher &passwords,
                             const AccessTokens &tokens)
    : m_context(context)
    , m_passwords(passwords)
    , m_tokens(tokens)
{}

std::optional<Account> SignInService::beginAttempt(const SignIn &order,
                                                   const SignInOrigin &origin) const
{
    return m_context.storage.write([&](sql::Database &db) {
        SignInAttempts(db, UserId(order.userId), origin.address, now()).begin();
        return AccountStore::find(db, UserId(order.userId));
    });
}

void SignInService::endAttempt(const SignIn &order, const SignInOrigin &origin,
                               const std::optional<Account> &account, bool isRight,
                               qint64 totpStep) const
{
    const bool isTaken = m_context.storage.write([&](sql::Database &db) {
        const UserId user(order.userId);
        // The same code twice at once: only one of the two gets here first.
        const bool isFresh = isRight && (account->totpSecret.isEmpty() ||
                                         AccountStore::useTotpStep(db, user, totpStep));
        if (!isFresh) {
            // A name that nobody has may be a password in the wrong field: it is not written down.
            noteSignIn(m_context, db, account ? user : UserId(), origin, "signIn",
                       account ? "wrong password or code" : "unknown user");
            return false;
        }
        SignInAttempts(db, user, origin.address, now()).takeBack();
        return true;
    });
    if (!isTaken)
        throw wrongCredentials();
}

Account SignInService::prove(const SignIn &order, const SignInOrigin &origin) const
{
    const std::optional<Account> account = beginAttempt(order, origin);
    const bool isUsable = account && account->user.enabled &&
                          (account->passwordUntil == 0 || account->passwordUntil > now());
    // An empty hash is never right, and costs the same.
    bool isRight = m_passwords.verify(order.password, isUsable ? account->passwordHash : QString());
    qint64 step = 0;
    if (isRight && !account->totpSecret.isEmpty()) {
        const std::optional<qint64> found =
            totpStepOf(account->totpSecret, order.totp, now(), account->totpLastStep);
        isRight = found.has_value();
        step = found.value_or(0);
    }
    endAttempt(order, origin, account, isRight, step);
    return *account;
}

SessionTokens SignInService::tokensOf(sql::Database &db, const Session &session) const
{
    const QString refreshToken = randomText(refreshBytes);
    SessionStore::addToken(db, hashOfRefresh(refreshToken), session.sessionId);
    return {m_tokens.make({session.userId, session.sessionId}), refreshToken, accessTokenLifetime,
            session.mfa, false};
}

SessionTokens SignInService::beginSession(sql::Database &db, const Account &account,
                                          const SignInOrigin &origin) const
{
    const UserId user(account.user.userId);
    const QString at = toIso(m_context.clock());
    const Session session{.sessionId = newUuid(),
                          .userId = user.text(),
                          .mfa = !account.totpSecret.isEmpty(),
                          .client = origin.client,
                          .address = origin.address,
                          .createdAt = at,
                          .lastUsedAt = at,
                          .expiresAt = {}};
    SessionStore::removeExpired(db, user, now());
    SessionStore::insert(db, session, now() + sessionSeconds);
    noteSignIn(m_context, db, user, origin, "signIn", "");
    return tokensOf(db, session);
}

SessionTokens SignInService::signIn(const SignIn &order, const SignInOrigin &origin) const
{
    const Account account = prove(order, origin);
    if (account.user.userStatus == forceChangeStatus) {
        SessionTokens answer;
        answer.mustChangePassword = true;
        return answer;
    }
    return m_context.storage.write([&](sql::Database &db) {
        // The account may have changed while the password was worked out.
        const std::optional<Account> still = AccountStore::find(db, UserId(order.userId));
        if (!still || !still->user.enabled || still->passwordHash != account.passwordHash)
            throw wrongCredentials();
        return beginSession(db, account, origin);
    });
}

SessionTokens SignInService::changePassword(const SignIn &order, const QString &newPassword,
                                            const SignInOrigin &origin) const
{
    Account account = prove(order, origin);
    const QString oldHash = account.passwordHash;
    QString problem = passwordProblem(newPassword, order.userId);
    if (problem.isEmpty() && newPassword == order.password)
        problem = QStringLiteral("The new password is the old one.");
    if (!problem.isEmpty())
        throw ApiError(400, QStringLiteral("newPassword is invalid. ") + problem);
    const QString newHash = m_passwords.hash(newPassword);
    return m_context.storage.write([&](sql::Database &db) {
        std::optional<Account> still = AccountStore::find(db, UserId(order.userId));
        if (!still || !still->user.enabled || still->passwordHash != oldHash)
            throw wrongCredentials();
        still->passwordHash = newHash;
        still->passwordUntil = 0;
        still->user.userStatus = confirmedStatus;
        still->user.userLastModifiedDate = toIso(m_context.clock());
        AccountStore::update(db, *still);
        SessionStore::removeOf(db, UserId(order.userId));
        noteSignIn(m_context, db, UserId(order.userId), origin, "passwordChange", "");
        return beginSession(db, *still, origin);
    });
}

SessionTokens SignInService::refresh(const QString &refreshToken) const
{
    const QString hash = hashOfRefresh(refreshToken);
    const std::optional<SessionTokens> tokens =
        m_context.storage.write([&](sql::Database &db) -> std::optional<SessionTokens> {
            const std::optional<RefreshToken> token = SessionStore::findToken(db, hash);
            if (!token)
                return std::nullopt;
            const std::optional<Session> session = SessionStore::find(db, token->sessionId, now());
            const std::optional<Account> account =
                session ? AccountStore::find(db, UserId(session->userId)) : std::nullopt;
            if (token->isUsed && session) {
                // Two hold it: the session ends for both.
                SessionStore::remove(db, token->sessionId);
                noteSignIn(m_context, db, UserId(session->userId), {session->address, {}},
                           "refresh", "refresh token used twice");
                return std::nullopt;
            }
            if (!account || !account->user.enabled)
                return std::nullopt;
            SessionStore::setTokenUsed(db, hash);
            SessionStore::setUsed(db, token->sessionId, toIso(m_context.clock()));
            return tokensOf(db, *session);
        });
    if (!tokens)
        throw refusedRefresh();
    return *tokens;
}

void SignInService::signOut(const QString &refreshToken, const SignInOrigin &origin) const
{
    m_context.storage.write([&](sql::Database &db) {
        const auto token = SessionStore::findToken(db, hashOfRefresh(refreshToken));
        if (!token)
            return;
        const std::optional<Session> session = SessionStore::find(db, token->sessionId, now());
        SessionStore::remove(db, token->sessionId);
        if (!session) // was over by itself
            return;
        Caller caller;
        caller.userId = UserId(session->userId);
        AuditStore::append(db, m_context.clock, caller,
                           {AuditLog::Authentication,
                            QStringLiteral("signOut"),
                            {{"sessionId", session->sessionId}, {"sourceIp", origin.address}}});
    });
}

TotpEnrolment SignInService::enrolTotp(const UserId &user, const QString &password,
                                       const SignInOrigin &origin) const
{
    const bool hasTotp = m_context.storage.read([&](sql::Database &db) {
        const std::optional<Account> account = AccountStore::find(db, user);
        return account && !account->totpSecret.isEmpty();
    });
    if (hasTotp)
        throw GeneralError(QStringLiteral("There is an authenticator already. Remove it first."));
    (void)prove({user.text(), password, {}}, origin);
    const QString secret = newTotpSecret();
    m_context.storage.write([&](sql::Database &db) {
        std::optional<Account> account = AccountStore::find(db, user);
        if (!account)
            throw wrongCredentials();
        account->totpPending = secret;
        AccountStore::update(db, *account);
    });
    return {secret, totpAddress(secret, user.text())};
}

void SignInService::confirmTotp(const Caller &caller, const QString &code) const
{
    m_context.storage.write([&](sql::Database &db) {
        std::optional<Account> account = AccountStore::find(db, caller.userId);
        if (!account || account->totpPending.isEmpty())
            throw GeneralError(QStringLiteral("No authenticator waits for a code."));
        const std::optional<qint64> step = totpStepOf(account->totpPending, code, now(), 0);
        if (!step)
            throw ApiError(400, QStringLiteral("The code is wrong. Check the clock of the device "
                                               "that shows it."));
        account->totpSecret = account->totpPending;
        account->totpPending.clear();
        account->totpLastStep = *step;
        AccountStore::update(db, *account);
        noteSignIn(m_context, db, caller.userId, {}, "totpConfirm", "");
    });
}

void SignInService::removeTotp(const Caller &caller, const SignIn &proof,
                               const SignInOrigin &origin) const
{
    (void)prove(proof, origin);
    m_context.storage.write([&](sql::Database &db) {
        std::optional<Account> account = AccountStore::find(db, caller.userId);
        if (!account)
            throw wrongCredentials();
        account->totpSecret.clear();
        account->totpPending.clear();
        AccountStore::update(db, *account);
        // Sessions that began with a second factor must not outlive it.
        SessionStore::removeOf(db, caller.userId);
        noteSignIn(m_context, db, caller.userId, origin, "totpRemove", "");
    });
}

} // namespace vams::backend
