#pragma once
// One-time codes of an authenticator program: RFC 6238 with SHA-1, six digits, 30 seconds.

#include <QByteArray>
#include <QString>

#include <optional>

namespace vams::backend {

/// Base32, as authenticator programs take it.
QString newTotpSecret();
QString totpCode(const QString &secret, qint64 step);
/// The step of the code, if it is that of now or of a neighbouring step and comes after `lastStep`:
/// a code counts once.
std::optional<qint64> totpStepOf(const QString &secret, const QString &code, qint64 seconds,
                                 qint64 lastStep);
/// What an authenticator program reads from a picture.
QString totpAddress(const QString &secret, const QString &userId);

} // namespace vams::backend
