#include "ui/shell/nav_row.h"

#include "core/base/text.h"
#include "ui/models/file_mime.h"
#include "ui/models/offered_mime.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyle>

namespace vams::ui {

NavRow::NavRow(const Theme &theme, const QString &icon, const QString &text,
               const Location &location, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_location(location)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateName();
}

void NavRow::setCount(int count)
{
    m_count = count;
    updateName();
    update();
}

void NavRow::setCurrent(bool current)
{
    m_current = current;
    setAccessibleDescription(current ? tr("Shown now") : QString());
    update();
}

void NavRow::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    updateGeometry();
    update();
}

void NavRow::setDropDatabase(const QString &databaseId)
{
    m_dropDatabase = databaseId;
    setAcceptDrops(!databaseId.isEmpty());
}

QSize NavRow::sizeHint() const
{
    return m_narrow ? QSize(metrics::controlLarge, metrics::controlLarge)
                    : QSize(metrics::sideBar - metrics::space, metrics::navRow);
}

int NavRow::textWidth() const
{
    const QFontMetrics strong(m_theme.font(TextStyle::Strong)); // as while it is the current one
    return 3 * metrics::gap + metrics::icon + strong.horizontalAdvance(text());
}

void NavRow::updateName()
{
    setAccessibleName(m_count < 0    ? text()
                      : m_count == 1 ? tr("%1, 1 asset").arg(text())
                                     : tr("%1, %2 assets").arg(text(), humanCount(m_count)));
}

void NavRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hover = underMouse();
    if (m_current || hover || m_dropping) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(m_current || m_dropping ? Token::AccentWeak : Token::Hover));
        painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    }
    if (m_dropping) {
        painter.setPen(QPen(m_theme.color(Token::Accent), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius,
                                metrics::radius);
    }
    const Token ink = m_current ? Token::Accent : hover ? Token::Text : Token::TextMuted;
    const int size = m_narrow ? metrics::iconLarge : metrics::icon;
    const int left = m_narrow ? (width() - size) / 2 : metrics::gap;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect iconRect(mirrored ? width() - left - size : left, (height() - size) / 2, size,
                         size);
    painter.drawPixmap(iconRect.topLeft(), m_theme.pixmap(m_icon, ink, size, devicePixelRatioF()));
    if (m_narrow)
        return;
    QRect textRect = rect().adjusted(left + size + metrics::gap, 0, -metrics::gap, 0);
    if (m_count >= 0) {
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(m_theme.color(Token::TextMuted));
        const QString count = humanCount(m_count);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textRect),
                         Qt::AlignVCenter | Qt::AlignRight, count);
        textRect.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(count) - metrics::gap, 0);
    }
    painter.setFont(m_theme.font(m_current ? TextStyle::Strong : TextStyle::Base));
    painter.setPen(m_theme.color(Token::Text));
    const QString shown =
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width());
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textRect),
                     Qt::AlignVCenter | Qt::AlignLeft, shown); // the painter mirrors
}

void NavRow::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void NavRow::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void NavRow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!offersFiles(*event->mimeData()))
        return;
    m_dropping = true;
    update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void NavRow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    update();
}

void NavRow::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    update();
    event->acceptProposedAction();
    if (const QStringList paths = localPaths(*event->mimeData()); !paths.isEmpty())
        emit filesDropped(m_dropDatabase, paths);
}

} // namespace vams::ui
