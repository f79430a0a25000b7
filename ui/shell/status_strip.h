#pragma once
// The bottom line: counts of the page, the running jobs, and whether the library answers.

#include "ui/shell/session.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace vams::ui {

class JobRunner;

class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(const Theme &theme, const JobRunner &jobs, QAction *jobsAction,
                QWidget *parent = nullptr);

    void setPageText(const QString &text);
    void setSession(const SessionInfo &session);
    void setOnline(bool online);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateJobs();

    const Theme &m_theme;
    const JobRunner &m_jobs;
    QLabel *m_page;
    QProgressBar *m_bar;
    QToolButton *m_jobsButton;
    QLabel *m_jobText;
    QWidget *m_stateIcon = nullptr;
    QLabel *m_state;
    SessionInfo m_session;
};

} // namespace vams::ui
