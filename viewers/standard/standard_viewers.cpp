#include "viewers/standard/standard_viewers.h"

#include "viewers/documents/hex_viewer.h"
#include "viewers/documents/text_viewer.h"
#include "viewers/media/image_viewer.h"
#include "viewers/mesh/mesh_viewer.h"
#include "viewers/reader/reader_client.h"

namespace vams::viewers {

ViewerRegistry standardViewers(ReaderClient &reader, QThreadPool &loaders)
{
    ViewerRegistry registry;
    const auto meshes = [&reader, &loaders](const ViewerStyle &style, QWidget *parent) -> Viewer * {
        return new MeshViewer(
            [&reader](const FileSource &source, Job &job) { return reader.loadMesh(source, job); },
            style, loaders, parent);
    };
    registry.add(FileKind::Mesh, meshes);
    registry.add(FileKind::PointCloud, meshes);
    registry.add(FileKind::Image, [&reader, &loaders](const ViewerStyle &style, QWidget *parent) {
        return new ImageViewer([&reader](const FileSource &source,
                                         Job &job) { return reader.loadImage(source, {}, job); },
                               style, loaders, parent);
    });
    registry.add(FileKind::Text, [&loaders](const ViewerStyle &style, QWidget *parent) {
        return new TextViewer(style, loaders, parent);
    });
    registry.add(FileKind::Other, [&loaders](const ViewerStyle &style, QWidget *parent) {
        return new HexViewer(style, loaders, parent);
    });
    return registry;
}

} // namespace vams::viewers
