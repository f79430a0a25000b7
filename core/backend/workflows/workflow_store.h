#pragma once
// The SQL of workflows.

#include "core/backend/storage/sql.h"
#include "core/model/automation/workflow.h"

#include <vector>

namespace vams::backend {

enum class WorkflowState
{
    Live,
    Deleted
};

struct WorkflowPage
{
    std::optional<DatabaseId> databaseId; ///< absent: of all of them
    WorkflowState state = WorkflowState::Live;
    WorkflowRef after; ///< the last one of the page before; empty ids at the start
    int limit = 0;
};

/// Returned workflows carry their plain database id.
class WorkflowStore
{
public:
    /// The live one.
    static std::optional<Workflow> get(sql::Database &db, const WorkflowRef &ref);
    /// By database and id.
    static std::vector<Workflow> list(sql::Database &db, const WorkflowPage &page);
    /// Live ones that have this pipeline as a step, by database and id.
    static std::vector<Workflow> usersOf(sql::Database &db, const PipelineRef &pipeline);
    static bool anyTriggered(sql::Database &db);
    /// Live ones of the database and of "GLOBAL" that some file may start.
    static std::vector<Workflow> triggered(sql::Database &db, const DatabaseId &databaseId);
    static void insert(sql::Database &db, const Workflow &workflow);
    static void update(sql::Database &db, const Workflow &workflow);
    /// In the place of one of the same id that was deleted before.
    static void markDeleted(sql::Database &db, const WorkflowRef &ref, const QString &now);
};

} // namespace vams::backend
