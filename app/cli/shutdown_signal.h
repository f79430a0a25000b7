#pragma once
// Waits until the process is asked to end (SIGTERM, SIGINT, or the console's close button).

namespace vams::cli {

/// To be called once, before other threads start.
void prepareShutdownSignal();
/// Blocks until the request comes.
void waitForShutdownSignal();

} // namespace vams::cli
