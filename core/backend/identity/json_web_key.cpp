#include "core/backend/identity/json_web_key.h"

#include "core/backend/identity/random_text.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace vams::backend {

namespace {

constexpr int smallestRsaBits = 2048;
constexpr qsizetype coordinateBytes = 32;

struct OpenSslDeleter
{
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(OSSL_PARAM_BLD *builder) const { OSSL_PARAM_BLD_free(builder); }
    void operator()(OSSL_PARAM *parameters) const { OSSL_PARAM_free(parameters); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
};

template <class T>
using Owned = std::unique_ptr<T, OpenSslDeleter>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Owned<BIGNUM> numberOf(const QByteArray &bytes)
{
    return Owned<BIGNUM>(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr));
}

std::shared_ptr<EVP_PKEY> publicKey(const char *kind, OSSL_PARAM_BLD *builder)
{
    const Owned<OSSL_PARAM> parameters(OSSL_PARAM_BLD_to_param(builder));
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return {key, EVP_PKEY_free};
}

std::shared_ptr<EVP_PKEY> rsaKey(const Json &fields)
{
    const Owned<BIGNUM> modulus = numberOf(fromBase64Url(jsonText(fields, "n").toLatin1()));
    const Owned<BIGNUM> exponent = numberOf(fromBase64Url(jsonText(fields, "e").toLatin1()));
    const Owned<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !builder || BN_num_bits(modulus.get()) < smallestRsaBits ||
        !BN_is_odd(exponent.get()) || BN_is_one(exponent.get()) ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return nullptr;
    return publicKey("RSA", builder.get());
}

std::shared_ptr<EVP_PKEY> curveKey(const Json &fields)
{
    const QByteArray x = fromBase64Url(jsonText(fields, "x").toLatin1());
    const QByteArray y = fromBase64Url(jsonText(fields, "y").toLatin1());
    if (jsonText(fields, "crv") != QLatin1String("P-256") || x.size() != coordinateBytes ||
        y.size() != coordinateBytes)
        return nullptr;
    const QByteArray point = '\x04' + x + y;
    const Owned<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new());
    if (!builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1",
                                        0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         static_cast<size_t>(point.size())) != 1)
        return nullptr;
    return publicKey("EC", builder.get()); // refuses a point that is not on the curve
}

/// Web tokens carry the two numbers side by side, OpenSSL takes them in DER.
QByteArray derOfPair(const QByteArray &pair)
{
    if (pair.size() != 2 * coordinateBytes)
        return {};
    const Owned<ECDSA_SIG> signature(ECDSA_SIG_new());
    Owned<BIGNUM> first = numberOf(pair.left(coordinateBytes));
    Owned<BIGNUM> second = numberOf(pair.mid(coordinateBytes));
    if (!signature || !first || !second ||
        ECDSA_SIG_set0(signature.get(), first.get(), second.get()) != 1)
        return {};
    (void)first.release(); // the signature owns them now
    (void)second.release();
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    const QByteArray bytes(reinterpret_cast<char *>(der), qMax(0, size));
    OPENSSL_free(der);
    return bytes;
}

} // namespace

JsonWebKeys readJsonWebKeys(const Json &document)
{
    JsonWebKeys keys;
    if (!document.is_object() || !document.contains("keys") || !document.at("keys").is_array())
        return keys;
    for (const Json &fields : document.at("keys")) {
        const QString id = fields.is_object() ? jsonText(fields, "kid") : QString();
        if (id.isEmpty() || jsonText(fields, "use", QStringLiteral("sig")) != QLatin1String("sig"))
            continue;
        const QString kind = jsonText(fields, "kty");
        const QString use = jsonText(fields, "alg");
        if (kind == QLatin1String("RSA") && (use.isEmpty() || use == QLatin1String("RS256")))
            keys[id] = {SignatureKind::Rs256, rsaKey(fields)};
        else if (kind == QLatin1String("EC") && (use.isEmpty() || use == QLatin1String("ES256")))
            keys[id] = {SignatureKind::Es256, curveKey(fields)};
    }
    std::erase_if(keys, [](const auto &entry) { return !entry.second.key; });
    return keys;
}

bool isSignedBy(const JsonWebKey &key, const QByteArray &message, const QByteArray &signature)
{
    const QByteArray bytes = key.kind == SignatureKind::Es256 ? derOfPair(signature) : signature;
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return !bytes.isEmpty() && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.key.get()) ==
               1 &&
           EVP_DigestVerify(context.get(), bytesOf(bytes), static_cast<size_t>(bytes.size()),
                            bytesOf(message), static_cast<size_t>(message.size())) == 1;
}

} // namespace vams::backend
