#pragma once
// What was changed since the library was opened, newest first, in a panel over the window: a click
// or Enter goes back, or on, to that point.

#include "ui/shell/panels/float_list.h"

namespace vams::ui {

class UndoHistory;

class HistoryPanel : public FloatList
{
    Q_OBJECT

public:
    HistoryPanel(const Theme &theme, UndoHistory &history, QWidget *parent);

protected:
    void choose(const QModelIndex &index) override;

private:
    void showState();

    UndoHistory &m_history;
};

} // namespace vams::ui
