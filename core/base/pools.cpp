#include "core/base/pools.h"

#include <QThread>

namespace vams {

Pools::Pools()
{
    const auto setUp = [](QThreadPool &pool, const char *name, int threads) {
        pool.setObjectName(QLatin1String(name));
        pool.setMaxThreadCount(threads);
    };
    setUp(m_requests, "requests", 8);
    setUp(m_transfer, "transfer", 6);
    setUp(m_loaders, "loaders", qBound(2, QThread::idealThreadCount() / 2, 8));
    setUp(m_workers, "workers", 4);
}

Pools::~Pools()
{
    shutDown();
}

void Pools::shutDown()
{
    for (QThreadPool *pool : {&m_requests, &m_transfer, &m_loaders, &m_workers}) {
        pool->clear();
        pool->waitForDone();
    }
}

} // namespace vams
