#pragma once
// Everything that lives as long as a library is open, in the order in which it must go.

#include "app/desktop/kept_jobs.h"
#include "app/desktop/library_keeper.h"
#include "app/desktop/open_library.h"
#include "app/desktop/thumbnail_job.h"
#include "core/api/client.h"
#include "core/base/pools.h"
#include "ui/shell/connection_watch.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/shell/places/kept_places.h"
#include "ui/shell/undo/undo_history.h"
#include "viewers/base/viewer_registry.h"
#include "viewers/thumbnails/cached_thumbnail_service.h"

namespace vams::ui {
struct PageContext;
}

namespace vams::desktop {

class LibrarySession
{
public:
    /// `jobsFolder`: where jobs that are not done are kept for the next start; empty: nowhere.
    LibrarySession(OpenedLibrary opened, viewers::ReaderClient &reader,
                   const QString &thumbnailFolder, const QString &jobsFolder);

    [[nodiscard]] const ui::SessionInfo &info() const { return m_info; }
    [[nodiscard]] api::Client &client() { return m_client; }
    [[nodiscard]] Pools &pools() { return m_pools; }
    [[nodiscard]] ui::ConnectionWatch &connection() { return m_watch; }
    [[nodiscard]] viewers::CachedThumbnailService &thumbnails() { return *m_thumbnails; }
    [[nodiscard]] ui::JobRunner &jobs() { return *m_jobs; }
    [[nodiscard]] ui::UndoHistory &undo() { return *m_undo; }
    [[nodiscard]] ui::KeptPlaces &kept() { return m_places; }
    [[nodiscard]] LibraryKeeper &keeper() { return m_keeper; }
    [[nodiscard]] const viewers::ViewerRegistry &viewers() const { return m_viewers; }

    /// Starts what an earlier start of the program did not get done; once.
    void goOn(const ui::PageContext &context);
    /// User interface's thread: what runs is told to stop, and nothing new is asked for after this.
    void stop();
    /// Any other thread: waits for what runs and lets go of the library.
    void close();

private:
    ui::SessionInfo m_info;
    LibraryKeeper m_keeper{m_info};
    ui::KeptPlaces m_places{m_info.place};
    std::unique_ptr<api::Transport> m_transport;
    ui::ConnectionWatch m_watch;
    api::Client m_client;
    Pools m_pools;
    std::unique_ptr<viewers::CachedThumbnailService> m_thumbnails;
    std::unique_ptr<ui::JobRunner> m_jobs;
    std::unique_ptr<ThumbnailJob> m_thumbnailJob;
    std::unique_ptr<KeptJobs> m_kept; ///< null: nowhere
    std::vector<ui::KeptJob> m_unfinished;
    QString m_jobsFile;
    bool m_wentOn = false;
    std::unique_ptr<ui::UndoHistory> m_undo;
    viewers::ViewerRegistry m_viewers;
};

} // namespace vams::desktop
