#include "app/desktop/library_session.h"

#include "core/base/log.h"
#include "core/base/run_async.h"
#include "ui/transfers/transfer_jobs.h"
#include "viewers/standard/standard_viewers.h"

namespace vams::desktop {

LibrarySession::LibrarySession(OpenedLibrary opened, viewers::ReaderClient &reader,
                               const QString &thumbnailFolder, const QString &jobsFolder)
    : m_info(std::move(opened.info))
    , m_transport(std::move(opened.transport))
    , m_watch(*m_transport)
    , m_client(m_watch)
    , m_thumbnails(
          std::make_unique<viewers::CachedThumbnailService>(reader, m_pools, thumbnailFolder))
    , m_jobs(std::make_unique<ui::JobRunner>())
    , m_undo(std::make_unique<ui::UndoHistory>(m_pools.requests()))
    , m_viewers(viewers::standardViewers(reader, m_pools.loaders()))
{
    m_thumbnailJob = std::make_unique<ThumbnailJob>(*m_thumbnails, *m_jobs);
    if (jobsFolder.isEmpty())
        return;
    m_jobsFile = keptJobsFile(jobsFolder, m_info.place);
    m_kept = std::make_unique<KeptJobs>(*m_jobs, m_pools.workers(), m_jobsFile);
}

void LibrarySession::goOn(const ui::PageContext &context)
{
    if (!m_kept || std::exchange(m_wentOn, true))
        return;
    runAsync(
        m_pools.requests(), m_kept.get(),
        [path = m_jobsFile](Job &) -> Result<std::vector<SavedJob>> { return readKeptJobs(path); },
        [context](const Result<std::vector<SavedJob>> &read) {
            for (const SavedJob &saved : read.value_or(std::vector<SavedJob>()))
                if (!ui::goOnWith(context, saved.job, saved.state))
                    qCWarning(logUi) << "a kept job cannot be read:" << saved.job.kind;
        });
}

void LibrarySession::stop()
{
    if (m_kept) {
        m_kept->stop();
        m_unfinished = m_jobs->unfinished();
        m_kept.reset();
    }
    m_undo.reset();
    m_thumbnailJob.reset();
    m_jobs.reset();
    m_thumbnails.reset();
}

void LibrarySession::close()
{
    m_pools.shutDown();
    // Only now is it certain what the server has of each.
    if (!m_jobsFile.isEmpty())
        if (const Result<void> kept = writeKeptJobs(m_jobsFile, m_unfinished); !kept)
            qCWarning(logUi) << "kept jobs cannot be written:" << kept.error().detail;
    m_transport.reset();
}

} // namespace vams::desktop
