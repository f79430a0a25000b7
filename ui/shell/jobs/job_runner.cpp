#include "ui/shell/jobs/job_runner.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "core/transfer/rate_meter.h"

#include <algorithm>

namespace vams::ui {

struct JobRunner::Entry
{
    JobInfo info;
    JobSpec spec;
    std::shared_ptr<Job> job;
    transfer::RateMeter rate;
    std::function<void()> cancelElsewhere; ///< of a job that is only shown; then without `job`
    std::vector<JobNote> earlier;          ///< log of the runs before this one
};

/// What failed for another reason fails again.
static bool mayWorkLater(const JobInfo &job)
{
    return job.state == JobState::Failed &&
           (job.error.kind == ErrorKind::Offline || job.error.kind == ErrorKind::Throttled);
}

double JobInfo::fraction() const
{
    if (progress.total <= 0)
        return -1;
    return std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0,
                      1.0);
}

QString jobStatusText(const JobInfo &job)
{
    const bool bytes = job.unit == JobUnit::Bytes;
    switch (job.state) {
    case JobState::Waiting:
        return JobRunner::tr("Waiting");
    case JobState::Done:
        return bytes && job.progress.total > 0
                   ? JobRunner::tr("Done, %1").arg(humanSize(job.progress.total))
                   : JobRunner::tr("Done");
    case JobState::Cancelled:
        return JobRunner::tr("Cancelled");
    case JobState::Paused:
        return job.fraction() >= 0
                   ? JobRunner::tr("Paused at %1 %").arg(static_cast<int>(job.fraction() * 100))
                   : JobRunner::tr("Paused");
    case JobState::Failed:
        return job.error.message;
    case JobState::Running:
        break;
    }
    QStringList parts;
    if (job.fraction() >= 0)
        parts << JobRunner::tr("%1 %").arg(static_cast<int>(job.fraction() * 100));
    if (bytes && job.perSecond > 0)
        parts << JobRunner::tr("%1/s").arg(humanSize(static_cast<qint64>(job.perSecond)));
    if (job.msLeft >= 0)
        parts << JobRunner::tr("%1 left").arg(humanDuration(job.msLeft));
    return parts.isEmpty() ? JobRunner::tr("Running") : parts.join(QStringLiteral(", "));
}

JobRunner::JobRunner(QObject *parent)
    : QAbstractListModel(parent)
{}

JobRunner::~JobRunner()
{
    cancelAll();
}

int JobRunner::start(JobSpec spec)
{
    Q_ASSERT(spec.pool && spec.work);
    auto entry = std::make_unique<Entry>();
    entry->info.id = m_nextId++;
    entry->info.title = spec.title;
    entry->info.unit = spec.unit;
    entry->info.canPause = spec.canPause;
    entry->info.isKept = static_cast<bool>(spec.keep);
    entry->spec = std::move(spec);
    beginInsertRows({}, 0, 0);
    m_entries.insert(m_entries.begin(), std::move(entry));
    endInsertRows();
    Entry &added = *m_entries.front();
    run(added);
    emit activityChanged();
    return added.info.id;
}

void JobRunner::run(Entry &entry)
{
    const int id = entry.info.id;
    entry.info.state = JobState::Waiting;
    entry.info.progress = {};
    entry.info.perSecond = 0;
    entry.info.msLeft = -1;
    entry.info.error = {};
    entry.info.startedMs = monotonicMs();
    entry.rate = transfer::RateMeter();
    if (entry.job)
        entry.earlier = logOf(entry);
    entry.job = runAsync(
        *entry.spec.pool, this,
        [work = entry.spec.work](Job &job) -> Result<void> {
            if (!job.waitWhilePaused())
                return fail(cancelledError());
            job.note(tr("Started"));
            job.report(0, 0);
            return work(job);
        },
        [this, id](const Result<void> &result) { onDone(id, result); },
        [this, id](const Progress &progress) { onProgress(id, progress); });
}

void JobRunner::cancel(int id)
{
    const int row = rowOf(id);
    if (row < 0 || !at(row).isActive())
        return;
    const Entry &entry = *m_entries[static_cast<std::size_t>(row)];
    if (entry.job) {
        entry.job->cancel();
        return;
    }
    const std::function<void()> cancel = entry.cancelElsewhere; // it may drop the entry
    cancel();
}

void JobRunner::pause(int id)
{
    const int row = rowOf(id);
    if (row < 0 || !at(row).canPause || !at(row).isActive() || at(row).state == JobState::Paused)
        return;
    Entry &entry = *m_entries[static_cast<std::size_t>(row)];
    entry.info.state = JobState::Paused;
    entry.info.perSecond = 0;
    entry.info.msLeft = -1;
    entry.job->note(tr("Paused"));
    entry.job->pause();
    changed(row);
}

void JobRunner::resume(int id)
{
    const int row = rowOf(id);
    if (row < 0 || at(row).state != JobState::Paused)
        return;
    Entry &entry = *m_entries[static_cast<std::size_t>(row)];
    // A report tells that a thread works at it.
    entry.info.state = JobState::Waiting;
    entry.rate = transfer::RateMeter();
    entry.job->note(tr("Goes on"));
    entry.job->resume();
    changed(row);
}

void JobRunner::pauseAll()
{
    for (int row = 0; row < rowCount(); ++row)
        pause(at(row).id);
}

void JobRunner::resumeAll()
{
    for (int row = rowCount() - 1; row >= 0; --row)
        resume(at(row).id);
}

std::vector<JobNote> JobRunner::logOf(const Entry &entry)
{
    std::vector<JobNote> log = entry.earlier;
    if (!entry.job)
        return log;
    const std::vector<JobNote> now = entry.job->notes();
    log.insert(log.end(), now.begin(), now.end());
    if (log.size() > Job::maxNotes)
        log.erase(log.begin(), log.end() - static_cast<std::ptrdiff_t>(Job::maxNotes));
    return log;
}

std::vector<JobNote> JobRunner::log(int id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::vector<JobNote>() : logOf(*m_entries[static_cast<std::size_t>(row)]);
}

std::vector<KeptJob> JobRunner::unfinished() const
{
    std::vector<KeptJob> kept;
    for (auto it = m_entries.rbegin(); it != m_entries.rend(); ++it) {
        const JobInfo &info = (*it)->info;
        const JobSpec &spec = (*it)->spec;
        if (spec.keep && (info.isActive() || mayWorkLater(info)))
            kept.push_back({spec.kind, spec.title, info.state == JobState::Paused, spec.keep});
    }
    return kept;
}

void JobRunner::cancelAll()
{
    for (const auto &entry : m_entries)
        if (entry->info.isActive() && entry->job)
            entry->job->cancel();
}

void JobRunner::forgetAll()
{
    cancelAll();
    if (m_entries.empty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_entries.clear(); // answers that still come find no entry
    endRemoveRows();
    emit activityChanged();
}

void JobRunner::retry(int id)
{
    const int row = rowOf(id);
    if (row < 0 || at(row).isActive() || !at(row).isOwned)
        return;
    run(*m_entries[static_cast<std::size_t>(row)]);
    changed(row);
}

int JobRunner::show(const QString &title, std::function<void()> cancel)
{
    auto entry = std::make_unique<Entry>();
    entry->info.id = m_nextId++;
    entry->info.title = title;
    entry->info.state = JobState::Running;
    entry->info.unit = JobUnit::Items;
    entry->info.isOwned = false;
    entry->cancelElsewhere = std::move(cancel);
    beginInsertRows({}, 0, 0);
    m_entries.insert(m_entries.begin(), std::move(entry));
    endInsertRows();
    emit activityChanged();
    return at(0).id;
}

void JobRunner::report(int id, const Progress &progress)
{
    const int row = rowOf(id);
    if (row < 0 || at(row).isOwned)
        return;
    m_entries[static_cast<std::size_t>(row)]->info.progress = progress;
    changed(row);
}

void JobRunner::drop(int id)
{
    const int row = rowOf(id);
    if (row < 0 || at(row).isOwned)
        return;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    emit activityChanged();
}

void JobRunner::clearFinished()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (at(row).isActive())
            continue;
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    }
    emit activityChanged();
}

const JobInfo &JobRunner::at(int row) const
{
    return m_entries[static_cast<std::size_t>(row)]->info;
}

const JobInfo *JobRunner::find(int id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &at(row);
}

int JobRunner::activeCount() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(),
                      [](const auto &entry) { return entry->info.isActive(); }));
}

int JobRunner::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant JobRunner::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobInfo &job = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return job.title;
    case Qt::ToolTipRole:
        return job.state == JobState::Failed ? describe(job.error) : job.progress.text;
    case IdRole:
        return job.id;
    default:
        return {};
    }
}

int JobRunner::rowOf(int id) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [id](const auto &entry) { return entry->info.id == id; });
    return it == m_entries.end() ? -1 : static_cast<int>(it - m_entries.begin());
}

void JobRunner::onProgress(int id, const Progress &progress)
{
    const int row = rowOf(id);
    if (row < 0 || !at(row).isActive())
        return;
    Entry &entry = *m_entries[static_cast<std::size_t>(row)];
    entry.info.progress = progress;
    if (entry.info.state == JobState::Paused) {
        changed(row); // a report that was under way
        return;
    }
    entry.info.state = JobState::Running;
    entry.rate.update(progress.done);
    entry.info.perSecond = entry.rate.perSecond();
    entry.info.msLeft = entry.rate.msLeft(progress.total).value_or(-1);
    changed(row);
}

void JobRunner::onDone(int id, const Result<void> &result)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Entry &entry = *m_entries[static_cast<std::size_t>(row)];
    entry.info.progress = entry.job->progress();
    if (result)
        entry.info.state = JobState::Done;
    else if (result.error().kind == ErrorKind::Cancelled)
        entry.info.state = JobState::Cancelled;
    else
        entry.info.state = JobState::Failed;
    if (!result)
        entry.info.error = result.error();
    entry.job->note(result ? tr("Done") : result.error().message);
    const bool changesLibrary = entry.spec.changesLibrary;
    const QPointer<QObject> receiver = entry.spec.receiver;
    const auto done = entry.spec.done;
    changed(row);
    if (done && receiver)
        done(result);
    if (changesLibrary)
        emit libraryChanged();
    emit finished(id);
}

void JobRunner::changed(int row)
{
    emit dataChanged(index(row), index(row));
    emit activityChanged();
}

} // namespace vams::ui
