#pragma once
// Workflows of all databases: pipelines one after the other.

#include "core/model/automation/workflow.h"
#include "ui/admin/record_page.h"
#include "ui/shell/undo/undo_history.h"

namespace vams::ui {

class RecordDetails;
template <class Item>
class RecordTable;

class WorkflowsPage : public RecordPage
{
    Q_OBJECT

public:
    WorkflowsPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

private:
    void setUpList();
    void describe(RecordDetails &details, const Workflow &workflow);
    void edit(const Workflow &workflow, bool isNew);
    void openDialog(const Workflow &workflow, bool isNew, const QStringList &databases,
                    std::vector<Pipeline> pipelines);
    void run();
    /// `before` null: it was created.
    [[nodiscard]] UndoStep stepOf(const Workflow *before, const Workflow &after) const;

    RecordTable<Workflow> *m_workflows;
};

} // namespace vams::ui
