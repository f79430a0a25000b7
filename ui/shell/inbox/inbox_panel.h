#pragma once
// The inbox, in a panel below its button: a click or Enter opens the asset and marks the notice as
// read.

#include "core/base/ids.h"
#include "ui/shell/panels/float_list.h"

class QPushButton;

namespace vams::ui {

class Inbox;

class InboxPanel : public FloatList
{
    Q_OBJECT

public:
    InboxPanel(const Theme &theme, Inbox &inbox, QWidget *parent);

signals:
    void chosen(const vams::AssetRef &asset);

protected:
    void choose(const QModelIndex &index) override;

private:
    void showState();

    Inbox &m_inbox;
    QPushButton *m_allRead;
};

} // namespace vams::ui
