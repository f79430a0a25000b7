#include "viewers/reader/system_memory.h"

#include <unistd.h>

namespace vams::viewers {

qint64 systemMemory()
{
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long pageSize = sysconf(_SC_PAGESIZE);
    constexpr qint64 fallback = 4LL * 1024 * 1024 * 1024;
    return pages > 0 && pageSize > 0 ? qint64(pages) * pageSize : fallback;
}

} // namespace vams::viewers
