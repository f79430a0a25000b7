#pragma once
// Reads the object of a question to the rules, as clients send it.

#include "core/backend/auth/auth_object.h"
#include "core/base/json.h"

namespace vams::backend {

/// Members that no rule looks at are passed over; null is "", a number its text. `tags` is a list,
/// or a text with commas.
AuthObject readAuthObject(const Json &object);

} // namespace vams::backend
