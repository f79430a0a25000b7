#pragma once
// The Workflows tab of an asset: what can run on it, and its executions with state, steps and
// input. Reads when it is looked at.

#include "core/model/asset.h"
#include "core/model/automation/execution.h"
#include "ui/shell/page.h"

class QLabel;

namespace vams::ui {

class ExecutionReport;
class RecordDetails;
class RecordList;
class StateView;
class WorkflowList;
template <class Item>
class RecordTable;
template <class Item>
struct RecordSource;

class WorkflowsTab : public QWidget
{
    Q_OBJECT

public:
    WorkflowsTab(const PageContext &context, const AssetRef &asset, QWidget *parent = nullptr);

    /// An archived asset has no executions to read, and nothing runs on it.
    void setAsset(const Asset &asset);
    /// At once, or when the tab shows.
    void refresh();
    /// Asks for what is not chosen here.
    void run();
    /// Once it is there.
    void selectExecution(const ExecutionId &id);
    [[nodiscard]] QWidget *inspector() const;
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] RecordList &executions() const { return *m_executions; }
    [[nodiscard]] WorkflowList &workflows() const { return *m_workflows; }

signals:
    void countChanged(int count);
    void statusChanged();
    /// An empty workflow is still to be chosen; an empty path means the whole asset.
    void runWanted(const vams::WorkflowRef &workflow, const QString &path);
    /// The file an execution worked on.
    void fileWanted(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] RecordSource<AssetExecution> source() const;
    QWidget *makeHead();
    void setUpExecutions();
    void read();
    void describe(RecordDetails &details, int row);
    void describeAgain(const QString &id);
    [[nodiscard]] QWidget *makeVerbs(const WorkflowExecution &execution);
    void showMenu(const QPoint &globalPos);

    PageContext m_context;
    AssetRef m_asset;
    bool m_isArchived = false;
    bool m_isKnown = false; ///< the asset was read
    bool m_isStale = true;
    ExecutionReport *m_report;
    WorkflowList *m_workflows;
    RecordTable<AssetExecution> *m_table;
    RecordList *m_executions;
    StateView *m_state = nullptr;
};

} // namespace vams::ui
