#pragma once
// The form of a workflow: what it is called, its steps, and which files start it.

#include "ui/admin/form_dialog.h"
#include "ui/pages/workflows/steps_editor.h"

class QComboBox;

namespace vams::ui {

/// ".glb,.obj", "all" or empty; says what is wrong with it, for people.
QString triggerProblem(const QString &extensions);

class WorkflowDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `databases`: ids to choose from, "GLOBAL" among them.
    WorkflowDialog(const Theme &theme, const Workflow &workflow, bool isNew,
                   const QStringList &databases, std::vector<Pipeline> pipelines, QWidget *parent);

    [[nodiscard]] Workflow workflow() const;

private:
    void addIdentity(const QStringList &databases, bool isNew);
    void followDatabase();

    Workflow m_before;
    QLineEdit *m_id;
    QComboBox *m_database;
    QPlainTextEdit *m_description = nullptr;
    StepsEditor *m_steps;
    QLineEdit *m_trigger = nullptr;
};

} // namespace vams::ui
