#include "ui/shell/status_strip.h"

#include "ui/shell/jobs/job_runner.h"
#include "ui/support/controls.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace vams::ui {

namespace {
constexpr int stripBarWidth = 72;
constexpr int stripBarSteps = 1000;

QString jobsText(int active, int failed)
{
    if (active > 0)
        return active == 1 ? StatusStrip::tr("1 job") : StatusStrip::tr("%1 jobs").arg(active);
    if (failed > 0)
        return failed == 1 ? StatusStrip::tr("1 job failed")
                           : StatusStrip::tr("%1 jobs failed").arg(failed);
    return StatusStrip::tr("No jobs");
}

} // namespace

StatusStrip::StatusStrip(const Theme &theme, const JobRunner &jobs, QAction *jobsAction,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_jobs(jobs)
    , m_page(makeElidedLabel({}, TextStyle::Small))
    , m_bar(new QProgressBar)
    , m_jobsButton(new QToolButton)
    , m_jobText(makeElidedLabel({}, TextStyle::Small, Qt::ElideMiddle))
    , m_state(makeMuted({}, TextStyle::Small))
{
    setProperty("area", "window");
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(metrics::statusBar);
    m_bar->setFixedWidth(stripBarWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the running jobs"));
    m_jobsButton->setProperty("kind", "status");
    m_jobsButton->setFocusPolicy(Qt::TabFocus);
    m_jobsButton->setToolTip(jobsAction->toolTip());
    m_jobText->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::field, 0, metrics::field, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_page, 3);
    row->addWidget(m_bar);
    row->addWidget(m_jobsButton);
    row->addWidget(m_jobText, 2);
    m_stateIcon = makeIconLabel(theme, QStringLiteral("ok"), Token::Success, metrics::icon);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state);
    connect(m_jobsButton, &QToolButton::clicked, jobsAction, &QAction::trigger);
    connect(&jobs, &JobRunner::activityChanged, this, &StatusStrip::updateJobs);
    updateJobs();
}

void StatusStrip::setPageText(const QString &text)
{
    m_page->setText(text);
}

void StatusStrip::setSession(const SessionInfo &session)
{
    m_session = session;
    m_state->setToolTip(session.place);
    setOnline(true);
}

void StatusStrip::setOnline(bool online)
{
    auto *icon = makeIconLabel(m_theme, online ? QStringLiteral("ok") : QStringLiteral("offline"),
                               online ? Token::Success : Token::Warning, metrics::icon);
    delete layout()->replaceWidget(m_stateIcon, icon);
    m_stateIcon->deleteLater();
    m_stateIcon = icon;
    if (m_session.kind == SessionKind::Local)
        m_state->setText(online ? tr("Local library") : tr("Library does not answer"));
    else
        m_state->setText(online ? tr("Connected to %1").arg(m_session.name)
                                : tr("No connection to %1").arg(m_session.name));
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    m_jobText->setVisible(width() > metrics::editorMax + metrics::sideBar &&
                          !m_jobText->text().isEmpty());
    QWidget::resizeEvent(event);
}

void StatusStrip::updateJobs()
{
    const int active = m_jobs.activeCount();
    int failed = 0;
    double share = 0;
    int counted = 0;
    const JobInfo *shown = nullptr;
    for (int row = 0; row < m_jobs.rowCount(); ++row) {
        const JobInfo &job = m_jobs.at(row);
        failed += job.state == JobState::Failed ? 1 : 0;
        if (!job.isActive())
            continue;
        shown = &job;
        ++counted;
        share += qMax(0.0, job.fraction());
    }
    m_bar->setVisible(active > 0);
    m_bar->setRange(0, stripBarSteps);
    m_bar->setValue(counted ? static_cast<int>(share / counted * stripBarSteps) : 0);
    m_jobsButton->setText(jobsText(active, failed));
    m_jobsButton->setIcon(failed > 0 && active == 0
                              ? m_theme.icon(QStringLiteral("error"), IconRole::Danger)
                              : QIcon());
    m_jobsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_jobText->setText(shown ? tr("%1, %2").arg(shown->title, jobStatusText(*shown)) : QString());
    m_jobText->setVisible(shown != nullptr && width() > metrics::editorMax + metrics::sideBar);
}

} // namespace vams::ui
