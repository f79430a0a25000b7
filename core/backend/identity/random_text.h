#pragma once
// Secrets: random bytes of the system as text, and base64 as tokens use it.

#include <QByteArray>
#include <QString>

namespace vams::backend {

QByteArray randomBytes(int count);
/// So many random bytes as url-safe base64 without padding.
QString randomText(int bytes);
/// Base64 for URLs, without padding.
QByteArray toBase64Url(const QByteArray &bytes);
/// Null when it is no such text.
QByteArray fromBase64Url(const QByteArray &text);

} // namespace vams::backend
