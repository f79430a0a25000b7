#pragma once
// How people are known: chosen by whoever opens the library.

#include "core/backend/identity/key_source.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace vams::backend {

/// An OpenID Connect provider whose tokens are taken. Then local accounts are out of use.
struct OidcOptions
{
    QString issuer; ///< exactly as in its tokens
    QStringList audiences;
    QString clientId; ///< what clients sign in with
    QString scope = QStringLiteral("openid profile email");
};

struct IdentityOptions
{
    int scryptLogN = 15;             ///< cost of a password: 2^n; tests take less
    QString adminEmail;              ///< of a new library's administrator
    std::optional<OidcOptions> oidc; ///< absent: local accounts
    std::shared_ptr<KeySource> keys; ///< test seam; default: over the network
};

} // namespace vams::backend
