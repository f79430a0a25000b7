#pragma once
// A run of a workflow over a file of an asset, as it is recorded.

#include "core/model/automation/workflow.h"

#include <vector>

namespace vams {

struct WorkflowExecution
{
    WorkflowRef workflow;
    ExecutionId executionId;
    QString executionStatus; ///< NEW RUNNING SUCCEEDED FAILED TIMED_OUT ABORTED
    QString startDate;       ///< `11/22/2026, 09:15:24`, UTC
    QString stopDate;        ///< as above; empty while it has not ended
    QString inputAssetFileKey;
    // Not in the original contract:
    QString executedBy;    ///< a user id; "SYSTEM_USER": a file that came started it
    QString statusMessage; ///< what people should know of the status; may be empty

    bool operator==(const WorkflowExecution &) const = default;
};

struct ExecutionStep
{
    PipelineRef pipeline;
    QString status;
    QString startDate; ///< as those of executions; empty: not yet
    QString stopDate;
    QString log;

    bool operator==(const ExecutionStep &) const = default;
};

/// One execution with all that was recorded. Not in the original contract.
struct ExecutionDetails
{
    WorkflowExecution execution;
    std::vector<ExecutionStep> steps;
    QString input; ///< JSON: what the workflow was started with

    bool operator==(const ExecutionDetails &) const = default;
};

/// An execution in a list over all assets. Not in the original contract.
struct AssetExecution
{
    AssetRef asset;
    QString assetName;
    WorkflowExecution execution;

    bool operator==(const AssetExecution &) const = default;
};

/// NEW RUNNING SUCCEEDED FAILED TIMED_OUT ABORTED
QStringList executionStatuses();

void to_json(Json &json, const WorkflowExecution &execution);
void from_json(const Json &json, WorkflowExecution &execution);
void to_json(Json &json, const ExecutionStep &step);
void from_json(const Json &json, ExecutionStep &step);
void to_json(Json &json, const ExecutionDetails &details);
void from_json(const Json &json, ExecutionDetails &details);
void to_json(Json &json, const AssetExecution &execution);
void from_json(const Json &json, AssetExecution &execution);

} // namespace vams
