#pragma once
// What is decided of a request by where it comes from: whether it may come in, which address of
// ours the client used, what a browser is told.

#include "core/server/listener_options.h"

#include <httplib.h>

namespace vams::server {

class FrontDoor
{
public:
    explicit FrontDoor(const ListenerOptions &options);

    /// From where it comes: behind a trusted proxy, what that says.
    [[nodiscard]] QHostAddress clientOf(const httplib::Request &request) const;
    [[nodiscard]] bool isAllowed(const httplib::Request &request) const;
    /// The API root as the client sees it; `baseUrl` is the listener's own.
    [[nodiscard]] QString rootSeenBy(const httplib::Request &request, const QString &baseUrl) const;
    /// What every answer tells a browser.
    void addCorsHeaders(const httplib::Request &request, httplib::Response &response) const;
    /// What a preflight is told besides.
    static void addPreflightHeaders(httplib::Response &response);
    /// The same, as lines, for answers to what is no request.
    [[nodiscard]] QByteArray refusalHeaders() const;

private:
    [[nodiscard]] bool isFromProxy(const httplib::Request &request) const;

    ListenerOptions m_options;
};

} // namespace vams::server
