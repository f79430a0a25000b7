#include "viewers/thumbnails/render/text_page.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vams::viewers {

namespace {

// A sheet is white in both themes, as paper is.
const QColor paperColor(250, 250, 248);
const QColor edgeColor(0, 0, 0, 28);
const QColor inkColor(58, 64, 74);
const QColor numberColor(168, 174, 184);
constexpr int longestLine = 400;

void drawShadow(QPainter &painter, const QRectF &sheet)
{
    constexpr int steps = 10;
    for (int step = steps; step > 0; --step) {
        const qreal grow = step * sheet.height() / 180;
        QPainterPath path;
        path.addRoundedRect(sheet.adjusted(-grow, -grow / 2, grow, grow * 1.4), 6 + grow, 6 + grow);
        painter.fillPath(path, QColor(0, 0, 0, 7));
    }
}

} // namespace

QImage drawTextPage(const TextSample &sample, QSize size)
{
    QImage picture(size, QImage::Format_RGBA8888_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal height = size.height() * 0.90;
    const qreal width = std::min(height * 0.86, size.width() * 0.9);
    const QRectF sheet((size.width() - width) / 2, size.height() * 0.035, width, height);
    drawShadow(painter, sheet);
    painter.setPen(edgeColor);
    painter.setBrush(paperColor);
    painter.drawRoundedRect(sheet, 4, 4);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const int pixels = std::max(6, static_cast<int>(height / 30));
    font.setPixelSize(pixels);
    painter.setFont(font);
    const qreal border = height * 0.06;
    const qreal lineHeight = pixels * 1.42;
    const qreal gutter = pixels * 1.9;
    painter.setClipRect(sheet.adjusted(border / 2, border / 2, -border / 2, -border / 2));
    qreal y = sheet.top() + border;
    int number = 1;
    for (const QString &line : sample.text.split(QLatin1Char('\n'))) {
        if (y + lineHeight > sheet.bottom() - border / 2)
            break;
        QString text = line.left(longestLine);
        text.replace(QLatin1Char('\t'), QLatin1String("    "));
        text.remove(QLatin1Char('\r'));
        const QRectF numberBox(sheet.left() + border / 2, y, gutter - pixels * 0.6, lineHeight);
        painter.setPen(numberColor);
        painter.drawText(numberBox, Qt::AlignRight | Qt::AlignVCenter, QString::number(number++));
        painter.setPen(inkColor);
        painter.drawText(QRectF(sheet.left() + border / 2 + gutter, y, sheet.width(), lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        y += lineHeight;
    }
    painter.end();
    return picture.convertToFormat(QImage::Format_RGBA8888);
}

} // namespace vams::viewers
