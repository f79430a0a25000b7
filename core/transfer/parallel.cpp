#include "core/transfer/parallel.h"

#include <QSemaphore>

#include <atomic>

namespace vams::transfer {

void runParallel(QThreadPool &pool, int width, int count, const std::function<void(int)> &work)
{
    std::atomic<int> next = 0;
    const auto drain = [&] {
        for (int i = next++; i < count; i = next++)
            work(i);
    };
    QSemaphore finished;
    int helpers = 0;
    for (; helpers < std::min(width, count) - 1; ++helpers) {
        const bool started = pool.tryStart([&] {
            drain();
            finished.release();
        });
        if (!started)
            break;
    }
    drain();
    finished.acquire(helpers);
}

} // namespace vams::transfer
