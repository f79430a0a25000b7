#pragma once
// What people said about assets of the demo library.

#include "core/api/client.h"

namespace vams::demo {

Result<void> addTalk(const api::Client &client, Job &job);

} // namespace vams::demo
