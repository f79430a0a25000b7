#include "core/backend/objects/hasher.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace vams::backend {

class DigestContext
{
public:
    explicit DigestContext(const EVP_MD *kind)
        : context(EVP_MD_CTX_new())
    {
        EVP_DigestInit_ex(context, kind, nullptr);
    }
    ~DigestContext() { EVP_MD_CTX_free(context); }
    DigestContext(const DigestContext &) = delete;
    DigestContext &operator=(const DigestContext &) = delete;

    QString finishHex() const
    {
        unsigned char bytes[EVP_MAX_MD_SIZE];
        unsigned int size = 0;
        EVP_DigestFinal_ex(context, bytes, &size);
        return QString::fromLatin1(
            QByteArray(reinterpret_cast<char *>(bytes), static_cast<int>(size)).toHex());
    }

    EVP_MD_CTX *context;
};

struct Hasher::State
{
    DigestContext sha{EVP_sha256()};
    DigestContext md5{EVP_md5()};
};

Hasher::Hasher()
    : m_state(std::make_unique<State>())
{}

Hasher::~Hasher() = default;

void Hasher::add(const char *data, qint64 size)
{
    EVP_DigestUpdate(m_state->sha.context, data, static_cast<size_t>(size));
    EVP_DigestUpdate(m_state->md5.context, data, static_cast<size_t>(size));
}

Hasher::Digests Hasher::finish()
{
    return {m_state->sha.finishHex(), m_state->md5.finishHex()};
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char *>(message.constData()),
         static_cast<size_t>(message.size()), bytes, &size);
    return {reinterpret_cast<char *>(bytes), static_cast<int>(size)};
}

QString sha256Hex(const QByteArray &text)
{
    const DigestContext context(EVP_sha256());
    EVP_DigestUpdate(context.context, text.constData(), static_cast<size_t>(text.size()));
    return context.finishHex();
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() &&
           CRYPTO_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

} // namespace vams::backend
