#include "app/desktop/session_pool.h"

#include "core/base/run_async.h"

namespace vams::desktop {

SessionPool::SessionPool(viewers::ReaderClient &reader, QString thumbnailFolder, QString jobsFolder,
                         QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_thumbnailFolder(std::move(thumbnailFolder))
    , m_jobsFolder(std::move(jobsFolder))
{
    m_opener.setMaxThreadCount(1);
}

SessionPool::~SessionPool()
{
    for (const auto &job : std::as_const(m_jobs))
        job->cancel();
    m_opener.waitForDone();
}

SessionPool::Session SessionPool::find(const QString &place) const
{
    return m_open.value(place);
}

int SessionPool::windowsOf(const Session &session) const
{
    return session ? m_users.value(m_open.key(session)) : 0;
}

void SessionPool::open(const QString &place, OpenWork work, QObject *owner, Opened opened,
                       std::function<void(const Progress &)> progress)
{
    if (const Session known = find(place)) {
        ++m_users[place];
        opened(known);
        return;
    }
    m_waiting[place].push_back({owner, std::move(opened), std::move(progress)});
    if (m_jobs.contains(place))
        return;
    m_jobs[place] = runAsync(
        m_opener, this, std::move(work),
        [this, place](Result<OpenedLibrary> result) { onOpened(place, std::move(result)); },
        [this, place](const Progress &value) {
            for (const Waiter &waiter : m_waiting.value(place))
                if (waiter.owner && waiter.progress)
                    waiter.progress(value);
        });
}

void SessionPool::onOpened(const QString &place, Result<OpenedLibrary> result)
{
    m_jobs.remove(place);
    const std::vector<Waiter> waiting = m_waiting.take(place);
    Session session;
    if (result) {
        session = std::make_shared<LibrarySession>(std::move(*result), m_reader, m_thumbnailFolder,
                                                   m_jobsFolder);
        emit sessionOpened(session.get());
        m_open.insert(place, session);
        // Later: what asks stands on a page that closes first.
        session->keeper().setMover([this](const QString &from, const QString &to) {
            QMetaObject::invokeMethod(
                this, [this, from, to] { emit moveWanted(from, to); }, Qt::QueuedConnection);
        });
    }
    ++m_users[place]; // so that a window that leaves at once does not close it for the others
    for (const Waiter &waiter : waiting) {
        if (!waiter.owner)
            continue;
        if (session) {
            ++m_users[place];
            waiter.opened(session);
        } else {
            waiter.opened(fail(result.error()));
        }
    }
    if (session)
        leave(std::move(session));
    else
        m_users.remove(place);
}

void SessionPool::cancel(const QString &place)
{
    if (const auto job = m_jobs.value(place))
        job->cancel();
}

void SessionPool::leave(Session session)
{
    const QString place = m_open.key(session);
    if (--m_users[place] > 0)
        return;
    m_users.remove(place);
    m_open.remove(place);
    session->stop();
    // Requests under way still use the session: it goes on its own thread when they have ended.
    m_opener.start([session = std::move(session)] { session->close(); });
}

} // namespace vams::desktop
