#pragma once
// Pipelines of all databases: what works on files, and how it is called.

#include "core/model/automation/pipeline.h"
#include "ui/admin/record_page.h"
#include "ui/shell/undo/undo_history.h"

namespace vams::ui {

template <class Item>
class RecordTable;

/// A pipeline and the workflows that have it as a step; nothing where the user may not see them.
struct PipelineRow
{
    Pipeline pipeline;
    std::optional<QStringList> workflows;
};

class PipelinesPage : public RecordPage
{
    Q_OBJECT

public:
    PipelinesPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

private:
    void edit(const PipelineRow *row);
    void openDialog(const PipelineRow &row, bool isNew, const QStringList &databases);
    void toggle(const Pipeline &pipeline);
    /// `before` null: it was created.
    [[nodiscard]] UndoStep stepOf(const Pipeline *before, const Pipeline &after) const;

    RecordTable<PipelineRow> *m_pipelines;
};

} // namespace vams::ui
