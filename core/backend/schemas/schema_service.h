#pragma once
// The rules of metadata schemas.

#include "core/backend/auth/caller.h"
#include "core/backend/context.h"
#include "core/backend/schemas/schema_store.h"

namespace vams::backend {

class SchemaService
{
public:
    explicit SchemaService(const Context &context)
        : m_context(context)
    {}

    /// `schema` without id and dates. Names need not be unique.
    MetadataSchemaId create(MetadataSchema schema, const Caller &caller) const;
    /// The database and the kind of things stay.
    void update(const MetadataSchemaId &id, const MetadataSchemaChanges &changes,
                const Caller &caller) const;
    /// Of this database only. Metadata keeps its values.
    void remove(const DatabaseId &databaseId, const MetadataSchemaId &id,
                const Caller &caller) const;

    /// Throws ApiError when the kind of things does not go with the restriction or the fields.
    static void checkKind(const MetadataSchema &schema);

private:
    const Context &m_context;
};

} // namespace vams::backend
