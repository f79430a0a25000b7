#include "core/backend/identity/identity.h"

#include "core/backend/http/api_error.h"
#include "core/backend/objects/hasher.h"

namespace vams::backend {

namespace {

std::unique_ptr<ExternalTokens> externalTokens(const IdentityOptions &options, const Clock &clock)
{
    if (!options.oidc)
        return nullptr;
    return std::make_unique<ExternalTokens>(
        *options.oidc, options.keys ? options.keys : networkKeySource(), clock);
}

} // namespace

Identity::Identity(const Context &context, const IdentityOptions &options,
                   const QByteArray &librarySecret, Authenticator::CallerOf callerOf)
    : m_passwords(options.scryptLogN)
    , m_tokens(hmacSha256(librarySecret, "access tokens"), context.clock)
    , m_external(externalTokens(options, context.clock))
    , m_users(context, m_passwords)
    , m_signIns(context, m_passwords, m_tokens)
    , m_authenticator(context, m_tokens, m_external.get(), std::move(callerOf))
{}

const UserService &Identity::users() const
{
    if (m_external)
        throw GeneralError(QStringLiteral("Cognito user management is not available"));
    return m_users;
}

const SignInService &Identity::signIns() const
{
    if (m_external)
        throw GeneralError(QStringLiteral("Users sign in at the identity provider."));
    return m_signIns;
}

} // namespace vams::backend
