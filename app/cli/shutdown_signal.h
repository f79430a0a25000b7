#pragma once
// Waits until the process is asked to end (SIGTERM, SIGINT, or the console's close button) or to
// look at its files again (SIGHUP).

namespace vams::cli {

enum class Signal
{
    End,
    HangUp
};

/// To be called once, before other threads start.
void prepareShutdownSignal();
/// Blocks until a signal comes.
Signal waitForSignal();
/// As if the process had been asked to end: lets a thread go that waits for it.
void postShutdownSignal();

} // namespace vams::cli
