#pragma once
// The name `Json` for headers that only declare conversions; includers compile three times faster
// than with json.h.

#include <nlohmann/json_fwd.hpp>

namespace vams {
using Json = nlohmann::json;
class JsonWriter;
} // namespace vams
