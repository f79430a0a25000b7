#include "core/server/connection_server.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <list>
#include <mutex>
#include <thread>

namespace vams::server {

namespace {

constexpr int requestsPerConnection = 10000;
constexpr char busyAnswer[] = "HTTP/1.1 503 Refused\r\n"
                              "Connection: close\r\n"
                              "Retry-After: 5\r\n"
                              "Content-Type: application/json\r\n"
                              "Content-Length: 33\r\n\r\n"
                              "{\"message\":\"Service Unavailable\"}";

/// Set on a thread while it only turns a connection away.
thread_local bool isTurningAway = false;

/// A thread a connection: a slow transfer holds its own thread only. Threads that are free are used
/// again. Where all are taken, the thread that accepts turns the connection away at once.
class ConnectionThreads : public httplib::TaskQueue
{
public:
    explicit ConnectionThreads(std::size_t most)
        : m_most(most)
    {}
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
        {
            const std::lock_guard lock(m_mutex);
            if (m_idle > m_tasks.size() || m_threads.size() < m_most) {
                m_tasks.push_back(std::move(task));
                if (m_idle < m_tasks.size())
                    m_threads.emplace_back([this] { work(); });
                m_wake.notify_one();
                return;
            }
        }
        isTurningAway = true;
        task();
        isTurningAway = false;
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

    std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::list<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_isOver = false;
};

} // namespace

ConnectionServer::ConnectionServer(Connection::Ends ends, ConnectionRules rules)
    : m_ends(std::move(ends))
    , m_rules(std::move(rules))
{
    const std::size_t most = m_rules.mostConnections;
    new_task_queue = [most] { return new ConnectionThreads(most); };
    set_keep_alive_max_count(requestsPerConnection);
}

void ConnectionServer::widenQueue()
{
    ::listen(svr_sock_, SOMAXCONN);
}

bool ConnectionServer::waitUntilIdle(qint64 mostMs)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(mostMs),
                              [this] { return m_open == 0 || m_ends.stopping.isCancelled(); });
}

void ConnectionServer::breakOff()
{
    m_ends.stopping.cancel();
    // Under the lock: whoever waits has either seen the token or hears this.
    const std::lock_guard lock(m_mutex);
    m_changed.notify_all();
}

bool ConnectionServer::enter(const QHostAddress &peer)
{
    const std::lock_guard lock(m_mutex);
    std::size_t &ofPeer = m_ofAddress[countedAs(peer)];
    if (m_rules.mostOfOneAddress > 0 && ofPeer >= m_rules.mostOfOneAddress &&
        !m_rules.uncounted.contains(peer))
        return false;
    ++ofPeer;
    ++m_open;
    return true;
}

void ConnectionServer::leave(const QHostAddress &peer)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_ofAddress.find(countedAs(peer));
    if (--it.value() == 0)
        m_ofAddress.erase(it);
    --m_open;
    m_changed.notify_all();
}

void ConnectionServer::turnAway(SocketChannel &channel) const
{
    if (!m_rules.tls) // before a handshake nothing can be said
        channel.write(busyAnswer, sizeof busyAnswer - 1);
    channel.endSending();
    // What came already is read, so that closing does not throw the answer away.
    char ignored[4096];
    if (!m_rules.tls)
        channel.read(ignored, sizeof ignored);
}

bool ConnectionServer::process_and_close_socket(socket_t socket)
{
    SocketChannel channel(socket, m_rules.tls ? m_rules.tls->newSession() : nullptr);
    const QHostAddress peer = channel.peer();
    if (isTurningAway || !enter(peer)) {
        turnAway(channel);
        return true;
    }
    Connection connection(channel, m_ends, m_rules.limits);
    const bool isFine = serve(connection);
    leave(peer);
    return isFine;
}

bool ConnectionServer::serve(Connection &connection)
{
    for (int left = requestsPerConnection; left > 0 && !m_ends.stopping.isCancelled(); --left) {
        if (!connection.awaitRequest())
            return true;
        if (connection.frame().refusal != 0) {
            connection.refuse();
            break;
        }
        const bool isLast =
            left == 1 || connection.frame().endsConnection || m_ends.draining.isCancelled();
        bool isClosed = false;
#ifdef CPPHTTPLIB_VERSION_NUM
        const bool isAnswered =
            process_request(connection, connection.peer(), 0, {}, 0, isLast, isClosed, nullptr);
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
