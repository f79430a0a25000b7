#pragma once
// Passwords: what is a good one, and how one is kept and compared.

#include <QByteArray>
#include <QString>

#include <mutex>
#include <semaphore>

namespace vams::backend {

/// Empty when the password is good enough for this user; otherwise what is missing.
QString passwordProblem(const QString &password, const QString &userId);
/// One that is.
QString temporaryPassword();

/// scrypt with a salt each. Two at a time, since each takes 32 MB.
class PasswordHasher
{
public:
    explicit PasswordHasher(int logN)
        : m_logN(logN)
    {}

    /// Text that holds parameters, salt and hash.
    QString hash(const QString &password);
    /// An empty `stored` is never right and takes as long as any other.
    bool verify(const QString &password, const QString &stored);

private:
    QByteArray derive(const QString &password, const QByteArray &salt, int logN);

    int m_logN;
    std::counting_semaphore<2> m_turns{2};
};

} // namespace vams::backend
