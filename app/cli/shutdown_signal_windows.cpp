#include "app/cli/shutdown_signal.h"

#include <windows.h>

namespace vams::cli {

namespace {

HANDLE shutdownEvent()
{
    static const HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
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

void waitForShutdownSignal()
{
    WaitForSingleObject(shutdownEvent(), INFINITE);
}

} // namespace vams::cli
