#include "app/reader/limits.h"

#include <windows.h>

namespace vams::viewers::reader {

namespace {

/// The job lives as long as the process; nested jobs need Windows 8.
HANDLE ownJob()
{
    static const HANDLE job = [] {
        const HANDLE made = CreateJobObjectW(nullptr, nullptr);
        AssignProcessToJobObject(made, GetCurrentProcess());
        return made;
    }();
    return job;
}

JOBOBJECT_EXTENDED_LIMIT_INFORMATION &limits()
{
    static JOBOBJECT_EXTENDED_LIMIT_INFORMATION information{};
    return information;
}

void apply()
{
    SetInformationJobObject(ownJob(), JobObjectExtendedLimitInformation, &limits(),
                            sizeof(JOBOBJECT_EXTENDED_LIMIT_INFORMATION));
}

LONGLONG usedTime()
{
    FILETIME created{}, ended{}, kernel{}, user{};
    GetProcessTimes(GetCurrentProcess(), &created, &ended, &kernel, &user);
    return (static_cast<LONGLONG>(user.dwHighDateTime) << 32) | user.dwLowDateTime;
}

} // namespace

void limitMemory(qint64 bytes)
{
    limits().BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_MEMORY;
    limits().ProcessMemoryLimit = static_cast<SIZE_T>(bytes);
    apply();
}

void limitProcessorTime(int seconds)
{
    constexpr LONGLONG ticksPerSecond = 10'000'000;
    limits().BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_TIME;
    limits().BasicLimitInformation.PerProcessUserTimeLimit.QuadPart =
        usedTime() + seconds * ticksPerSecond;
    apply();
}

} // namespace vams::viewers::reader
