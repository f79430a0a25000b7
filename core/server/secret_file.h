#pragma once
// Files that hold secrets: tokens, private keys.

#include "core/base/result.h"

#include <QByteArray>

namespace vams::server {

/// The bytes of a file that nobody but its owner may read; `what` names it in the error ("token
/// file"). A credential that the service manager hands over may be readable by a group: that is how
/// it shows the rights it gave to the service alone.
Result<QByteArray> readSecretFile(const QString &path, const QString &what, qint64 largest);

} // namespace vams::server
