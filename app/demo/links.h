#pragma once
// Which assets of the demo library are parts of which, and how they stand in them.

#include "core/api/client.h"

namespace vams::demo {

/// Goes on with what a run before this one made. The assets must be there.
Result<void> addLinks(const api::Client &client, Job &job);

} // namespace vams::demo
