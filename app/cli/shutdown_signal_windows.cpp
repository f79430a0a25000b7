#include "app/cli/shutdown_signal.h"

#include <windows.h>

namespace vams::cli {

namespace {

HANDLE shutdownEvent()
{
    static const HANDLE event = CreateEventW(nullptr, FALSE, FALSE, nullptr);
    return event;
}

BOOL WINAPI onConsoleEvent(DWORD)
{
    SetEvent(shutdownEvent());
    return TRUE;
}

} // namespace

void prepareShutdownSignal()
{
    shutdownEvent();
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

Signal waitForSignal()
{
    WaitForSingleObject(shutdownEvent(), INFINITE);
    return Signal::End;
}

void postShutdownSignal()
{
    SetEvent(shutdownEvent());
}

} // namespace vams::cli
