#pragma once
// A workflow: pipelines that work on a file one after the other.

#include "core/model/automation/pipeline.h"

#include <vector>

namespace vams {

/// Names one workflow: ids are unique inside their database only.
struct WorkflowRef
{
    DatabaseId databaseId; ///< or "GLOBAL"
    WorkflowId workflowId;

    bool operator==(const WorkflowRef &) const = default;
};

/// A pipeline as a step of a workflow: what the pipeline was when the workflow was saved, or when
/// the pipeline last updated the workflows that use it.
struct WorkflowStep
{
    /// Where the pipeline stands. On the wire this is `pipelineDatabaseId`, which is ours:
    /// `databaseId` of a step that is read says the workflow's, as in the original.
    PipelineRef pipeline;
    QString pipelineType;
    QString pipelineExecutionType;
    QString outputType;
    QString waitForCallback;
    QString userProvidedResource; ///< JSON
    std::optional<QString> taskTimeout;
    std::optional<QString> taskHeartbeatTimeout;
    std::optional<QString> inputParameters; ///< JSON

    bool operator==(const WorkflowStep &) const = default;
};

struct Workflow
{
    DatabaseId databaseId; ///< with the suffix "#deleted" when it is
    WorkflowId workflowId;
    QString description;
    std::vector<WorkflowStep> steps;
    /// ".glb,.obj", "all" or empty: files of these kinds start it when they come.
    QString autoTriggerOnFileExtensionsUpload;
    QString dateCreated; ///< as those of pipelines
    QString dateModified;
    QString modifiedBy;

    [[nodiscard]] WorkflowRef ref() const { return {databaseId, workflowId}; }

    bool operator==(const Workflow &) const = default;
};

/// The step that a pipeline is now.
WorkflowStep stepOf(const Pipeline &pipeline);
/// Whether a list such as ".glb,obj" or "all" holds the extension of this file, in any case.
bool triggersOn(const QString &extensions, const QString &fileName);

/// On the wire the steps are {"specifiedPipelines": {"functions": [...]}}.
void to_json(Json &json, const Workflow &workflow);
void from_json(const Json &json, Workflow &workflow);
void to_json(Json &json, const WorkflowStep &step);
void from_json(const Json &json, WorkflowStep &step);

} // namespace vams
