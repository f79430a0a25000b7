#pragma once
// What the demo library knows of its pump parts: a schema with the types of values that there are,
// and the values.

#include "core/api/client.h"

namespace vams::demo {

/// Unless it is there.
Result<void> addSchemas(const api::Client &client, Job &job);

enum class FactsOf
{
    FirstDraft, ///< what was thought of it before it was measured
    Today
};

/// Writes what differs; of an asset that nothing is known of, nothing.
Result<void> writeFacts(const api::Client &client, const AssetRef &ref, FactsOf time, Job &job);

} // namespace vams::demo
