#pragma once
// The inbox, in a panel below its button: a click or Enter opens the asset and marks the notice as
// read.

#include "ui/shell/inbox/inbox.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QListView;
class QPushButton;

namespace vams::ui {

class StateView;

class InboxPanel : public QFrame
{
    Q_OBJECT

public:
    InboxPanel(const Theme &theme, Inbox &inbox, QWidget *parent);

    /// Puts the panel below this point of its parent, its end at the point.
    void placeBelow(const QPoint &topEnd);
    [[nodiscard]] QListView &list() const { return *m_list; }

signals:
    void chosen(const vams::AssetRef &asset);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void showState();

    Inbox &m_inbox;
    QListView *m_list;
    QPushButton *m_allRead;
    StateView *m_state;
};

} // namespace vams::ui
