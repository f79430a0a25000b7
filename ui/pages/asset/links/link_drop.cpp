#include "ui/pages/asset/links/link_drop.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace vams::ui {

LinkDrop::LinkDrop(const Theme &theme, QWidget *over)
    : QWidget(over)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

QRect LinkDrop::zone(LinkGroup group) const
{
    const int third = width() / 3;
    const QRect place = group == LinkGroup::Parents ? QRect(0, 0, third, height())
                        : group == LinkGroup::Children
                            ? QRect(width() - third, 0, third, height())
                            : QRect(third, height() / 2, width() - 2 * third, height() / 2);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

std::optional<LinkGroup> LinkDrop::groupAt(const QPoint &at) const
{
    for (const LinkGroup group : linkGroups)
        if (zone(group).contains(at))
            return group;
    return std::nullopt;
}

void LinkDrop::setActive(std::optional<LinkGroup> group)
{
    m_active = group;
    update();
}

void LinkDrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextStyle::Medium));
    for (const LinkGroup group : linkGroups) {
        const bool isActive = m_active == group;
        const QRect place =
            zone(group).adjusted(metrics::gap, metrics::gap, -metrics::gap, -metrics::gap);
        QColor ground = m_theme.color(isActive ? Token::AccentWeak : Token::Surface);
        ground.setAlphaF(0.9F);
        painter.setBrush(ground);
        QPen edge(m_theme.color(isActive ? Token::Accent : Token::LineStrong), metrics::ring);
        edge.setStyle(Qt::DashLine);
        painter.setPen(edge);
        painter.drawRoundedRect(place, metrics::radiusFloat, metrics::radiusFloat);
        painter.setPen(m_theme.color(isActive ? Token::AccentText : Token::TextMuted));
        painter.drawText(place.adjusted(metrics::gap, 0, -metrics::gap, 0),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         group == LinkGroup::Parents    ? tr("Link as parent")
                         : group == LinkGroup::Children ? tr("Link as child")
                                                        : tr("Link as related"));
    }
}

} // namespace vams::ui
