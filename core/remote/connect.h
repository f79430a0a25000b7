#pragma once
// From what a person types to a transport.

#include "core/model/config.h"
#include "core/remote/http_transport.h"

namespace vams::remote {

struct Connection
{
    std::unique_ptr<HttpTransport> transport;
    AmplifyConfig config;
};

/// Asks the address where its API is (it may be the web address or the API's own) and makes a
/// transport for that. Does not check the token: the first call does. Blocks.
Result<Connection> connectTo(const QString &address, const QString &tokenOrKey,
                             const HttpOptions &options, Job &job);

} // namespace vams::remote
