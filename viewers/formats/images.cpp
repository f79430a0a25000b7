#include "viewers/formats/images.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace vams::viewers {

namespace {

constexpr int maxPixelsMegabytes = 1024;

QSize boundedSize(const QSize &size, int maxSide)
{
    if (size.isEmpty() || std::max(size.width(), size.height()) <= maxSide)
        return size;
    return size.scaled(maxSide, maxSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

} // namespace

QImage decodeImage(const ByteView &bytes, int maxSide, int vectorSide, QString *why)
{
    QByteArray raw = bytes.raw();
    QBuffer buffer(&raw);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    QImageReader::setAllocationLimit(maxPixelsMegabytes);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    const bool scalesItself = reader.supportsOption(QImageIOHandler::ScaledSize);
    if (scalesItself && !size.isEmpty()) {
        const bool isDrawing = vectorSide > 0 && reader.format().startsWith("svg");
        reader.setScaledSize(isDrawing ? size.scaled(vectorSide, vectorSide, Qt::KeepAspectRatio)
                                       : boundedSize(size, maxSide));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        if (why)
            *why = reader.errorString();
        return {};
    }
    const QSize wanted = boundedSize(image.size(), maxSide);
    if (wanted != image.size())
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_RGBA8888
                                                         : QImage::Format_RGBX8888);
}

} // namespace vams::viewers
