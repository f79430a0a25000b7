#pragma once
// Pipelines.

#include "core/api/transport.h"
#include "core/model/automation/pipeline.h"
#include "core/model/page.h"

namespace vams::api {

/// What saving a pipeline does to workflows that use it.
enum class WorkflowUse
{
    Leave, ///< they go on with what it was
    Update ///< those that the user may change get what it is now
};

class PipelinesApi
{
public:
    explicit PipelinesApi(Transport &transport)
        : m_transport(transport)
    {}

    /// Of every database that the user may see, and those of all of them.
    Result<ListPage<Pipeline>> listAll(const ListQuery &query, Job &job) const;
    /// Of one database, or of "GLOBAL".
    Result<ListPage<Pipeline>> list(const DatabaseId &databaseId, const ListQuery &query,
                                    Job &job) const;
    Result<Pipeline> get(const PipelineRef &ref, Job &job) const;
    /// Creates it, or replaces the one of this id. Dates and userProvidedResource are the server's.
    Result<void> save(const Pipeline &pipeline, WorkflowUse use, Job &job) const;
    /// Refused while a workflow uses it.
    Result<void> remove(const PipelineRef &ref, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
