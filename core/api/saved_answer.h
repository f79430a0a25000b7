#pragma once
// How an answer tells that it does not come from the server now.

namespace vams::api {

/// Set on answers that were kept on this machine while the server cannot be reached: when it gave
/// them (ISO 8601, UTC).
inline constexpr char savedAnswerHeader[] = "X-Vams-Saved";

} // namespace vams::api
