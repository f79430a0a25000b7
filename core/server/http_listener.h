#pragma once
// The HTTP port in front of a backend. The only place that knows the HTTP library.

#include "core/backend/backend.h"
#include "core/server/listener_options.h"
#include "core/server/token_file.h"

#include <memory>
#include <thread>

namespace vams::server {

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
    /// Takes no more connections and requests, lets running ones go on for so long, then breaks off
    /// transfers and idle connections. Also done by the destructor, without a grace.
    void stop(qint64 graceMs = 0);
    /// Ends the grace of a `stop` that another thread waits in.
    void breakOff();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vams::server
