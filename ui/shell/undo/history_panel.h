#pragma once
// What was changed since the library was opened, newest first, in a panel over the window: a click
// or Enter goes back, or on, to that point.

#include "ui/shell/undo/undo_history.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QListView;

namespace vams::ui {

class StateView;

class HistoryPanel : public QFrame
{
    Q_OBJECT

public:
    HistoryPanel(const Theme &theme, UndoHistory &history, QWidget *parent);

    /// Puts the panel above this point of its parent.
    void placeAbove(const QPoint &bottomRight);
    [[nodiscard]] QListView &list() const { return *m_list; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goTo(const QModelIndex &index);
    void showState();

    UndoHistory &m_history;
    QListView *m_list;
    StateView *m_state;
};

} // namespace vams::ui
