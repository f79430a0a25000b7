#pragma once
// The SQL of pipelines.

#include "core/backend/storage/sql.h"
#include "core/model/automation/pipeline.h"

#include <vector>

namespace vams::backend {

enum class PipelineState
{
    Live,
    Deleted
};

struct PipelinePage
{
    std::optional<DatabaseId> databaseId; ///< absent: of all of them
    PipelineState state = PipelineState::Live;
    PipelineRef after; ///< the last one of the page before; empty ids at the start
    int limit = 0;
};

/// Returned pipelines carry their plain database id.
class PipelineStore
{
public:
    /// The live one.
    static std::optional<Pipeline> get(sql::Database &db, const PipelineRef &ref);
    /// By database and id.
    static std::vector<Pipeline> list(sql::Database &db, const PipelinePage &page);
    static void insert(sql::Database &db, const Pipeline &pipeline);
    static void update(sql::Database &db, const Pipeline &pipeline);
    /// In the place of one of the same id that was deleted before.
    static void markDeleted(sql::Database &db, const PipelineRef &ref, const QString &now);
};

} // namespace vams::backend
