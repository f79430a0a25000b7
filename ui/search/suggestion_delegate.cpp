#include "ui/search/suggestion_delegate.h"

#include "ui/search/hit_text.h"
#include "ui/search/suggestion_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace vams::ui {

SuggestionDelegate::SuggestionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::tile, metrics::row};
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(selected ? Token::AccentWeak : Token::Hover));
        painter->drawRoundedRect(option.rect.adjusted(metrics::tight, 0, -metrics::tight, 0),
                                 metrics::radiusSmall, metrics::radiusSmall);
    }
    const SearchHit *hit = index.data(SuggestionModel::HitRole).value<const SearchHit *>();
    const QRect inner = option.rect.adjusted(metrics::field, 0, -metrics::field, 0);
    const QRect iconRect = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                               QSize(metrics::icon, metrics::icon), inner);
    painter->drawPixmap(iconRect.topLeft(),
                        m_theme.pixmap(hit ? iconOf(*hit) : QStringLiteral("search"),
                                       Token::TextMuted, metrics::icon,
                                       painter->device()->devicePixelRatioF()));
    const int side = metrics::icon + metrics::gap;
    const QRect text = option.direction == Qt::RightToLeft ? inner.adjusted(0, 0, -side, 0)
                                                           : inner.adjusted(side, 0, 0, 0);
    if (hit) {
        paintHit(*painter, text, *hit, option.direction);
    } else {
        painter->setFont(m_theme.font(TextStyle::Medium));
        painter->setPen(m_theme.color(Token::AccentText));
        painter->drawText(text, Qt::AlignLeading | Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
    }
    painter->restore();
}

void SuggestionDelegate::paintHit(QPainter &painter, QRect rect, const SearchHit &hit,
                                  Qt::LayoutDirection direction) const
{
    const auto step = [&rect, direction](int width) {
        if (direction == Qt::RightToLeft)
            rect.setRight(rect.right() - width - metrics::field);
        else
            rect.setLeft(rect.left() + width + metrics::field);
    };
    // A long name leaves room for its place.
    QRect nameRect = rect;
    const int mostName = rect.width() * 2 / 3;
    if (direction == Qt::RightToLeft)
        nameRect.setLeft(rect.right() - mostName);
    else
        nameRect.setWidth(mostName);
    const MarkedText name = nameTextOf(hit);
    step(paintMarked(painter, nameRect, name, MarkedLook::Name, m_theme, direction));
    MarkedText note = placeTextOf(hit);
    // Why it is here, where the name does not say so.
    const MarkedText match = matchTextOf(hit);
    if (!hasMarks(name) && !match.empty()) {
        appendText(note, QStringLiteral(" \u00b7 "));
        appendText(note, match);
    }
    paintMarked(painter, rect, note, MarkedLook::Note, m_theme, direction);
}

} // namespace vams::ui
