#pragma once
// Certificates for tests, made when they are needed.

#include <QByteArray>
#include <QString>

namespace vams::test {

struct TestCertificate
{
    QByteArray certificate; ///< PEM, of "localhost", signed by its own key
    QByteArray key;         ///< PEM
    QByteArray lockedKey;   ///< the same with a password
};

TestCertificate makeCertificate();
/// A file that only its owner may read.
void writeOwnFile(const QString &path, const QByteArray &bytes);

} // namespace vams::test
