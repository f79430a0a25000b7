#pragma once
// The certificate and the key with which a listener speaks TLS.

#include "core/base/result.h"

#include <openssl/ssl.h>

#include <memory>
#include <mutex>

namespace vams::server {

struct TlsFiles
{
    QString certificate; ///< PEM: the server's own first, then those up to the root
    QString key;         ///< PEM, without a password
};

struct TlsSessionDelete
{
    void operator()(SSL *session) const { SSL_free(session); }
};
using TlsSession = std::unique_ptr<SSL, TlsSessionDelete>;

/// Thread-safe. TLS 1.2 and 1.3.
class TlsIdentity
{
public:
    /// Refuses a key that others may read, that has a password or that is of another certificate.
    static Result<std::shared_ptr<TlsIdentity>> load(const TlsFiles &files);

    /// Reads the files again for connections to come. After an error the old ones stay.
    Result<bool> reload();
    /// The server's side of one connection.
    [[nodiscard]] TlsSession newSession();

private:
    using ContextPointer = std::shared_ptr<SSL_CTX>;
    static Result<ContextPointer> contextOf(const TlsFiles &files);
    TlsIdentity(TlsFiles files, ContextPointer context)
        : m_files(std::move(files))
        , m_context(std::move(context))
    {}

    TlsFiles m_files;
    std::mutex m_mutex;
    ContextPointer m_context;
};

} // namespace vams::server
