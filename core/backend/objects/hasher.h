#pragma once
// SHA-256 and MD5 of a stream in one pass, by OpenSSL (which uses the processor's own
// instructions).

#include <QString>

#include <memory>

namespace vams::backend {

class Hasher
{
public:
    Hasher();
    ~Hasher();

    void add(const char *data, qint64 size);

    struct Digests
    {
        QString sha256; ///< hex
        QString md5;    ///< hex
    };
    /// Ends the stream.
    Digests finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// HMAC-SHA256, raw.
QByteArray hmacSha256(const QByteArray &key, const QByteArray &message);
/// SHA-256 in hex of a short text.
QString sha256Hex(const QByteArray &text);
/// Takes the same time whatever differs.
bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace vams::backend
