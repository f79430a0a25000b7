#pragma once
// Makes the system open vams:// links with this program. What a package installs does it already;
// this is for a program that was only unpacked.

#include "core/base/result.h"

namespace vams::desktop {

/// For this user only. Blocks shortly.
Result<void> registerLinks();

} // namespace vams::desktop
