#pragma once
// Features that secure-config tells clients of. They are kept in the library.

#include <QMap>
#include <QString>
#include <QStringList>

namespace vams::backend {

/// Says that search is switched off.
inline constexpr QLatin1String noSearchFeature("NOOPENSEARCH");

/// Each name that a client of the contract knows.
const QStringList &knownFeatures();

/// Feature to on or off.
using FeatureSwitches = QMap<QString, bool>;

} // namespace vams::backend
