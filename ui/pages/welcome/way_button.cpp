#include "ui/pages/welcome/way_button.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace vams::ui {

WayButton::WayButton(const Theme &theme, const QString &icon, const QString &title,
                     const QString &line, WayKind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_line(line)
    , m_kind(kind)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(line);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WayButton::sizeHint() const
{
    return {metrics::tileMax, metrics::wayHeight};
}

void WayButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMain = m_kind == WayKind::Main;
    const bool hover = underMouse() && isEnabled();
    painter.setPen(m_theme.color(isMain ? Token::Accent : hover ? Token::LineStrong : Token::Line));
    painter.setBrush(m_theme.color(isMain  ? Token::AccentWeak
                                   : hover ? Token::Hover
                                           : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius,
                            metrics::radius);
    const int icon = metrics::iconLarge;
    const Token ink = !isEnabled() ? Token::Disabled : isMain ? Token::Accent : Token::TextMuted;
    const QRect iconPlace = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(metrics::space + metrics::tight, (height() - icon) / 2, icon, icon));
    painter.drawPixmap(iconPlace.topLeft(), m_theme.pixmap(m_icon, ink, icon, devicePixelRatioF()));
    const int end = width() - metrics::space - metrics::icon;
    const QRect arrow = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(end, (height() - metrics::icon) / 2, metrics::icon, metrics::icon));
    painter.drawPixmap(arrow.topLeft(), m_theme.pixmap(QStringLiteral("chev-right"), ink,
                                                       metrics::icon, devicePixelRatioF()));
    const int left = metrics::wide + metrics::tight;
    QRect line(left, height() / 2 - metrics::tileName, end - left - metrics::gap,
               metrics::tileName);
    line = QStyle::visualRect(layoutDirection(), rect(), line);
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(m_theme.color(isEnabled() ? Token::Text : Token::Disabled));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
    line.translate(0, metrics::tileName - metrics::ring);
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(isEnabled() ? Token::TextMuted : Token::Disabled));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_line, Qt::ElideRight, line.width()));
}

void WayButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void WayButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace vams::ui
