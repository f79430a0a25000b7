#pragma once
// How many rows refused requests without a caller may leave in the logs: whoever sends nonsense
// must not fill the disk with it. What is over it is one row with a count.

#include "core/backend/audit/audit_writer.h"

namespace vams::backend {

/// Thread-safe.
class StrangerRows
{
public:
    explicit StrangerRows(Clock clock)
        : m_clock(std::move(clock))
    {}

    /// Counts one; false when the rows of this minute are used up.
    bool mayLeaveRow();
    /// The row for those that left none in minutes that are over, or, at the end, in all.
    std::optional<FinishedRequest> takeWithheld(bool isEnd = false);

private:
    [[nodiscard]] qint64 minute() const { return m_clock().toSecsSinceEpoch() / 60; }

    Clock m_clock;
    std::mutex m_mutex;
    qint64 m_minute = 0;
    int m_inMinute = 0;
    qint64 m_withheld = 0;
    qint64 m_withheldIn = 0; ///< minute of the newest
};

} // namespace vams::backend
