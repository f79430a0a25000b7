#include "app/cli/shutdown_signal.h"

#include <csignal>
#include <pthread.h>
#include <unistd.h>

namespace vams::cli {

namespace {

sigset_t shutdownMask()
{
    sigset_t mask;
    sigemptyset(&mask);
    sigaddset(&mask, SIGTERM);
    sigaddset(&mask, SIGINT);
    sigaddset(&mask, SIGHUP);
    return mask;
}

} // namespace

void prepareShutdownSignal()
{
    // Blocked in every thread, so that they stay pending for the one that waits.
    const sigset_t mask = shutdownMask();
    pthread_sigmask(SIG_BLOCK, &mask, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a client that goes away is an error of a write, not our end
}

Signal waitForSignal()
{
    const sigset_t mask = shutdownMask();
    int received = 0;
    sigwait(&mask, &received);
    return received == SIGHUP ? Signal::HangUp : Signal::End;
}

void postShutdownSignal()
{
    ::kill(::getpid(), SIGTERM);
}

} // namespace vams::cli
