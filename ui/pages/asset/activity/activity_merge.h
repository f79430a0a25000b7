#pragma once
// One line of time of what several parts told.

#include "ui/pages/asset/activity/activity_entry.h"

#include <optional>

namespace vams::ui {

struct ActivityCut
{
    std::optional<ActivityKind> kind; ///< only this one
    QDateTime wholeTo;                ///< nothing older; invalid: everything
};

/// Newest first. Uploads that the audit tells too take their user from there and are told once;
/// files that came together, within a minute and by the same hand, become one line.
std::vector<ActivityEntry> mergeActivity(std::vector<ActivityEntry> entries,
                                         const ActivityCut &cut = {});

} // namespace vams::ui
