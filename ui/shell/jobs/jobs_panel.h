#pragma once
// The list of jobs that is docked at the bottom of the window: progress, pause, cancel, retry, and
// what happened.

#include "ui/shell/jobs/job_runner.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vams::ui {

class JobRow;

class JobsPanel : public QWidget
{
    Q_OBJECT

public:
    JobsPanel(const Theme &theme, JobRunner &jobs, QWidget *parent = nullptr);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void insertRows(int first, int last);
    void dropGoneRows();
    void updateRow(int row);
    void updateHead();
    void togglePause();

    const Theme &m_theme;
    JobRunner &m_jobs;
    QLabel *m_summary;
    QLabel *m_none;
    QPushButton *m_pause;
    QPushButton *m_clear;
    QWidget *m_content;
    QVBoxLayout *m_rows;
    QHash<int, JobRow *> m_byId;
    bool m_resumes = false; ///< what the button for all does
};

} // namespace vams::ui
