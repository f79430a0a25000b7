#include "viewers/media/image_viewer.h"

#include "core/base/text.h"
#include "viewers/base/floating_bar.h"
#include "viewers/media/image_canvas.h"

#include <QAction>
#include <QColorSpace>
#include <QFileInfo>
#include <QLabel>

#include <cmath>

namespace vams::viewers {

namespace {

constexpr double keyStep = 1.25;
const QString picturePlace = QStringLiteral("picture");
constexpr double inchesPerMetre = 39.3701;

struct LoadedImage
{
    ImageLevels levels;
    qint64 bytes = 0;
};

Result<LoadedImage> loadLevels(const ImageLoader &loader, const FileSource &source, Job &job)
{
    Result<QImage> image = loader(source, job);
    if (!image)
        return fail(image.error());
    if (image->isNull())
        return fail(ErrorKind::Invalid,
                    ImageViewer::tr("This file holds no picture that can be shown."),
                    source.fileName, ImageViewer::tr("Check it in the program that wrote it."));
    LoadedImage loaded{ImageLevels(*image, job), QFileInfo(source.path).size()};
    if (job.isCancelled())
        return fail(cancelledError());
    return loaded;
}

QString depthText(const QImage &image)
{
    const QPixelFormat format = image.pixelFormat();
    const int bits =
        format.colorModel() == QPixelFormat::Grayscale ? image.depth() : format.redSize();
    if (format.colorModel() == QPixelFormat::Indexed)
        return ImageViewer::tr("%1 colours, indexed").arg(image.colorCount());
    const QString channels = format.colorModel() == QPixelFormat::Grayscale
                                 ? ImageViewer::tr("greyscale")
                             : image.hasAlphaChannel() ? ImageViewer::tr("RGB with alpha")
                                                       : ImageViewer::tr("RGB");
    return ImageViewer::tr("%1, %2 bits a channel").arg(channels).arg(bits);
}

} // namespace

ImageViewer::ImageViewer(ImageLoader loader, const ViewerStyle &style, QThreadPool &loaders,
                         QWidget *parent)
    : Viewer(style, loaders, parent)
    , m_loader(std::move(loader))
    , m_canvas(new ImageCanvas(style))
    , m_bar(new FloatingBar(style, FloatingBar::Over::Widget, m_canvas))
    , m_percent(new QLabel)
{
    setContent(m_canvas);
    setUpBar();
    connect(m_canvas, &ImageCanvas::zoomChanged, this, &ImageViewer::showZoom);
    connect(m_canvas, &ImageCanvas::moved, this, &Viewer::viewPlaceChanged);
}

void ImageViewer::setUpBar()
{
    struct Row
    {
        const char *icon;
        QString text;
        QList<QKeySequence> keys;
        std::function<void()> run;
    };
    const Row rows[] = {
        {"frame", tr("Fit to the view"), {Qt::Key_F}, [this] { m_canvas->fit(); }},
        {"", tr("1:1"), {Qt::Key_1}, [this] { m_canvas->zoomTo(1); }},
        {"minus", tr("Zoom out"), {Qt::Key_Minus}, [this] { m_canvas->zoomBy(1 / keyStep); }},
        {"plus",
         tr("Zoom in"),
         {Qt::Key_Plus, Qt::Key_Equal},
         [this] { m_canvas->zoomBy(keyStep); }},
    };
    for (const Row &row : rows) {
        QAction *action =
            addViewerAction(QString::fromLatin1(row.icon), row.text, row.keys.first());
        action->setShortcuts(row.keys);
        connect(action, &QAction::triggered, this, row.run);
        m_bar->addAction(action);
    }
    m_percent->setFixedWidth(52);
    m_percent->setAlignment(Qt::AlignCenter);
    m_bar->addWidget(m_percent);
}

void ImageViewer::showZoom()
{
    m_percent->setText(tr("%1 %").arg(std::lround(m_canvas->magnification() * 100)));
}

void ImageViewer::startLoading()
{
    load([loader = m_loader, from = source()](Job &job) { return loadLevels(loader, from, job); },
         [this](LoadedImage loaded) {
             m_bytes = loaded.bytes;
             m_canvas->setImage(std::move(loaded.levels));
         });
}

Facts ImageViewer::facts() const
{
    const QImage &image = m_canvas->image().original();
    if (image.isNull())
        return {};
    const QString space = image.colorSpace().description();
    const int dpi = static_cast<int>(std::lround(image.dotsPerMeterX() / inchesPerMetre));
    Facts facts{{tr("Size"),
                 tr("%1 × %2 pixels").arg(humanCount(image.width()), humanCount(image.height()))},
                {tr("Depth"), depthText(image)},
                {tr("Colour space"), space.isEmpty() ? tr("Not given, shown as sRGB") : space}};
    if (dpi > 0)
        facts.append({tr("Resolution"), tr("%1 dpi").arg(dpi)});
    facts.append({tr("File size"), humanSize(m_bytes)});
    return facts;
}

QString ImageViewer::summary() const
{
    const QSize size = m_canvas->image().original().size();
    return size.isEmpty()
               ? QString()
               : tr("%1 × %2 pixels").arg(humanCount(size.width()), humanCount(size.height()));
}

void ImageViewer::takePicture(QObject *, std::function<void(Result<QImage>)> done)
{
    const QImage &image = m_canvas->image().original();
    if (image.isNull())
        done(fail(ErrorKind::NotFound, tr("There is no picture yet."), source().fileName));
    else
        done(image);
}

void ImageViewer::applyStyle()
{
    m_canvas->setColors(viewerStyle());
    m_bar->setColors(viewerStyle());
}

ViewPlace ImageViewer::viewPlace() const
{
    const QSize size = m_canvas->image().size();
    if (size.isEmpty())
        return {};
    const ImageZoom &zoom = m_canvas->zoom();
    const QPointF middle = zoom.toImage(zoom.viewCentre());
    return {picturePlace,
            {zoom.isFitted() ? 1.0 : 0.0, zoom.scale() * size.width(), middle.x() / size.width(),
             middle.y() / size.height()}};
}

void ImageViewer::setViewPlace(const ViewPlace &place)
{
    const QSize size = m_canvas->image().size();
    if (place.kind != picturePlace || place.numbers.size() != 4 || size.isEmpty())
        return;
    if (place.numbers[0] > 0)
        m_canvas->fit();
    else
        m_canvas->showAt(place.numbers[1] / size.width(), {place.numbers[2], place.numbers[3]});
}

} // namespace vams::viewers
