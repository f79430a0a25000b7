#pragma once
// What is read of an asset as lines of its activity.

#include "core/model/asset.h"
#include "core/model/asset_version.h"
#include "core/model/automation/execution.h"
#include "core/model/file.h"
#include "core/model/operations/audit_event.h"
#include "ui/pages/asset/activity/activity_entry.h"

#include <optional>

namespace vams::ui {

/// Archived, by whom and why; nothing for one that is not.
std::vector<ActivityEntry> activityOf(const Asset &asset);
ActivityEntry activityOf(const AssetVersion &version);
/// Written, and edited.
std::vector<ActivityEntry> activityOf(const Comment &comment);
/// Started, and ended.
std::vector<ActivityEntry> activityOf(const WorkflowExecution &execution);
/// Of the newest revision, as a list of files tells it.
ActivityEntry activityOf(const FileEntry &file);
/// Of every revision.
std::vector<ActivityEntry> activityOf(const FileInfo &file);
/// Nothing for what is no act on this asset.
std::optional<ActivityEntry> activityOf(const AuditRecord &record, const AssetRef &asset);
/// "Comments", for what could not be read.
QString activityKindText(ActivityKind kind);

} // namespace vams::ui
