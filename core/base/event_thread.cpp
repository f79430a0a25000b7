#include "core/base/event_thread.h"

#include <QMetaObject>

namespace vams {

EventThread::EventThread(const QString &name)
{
    m_thread.setObjectName(name);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

EventThread::~EventThread()
{
    run([] {});
    m_thread.quit();
    m_thread.wait();
}

void EventThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_context, std::move(work), Qt::QueuedConnection);
}

void EventThread::run(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_context, std::move(work), Qt::BlockingQueuedConnection);
}

} // namespace vams
