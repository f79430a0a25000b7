#include "ui/pages/asset/activity/activity_delegate.h"

#include "ui/pages/asset/activity/activity_model.h"

#include <QPainter>
#include <QStyle>

namespace vams::ui {

QRect ActivityDelegate::Row::placed(const QRect &part) const
{
    return QStyle::visualRect(direction, rect, part);
}

ActivityDelegate::ActivityDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool startsDay = !index.data(ActivityModel::DayRole).toString().isEmpty();
    return {metrics::tile, metrics::rowTwo + (startsDay ? metrics::toolRow : 0)};
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    Row row{option.rect, option.direction};
    const QString day = index.data(ActivityModel::DayRole).toString();
    if (!day.isEmpty()) {
        QRect head = row.rect;
        head.setHeight(metrics::toolRow);
        paintText(*painter, {option.rect, option.direction},
                  head.adjusted(metrics::space, metrics::gap, -metrics::space, 0), day,
                  TextStyle::Strong, Token::Text);
        row.rect.setTop(head.bottom() + 1);
    }
    paintGround(*painter, row, option, index.data(ActivityModel::LeadsRole).toBool());
    paintSign(*painter, row, index, !day.isEmpty());
    paintTexts(*painter, row, index);
    painter->restore();
}

void ActivityDelegate::paintGround(QPainter &painter, const Row &row,
                                   const QStyleOptionViewItem &option, bool leads) const
{
    const QRect ground = row.rect.adjusted(metrics::gap, 0, -metrics::gap, 0);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || (leads && option.state.testFlag(QStyle::State_MouseOver))) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isSelected ? Token::AccentWeak : Token::Hover));
        painter.drawRoundedRect(ground, metrics::radius, metrics::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Token::Accent), metrics::ring));
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    }
}

void ActivityDelegate::paintSign(QPainter &painter, const Row &row, const QModelIndex &index,
                                 bool startsDay) const
{
    const QRect sign(row.rect.left() + metrics::space,
                     row.rect.center().y() - metrics::control / 2 + 1, metrics::control,
                     metrics::control);
    const int x = sign.center().x();
    const Token line = Token::LineStrong;
    if (!startsDay)
        painter.fillRect(
            row.placed({x, row.rect.top(), metrics::line, sign.top() - row.rect.top()}),
            m_theme.color(line));
    if (!index.data(ActivityModel::DayEndRole).toBool())
        painter.fillRect(
            row.placed({x, sign.bottom() + 1, metrics::line, row.rect.bottom() - sign.bottom()}),
            m_theme.color(line));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Pressed));
    painter.drawEllipse(row.placed(sign));
    QRect icon(0, 0, metrics::icon, metrics::icon);
    icon.moveCenter(sign.center());
    painter.drawPixmap(row.placed(icon).topLeft(),
                       m_theme.pixmap(index.data(ActivityModel::IconRole).toString(),
                                      Token::TextMuted, metrics::icon,
                                      painter.device()->devicePixelRatioF()));
}

void ActivityDelegate::paintTexts(QPainter &painter, const Row &row, const QModelIndex &index) const
{
    const int left = row.rect.left() + metrics::space + metrics::control + metrics::field;
    const int side = qMin(metrics::tile, row.rect.width() / 3);
    const QRect end(row.rect.right() - metrics::space - side, row.rect.top(), side,
                    row.rect.height());
    const QRect texts(left, row.rect.top(), end.left() - left - metrics::gap, row.rect.height());
    const auto lines = [&](const QRect &place, const QString &first, TextStyle firstStyle,
                           Token firstInk, const QString &second, Qt::Alignment at) {
        if (second.isEmpty() || first.isEmpty()) {
            const QString &only = first.isEmpty() ? second : first;
            paintText(painter, row, place, only, first.isEmpty() ? TextStyle::Small : firstStyle,
                      first.isEmpty() ? Token::TextMuted : firstInk, at);
            return;
        }
        const int middle = place.center().y() + metrics::ring;
        paintText(painter, row,
                  {place.left(), place.top() + metrics::tight, place.width(),
                   middle - place.top() - metrics::tight},
                  first, firstStyle, firstInk, at);
        paintText(painter, row,
                  {place.left(), middle, place.width(), place.bottom() - middle - metrics::tight},
                  second, TextStyle::Small, Token::TextMuted, at);
    };
    lines(texts, index.data().toString(), TextStyle::Medium, Token::Text,
          index.data(ActivityModel::DetailRole).toString(), Qt::AlignLeft);
    lines(end, index.data(ActivityModel::WhoRole).toString(), TextStyle::Base, Token::TextMuted,
          index.data(ActivityModel::WhenRole).toString(), Qt::AlignRight);
}

void ActivityDelegate::paintText(QPainter &painter, const Row &row, const QRect &place,
                                 const QString &text, TextStyle style, Token ink,
                                 Qt::Alignment side) const
{
    painter.setFont(m_theme.font(style));
    painter.setPen(m_theme.color(ink));
    const auto flags = QStyle::visualAlignment(row.direction, side) | Qt::AlignVCenter;
    painter.drawText(row.placed(place), static_cast<int>(flags) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace vams::ui
