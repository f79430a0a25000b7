#pragma once
// A thread with an event loop, for the few classes of Qt that need one and may not live on the
// user interface's thread.

#include <QObject>
#include <QThread>

#include <functional>

namespace vams {

class EventThread
{
public:
    explicit EventThread(const QString &name);
    /// Runs what was posted, then ends the thread.
    ~EventThread();
    EventThread(const EventThread &) = delete;
    EventThread &operator=(const EventThread &) = delete;

    void post(std::function<void()> work);
    /// Returns when it has run.
    void run(std::function<void()> work);

private:
    QThread m_thread;
    QObject m_context; ///< lives on the thread
};

} // namespace vams
