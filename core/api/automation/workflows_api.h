#pragma once
// Workflows and their executions.

#include "core/api/transport.h"
#include "core/model/automation/execution.h"
#include "core/model/page.h"

namespace vams::api {

/// Empty members do not narrow.
struct ExecutionQuery
{
    DatabaseId databaseId; ///< of the assets
    WorkflowRef workflow;
    QString status;
};

class WorkflowsApi
{
public:
    explicit WorkflowsApi(Transport &transport)
        : m_transport(transport)
    {}

    /// Of every database that the user may see, and those of all of them.
    Result<ListPage<Workflow>> listAll(const ListQuery &query, Job &job) const;
    /// Of one database, or of "GLOBAL".
    Result<ListPage<Workflow>> list(const DatabaseId &databaseId, const ListQuery &query,
                                    Job &job) const;
    Result<Workflow> get(const WorkflowRef &ref, Job &job) const;
    /// Creates it, or replaces the one of this id. Dates and modifiedBy are the server's.
    Result<void> save(const Workflow &workflow, Job &job) const;
    /// Its executions stay.
    Result<void> remove(const WorkflowRef &ref, Job &job) const;

    /// `fileKey`: the full key of the file; empty is the asset as a whole.
    Result<ExecutionId> execute(const AssetRef &ref, const WorkflowRef &workflow,
                                const QString &fileKey, Job &job) const;
    Result<ListPage<WorkflowExecution>> executions(const AssetRef &ref, const ListQuery &query,
                                                   Job &job) const;
    /// Of one workflow.
    Result<ListPage<WorkflowExecution>> executionsOf(const AssetRef &ref,
                                                     const WorkflowRef &workflow,
                                                     const ListQuery &query, Job &job) const;
    /// Of every asset that the user may see, newest first. Not in the original contract.
    Result<ListPage<AssetExecution>> allExecutions(const ExecutionQuery &wanted,
                                                   const ListQuery &query, Job &job) const;
    /// With steps and input. Not in the original contract.
    Result<ExecutionDetails> execution(const AssetRef &ref, const WorkflowId &workflowId,
                                       const ExecutionId &id, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
