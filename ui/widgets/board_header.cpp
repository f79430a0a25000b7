#include "ui/widgets/board_header.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace vams::ui {

namespace {
int leastName()
{
    return metrics::tile + metrics::wide;
}
} // namespace

void paintTickBox(QPainter &painter, const QRect &place, Qt::CheckState state, const Theme &theme)
{
    const bool isOn = state != Qt::Unchecked;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(isOn ? Token::AccentFill : Token::Control), 1.5));
    painter.setBrush(theme.color(isOn ? Token::AccentFill : Token::Field));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusSmall,
                            metrics::radiusSmall);
    painter.restore();
    if (isOn)
        painter.drawPixmap(
            place.topLeft(),
            theme.pixmap(state == Qt::Checked ? QStringLiteral("check") : QStringLiteral("minus"),
                         Token::OnAccent, metrics::indicator,
                         painter.device()->devicePixelRatioF()));
}

BoardHeader::BoardHeader(const Theme &theme, int nameColumn, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_nameColumn(nameColumn)
{
    setAccessibleName(tr("Columns"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setStretchLastSection(false);
    setMinimumSectionSize(metrics::wide);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    const auto chosen = [this] {
        if (!m_fitting)
            emit layoutChosen();
    };
    connect(this, &QHeaderView::sectionResized, this, [this, chosen](int column) {
        if (column != m_nameColumn) // that one follows the window
            chosen();
    });
    connect(this, &QHeaderView::sectionMoved, this, [chosen] { chosen(); });
}

void BoardHeader::adoptModel()
{
    setSectionResizeMode(QHeaderView::Interactive);
    setSectionResizeMode(m_nameColumn, QHeaderView::Stretch);
}

void BoardHeader::fit(int width)
{
    if (m_fitting)
        return;
    m_fitting = true;
    int left = width - leastName();
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        if (column == m_nameColumn)
            continue;
        setSectionHidden(column, false); // a hidden one has no size
        const bool fits = sectionSize(column) <= left;
        setSectionHidden(column, m_unwanted.contains(column) || !fits);
        if (!isSectionHidden(column))
            left -= sectionSize(column);
    }
    m_fitting = false;
}

void BoardHeader::setWanted(int column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    fit(width());
    emit layoutChosen();
}

void BoardHeader::fillMenu(QMenu &menu)
{
    for (int column = 0; column < count(); ++column) {
        if (column == m_nameColumn)
            continue;
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_unwanted.contains(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool wanted) { setWanted(column, wanted); });
    }
}

QString BoardHeader::defaultLayout(const QSet<int> &unwanted) const
{
    QStringList parts;
    for (int column = 0; column < count(); ++column)
        parts << QStringLiteral("%1:%2:%3")
                     .arg(column)
                     .arg(sectionSize(column))
                     .arg(unwanted.contains(column) ? 0 : 1);
    return parts.join(QLatin1Char(' '));
}

QString BoardHeader::layoutText() const
{
    QStringList parts;
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        // The width of a column that is hidden now is what it comes back with.
        auto *self = const_cast<BoardHeader *>(this);
        const bool hidden = isSectionHidden(column);
        int size = sectionSize(column);
        if (hidden) {
            const QSignalBlocker quiet(self);
            self->setSectionHidden(column, false);
            size = sectionSize(column);
            self->setSectionHidden(column, true);
        }
        parts << QStringLiteral("%1:%2:%3")
                     .arg(column)
                     .arg(size)
                     .arg(m_unwanted.contains(column) ? 0 : 1);
    }
    return parts.join(QLatin1Char(' '));
}

void BoardHeader::restoreLayout(const QString &text)
{
    m_fitting = true;
    int visual = 0;
    for (const QString &part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList fields = part.split(QLatin1Char(':'));
        const int column = fields.value(0).toInt();
        const int size = fields.value(1).toInt();
        if (fields.size() != 3 || column < 0 || column >= count() || visual >= count())
            break;
        if (column != m_nameColumn) {
            setSectionHidden(column, false);
            resizeSection(column, qBound<int>(metrics::wide, size, metrics::dialog));
        }
        if (visual > 0)
            moveSection(visualIndex(column), visual);
        ++visual;
        if (fields[2] == QLatin1String("0") && column != m_nameColumn)
            m_unwanted.insert(column);
    }
    m_fitting = false;
    if (width() > 0)
        fit(width());
}

void BoardHeader::setSortColumn(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    viewport()->update();
}

void BoardHeader::followSelection(const QItemSelectionModel &selection)
{
    qint64 selected = 0;
    for (const QItemSelectionRange &range : selection.selection())
        selected += range.height();
    const int rows = model() ? model()->rowCount() : 0;
    m_tick = selected == 0 ? Qt::Unchecked : selected < rows ? Qt::PartiallyChecked : Qt::Checked;
    viewport()->update();
}

QRect BoardHeader::tickRect() const
{
    const QRect section(sectionViewportPosition(m_nameColumn), 0, sectionSize(m_nameColumn),
                        height());
    const QRect place(section.left() + metrics::space, (section.height() - metrics::indicator) / 2,
                      metrics::indicator, metrics::indicator);
    return QStyle::visualRect(layoutDirection(), section, place);
}

void BoardHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, m_theme.color(Token::Surface));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), metrics::line,
                      m_theme.color(Token::Line));
    const bool isName = logicalIndex == m_nameColumn;
    const int before =
        isName ? metrics::space * 2 + metrics::indicator + metrics::tight : int(metrics::cell);
    const bool isRight =
        model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt() &
        Qt::AlignRight;
    const bool isSorted = logicalIndex == m_sortColumn;
    const int after = metrics::cell + (isSorted ? metrics::icon : 0);
    const QRect inside =
        QStyle::visualRect(layoutDirection(), rect, rect.adjusted(before, 0, -after, 0));
    painter->setFont(m_theme.font(TextStyle::SmallMedium));
    painter->setPen(m_theme.color(isSorted ? Token::Text : Token::TextMuted));
    const QString text = painter->fontMetrics().elidedText(
        model()->headerData(logicalIndex, Qt::Horizontal).toString(), Qt::ElideRight,
        inside.width());
    const Qt::Alignment align =
        QStyle::visualAlignment(layoutDirection(), isRight ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(inside, static_cast<int>(align | Qt::AlignVCenter), text);
    if (isSorted) {
        constexpr int size = metrics::field;
        const int textWidth = painter->fontMetrics().horizontalAdvance(text) + metrics::tight;
        const QRect place(align & Qt::AlignRight ? inside.right() + metrics::tight
                                                 : inside.left() + textWidth,
                          rect.center().y() - size / 2 + 1, size, size);
        painter->drawPixmap(
            place.topLeft(),
            m_theme.pixmap(m_sortOrder == Qt::AscendingOrder ? QStringLiteral("chev-up")
                                                             : QStringLiteral("chev-down"),
                           Token::TextMuted, size, painter->device()->devicePixelRatioF()));
    }
    painter->restore();
    if (isName)
        paintTickBox(*painter, tickRect(), m_tick, m_theme);
}

void BoardHeader::mousePressEvent(QMouseEvent *event)
{
    constexpr int slack = metrics::tight;
    m_tickPressed =
        event->button() == Qt::LeftButton &&
        tickRect().adjusted(-slack, -slack, slack, slack).contains(event->position().toPoint());
    if (!m_tickPressed)
        QHeaderView::mousePressEvent(event);
}

void BoardHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_tickPressed, false))
        emit tickClicked();
    else
        QHeaderView::mouseReleaseEvent(event);
}

void BoardHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(event->globalPos());
}

} // namespace vams::ui
