#include "app/desktop/library_session.h"

#include "viewers/standard/standard_viewers.h"

namespace vams::desktop {

LibrarySession::LibrarySession(OpenedLibrary opened, viewers::ReaderClient &reader,
                               const QString &thumbnailFolder)
    : m_info(std::move(opened.info))
    , m_transport(std::move(opened.transport))
    , m_watch(*m_transport)
    , m_client(m_watch)
    , m_thumbnails(
          std::make_unique<viewers::CachedThumbnailService>(reader, m_pools, thumbnailFolder))
    , m_jobs(std::make_unique<ui::JobRunner>())
    , m_undo(std::make_unique<ui::UndoHistory>(m_pools.requests()))
    , m_viewers(viewers::standardViewers(reader, m_pools.loaders()))
{}

void LibrarySession::stop()
{
    m_undo.reset();
    m_jobs.reset();
    m_thumbnails.reset();
}

void LibrarySession::close()
{
    m_pools.shutDown();
    m_transport.reset();
}

} // namespace vams::desktop
