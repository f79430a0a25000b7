#include "core/server/open_file_limit.h"

#include <QtGlobal>

#include <algorithm>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

namespace vams::server {

#ifdef Q_OS_WIN
int raiseOpenFileLimit(int wanted)
{
    return wanted; // sockets are bounded by memory alone
}
#else
int raiseOpenFileLimit(int wanted)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    const auto most = static_cast<rlim_t>(wanted);
    if (limit.rlim_cur < most) {
        const rlim_t before = limit.rlim_cur;
        limit.rlim_cur = std::min(most, limit.rlim_max);
        if (::setrlimit(RLIMIT_NOFILE, &limit) != 0)
            limit.rlim_cur = before;
    }
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, most));
}
#endif

} // namespace vams::server
