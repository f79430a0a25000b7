#pragma once
// The list of jobs that unfolds from the status bar: progress, cancel, retry, and why one failed.

#include "ui/shell/jobs/job_runner.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QPushButton;

namespace vams::ui {

class JobsPanel : public QFrame
{
    Q_OBJECT

public:
    JobsPanel(const Theme &theme, JobRunner &jobs, QWidget *parent);

    /// Puts the panel above this point of its parent: the right end of the status bar.
    void placeAbove(const QPoint &bottomRight);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void updateRow(int row);

    const Theme &m_theme;
    JobRunner &m_jobs;
    QWidget *m_rows;
    QPushButton *m_clear;
};

} // namespace vams::ui
