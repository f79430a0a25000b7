#pragma once
// The rules of pipelines.

#include "core/backend/auth/auth_object.h"
#include "core/backend/auth/caller.h"
#include "core/backend/context.h"
#include "core/model/automation/pipeline.h"

namespace vams::backend {

AuthObject pipelineObject(const Pipeline &pipeline);

struct PipelineSaving
{
    Pipeline pipeline;
    std::optional<bool> enabled; ///< absent: as it is; on, when it is new
    bool updatesWorkflows = false;
};

class PipelineService
{
public:
    explicit PipelineService(const Context &context)
        : m_context(context)
    {}

    /// Creates or replaces. A step of a workflow follows when that is asked for and the caller may
    /// change the workflow.
    void save(const PipelineSaving &saving, const Caller &caller) const;
    void remove(const PipelineRef &ref, const Caller &caller) const;

private:
    const Context &m_context;
};

} // namespace vams::backend
