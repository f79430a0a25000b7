#pragma once
// The public keys of an identity provider, and signatures made with their other halves.

#include "core/base/json.h"

#include <map>
#include <memory>

struct evp_pkey_st;

namespace vams::backend {

enum class SignatureKind
{
    Rs256,
    Es256
};

struct JsonWebKey
{
    SignatureKind kind;
    std::shared_ptr<evp_pkey_st> key;
};

/// By key id.
using JsonWebKeys = std::map<QString, JsonWebKey>;

/// RSA keys of 2048 bits or more and keys on P-256 that may sign and have an id; others are left
/// out.
JsonWebKeys readJsonWebKeys(const Json &document);
/// The kind of the key decides how the signature is checked, nothing in the token.
bool isSignedBy(const JsonWebKey &key, const QByteArray &message, const QByteArray &signature);

} // namespace vams::backend
