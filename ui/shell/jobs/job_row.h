#pragma once
// One job in the Jobs panel: what it is, how far it is, what can be done with it, and its log.

#include "ui/shell/jobs/job_runner.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
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
    void layOut();
    void nameButtons(const QString &title);
    void togglePause();
    void toggleLog();
    void fillLog();
    void copyLog();
    [[nodiscard]] QString logText() const;

    const Theme &m_theme;
    JobRunner &m_jobs;
    int m_id;
    bool m_isPaused = false;
    QLabel *m_title;
    QLabel *m_status;
    QLabel *m_badge;
    QProgressBar *m_bar;
    QToolButton *m_pause;
    QToolButton *m_cancel;
    QToolButton *m_retry;
    QToolButton *m_showLog;
    QToolButton *m_copy;
    QPlainTextEdit *m_log;
};

} // namespace vams::ui
