#pragma once
// One job in the Jobs panel.

#include "ui/shell/jobs/job_runner.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace vams::ui {

class JobRow : public QWidget
{
    Q_OBJECT

public:
    JobRow(const Theme &theme, JobRunner &jobs, int id, QWidget *parent = nullptr);

    [[nodiscard]] int id() const { return m_id; }
    void showJob(const JobInfo &job);

private:
    void copyDetails();

    const Theme &m_theme;
    JobRunner &m_jobs;
    int m_id;
    QLabel *m_title;
    QLabel *m_status;
    QLabel *m_file;
    QLabel *m_badge;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QToolButton *m_retry;
    QToolButton *m_copy;
};

} // namespace vams::ui
