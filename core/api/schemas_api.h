#pragma once
// Metadata schemas.

#include "core/api/transport.h"
#include "core/model/metadata_schema.h"
#include "core/model/page.h"

namespace vams::api {

class SchemasApi
{
public:
    explicit SchemasApi(Transport &transport)
        : m_transport(transport)
    {}

    /// Of every database that the user may see, and of all of them together.
    Result<ListPage<MetadataSchema>> listAll(const ListQuery &query, Job &job) const;
    /// Of one database, or of "GLOBAL".
    Result<ListPage<MetadataSchema>> list(const DatabaseId &databaseId, const ListQuery &query,
                                          Job &job) const;
    Result<MetadataSchema> get(const DatabaseId &databaseId, const MetadataSchemaId &id,
                               Job &job) const;
    /// Id, dates and names of people are the server's.
    Result<MetadataSchemaId> create(const MetadataSchema &schema, Job &job) const;
    Result<void> update(const MetadataSchemaId &id, const MetadataSchemaChanges &changes,
                        Job &job) const;
    /// Metadata keeps its values.
    Result<void> remove(const DatabaseId &databaseId, const MetadataSchemaId &id, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
