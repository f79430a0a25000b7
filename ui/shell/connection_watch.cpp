#include "ui/shell/connection_watch.h"

#include "core/api/saved_answer.h"

namespace vams::ui {

Result<api::Response> ConnectionWatch::send(const api::Request &request, Job &job)
{
    Result<api::Response> result = m_inner.send(request, job);
    const bool offline = result ? result->headers.contains(api::savedAnswerHeader)
                                : result.error().kind == ErrorKind::Offline;
    const bool stopped = !result && result.error().kind == ErrorKind::Cancelled;
    if (!stopped && m_online.exchange(!offline) == offline)
        emit onlineChanged(!offline);
    return result;
}

} // namespace vams::ui
