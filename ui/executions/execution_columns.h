#pragma once
// Columns of lists of executions.

#include "core/model/automation/execution.h"
#include "ui/admin/record_source.h"

namespace vams::ui {

/// What names an execution.
QString executionKey(const AssetExecution &row);
RecordColumn<AssetExecution> executionStateColumn();
RecordColumn<AssetExecution> executionStartColumn();
RecordColumn<AssetExecution> executionEndColumn();
RecordColumn<AssetExecution> executionStarterColumn();

} // namespace vams::ui
