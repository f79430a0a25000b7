#include "ui/shell/panels/float_panels.h"

#include "ui/shell/action_registry.h"
#include "ui/shell/inbox/inbox.h"
#include "ui/shell/inbox/inbox_panel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_area.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/undo/history_panel.h"
#include "ui/theme/tokens.h"

#include <QToolButton>

namespace vams::ui {

FloatPanels::FloatPanels(const PageContext &context, QWidget &frame, TopBar &top,
                         const PageArea &area)
    : QObject(&frame)
    , m_context(context)
    , m_frame(frame)
    , m_top(top)
    , m_area(area)
    , m_inbox(new Inbox(context.client, context.pools, this))
{
    connect(m_inbox, &Inbox::changed, this, [this] {
        m_top.setInbox(m_inbox->isThere(), m_inbox->unreadCount());
        m_context.actions.refresh();
    });
    context.actions.bind(QStringLiteral("edit.history"), &frame, [this] { toggleHistory(); });
    context.actions.bind(
        QStringLiteral("view.inbox"), &frame, [this] { toggleInbox(); },
        [this] { return m_inbox->isThere(); });
}

void FloatPanels::refresh()
{
    m_inbox->refresh();
}

void FloatPanels::place()
{
    const bool isMirrored = m_frame.layoutDirection() == Qt::RightToLeft;
    if (m_historyPanel && m_historyPanel->isVisible())
        m_historyPanel->placeAt(
            QPoint(isMirrored ? int(metrics::gap) : m_frame.width() - metrics::gap,
                   m_frame.height() - metrics::statusBar - metrics::gap),
            isMirrored ? Qt::BottomLeftCorner : Qt::BottomRightCorner);
    if (!m_inboxPanel || !m_inboxPanel->isVisible())
        return;
    const QToolButton &button = m_top.inbox();
    const QPoint end(isMirrored ? 0 : button.width(), button.height() + metrics::gap);
    m_inboxPanel->placeAt(button.mapTo(&m_frame, end),
                          isMirrored ? Qt::TopLeftCorner : Qt::TopRightCorner);
}

void FloatPanels::giveBackFocus()
{
    if (m_area.page())
        m_area.page()->setFocus(Qt::OtherFocusReason);
}

void FloatPanels::toggleHistory()
{
    if (m_historyPanel && m_historyPanel->isVisible()) {
        m_historyPanel->hide();
        giveBackFocus();
        return;
    }
    if (!m_historyPanel) {
        m_historyPanel = new HistoryPanel(m_context.theme, m_context.undo, &m_frame);
        connect(m_historyPanel, &HistoryPanel::closed, this, &FloatPanels::toggleHistory);
    }
    m_historyPanel->show();
    place();
    m_historyPanel->setFocus(Qt::OtherFocusReason);
}

void FloatPanels::toggleInbox()
{
    if (m_inboxPanel && m_inboxPanel->isVisible()) {
        m_inboxPanel->hide();
        giveBackFocus();
        return;
    }
    if (!m_inboxPanel) {
        m_inboxPanel = new InboxPanel(m_context.theme, *m_inbox, &m_frame);
        connect(m_inboxPanel, &InboxPanel::closed, this, &FloatPanels::toggleInbox);
        connect(m_inboxPanel, &InboxPanel::chosen, this, [this](const AssetRef &asset) {
            toggleInbox();
            m_context.navigator.open(Location::ofAsset(asset));
        });
    }
    m_inbox->refresh();
    m_inboxPanel->show();
    place();
    m_inboxPanel->setFocus(Qt::OtherFocusReason);
}

} // namespace vams::ui
