#pragma once
// From loaded data to the picture of a tile. Lives in the helper process, on its main thread.

#include "core/base/result.h"
#include "viewers/base/loader.h"

#include <QImage>

#include <memory>

namespace vams::viewers {

class MeshRenderer;

class ThumbnailRenderer
{
public:
    ThumbnailRenderer();
    ~ThumbnailRenderer();

    /// Straight alpha, fits `size`; models fill it exactly.
    Result<QImage> render(const Loaded &loaded, const QString &fileName, QSize size);

private:
    Result<QImage> renderMesh(const MeshData &mesh, const QString &fileName, QSize size);

    std::unique_ptr<MeshRenderer> m_meshes; ///< made on first use
};

} // namespace vams::viewers
