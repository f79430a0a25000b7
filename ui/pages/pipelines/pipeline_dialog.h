#pragma once
// The form of a pipeline. How it is called cannot change once it is made; the fields below follow
// it.

#include "core/api/automation/pipelines_api.h"
#include "ui/admin/form_dialog.h"

class QComboBox;
class QHBoxLayout;

namespace vams::ui {

/// For people: "Lambda function", "Whole file".
QString pipelineExecutionText(const QString &executionType);
QString pipelineTypeText(const QString &type);

class PipelineDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `databases`: ids to choose from, "GLOBAL" among them. `workflows`: those that use it.
    PipelineDialog(const Theme &theme, const Pipeline &pipeline, bool isNew,
                   const QStringList &databases, const QStringList &workflows, QWidget *parent);

    [[nodiscard]] Pipeline pipeline() const;
    /// What is to happen to the workflows that use it.
    [[nodiscard]] api::WorkflowUse workflowUse() const;

private:
    void addIdentity(const QStringList &databases, bool isNew);
    void addKind(bool isNew);
    void addResources();
    void addWaiting();
    void addRest(const QStringList &workflows);
    QLineEdit *addResource(const QString &text, FieldRule rule, const QString &executionType,
                           std::function<QString(const QString &)> problem);
    /// Two fields beside each other.
    QHBoxLayout *addPair(QWidget *&place);
    void followExecution();
    [[nodiscard]] QString executionType() const;

    struct ResourceField
    {
        QLineEdit *line;
        QString executionType;
    };

    Pipeline m_before;
    QLineEdit *m_id = nullptr;
    QComboBox *m_database;
    QPlainTextEdit *m_description = nullptr;
    QComboBox *m_type;
    QComboBox *m_execution;
    QLineEdit *m_input;
    QLineEdit *m_output;
    std::vector<ResourceField> m_resources;
    QCheckBox *m_waits = nullptr;
    QWidget *m_times = nullptr;
    QLineEdit *m_timeout;
    QLineEdit *m_heartbeat;
    QPlainTextEdit *m_parameters = nullptr;
    QCheckBox *m_enabled = nullptr;
    QCheckBox *m_updates = nullptr;
};

} // namespace vams::ui
