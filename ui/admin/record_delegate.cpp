#include "ui/admin/record_delegate.h"

#include "ui/admin/record_model.h"
#include "ui/widgets/row_list.h"

#include <QPainter>
#include <QStyle>

namespace vams::ui {

namespace {

struct BadgeColors
{
    Token ground;
    Token ink;
};

BadgeColors badgeColors(BadgeKind kind)
{
    static constexpr BadgeColors colors[] = {{Token::Pressed, Token::Text},
                                             {Token::AccentWeak, Token::AccentText},
                                             {Token::SuccessWeak, Token::Success},
                                             {Token::WarningWeak, Token::Warning},
                                             {Token::DangerWeak, Token::Danger}};
    return colors[static_cast<int>(kind)];
}

TextStyle styleOf(CellLook look)
{
    if (look == CellLook::Strong)
        return TextStyle::Medium;
    return look == CellLook::Mono ? TextStyle::Mono : TextStyle::Base;
}

/// A rounded ground with a text in its middle.
void paintPill(QPainter &painter, const QRect &rect, const QString &text, const QColor &ground,
               const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, metrics::radiusSmall, metrics::radiusSmall);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace

RecordDelegate::RecordDelegate(const Theme &theme, viewers::ThumbnailService &thumbnails,
                               bool hasPictures, QWidget *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_pictures(theme, thumbnails, view)
    , m_hasPictures(hasPictures)
{}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::tile, m_hasPictures ? metrics::rowTwo : metrics::row};
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isFirst = index.column() == 0;
    paintRowGround(*painter, option, m_theme, isFirst);
    QRect cell = option.rect.adjusted(isFirst ? metrics::space : metrics::cell, 0, -metrics::cell,
                                      -metrics::line);
    cell = QStyle::visualRect(option.direction, option.rect, cell);
    const auto look = static_cast<CellLook>(index.data(RecordModel::LookRole).toInt());
    const QString text = index.data().toString();
    if (look == CellLook::Badge) {
        paintBadge(*painter, cell, index, option.direction);
    } else if (look == CellLook::Chips) {
        paintChips(*painter, cell, text, option.direction);
    } else {
        cell = paintPicture(*painter, cell, index, option.direction);
        painter->setFont(m_theme.font(styleOf(look)));
        const bool isQuiet = look == CellLook::Muted || look == CellLook::Mono;
        painter->setPen(m_theme.color(isQuiet ? Token::TextMuted : Token::Text));
        const Qt::Alignment alignment = QStyle::visualAlignment(
            option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        painter->drawText(cell, static_cast<int>(alignment) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(QString(text).replace('\n', ' '),
                                                            Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

QRect RecordDelegate::paintPicture(QPainter &painter, const QRect &cell, const QModelIndex &index,
                                   Qt::LayoutDirection direction) const
{
    const QVariant picture = index.data(RecordModel::PictureRole);
    if (!picture.isValid())
        return cell;
    const QRect place(cell.left(), cell.center().y() - metrics::pictureHeight / 2,
                      metrics::pictureWidth, metrics::pictureHeight);
    ThumbnailLook look;
    look.radius = metrics::radiusSmall;
    m_pictures.paint(painter, QStyle::visualRect(direction, cell, place),
                     picture.value<ThumbnailSpot>(), look);
    return QStyle::visualRect(direction, cell,
                              cell.adjusted(metrics::pictureWidth + metrics::field, 0, 0, 0));
}

void RecordDelegate::paintBadge(QPainter &painter, const QRect &cell, const QModelIndex &index,
                                Qt::LayoutDirection direction) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const auto badge = index.data(RecordModel::BadgeRole).value<CellBadge>();
    const BadgeColors colors = badgeColors(badge.kind);
    painter.setFont(m_theme.font(TextStyle::SmallMedium));
    const int icon = badge.icon.isEmpty() ? 0 : metrics::field + metrics::tight;
    const QString shown = painter.fontMetrics().elidedText(
        text, Qt::ElideRight, cell.width() - icon - 2 * metrics::radius);
    const int wanted = painter.fontMetrics().horizontalAdvance(shown) + icon + 2 * metrics::radius;
    QRect rect(cell.left(), cell.center().y() - metrics::badge / 2, wanted, metrics::badge);
    rect = QStyle::visualRect(direction, cell, rect);
    paintPill(painter, rect, {}, m_theme.color(colors.ground), {});
    QRect inner = rect.adjusted(metrics::radius, 0, -metrics::radius, 0);
    if (icon > 0) {
        const QRect place(inner.left(), rect.center().y() - metrics::radius + 1, metrics::field,
                          metrics::field);
        painter.drawPixmap(QStyle::visualRect(direction, inner, place).topLeft(),
                           m_theme.pixmap(badge.icon, colors.ink, metrics::field,
                                          painter.device()->devicePixelRatioF()));
        inner = QStyle::visualRect(direction, inner, inner.adjusted(icon, 0, 0, 0));
    }
    painter.setPen(m_theme.color(colors.ink));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, shown);
}

void RecordDelegate::paintChips(QPainter &painter, const QRect &cell, const QString &lines,
                                Qt::LayoutDirection direction) const
{
    painter.setFont(m_theme.font(TextStyle::SmallMedium));
    const QStringList texts = lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    int x = cell.left();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isLast = i + 1 == texts.size();
        const QString rest = QStringLiteral("+%1").arg(texts.size() - i);
        const int restWidth =
            painter.fontMetrics().horizontalAdvance(rest) + 2 * metrics::radius + metrics::tight;
        const int room = cell.right() - x - (isLast ? 0 : restWidth);
        QString shown = texts[i];
        int width = painter.fontMetrics().horizontalAdvance(shown) + 2 * metrics::radius;
        const bool fits = width <= room;
        if (!fits && i > 0)
            shown = rest;
        else if (!fits)
            shown =
                painter.fontMetrics().elidedText(shown, Qt::ElideRight, room - 2 * metrics::radius);
        width = painter.fontMetrics().horizontalAdvance(shown) + 2 * metrics::radius;
        const QRect place(x, cell.center().y() - metrics::tag / 2, width, metrics::tag);
        paintPill(painter, QStyle::visualRect(direction, cell, place), shown,
                  m_theme.color(Token::Pressed), m_theme.color(Token::Text));
        if (!fits && i > 0)
            return;
        x += width + metrics::tight;
    }
}

} // namespace vams::ui
