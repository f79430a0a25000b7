#include "app/desktop/job_notices.h"

#include <algorithm>

namespace vams::desktop {

JobNotices::JobNotices(Show show, std::function<bool()> isWatched, std::function<qint64()> nowMs)
    : m_show(std::move(show))
    , m_isWatched(std::move(isWatched))
    , m_nowMs(std::move(nowMs))
{}

void JobNotices::watch(const ui::JobRunner &jobs)
{
    connect(&jobs, &ui::JobRunner::finished, this, [this, &jobs](int id) { onFinished(jobs, id); });
}

void JobNotices::onFinished(const ui::JobRunner &jobs, int id)
{
    const ui::JobInfo *job = jobs.find(id);
    if (!job)
        return;
    if (job->state != ui::JobState::Cancelled) { // who cancels knows
        m_ended.push_back(*job);
        m_hasLong = m_hasLong || m_nowMs() - job->startedMs >= longJobMs;
    }
    if (jobs.activeCount() > 0)
        return;
    if (m_hasLong && !m_isWatched())
        tell();
    m_ended.clear();
    m_hasLong = false;
}

void JobNotices::tell()
{
    if (m_ended.size() == 1) {
        const ui::JobInfo &job = m_ended.front();
        const bool isDone = job.state == ui::JobState::Done;
        m_show(isDone ? tr("Done: %1").arg(job.title) : tr("Failed: %1").arg(job.title),
               isDone ? QString() : job.error.message);
        return;
    }
    const auto failed =
        static_cast<int>(std::count_if(m_ended.begin(), m_ended.end(), [](const ui::JobInfo &job) {
            return job.state == ui::JobState::Failed;
        }));
    QStringList titles;
    for (const ui::JobInfo &job : m_ended)
        titles << job.title;
    const QString count =
        tr("%n jobs are done", nullptr, static_cast<int>(m_ended.size()) - failed);
    m_show(failed > 0 ? tr("%1, %2").arg(count, tr("%n failed", nullptr, failed)) : count,
           titles.mid(0, 3).join(QLatin1Char('\n')));
}

} // namespace vams::desktop
