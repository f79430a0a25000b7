#pragma once
// The HTTP library's server with connections of our own: a thread a connection, strict borders
// between requests, a prompt end.

#include "core/server/connection.h"

namespace vams::server {

class ConnectionServer final : public httplib::Server
{
public:
    ConnectionServer(CancelToken stopping, const Connection::Limits &limits);

private:
    bool process_and_close_socket(socket_t socket) override;

    CancelToken m_stopping;
    Connection::Limits m_limits;
};

} // namespace vams::server
