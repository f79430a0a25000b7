#include "core/backend/identity/totp.h"

#include "core/backend/identity/random_text.h"
#include "core/backend/objects/hasher.h"

#include <QUrl>
#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace vams::backend {

namespace {

constexpr char base32Letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int totpSecretBytes = 20;
constexpr qint64 stepSeconds = 30;

QString toBase32(const QByteArray &bytes)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<quint8>(byte);
        for (count += 8; count >= 5; count -= 5)
            text += QLatin1Char(base32Letters[(bits >> (count - 5)) & 31]);
    }
    return text; // 20 bytes are 32 letters, so nothing is left over
}

QByteArray fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar letter : text) {
        const auto value = QByteArray(base32Letters).indexOf(letter.toLatin1());
        if (value < 0)
            return {};
        bits = (bits << 5) | static_cast<quint32>(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> count) & 0xff);
        }
    }
    return bytes;
}

} // namespace

QString newTotpSecret()
{
    return toBase32(randomBytes(totpSecretBytes));
}

QString totpCode(const QString &secret, qint64 step)
{
    const QByteArray key = fromBase32(secret);
    unsigned char message[8];
    qToBigEndian(step, message);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha1(), key.constData(), static_cast<int>(key.size()), message, sizeof message, digest,
         &size);
    const int at = digest[19] & 0xf;
    const quint32 number = qFromBigEndian<quint32>(digest + at) & 0x7fffffff;
    return QStringLiteral("%1").arg(number % 1000000, 6, 10, QLatin1Char('0'));
}

std::optional<qint64> totpStepOf(const QString &secret, const QString &code, qint64 seconds,
                                 qint64 lastStep)
{
    std::optional<qint64> found;
    for (const qint64 away : {-1, 0, 1}) {
        const qint64 step = seconds / stepSeconds + away;
        if (equalInConstantTime(totpCode(secret, step).toLatin1(), code.toLatin1()) &&
            step > lastStep)
            found = step;
    }
    return found;
}

QString totpAddress(const QString &secret, const QString &userId)
{
    return QStringLiteral("otpauth://totp/VAMS:%1?secret=%2&issuer=VAMS")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(userId)), secret);
}

} // namespace vams::backend
