#pragma once
// Tells somebody who works in another program that long work is done: one notice when the last job
// has ended, however many there were.

#include "core/base/clock.h"
#include "ui/shell/jobs/job_runner.h"

#include <QObject>

#include <functional>

namespace vams::desktop {

class JobNotices : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const QString &title, const QString &text)>;

    /// Jobs that took less are not worth a notice.
    static constexpr qint64 longJobMs = 20'000;

    /// `isWatched`: whether the user looks at the program. `nowMs` never jumps.
    JobNotices(Show show, std::function<bool()> isWatched,
               std::function<qint64()> nowMs = monotonicMs);

    /// As long as it lives.
    void watch(const ui::JobRunner &jobs);

private:
    void onFinished(const ui::JobRunner &jobs, int id);
    void tell();

    Show m_show;
    std::function<bool()> m_isWatched;
    std::function<qint64()> m_nowMs;
    std::vector<ui::JobInfo> m_ended; ///< since the last notice
    bool m_hasLong = false;
};

} // namespace vams::desktop
