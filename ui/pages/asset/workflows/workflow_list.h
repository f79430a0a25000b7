#pragma once
// The workflows that can run on an asset: those of its database and of all databases, with their
// steps. As high as its rows, up to a few.

#include "core/model/automation/workflow.h"
#include "ui/shell/page.h"

#include <optional>

class QTreeView;

namespace vams::ui {

class StateView;
template <class Item>
class RecordTable;

class WorkflowList : public QWidget
{
    Q_OBJECT

public:
    WorkflowList(const PageContext &context, const DatabaseId &database, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] std::optional<Workflow> current() const;
    [[nodiscard]] QTreeView &view() const { return *m_view; }
    [[nodiscard]] StateView &state() const { return *m_state; }

signals:
    void currentChanged();
    /// Double click or Enter.
    void runWanted(const vams::WorkflowRef &workflow);
    void menuWanted(const QPoint &globalPos);

private:
    void showState();
    void showFailure(const Error &error);
    void fitHeight();

    PageContext m_context;
    QTreeView *m_view;
    QWidget *m_notices;
    StateView *m_state;
    RecordTable<Workflow> *m_workflows;
};

} // namespace vams::ui
