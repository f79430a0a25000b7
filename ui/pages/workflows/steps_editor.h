#pragma once
// The steps of a workflow: pipelines in the order in which they work.

#include "core/model/automation/workflow.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace vams::ui {

class StepsEditor : public QWidget
{
    Q_OBJECT

public:
    /// `pipelines`: all that there are; those of the workflow's database and of "GLOBAL" are
    /// offered.
    StepsEditor(const Theme &theme, std::vector<Pipeline> pipelines, QWidget *parent = nullptr);

    void setDatabase(const DatabaseId &database);
    void setSteps(std::vector<WorkflowStep> steps);
    [[nodiscard]] const std::vector<WorkflowStep> &steps() const { return m_steps; }
    /// For people; empty if nothing is wrong.
    [[nodiscard]] QString problem() const;
    /// Tells two states of the steps apart.
    [[nodiscard]] QStringList print() const;

signals:
    void changed();

private:
    [[nodiscard]] QWidget *makeButtons(const Theme &theme);
    void add();
    void move(int by);
    void remove();
    void showSteps(int current);
    [[nodiscard]] bool mayUse(const DatabaseId &pipelineDatabase) const;
    [[nodiscard]] const Pipeline *pipelineOf(const WorkflowStep &step) const;

    std::vector<Pipeline> m_pipelines;
    std::vector<WorkflowStep> m_steps;
    DatabaseId m_database;
    QListWidget *m_list;
    QComboBox *m_offers;
    QPushButton *m_add = nullptr;
};

} // namespace vams::ui
