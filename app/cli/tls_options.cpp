#include "app/cli/tls_options.h"

#include <QCommandLineParser>

namespace vams::cli {

QList<QCommandLineOption> tlsOptions()
{
    return {
        {QStringLiteral("tls-cert"),
         QStringLiteral("Certificate in PEM form, with those up to the root behind it; the server "
                        "then speaks TLS only. Read again at SIGHUP."),
         QStringLiteral("FILE")},
        {QStringLiteral("tls-key"),
         QStringLiteral("Its private key in PEM form, without a password, that only its owner may "
                        "read."),
         QStringLiteral("FILE")},
    };
}

Result<std::shared_ptr<server::TlsIdentity>> readTlsOptions(const QCommandLineParser &parser)
{
    const server::TlsFiles files{parser.value(QStringLiteral("tls-cert")),
                                 parser.value(QStringLiteral("tls-key"))};
    if (files.certificate.isEmpty() && files.key.isEmpty())
        return std::shared_ptr<server::TlsIdentity>();
    if (files.certificate.isEmpty() || files.key.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("--tls-cert and --tls-key go together."));
    return server::TlsIdentity::load(files);
}

} // namespace vams::cli
