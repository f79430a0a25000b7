#include "ui/shell/library/library_switcher.h"

#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/library/recent_delegate.h"
#include "ui/support/controls.h"
#include "ui/support/relative_time.h"

#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int mostRows = 6;

struct EntryFacts
{
    bool isThere = true;
    QList<QImage> pictures;
};

QString secondLineOf(const RecentEntry &entry)
{
    QStringList parts{entry.place};
    if (entry.assetCount >= 0)
        parts << LibrarySwitcher::tr("%n assets", nullptr, entry.assetCount);
    if (entry.opened.isValid())
        parts << relativeTime(entry.opened);
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

LibrarySwitcher::LibrarySwitcher(const PageContext &context, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_context(context)
    , m_list(new QListWidget)
{
    setProperty("area", "float");
    setAccessibleName(tr("Libraries"));
    m_list->setAccessibleName(tr("Recent libraries"));
    m_list->setItemDelegate(new RecentDelegate(context.theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::tight, metrics::tight, metrics::tight, metrics::tight);
    column->setSpacing(metrics::tight);
    column->addWidget(m_list);
    column->addWidget(makeLine(Qt::Horizontal));
    addActions();
    connect(m_list, &QListWidget::itemClicked, this, &LibrarySwitcher::choose);
    connect(m_list, &QListWidget::itemActivated, this, &LibrarySwitcher::choose);
}

void LibrarySwitcher::addActions()
{
    for (const char *id : {"library.new", "library.open", "library.connect", "library.close"}) {
        QAction *action = m_context.actions.action(QLatin1String(id));
        auto *button = new QPushButton(action->icon(), action->text());
        button->setProperty("kind", "menu");
        button->setAccessibleName(action->text());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, this, [this, action] {
            close();
            action->trigger();
        });
        layout()->addWidget(button);
    }
}

void LibrarySwitcher::open(const QList<RecentEntry> &recent, const QString &current,
                           const QWidget &button)
{
    ++m_generation;
    m_recent = recent;
    m_list->clear();
    for (const RecentEntry &entry : recent)
        addEntry(entry, current);
    const int rows = qBound(1, static_cast<int>(recent.size()), mostRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_list->setVisible(!recent.isEmpty());
    setFixedWidth(metrics::dialog);
    adjustSize();
    QPoint at = button.mapToGlobal(QPoint(0, button.height() + metrics::tight));
    const QRect screen = button.screen()->availableGeometry();
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - width())));
    move(at);
    show();
    m_list->setCurrentRow(recent.size() > 1 && recent.first().place == current ? 1 : 0);
    m_list->setFocus(Qt::PopupFocusReason);
}

void LibrarySwitcher::addEntry(const RecentEntry &entry, const QString &current)
{
    auto *item = new QListWidgetItem(entry.text, m_list);
    item->setData(RecentDelegate::EntryRole, m_list->count() - 1);
    item->setData(RecentDelegate::LineRole, secondLineOf(entry));
    item->setData(RecentDelegate::CurrentRole, entry.place == current);
    item->setData(RecentDelegate::RemoteRole, entry.kind == SessionKind::Remote);
    item->setToolTip(entry.place);
    item->setData(Qt::AccessibleTextRole,
                  QStringLiteral("%1, %2").arg(entry.text, secondLineOf(entry)));
    readEntry(entry, m_list->count() - 1);
}

void LibrarySwitcher::readEntry(const RecentEntry &entry, int row)
{
    runAsync(
        m_context.pools.workers(), this,
        [entry](Job &) -> Result<EntryFacts> {
            EntryFacts facts;
            facts.isThere = entry.kind == SessionKind::Remote || QFileInfo(entry.place).isDir();
            for (const QString &path : entry.pictures)
                if (const QImage picture = QFileInfo::exists(path) ? QImage(path) : QImage();
                    !picture.isNull())
                    facts.pictures.append(picture);
            return facts;
        },
        [this, row, generation = m_generation](const Result<EntryFacts> &facts) {
            QListWidgetItem *item = m_list->item(row);
            if (!facts || !item || generation != m_generation)
                return;
            item->setData(RecentDelegate::MissingRole, !facts->isThere);
            item->setData(RecentDelegate::PicturesRole, QVariant::fromValue(facts->pictures));
            if (!facts->isThere)
                item->setData(Qt::AccessibleDescriptionRole, tr("Folder not found"));
        });
}

void LibrarySwitcher::choose(const QListWidgetItem *item)
{
    const QString place = m_recent.value(item->data(RecentDelegate::EntryRole).toInt()).place;
    const bool isCurrent = item->data(RecentDelegate::CurrentRole).toBool();
    close();
    if (!isCurrent)
        emit chosen(place);
}

bool LibrarySwitcher::eventFilter(QObject *watched, QEvent *event)
{
    // Below the last row the buttons come, as in a menu.
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down &&
        m_list->currentRow() == m_list->count() - 1) {
        focusNextChild();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void LibrarySwitcher::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void LibrarySwitcher::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

} // namespace vams::ui
