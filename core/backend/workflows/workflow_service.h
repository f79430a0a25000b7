#pragma once
// The rules of workflows.

#include "core/backend/auth/auth_object.h"
#include "core/backend/auth/caller.h"
#include "core/backend/context.h"
#include "core/model/automation/workflow.h"

namespace vams::backend {

AuthObject workflowObject(const WorkflowRef &ref);

class WorkflowService
{
public:
    explicit WorkflowService(const Context &context)
        : m_context(context)
    {}

    /// Creates or replaces. The caller must be able to read every pipeline of it.
    void save(Workflow workflow, const Caller &caller) const;
    void remove(const WorkflowRef &ref, const Caller &caller) const;

private:
    const Context &m_context;
};

} // namespace vams::backend
