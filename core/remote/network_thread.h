#pragma once
// The one thread of a transport that does network work. Owns the access managers; attempts run on
// it while their callers wait.

#include "core/remote/http_exchange.h"

#include <QThread>

namespace vams::remote {

/// Each lane has connections of its own, so that long transfers never delay a small call.
enum class Lane
{
    Calls,
    Objects
};

class NetworkThread
{
public:
    NetworkThread();
    /// No attempt may be under way.
    ~NetworkThread();
    NetworkThread(const NetworkThread &) = delete;
    NetworkThread &operator=(const NetworkThread &) = delete;

    [[nodiscard]] bool isCurrent() const { return QThread::currentThread() == &m_thread; }

    /// Blocks until the attempt has ended; a cancel of `job` ends it at once.
    ExchangeEnd run(std::unique_ptr<HttpExchange> exchange, Lane lane, Job &job);

private:
    struct Managers;

    QThread m_thread;
    Managers *m_managers; ///< lives on the thread and ends with it
};

} // namespace vams::remote
