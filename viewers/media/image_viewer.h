#pragma once
// Shows a picture: fit, true size, zoom, pan, and the colour under the pointer.

#include "viewers/base/viewer.h"
#include "viewers/media/image_levels.h"

class QLabel;

namespace vams::viewers {

class FloatingBar;
class ImageCanvas;

/// Reads the whole picture; blocks.
using ImageLoader = std::function<Result<QImage>(const FileSource &source, Job &job)>;

class ImageViewer : public Viewer
{
    Q_OBJECT

public:
    ImageViewer(ImageLoader loader, const ViewerStyle &style, QThreadPool &loaders,
                QWidget *parent = nullptr);

    [[nodiscard]] Facts facts() const override;
    [[nodiscard]] QString summary() const override;
    void takePicture(QObject *receiver, std::function<void(Result<QImage>)> done) override;
    /// Which part, and how large; of a picture of another size the same part of it.
    [[nodiscard]] ViewPlace viewPlace() const override;
    void setViewPlace(const ViewPlace &place) override;
    [[nodiscard]] ImageCanvas &canvas() { return *m_canvas; }

protected:
    void startLoading() override;
    void applyStyle() override;

private:
    void setUpBar();
    void showZoom();

    ImageLoader m_loader;
    ImageCanvas *m_canvas;
    FloatingBar *m_bar;
    QLabel *m_percent;
    qint64 m_bytes = 0;
};

} // namespace vams::viewers
