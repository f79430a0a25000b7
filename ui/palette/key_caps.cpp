#include "ui/palette/key_caps.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace vams::ui {

QStringList keyCapsOf(const QString &shortcut)
{
    QStringList keys = shortcut.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    if (shortcut.endsWith(QLatin1Char('+')))
        keys << QStringLiteral("+"); // the key itself
    return keys;
}

int paintKeyCaps(QPainter &painter, const QRect &place, const QStringList &keys, const Theme &theme,
                 Qt::LayoutDirection direction)
{
    const bool isMirrored = direction == Qt::RightToLeft;
    painter.setFont(theme.font(TextStyle::Small));
    const QFontMetrics font = painter.fontMetrics();
    int taken = 0;
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const int wide = qMax(metrics::badge, font.horizontalAdvance(*key) + 2 * metrics::tight);
        QRectF cap(place.right() + 1 - taken - wide,
                   place.top() + (place.height() - metrics::badge) / 2, wide, metrics::badge);
        if (isMirrored)
            cap.moveLeft(place.left() + taken);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.color(Token::LineStrong));
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusSmall,
                                metrics::radiusSmall);
        painter.setPen(theme.color(Token::TextMuted));
        painter.drawText(cap, Qt::AlignCenter, *key);
        taken += wide + metrics::tight;
    }
    return qMax(0, taken - metrics::tight);
}

} // namespace vams::ui
