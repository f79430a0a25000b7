#pragma once
// The SQL of executions of workflows.

#include "core/backend/storage/sql.h"
#include "core/model/automation/execution.h"

#include <QDateTime>

#include <vector>

namespace vams::backend {

struct ExecutionFilter
{
    AssetRef asset;
    WorkflowRef workflow; ///< empty ids: any
    ExecutionId after;    ///< the last one of the page before
    int limit = 0;
};

/// Over all assets; empty members do not narrow.
struct AnyExecutionFilter
{
    DatabaseId databaseId;
    WorkflowRef workflow;
    QString status;
    ExecutionId after;
    int limit = 0;
};

class ExecutionStore
{
public:
    /// Newest first, without the assets' names.
    static std::vector<AssetExecution> listAll(sql::Database &db, const AnyExecutionFilter &filter);
    /// Newest first.
    static std::vector<WorkflowExecution> list(sql::Database &db, const ExecutionFilter &filter);
    static std::optional<ExecutionDetails> get(sql::Database &db, const AssetRef &asset,
                                               const WorkflowId &workflowId, const ExecutionId &id);
    /// One over this input has begun or waits to.
    static bool isUnderWay(sql::Database &db, const AssetRef &asset,
                           const WorkflowExecution &execution);
    /// Starts now.
    static void insert(sql::Database &db, const AssetRef &asset, const ExecutionDetails &details,
                       const QDateTime &now);
};

} // namespace vams::backend
