#pragma once
// Starts a workflow over a file, or over an asset as a whole.

#include "core/base/result.h"
#include "core/model/automation/workflow.h"
#include "core/model/page.h"
#include "ui/admin/form_dialog.h"
#include "ui/shell/page.h"

class QComboBox;

namespace vams::ui {

class AssetChoice;

/// What is chosen already; empty members are still to be chosen.
struct RunPlace
{
    WorkflowRef workflow;
    AssetRef asset;
    QString assetName;
    QString path; ///< of the file: "/in.glb"
};

class RunDialog : public FormDialog
{
    Q_OBJECT

public:
    RunDialog(const PageContext &context, std::vector<Workflow> workflows, RunPlace place,
              QWidget *parent);

    [[nodiscard]] WorkflowRef workflow() const;
    [[nodiscard]] AssetRef asset() const;
    /// The key of the file; empty: the whole asset.
    [[nodiscard]] QString fileKey() const;

private:
    void addWorkflows();
    void addAsset();
    void readFiles();

    PageContext m_context;
    std::vector<Workflow> m_workflows;
    RunPlace m_place;
    QComboBox *m_workflow;
    AssetChoice *m_asset;
    QComboBox *m_file;
    AssetRef m_read; ///< the asset whose files are offered
    std::shared_ptr<Job> m_job;
};

/// What can run on the assets of a database: its own workflows and those of all databases. What the
/// caller may not list is left out, unless that is all.
Result<ListPage<Workflow>> readWorkflowsFor(const api::Client &client, const DatabaseId &database,
                                            Job &job);

/// Reads what there is to run and opens the dialog over `owner`'s window; `started` follows when
/// the execution is recorded, `failed` when there is nothing to read.
void runWorkflow(const PageContext &context, QWidget *owner, const RunPlace &place,
                 std::function<void()> started, std::function<void(const Error &)> failed);

} // namespace vams::ui
