#pragma once
// Times as people say them: "5 minutes ago", "yesterday", "12 March"; the exact time is for the
// tool tip.

#include <QDateTime>
#include <QString>

namespace vams::ui {

/// Empty for an invalid time. `now` is for tests.
QString relativeTime(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// In the user's time zone and locale.
QString absoluteTime(const QDateTime &time);

} // namespace vams::ui
