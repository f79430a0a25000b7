#pragma once
// Shows the making of many pictures among the jobs. A few are made at every scroll and are no job.

#include "ui/shell/jobs/job_runner.h"
#include "viewers/thumbnails/cached_thumbnail_service.h"

#include <QTimer>

namespace vams::desktop {

class ThumbnailJob : public QObject
{
    Q_OBJECT

public:
    /// So many must be left to be worth a row.
    static constexpr int leastPictures = 12;

    /// Both outlive it. A row comes when many have been left for `afterMs`.
    ThumbnailJob(viewers::CachedThumbnailService &thumbnails, ui::JobRunner &jobs,
                 int afterMs = 1500);

private:
    void onLeftChanged();
    void begin();

    viewers::CachedThumbnailService &m_thumbnails;
    ui::JobRunner &m_jobs;
    QTimer m_wait;
    int m_id = 0;   ///< of the row; 0: none
    int m_most = 0; ///< that were left since it came
};

} // namespace vams::desktop
