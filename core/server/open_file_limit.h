#pragma once
// How many files and sockets this process may hold open.

namespace vams::server {

/// Raises the limit towards `wanted`, as far as the system allows, and returns what holds then.
int raiseOpenFileLimit(int wanted);

} // namespace vams::server
