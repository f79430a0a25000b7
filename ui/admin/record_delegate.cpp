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

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int row = m_hasPictures ? metrics::rowTwo : metrics::row;
    return {metrics::tile, startsSection(index) ? row + metrics::sectionHead : row};
}

bool RecordDelegate::startsSection(const QModelIndex &index)
{
    const QString section = index.data(RecordModel::SectionRole).toString();
    return !section.isEmpty() && (index.row() == 0 || index.sibling(index.row() - 1, index.column())
                                                              .data(RecordModel::SectionRole)
                                                              .toString() != section);
}

void RecordDelegate::paintSection(QPainter &painter, const QRect &head, const QModelIndex &index,
                                  Qt::LayoutDirection direction) const
{
    painter.fillRect(head, m_theme.color(Token::Window));
    painter.fillRect(head.left(), head.bottom(), head.width(), metrics::line,
                     m_theme.color(Token::Line));
    if (index.column() != 0)
        return;
    const QString section = index.data(RecordModel::SectionRole).toString();
    int count = 0;
    while (index.siblingAtRow(index.row() + count).data(RecordModel::SectionRole).toString() ==
           section)
        ++count;
    const QRect line = head.adjusted(metrics::space, 0, -metrics::cell, 0);
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading, section);
    const int width = painter.fontMetrics().horizontalAdvance(section) + metrics::gap;
    painter.setFont(m_theme.font(TextStyle::SmallMedium));
    const QString number = QString::number(count);
    const QRect pill(line.left() + width, line.center().y() - metrics::badge / 2,
                     painter.fontMetrics().horizontalAdvance(number) + 2 * metrics::radius,
                     metrics::badge);
    paintPill(painter, QStyle::visualRect(direction, line, pill), number,
              m_theme.color(Token::Pressed), m_theme.color(Token::TextMuted));
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem option(given);
    if (startsSection(index)) {
        QRect head = option.rect;
        head.setHeight(metrics::sectionHead);
        paintSection(*painter, head, index, option.direction);
        option.rect.setTop(head.bottom() + 1);
    }
    const bool isFirst = index.column() == 0;
    paintRowGround(*painter, option, m_theme, isFirst);
    QRect cell = option.rect.adjusted(isFirst ? metrics::space : metrics::cell, 0, -metrics::cell,
                                      -metrics::line);
    cell = QStyle::visualRect(option.direction, option.rect, cell);
    const auto look = static_cast<CellLook>(index.data(RecordModel::LookRole).toInt());
    if (look == CellLook::Badge)
        paintBadge(*painter, cell, index, option.direction);
    else if (look == CellLook::Chips)
        paintChips(*painter, cell, index.data().toString(), option.direction);
    else
        paintText(*painter, paintPicture(*painter, cell, index, option.direction), index,
                  option.direction);
    painter->restore();
}

void RecordDelegate::paintText(QPainter &painter, const QRect &cell, const QModelIndex &index,
                               Qt::LayoutDirection direction) const
{
    const auto look = static_cast<CellLook>(index.data(RecordModel::LookRole).toInt());
    const QString second = index.data(RecordModel::SecondRole).toString();
    const int flags = static_cast<int>(QStyle::visualAlignment(
                          direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()))) |
                      Qt::TextSingleLine;
    const auto draw = [&](const QRect &place, const QString &text, TextStyle style, Token ink) {
        painter.setFont(m_theme.font(style));
        painter.setPen(m_theme.color(ink));
        painter.drawText(place, flags,
                         painter.fontMetrics().elidedText(QString(text).replace('\n', ' '),
                                                          Qt::ElideRight, place.width()));
    };
    const bool isQuiet = look == CellLook::Muted || look == CellLook::Mono;
    const QString text = index.data().toString();
    if (second.isEmpty()) {
        draw(cell, text, styleOf(look), isQuiet ? Token::TextMuted : Token::Text);
        return;
    }
    const int middle = cell.center().y() + metrics::ring;
    draw({cell.left(), cell.top() + metrics::ring, cell.width(), middle - cell.top()}, text,
         styleOf(look), isQuiet ? Token::TextMuted : Token::Text);
    draw({cell.left(), middle, cell.width(), cell.bottom() - middle - metrics::tight}, second,
         TextStyle::Small, Token::TextMuted);
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
