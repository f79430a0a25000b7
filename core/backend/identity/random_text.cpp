#include "core/backend/identity/random_text.h"

#include <QRandomGenerator>

namespace vams::backend {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes) // the system's generator, which keeps no state here
        byte = static_cast<char>(QRandomGenerator::system()->generate() & 0xff);
    return bytes;
}

QString randomText(int bytes)
{
    return QString::fromLatin1(toBase64Url(randomBytes(bytes)));
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    // Only one spelling: bits behind the end could hide a difference.
    return decoded && toBase64Url(decoded.decoded) == text ? decoded.decoded : QByteArray();
}

} // namespace vams::backend
