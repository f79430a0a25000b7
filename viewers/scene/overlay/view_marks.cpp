#include "viewers/scene/overlay/view_marks.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace vams::viewers {

namespace {

constexpr double stick = 29;
constexpr double ball = 7;
constexpr int smallPixels = 11;
constexpr int longestBar = 96;
constexpr int dimensionHeight = 20;

QImage blankMark(const QSize &size, double pixelRatio)
{
    QImage image(size * pixelRatio, QImage::Format_RGBA8888_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    return image;
}

QFont markFont(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QPointF onGizmo(const QVector3D &axis, const CameraAxes &axes)
{
    return {gizmoSize / 2.0 + QVector3D::dotProduct(axis, axes.right) * stick,
            gizmoSize / 2.0 - QVector3D::dotProduct(axis, axes.up) * stick};
}

QVector3D unit(int axis)
{
    QVector3D vector;
    vector[axis] = 1;
    return vector;
}

/// Axes from the farthest to the nearest.
std::array<int, 3> byDepth(const CameraAxes &axes)
{
    std::array<int, 3> order{0, 1, 2};
    std::sort(order.begin(), order.end(),
              [&axes](int a, int b) { return axes.toCamera[a] < axes.toCamera[b]; });
    return order;
}

} // namespace

QImage paintGizmo(const CameraAxes &axes, const ViewerStyle &style, double pixelRatio)
{
    const std::array<QColor, 3> colors{style.axisX, style.axisY, style.axisZ};
    QImage image = blankMark(QSize(gizmoSize, gizmoSize), pixelRatio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.line, 1));
    painter.setBrush(style.overlay);
    const QPointF centre(gizmoSize / 2.0, gizmoSize / 2.0);
    painter.drawEllipse(centre, gizmoSize / 2.0 - 3.5, gizmoSize / 2.0 - 3.5);
    painter.setFont(markFont(9, QFont::DemiBold));
    for (const int axis : byDepth(axes)) {
        const QPointF tip = onGizmo(unit(axis), axes);
        painter.setPen(QPen(colors[axis], 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre, tip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors[axis]);
        painter.drawEllipse(tip, ball, ball);
        painter.setPen(colors[axis].lightnessF() > 0.4f ? QColor(Qt::black) : QColor(Qt::white));
        painter.drawText(QRectF(tip.x() - ball, tip.y() - ball, ball * 2, ball * 2),
                         Qt::AlignCenter, QString(QChar('X' + axis)));
    }
    return image;
}

std::optional<StandardView> gizmoViewAt(const QPointF &at, const CameraAxes &axes, UpAxis up)
{
    const std::array<int, 3> order = byDepth(axes);
    for (auto axis = order.rbegin(); axis != order.rend(); ++axis) {
        const QPointF off = at - onGizmo(unit(*axis), axes);
        if (std::hypot(off.x(), off.y()) > ball + 3)
            continue;
        if (*axis == 0)
            return StandardView::Right;
        const bool isUp = (*axis == 1) == (up == UpAxis::Y);
        if (isUp)
            return StandardView::Top;
        // The front of a Y-up scene is seen along Z; of a Z-up one against Y.
        return up == UpAxis::Y ? StandardView::Front : StandardView::Back;
    }
    return std::nullopt;
}

double roundLength(double most)
{
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    for (const double step : {5.0, 2.0}) {
        if (power * step <= most)
            return power * step;
    }
    return power;
}

QImage paintScaleBar(float unitsPerPixel, const Lengths &lengths, const ViewerStyle &style,
                     double pixelRatio)
{
    const double length = roundLength(static_cast<double>(unitsPerPixel) * longestBar);
    const int width = static_cast<int>(std::lround(length / static_cast<double>(unitsPerPixel)));
    const QFont font = markFont(smallPixels, QFont::Normal);
    const QString text = lengths.text(length);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text);
    QImage image = blankMark(QSize(width + 10 + textWidth, 16), pixelRatio);
    QPainter painter(&image);
    painter.setPen(QPen(style.muted, 1));
    painter.drawPolyline(QPolygonF({QPointF(0.5, 6), QPointF(0.5, 10.5), QPointF(width - 0.5, 10.5),
                                    QPointF(width - 0.5, 6)}));
    painter.setFont(font);
    painter.drawText(QRect(width + 8, 0, textWidth + 2, 16), Qt::AlignVCenter, text);
    return image;
}

QImage paintLabel(const QString &text, const ViewerStyle &style, double pixelRatio)
{
    const QFont font = markFont(smallPixels, QFont::Normal);
    QImage image = blankMark(QSize(QFontMetrics(font).horizontalAdvance(text) + 4, 16), pixelRatio);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(style.muted);
    painter.drawText(QRect(QPoint(0, 0), image.deviceIndependentSize().toSize()), Qt::AlignVCenter,
                     text);
    return image;
}

QImage paintDimension(const QString &text, bool isSelected, const ViewerStyle &style,
                      double pixelRatio)
{
    constexpr int padding = 6;
    const QFont font = markFont(smallPixels, QFont::DemiBold);
    const int width = QFontMetrics(font).horizontalAdvance(text) + 2 * padding;
    QImage image = blankMark(QSize(width, dimensionHeight), pixelRatio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isSelected ? style.accent : style.line, 1));
    painter.setBrush(style.overlay);
    const QRectF box(QPointF(0, 0), image.deviceIndependentSize());
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(font);
    painter.setPen(style.text);
    painter.drawText(box, Qt::AlignCenter, text);
    return image;
}

} // namespace vams::viewers
