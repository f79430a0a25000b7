#include "app/reader/limits.h"

#include <sys/resource.h>
#include <sys/time.h>

namespace vams::viewers::reader {

void limitMemory(qint64 bytes)
{
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // The sanitizers reserve terabytes of addresses.
    const auto limit = static_cast<rlim_t>(bytes);
    const rlimit memory{limit, limit};
    setrlimit(RLIMIT_AS, &memory);
#else
    Q_UNUSED(bytes)
#endif
}

void limitProcessorTime(int seconds)
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    rlimit time{};
    getrlimit(RLIMIT_CPU, &time);
    time.rlim_cur = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds);
    setrlimit(RLIMIT_CPU, &time);
}

} // namespace vams::viewers::reader
