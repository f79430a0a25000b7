#include "core/backend/audit/stranger_rows.h"

namespace vams::backend {

namespace {

/// As many as the authenticator notes of tokens that are refused.
constexpr int rowsPerMinute = 60;

} // namespace

bool StrangerRows::mayLeaveRow()
{
    const qint64 now = minute();
    const std::lock_guard lock(m_mutex);
    if (now != m_minute) {
        m_minute = now;
        m_inMinute = 0;
    }
    if (++m_inMinute <= rowsPerMinute)
        return true;
    ++m_withheld;
    m_withheldIn = now;
    return false;
}

std::optional<FinishedRequest> StrangerRows::takeWithheld(bool isEnd)
{
    const QDateTime at = m_clock();
    const std::lock_guard lock(m_mutex);
    if (m_withheld == 0 || (!isEnd && m_withheldIn == at.toSecsSinceEpoch() / 60))
        return std::nullopt;
    AuditEvent event{AuditLog::Authorization,
                     QStringLiteral("denied"),
                     {{"obj", {{"object__type", "api"}}},
                      {"failureReason", "Refused requests without a valid token, of which only the "
                                        "first of each minute have rows of their own"},
                      {"count", std::exchange(m_withheld, 0)}}};
    return FinishedRequest{at, {}, {std::move(event)}, std::nullopt};
}

} // namespace vams::backend
