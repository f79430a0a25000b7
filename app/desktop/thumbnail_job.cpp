#include "app/desktop/thumbnail_job.h"

namespace vams::desktop {

ThumbnailJob::ThumbnailJob(viewers::CachedThumbnailService &thumbnails, ui::JobRunner &jobs,
                           int afterMs)
    : m_thumbnails(thumbnails)
    , m_jobs(jobs)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(afterMs);
    connect(&m_wait, &QTimer::timeout, this, &ThumbnailJob::begin);
    connect(&thumbnails, &viewers::CachedThumbnailService::leftChanged, this,
            &ThumbnailJob::onLeftChanged);
}

void ThumbnailJob::onLeftChanged()
{
    const int left = m_thumbnails.leftCount();
    if (m_id == 0) {
        if (left < leastPictures)
            m_wait.stop();
        else if (!m_wait.isActive())
            m_wait.start();
        return;
    }
    if (left == 0) {
        m_jobs.drop(std::exchange(m_id, 0));
        return;
    }
    m_most = qMax(m_most, left);
    m_jobs.report(m_id, {m_most - left, m_most, tr("%n left", nullptr, left)});
}

void ThumbnailJob::begin()
{
    m_most = m_thumbnails.leftCount();
    if (m_most < leastPictures)
        return;
    m_id = m_jobs.show(tr("Make pictures of files"), [this] { m_thumbnails.dropWaiting(); });
    onLeftChanged();
}

} // namespace vams::desktop
