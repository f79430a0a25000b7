#pragma once
// The contract over HTTP and HTTPS: one server, one token or API key.

#include "core/api/transport.h"
#include "core/remote/network_thread.h"
#include "core/remote/retry.h"

namespace vams::remote {

struct HttpOptions
{
    ExchangeLimits limits;
    RetryRules retry;
    Waiter wait = waitUnlessCancelled;
};

/// What goes into the Authorization header for a token or an API key. Invalid if it holds what no
/// header may hold.
Result<QByteArray> authorizationOf(const QString &tokenOrKey);

class HttpTransport final : public api::Transport
{
public:
    /// `root` comes from `rootOf` or `connectTo`; `authorization` from `authorizationOf`, or is
    /// empty. It goes to requests below the root and nowhere else: not to object URLs, not along
    /// redirects, not into the log.
    HttpTransport(QUrl root, QByteArray authorization, HttpOptions options = {});

    [[nodiscard]] const QUrl &root() const { return m_root; }

    /// Not from the network thread. No call may be under way when the transport is destroyed.
    Result<api::Response> send(const api::Request &request, Job &job) override;

private:
    ExchangeEnd attempt(const api::Request &request, const QUrl &url, AnswerSink *sink, Job &job);

    QUrl m_root;
    QByteArray m_authorization;
    HttpOptions m_options;
    NetworkThread m_network;
};

} // namespace vams::remote
