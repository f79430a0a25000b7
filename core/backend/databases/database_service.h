#pragma once
// The rules of databases.

#include "core/backend/auth/caller.h"
#include "core/backend/context.h"
#include "core/model/database.h"

#include <optional>

namespace vams::backend {

/// Only what is set is changed.
struct DatabaseChanges
{
    std::optional<QString> description;
    std::optional<BucketId> defaultBucketId;
    std::optional<bool> restrictMetadataOutsideSchemas;
    std::optional<QString> restrictFileUploadsToExtensions;

    [[nodiscard]] bool isEmpty() const;
};

class DatabaseService
{
public:
    explicit DatabaseService(const Context &context)
        : m_context(context)
    {}

    void create(Database database) const;
    void update(const DatabaseId &id, const DatabaseChanges &changes) const;
    /// Refused while it holds assets, pipelines or workflows. `mayDelete` is asked after that, as
    /// the contract does.
    void remove(const DatabaseId &id, const Caller &caller,
                const std::function<bool()> &mayDelete) const;

private:
    const Context &m_context;
};

} // namespace vams::backend
