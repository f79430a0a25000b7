#pragma once
// The HTTP library's server with connections of our own: a thread a connection, bounds on their
// number, strict borders between requests, a prompt end.

#include "core/server/address_list.h"
#include "core/server/connection.h"

#include <QHash>

#include <condition_variable>

namespace vams::server {

struct ConnectionRules
{
    Connection::Limits limits;
    std::size_t mostConnections = 512;
    std::size_t mostOfOneAddress = 0; ///< 0: as many as there may be
    AddressList uncounted;            ///< addresses that stand for many clients
    std::shared_ptr<TlsIdentity> tls; ///< null: plain
};

class ConnectionServer final : public httplib::Server
{
public:
    ConnectionServer(Connection::Ends ends, ConnectionRules rules);

    /// Once it is bound: the library lets five connections wait to be accepted, and whoever comes
    /// then tries again a second later only.
    void widenQueue();
    /// False when there still are connections after that time.
    bool waitUntilIdle(qint64 mostMs);
    /// Every connection ends at once, and so does a `waitUntilIdle`.
    void breakOff();

private:
    bool process_and_close_socket(socket_t socket) override;
    bool serve(Connection &connection);
    bool enter(const QHostAddress &peer);
    void leave(const QHostAddress &peer);
    void turnAway(SocketChannel &channel) const;

    Connection::Ends m_ends;
    ConnectionRules m_rules;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_open = 0;
    QHash<QHostAddress, std::size_t> m_ofAddress; ///< by `countedAs`
};

} // namespace vams::server
