#include "core/server/connection_server.h"

#include <condition_variable>
#include <deque>
#include <list>
#include <mutex>
#include <thread>

namespace vams::server {

namespace {

constexpr std::size_t maxConnections = 512;
constexpr int requestsPerConnection = 10000;

/// A thread a connection: a slow transfer holds its own thread only. Threads that are free are used
/// again.
class ConnectionThreads : public httplib::TaskQueue
{
public:
#ifdef CPPHTTPLIB_VERSION_NUM // the library of Homebrew and vcpkg; Debian's is older
    bool enqueue(std::function<void()> task) override
    {
        add(std::move(task));
        return true;
    }
#else
    void enqueue(std::function<void()> task) override
    {
        add(std::move(task));
    }
#endif
    void shutdown() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_wake.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }

private:
    void add(std::function<void()> task)
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        if (m_idle < m_tasks.size() && m_threads.size() < maxConnections)
            m_threads.emplace_back([this] { work(); });
        m_wake.notify_one();
    }

    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            ++m_idle;
            m_wake.wait(lock, [this] { return m_isOver || !m_tasks.empty(); });
            --m_idle;
            if (m_tasks.empty())
                return;
            const std::function<void()> task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::list<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_isOver = false;
};

} // namespace

ConnectionServer::ConnectionServer(CancelToken stopping, const Connection::Limits &limits)
    : m_stopping(std::move(stopping))
    , m_limits(limits)
{
    new_task_queue = [] { return new ConnectionThreads; };
    set_keep_alive_max_count(requestsPerConnection);
}

bool ConnectionServer::process_and_close_socket(socket_t socket)
{
    Connection connection(socket, m_stopping, m_limits);
    for (int left = requestsPerConnection; left > 0 && !m_stopping.isCancelled(); --left) {
        if (!connection.awaitRequest())
            return true;
        if (connection.frame().refusal != 0) {
            connection.refuse();
            break;
        }
        const bool isLast = left == 1 || connection.frame().endsConnection;
        bool isClosed = false;
#ifdef CPPHTTPLIB_VERSION_NUM
        const bool isAnswered =
            process_request(connection, {}, 0, {}, 0, isLast, isClosed, nullptr);
#else
        const bool isAnswered = process_request(connection, isLast, isClosed, nullptr);
#endif
        if (!isAnswered)
            return false;
        if (isLast || isClosed || !connection.isRead())
            break;
    }
    connection.finish();
    return true;
}

} // namespace vams::server
