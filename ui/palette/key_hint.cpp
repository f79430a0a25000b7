#include "ui/palette/key_hint.h"

#include "ui/palette/key_caps.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace vams::ui {

namespace {

constexpr int shadowReach = 24;
constexpr int shadowDrop = 8;

} // namespace

KeyHint::KeyHint(const Theme &theme, QStringList keys, QString text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_keys(std::move(keys))
    , m_text(std::move(text))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_keys.join(QStringLiteral(", ")), m_text));
}

int KeyHint::capsWidth() const
{
    const QFontMetrics font(m_theme.font(TextStyle::Small));
    int width = 0;
    for (const QString &key : m_keys)
        width +=
            qMax(metrics::badge, font.horizontalAdvance(key) + 2 * metrics::tight) + metrics::tight;
    return width;
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics font(m_theme.font(TextStyle::Small));
    return {capsWidth() + font.horizontalAdvance(m_text) + metrics::ring, metrics::badge};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int caps = capsWidth();
    const QRect keys(isMirrored ? width() - caps + metrics::tight : 0, 0, caps - metrics::tight,
                     height());
    paintKeyCaps(painter, keys, m_keys, m_theme, layoutDirection());
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.drawText(isMirrored ? rect().adjusted(0, 0, -caps, 0) : rect().adjusted(caps, 0, 0, 0),
                     Qt::AlignLeading | Qt::AlignVCenter, m_text);
}

void paintShadow(QPainter &painter, const QRect &around, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor color = theme.color(Token::Shadow);
    // Rings that lie over each other add up to a soft edge.
    color.setAlphaF(color.alphaF() / shadowReach * 2);
    painter.setBrush(color);
    for (int reach = shadowReach; reach > 0; reach -= 2)
        painter.drawRoundedRect(
            around.translated(0, shadowDrop).adjusted(-reach, -reach, reach, reach),
            metrics::radiusFloat + reach, metrics::radiusFloat + reach);
}

} // namespace vams::ui
