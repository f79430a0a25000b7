#pragma once
// Databases and buckets.

#include "core/api/transport.h"
#include "core/model/database.h"
#include "core/model/page.h"

namespace vams::api {

class DatabasesApi
{
public:
    explicit DatabasesApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<ListPage<Database>> list(const ListQuery &query, Job &job) const;
    Result<Database> get(const DatabaseId &id, Job &job) const;
    /// Takes databaseId, description, defaultBucketId and the two restrictions of `database`.
    Result<void> create(const Database &database, Job &job) const;
    /// Sets description, defaultBucketId and the two restrictions.
    Result<void> update(const Database &database, Job &job) const;
    /// Only when it holds no assets.
    Result<void> remove(const DatabaseId &id, Job &job) const;
    Result<std::vector<Bucket>> buckets(Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
