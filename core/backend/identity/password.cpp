#include "core/backend/identity/password.h"

#include "core/backend/http/api_error.h"
#include "core/backend/identity/random_text.h"
#include "core/backend/objects/hasher.h"

#include <QStringList>

#include <algorithm>
#include <openssl/evp.h>

namespace vams::backend {

namespace {

constexpr int saltBytes = 16;
constexpr int hashBytes = 32;
constexpr int shortestPassword = 12;
constexpr int largestLogN = 17;
constexpr std::uint64_t blockSize = 8;
constexpr std::uint64_t mostMemory = 256 * 1024 * 1024;

class Turn
{
public:
    explicit Turn(std::counting_semaphore<2> &turns)
        : m_turns(turns)
    {
        m_turns.acquire();
    }
    ~Turn() { m_turns.release(); }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

private:
    std::counting_semaphore<2> &m_turns;
};

} // namespace

QString passwordProblem(const QString &password, const QString &userId)
{
    const auto has = [&password](auto is) {
        return std::any_of(password.begin(), password.end(), is);
    };
    if (password.size() < shortestPassword)
        return QStringLiteral("The password needs at least %1 characters.").arg(shortestPassword);
    if (!has([](QChar c) { return c.isUpper(); }) || !has([](QChar c) { return c.isLower(); }) ||
        !has([](QChar c) { return c.isDigit(); }) ||
        !has([](QChar c) { return !c.isLetterOrNumber() && !c.isSpace(); }))
        return QStringLiteral(
            "The password needs a capital letter, a small letter, a digit and a symbol.");
    if (password.contains(userId, Qt::CaseInsensitive))
        return QStringLiteral("The password must not hold the name of the user.");
    return {};
}

QString temporaryPassword()
{
    // Each kind of character stands there whatever the random ones are; they alone make 120 bits.
    return QStringLiteral("Vt4-") + randomText(15);
}

QByteArray PasswordHasher::derive(const QString &password, const QByteArray &salt, int logN)
{
    const Turn turn(m_turns);
    const QByteArray text = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray out(hashBytes, '\0');
    const int isDone = EVP_PBE_scrypt(
        text.constData(), static_cast<size_t>(text.size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<size_t>(salt.size()),
        std::uint64_t(1) << logN, blockSize, 1, mostMemory,
        reinterpret_cast<unsigned char *>(out.data()), static_cast<size_t>(out.size()));
    if (isDone != 1)
        throw ApiError(500, QStringLiteral("The password could not be worked out."));
    return out;
}

QString PasswordHasher::hash(const QString &password)
{
    const QByteArray salt = randomBytes(saltBytes);
    return QStringLiteral("scrypt$%1$%2$%3")
        .arg(m_logN)
        .arg(QString::fromLatin1(toBase64Url(salt)),
             QString::fromLatin1(toBase64Url(derive(password, salt, m_logN))));
}

bool PasswordHasher::verify(const QString &password, const QString &stored)
{
    const QStringList parts = stored.split(QLatin1Char('$'));
    const int logN = parts.size() == 4 ? parts.at(1).toInt() : 0;
    if (logN < 1 || logN > largestLogN) {
        derive(password, QByteArray(saltBytes, '\0'), m_logN);
        return false;
    }
    const QByteArray hash = fromBase64Url(parts.at(3).toLatin1());
    return equalInConstantTime(derive(password, fromBase64Url(parts.at(2).toLatin1()), logN), hash);
}

} // namespace vams::backend
