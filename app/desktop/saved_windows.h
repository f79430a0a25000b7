#pragma once
// The file that brings the windows back at the next start. It holds places and what was shown
// there, never a secret.

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>

namespace vams::desktop {

/// Nothing if there is no such file, or one that cannot be read: then the program starts plain.
QList<QJsonObject> readSavedWindows(const QString &path);
/// The old file stays whole until the new one is.
Result<void> writeSavedWindows(const QString &path, const QList<QJsonObject> &windows);

} // namespace vams::desktop
