#pragma once
// Pipelines, a workflow and an execution of the demo library.

#include "core/api/client.h"

namespace vams::demo {

/// Goes on with what a run before this one made. The assets must be there.
Result<void> addAutomation(const api::Client &client, Job &job);

} // namespace vams::demo
