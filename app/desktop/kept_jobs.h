#pragma once
// The jobs of a library that are not done, in a file of the user's own: a later start of the
// program goes on with them, also after a crash.

#include "core/base/json.h"
#include "ui/shell/jobs/job_runner.h"

#include <QObject>
#include <QTimer>

namespace vams::desktop {

struct SavedJob
{
    ui::KeptJob job; ///< without `keep`
    Json state;
};

/// Where the jobs of the library at this place stand.
QString keptJobsFile(const QString &folder, const QString &place);
/// Nothing where there is no such file, or one that cannot be read.
std::vector<SavedJob> readKeptJobs(const QString &path);
/// Removes the file where nothing is left. Only the user can read it: it holds signed addresses.
Result<void> writeKeptJobs(const QString &path, const std::vector<ui::KeptJob> &jobs);

/// Writes the file now and then while something runs; on `pool`, seldomer where that takes long.
class KeptJobs : public QObject
{
    Q_OBJECT

public:
    KeptJobs(const ui::JobRunner &jobs, QThreadPool &pool, QString path);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// From now on somebody else writes.
    void stop();

private:
    void write();

    const ui::JobRunner &m_jobs;
    QThreadPool &m_pool;
    QString m_path;
    QTimer m_timer;
    bool m_isWriting = false;
    bool m_isStopped = false;
    bool m_hasFile = false;
};

} // namespace vams::desktop
