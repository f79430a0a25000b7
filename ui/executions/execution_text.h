#pragma once
// States and times of executions for people.

#include "core/model/automation/execution.h"
#include "ui/admin/record_model.h"

#include <QDateTime>

namespace vams::ui {

/// "Recorded", "Running", "Done", "Failed", ...
QString executionStateText(const QString &status);
CellBadge executionBadge(const QString &status);
/// Of a date as executions carry them; invalid if there is none.
QDateTime executionTime(const QString &date);
/// "41 s"; empty while it has not ended.
QString executionLasted(const WorkflowExecution &execution);
/// "file.glb", or "The whole asset".
QString executionInput(const WorkflowExecution &execution);
/// The path of that file inside its asset: "/sub/file.glb"; empty: the whole asset.
QString executionInputPath(const WorkflowExecution &execution);
/// "maker", or "A file that came".
QString executionStarter(const WorkflowExecution &execution);

} // namespace vams::ui
