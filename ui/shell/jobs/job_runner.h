#pragma once
// Work the user sees: named jobs with progress, speed, pause, cancel, retry and a log. It is also
// the model of the Jobs panel, newest first. Work that nobody waits to watch uses runAsync.

#include "core/base/job.h"
#include "core/base/json_fwd.h"

#include <QAbstractListModel>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QThreadPool;

namespace vams::ui {

enum class JobState
{
    Waiting, ///< for a thread
    Running,
    Paused,
    Done,
    Failed,
    Cancelled
};

enum class JobUnit
{
    Bytes,
    Items
};

struct JobSpec
{
    QString title; ///< "Upload 14 files to Impeller"
    QThreadPool *pool = nullptr;
    JobUnit unit = JobUnit::Bytes;
    bool canPause = false;       ///< the work holds on where it calls Job::waitWhilePaused
    bool changesLibrary = false; ///< what windows show may be out of date after it
    /// Runs on the pool; again on retry, so it keeps for itself what is done already. A failure of
    /// a part is an Error that counts it.
    std::function<Result<void>(Job &)> work;
    /// Runs on the user interface's thread after every run, if `receiver` still lives.
    QPointer<QObject> receiver;
    std::function<void(const Result<void> &)> done;
    /// What a later start of the program needs to go on, under this kind. Without it the job ends
    /// with the session. Called on any thread, also while the work runs.
    QString kind;
    std::function<Json()> keep;
};

/// A job that was not done when the session ended.
struct KeptJob
{
    QString kind;
    QString title;
    bool isPaused = false;
    std::function<Json()> keep;
};

struct JobInfo
{
    int id = 0;
    QString title;
    JobState state = JobState::Waiting;
    JobUnit unit = JobUnit::Bytes;
    Progress progress;
    double perSecond = 0; ///< units a second, smoothed
    qint64 msLeft = -1;   ///< -1 when it cannot be told
    Error error;          ///< when failed
    bool canPause = false;
    bool isKept = false;  ///< goes on at the next start
    bool isOwned = true;  ///< false: shown here, done elsewhere
    qint64 startedMs = 0; ///< of the last run, monotonic

    /// Not at its end, though perhaps paused.
    [[nodiscard]] bool isActive() const
    {
        return state == JobState::Waiting || state == JobState::Running ||
               state == JobState::Paused;
    }
    /// 0..1, or -1 when the end is not known.
    [[nodiscard]] double fraction() const;
};

/// "63 %, 12.4 MB/s, 4 min left", "Done, 48.2 MB", or why it failed.
QString jobStatusText(const JobInfo &job);

class JobRunner : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1
    };

    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override;

    /// Returns the job's id.
    int start(JobSpec spec);
    void cancel(int id);
    void cancelAll();
    /// Nothing happens to a job that cannot be paused, or is at its end.
    void pause(int id);
    void resume(int id);
    void pauseAll();
    void resumeAll();
    /// For the end of a session: cancels what runs and takes everything off the list, so that
    /// nothing of it can be retried over a library that is closed.
    void forgetAll();
    void retry(int id);
    /// Shows work that is done elsewhere and ends without a trace; nobody is asked about it when
    /// the library is left. Returns the job's id. `cancel` is what its button does.
    int show(const QString &title, std::function<void()> cancel);
    /// How far it is, in items. Only for jobs of show().
    void report(int id, const Progress &progress);
    /// It is over. Only for jobs of show().
    void drop(int id);
    /// Takes what is no longer active off the list.
    void clearFinished();

    [[nodiscard]] const JobInfo &at(int row) const;
    /// Null for an unknown id.
    [[nodiscard]] const JobInfo *find(int id) const;
    [[nodiscard]] int activeCount() const;
    /// What happened in all runs of the job, oldest first.
    [[nodiscard]] std::vector<JobNote> log(int id) const;
    /// Oldest first: those that a later start can go on with.
    [[nodiscard]] std::vector<KeptJob> unfinished() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void finished(int id);
    /// A job that changes the library came to an end.
    void libraryChanged();
    /// Something about any job changed; at most some ten times a second for each.
    void activityChanged();

private:
    struct Entry;

    [[nodiscard]] int rowOf(int id) const;
    [[nodiscard]] static std::vector<JobNote> logOf(const Entry &entry);
    void run(Entry &entry);
    void onProgress(int id, const Progress &progress);
    void onDone(int id, const Result<void> &result);
    void changed(int row);

    std::vector<std::unique_ptr<Entry>> m_entries;
    int m_nextId = 1;
};

} // namespace vams::ui
