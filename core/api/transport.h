#pragma once
// The seam: one blocking call, to a server over HTTPS or to the embedded backend.

#include "core/api/message.h"
#include "core/base/job.h"
#include "core/base/result.h"

namespace vams::api {

/// Thread-safe. `send` blocks and is called from any thread but the user interface's. An answer of
/// any status is a Response; an Error means that there was no answer (offline, time-out,
/// cancelled).
class Transport
{
public:
    virtual ~Transport() = default;
    virtual Result<Response> send(const Request &request, Job &job) = 0;
};

} // namespace vams::api
