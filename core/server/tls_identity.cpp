#include "core/server/tls_identity.h"

#include "core/server/secret_file.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace vams::server {

namespace {

constexpr qint64 largestPem = 1 << 20;

QString trTls(const char *text)
{
    return QCoreApplication::translate("vams::server", text);
}

QString sslReason()
{
    char text[256] = {};
    ERR_error_string_n(ERR_peek_last_error(), text, sizeof text);
    ERR_clear_error();
    return QString::fromLatin1(text);
}

struct BioDelete
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};
struct CertificateDelete
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
struct KeyDelete
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using Bio = std::unique_ptr<BIO, BioDelete>;
using Certificate = std::unique_ptr<X509, CertificateDelete>;
using Key = std::unique_ptr<EVP_PKEY, KeyDelete>;

Bio bioOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

/// A server has nobody to ask for a password.
int notePasswordNeed(char *, int, int, void *isNeeded)
{
    *static_cast<bool *>(isNeeded) = true;
    return -1;
}

Result<bool> useCertificates(SSL_CTX *context, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io,
                    trTls("The certificate could not be read: %1").arg(file.errorString()), path);
    const QByteArray pem = file.read(largestPem);
    const Bio bio = bioOf(pem);
    const Certificate own(PEM_read_bio_X509_AUX(bio.get(), nullptr, nullptr, nullptr));
    if (!own || SSL_CTX_use_certificate(context, own.get()) != 1)
        return fail(ErrorKind::Invalid, trTls("The file holds no certificate in PEM form."), path,
                    {}, sslReason());
    while (X509 *further = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)) {
        if (SSL_CTX_add0_chain_cert(context, further) != 1) {
            X509_free(further);
            return fail(ErrorKind::Invalid, trTls("A certificate of the chain cannot be used."),
                        path, {}, sslReason());
        }
    }
    ERR_clear_error(); // the end of the file
    return true;
}

Result<bool> useKey(SSL_CTX *context, const QString &path)
{
    const Result<QByteArray> pem = readSecretFile(path, trTls("private key"), largestPem);
    if (!pem)
        return fail(pem.error());
    const Bio bio = bioOf(*pem);
    bool needsPassword = false;
    const Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, notePasswordNeed, &needsPassword));
    if (needsPassword) {
        ERR_clear_error();
        return fail(ErrorKind::Invalid, trTls("The private key has a password."), path,
                    trTls("Store it without one: openssl pkey -in KEY -out NEW"));
    }
    if (!key)
        return fail(ErrorKind::Invalid, trTls("The file holds no private key in PEM form."), path,
                    {}, sslReason());
    if (SSL_CTX_use_PrivateKey(context, key.get()) != 1 || SSL_CTX_check_private_key(context) != 1)
        return fail(ErrorKind::Invalid, trTls("The private key is not that of the certificate."),
                    path, {}, sslReason());
    return true;
}

} // namespace

Result<TlsIdentity::ContextPointer> TlsIdentity::contextOf(const TlsFiles &files)
{
    ContextPointer context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    if (!context)
        return fail(ErrorKind::Internal, trTls("TLS is not available."), {}, {}, sslReason());
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    // Without renegotiation a client cannot make the server compute again and again.
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                                           SSL_OP_CIPHER_SERVER_PREFERENCE |
                                           SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context.get(),
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    if (const auto used = useCertificates(context.get(), files.certificate); !used)
        return fail(used.error());
    if (const auto used = useKey(context.get(), files.key); !used)
        return fail(used.error());
    return context;
}

Result<std::shared_ptr<TlsIdentity>> TlsIdentity::load(const TlsFiles &files)
{
    Result<ContextPointer> context = contextOf(files);
    if (!context)
        return fail(context.error());
    return std::shared_ptr<TlsIdentity>(new TlsIdentity(files, std::move(*context)));
}

Result<bool> TlsIdentity::reload()
{
    Result<ContextPointer> context = contextOf(m_files);
    if (!context)
        return fail(context.error());
    const std::lock_guard lock(m_mutex);
    m_context = std::move(*context);
    return true;
}

TlsSession TlsIdentity::newSession()
{
    const std::lock_guard lock(m_mutex);
    TlsSession session(SSL_new(m_context.get()));
    if (session)
        SSL_set_accept_state(session.get());
    return session;
}

} // namespace vams::server
