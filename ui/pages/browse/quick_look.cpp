#include "ui/pages/browse/quick_look.h"

#include "core/base/text.h"
#include "ui/pages/browse/asset_delegate.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/support/controls.h"
#include "ui/support/relative_time.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
int quickHead()
{
    return metrics::inspectorHead;
}
int quickFoot()
{
    return metrics::titleRow;
}
int quickWidth()
{
    return metrics::dialog + metrics::tile;
}
} // namespace

QuickLook::QuickLook(const PageContext &context, QWidget &page, QWidget &keys)
    : QFrame(&page)
    , m_context(context)
    , m_page(page)
    , m_keys(keys)
    , m_pictures(context.theme, context.thumbnails, this)
    , m_name(makeElidedLabel({}, TextStyle::Section))
    , m_facts(makeMuted({}))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Quick look"));
    m_facts->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space, 0, metrics::gap, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    auto *close = makeIconButton(context.theme, QStringLiteral("close"), tr("Close"));
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, this, &QuickLook::shut);
    head->addWidget(m_name, 1);
    head->addWidget(close);
    m_name->setFixedHeight(quickHead());
    column->addLayout(head);
    column->addStretch(1);
    m_facts->setFixedHeight(quickFoot());
    column->addWidget(m_facts);
    page.installEventFilter(this);
    hide();
}

void QuickLook::open(const Asset &asset)
{
    show(asset);
    place();
    QFrame::show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void QuickLook::follow(const Asset &asset)
{
    if (isVisible())
        show(asset);
}

void QuickLook::shut()
{
    hide();
    m_keys.setFocus(Qt::OtherFocusReason);
}

void QuickLook::show(const Asset &asset)
{
    m_asset = asset;
    m_name->setText(asset.assetName);
    QStringList facts{typeTextOf(asset), secondLineOf(asset)};
    if (asset.summary && asset.summary->fileCount > 0)
        facts << fileCountText(asset.summary->fileCount);
    facts << relativeTime(modifiedOf(asset)) << asset.plainDatabaseId().text()
          << asset.tags.join(QStringLiteral(", "));
    facts.removeAll(QString());
    QString text = facts.join(QStringLiteral(" \u00b7 "));
    const QStringList truth = truthOf(asset, {}).split(QLatin1Char('\n')).mid(1);
    if (!truth.isEmpty())
        text += QLatin1Char('\n') + truth.join(QStringLiteral(" \u00b7 "));
    m_facts->setText(text);
    setAccessibleDescription(asset.assetName + QStringLiteral(", ") + text);
    update();
}

void QuickLook::place()
{
    const int width = qMin<int>(quickWidth(), m_page.width() - metrics::wide);
    const int height =
        qMin(width * 3 / 4 + quickHead() + quickFoot(), m_page.height() - metrics::wide);
    QRect place(0, 0, width, height);
    place.moveCenter(m_page.rect().center());
    setGeometry(place);
}

QRect QuickLook::pictureRect() const
{
    return rect().adjusted(metrics::space, quickHead(), -metrics::space, -quickFoot());
}

void QuickLook::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_context.theme.color(Token::LineStrong), metrics::line));
    painter.setBrush(m_context.theme.color(Token::Overlay));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusFloat,
                            metrics::radiusFloat);
    if (!m_asset)
        return;
    ThumbnailLook look;
    look.radius = metrics::radius;
    look.tellsReason = true;
    m_pictures.paint(painter, pictureRect(), coverSpot(m_context.client, *m_asset), look);
}

bool QuickLook::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == &m_page && event->type() == QEvent::Hide)
        hide();
    return QFrame::eventFilter(watched, event);
}

void QuickLook::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Escape:
        shut();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        shut();
        emit openWanted();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(&m_keys, event);
        break;
    default:
        QFrame::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace vams::ui
