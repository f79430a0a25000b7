#pragma once
// The HTTP port in front of a backend. The only place that knows the HTTP library.

#include "core/backend/backend.h"
#include "core/server/rate_limiter.h"
#include "core/server/token_file.h"

#include <memory>
#include <thread>

namespace vams::server {

struct ListenerOptions
{
    QString host = QStringLiteral("127.0.0.1");
    int port = 0; ///< 0: any that is free
    double requestsPerSecond = 50;
    double burst = 100; ///< 0: no limit
};

/// Takes requests on threads of its own: one a connection, as many as there are connections (to a
/// bound), so that slow transfers never hold up others.
class HttpListener
{
public:
    /// The backend must outlive the listener.
    HttpListener(backend::Backend &backend, TokenTable tokens, const ListenerOptions &options);
    ~HttpListener();
    HttpListener(const HttpListener &) = delete;
    HttpListener &operator=(const HttpListener &) = delete;

    /// Begins to accept; the answer is the base URL.
    Result<QString> start();
    /// Running requests may still answer; transfers and idle connections break off. Also done by
    /// the destructor.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vams::server
