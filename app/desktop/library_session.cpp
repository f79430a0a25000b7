#include "app/desktop/library_session.h"

#include "viewers/documents/hex_viewer.h"
#include "viewers/documents/text_viewer.h"
#include "viewers/media/image_viewer.h"
#include "viewers/mesh/mesh_viewer.h"

namespace vams::desktop {

LibrarySession::LibrarySession(OpenedLibrary opened, viewers::ReaderClient &reader,
                               const QString &thumbnailFolder)
    : m_info(std::move(opened.info))
    , m_transport(std::move(opened.transport))
    , m_watch(*m_transport)
    , m_client(m_watch)
    , m_thumbnails(
          std::make_unique<viewers::CachedThumbnailService>(reader, m_pools, thumbnailFolder))
{
    addViewers(reader);
}

void LibrarySession::addViewers(viewers::ReaderClient &reader)
{
    using viewers::FileKind;
    using viewers::ViewerStyle;
    QThreadPool &loaders = m_pools.loaders();
    const auto mesh = [&reader, &loaders](const ViewerStyle &style, QWidget *parent) {
        return new viewers::MeshViewer([&reader](const viewers::FileSource &source,
                                                 Job &job) { return reader.loadMesh(source, job); },
                                       style, loaders, parent);
    };
    m_viewers.add(FileKind::Mesh, mesh);
    m_viewers.add(FileKind::PointCloud, mesh);
    m_viewers.add(FileKind::Image, [&reader, &loaders](const ViewerStyle &style, QWidget *parent) {
        return new viewers::ImageViewer(
            [&reader](const viewers::FileSource &source, Job &job) {
                return reader.loadImage(source, QSize(), job);
            },
            style, loaders, parent);
    });
    m_viewers.add(FileKind::Text, [&loaders](const ViewerStyle &style, QWidget *parent) {
        return new viewers::TextViewer(style, loaders, parent);
    });
    m_viewers.add(FileKind::Other, [&loaders](const ViewerStyle &style, QWidget *parent) {
        return new viewers::HexViewer(style, loaders, parent);
    });
}

void LibrarySession::close()
{
    m_pools.shutDown();
    m_transport.reset();
}

} // namespace vams::desktop
