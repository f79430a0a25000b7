#pragma once
// The rules of executions. This version records them; running them comes later.

#include "core/backend/auth/caller.h"
#include "core/backend/context.h"
#include "core/model/asset.h"
#include "core/model/automation/execution.h"

namespace vams::backend {

struct ExecutionStart
{
    Asset asset;
    Workflow workflow;
    QString inputKey; ///< full key of the file; the asset's own key is all of it
    QString userId;
};

/// Why it cannot be executed now, in the words of the contract; empty when it can.
QString obstacleTo(sql::Database &db, const ExecutionStart &start);
/// Records the execution with its steps and its input.
ExecutionId recordExecution(sql::Database &db, const ExecutionStart &start, const QDateTime &now);

struct ExecutionRequest
{
    AssetRef asset;
    WorkflowRef workflow;
    QString fileKey; ///< full or relative, with a slash or without; empty: the asset
};

class ExecutionService
{
public:
    explicit ExecutionService(const Context &context)
        : m_context(context)
    {}

    ExecutionId execute(const ExecutionRequest &request, const Caller &caller) const;

private:
    const Context &m_context;
};

} // namespace vams::backend
