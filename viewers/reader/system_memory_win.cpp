#include "viewers/reader/system_memory.h"

#include <windows.h>

namespace vams::viewers {

qint64 systemMemory()
{
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof(status);
    constexpr qint64 fallback = 4LL * 1024 * 1024 * 1024;
    return GlobalMemoryStatusEx(&status) ? static_cast<qint64>(status.ullTotalPhys) : fallback;
}

} // namespace vams::viewers
