#pragma once
// The panels that float over the window: what was changed, and the inbox. Each opens and closes by
// its command, and gives the keyboard back to the page.

#include "ui/shell/page.h"

#include <QObject>

namespace vams::ui {

class HistoryPanel;
class Inbox;
class InboxPanel;
class PageArea;
class TopBar;

class FloatPanels : public QObject
{
    Q_OBJECT

public:
    /// They float over `frame`.
    FloatPanels(const PageContext &context, QWidget &frame, TopBar &top, const PageArea &area);

    /// Asks the server what is new.
    void refresh();
    /// After the frame got another size.
    void place();

private:
    void toggleHistory();
    void toggleInbox();
    void giveBackFocus();

    PageContext m_context;
    QWidget &m_frame;
    TopBar &m_top;
    const PageArea &m_area;
    Inbox *m_inbox;
    HistoryPanel *m_historyPanel = nullptr; ///< made when it is wanted
    InboxPanel *m_inboxPanel = nullptr;     ///< as above
};

} // namespace vams::ui
