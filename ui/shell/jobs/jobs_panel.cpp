#include "ui/shell/jobs/jobs_panel.h"

#include "ui/shell/jobs/job_row.h"
#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

JobsPanel::JobsPanel(const Theme &theme, JobRunner &jobs, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_jobs(jobs)
    , m_summary(makeMuted({}, TextStyle::Small))
    , m_none(makeMuted(tr("Nothing is running. Uploads, downloads and exports show here.")))
    , m_pause(makeButton(theme, tr("Pause all"), QStringLiteral("pause"), ButtonKind::Quiet))
    , m_clear(makeButton(theme, tr("Clear finished"), {}, ButtonKind::Quiet))
    , m_content(new QWidget)
    , m_rows(new QVBoxLayout(m_content))
{
    setProperty("area", "surface");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Jobs"));
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    connect(m_pause, &QPushButton::clicked, this, &JobsPanel::togglePause);
    connect(m_clear, &QPushButton::clicked, &jobs, &JobRunner::clearFinished);
    connect(&jobs, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insertRows(first, last); });
    connect(&jobs, &QAbstractItemModel::rowsRemoved, this, &JobsPanel::dropGoneRows);
    connect(&jobs, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &index) { updateRow(index.row()); });
    insertRows(0, jobs.rowCount() - 1);
}

void JobsPanel::layOut()
{
    auto *close = makeIconButton(m_theme, QStringLiteral("close"), tr("Close the jobs panel"));
    connect(close, &QToolButton::clicked, this, &JobsPanel::closed);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space, metrics::tight, metrics::gap, metrics::tight);
    head->setSpacing(metrics::gap);
    head->addWidget(makeLabel(tr("Jobs"), TextStyle::Section));
    head->addWidget(m_summary, 1);
    head->addWidget(m_pause);
    head->addWidget(m_clear);
    head->addWidget(close);
    m_none->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::gap);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_none);
    m_rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(scroll, 1);
}

void JobsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void JobsPanel::insertRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const JobInfo &job = m_jobs.at(row);
        auto *widget = new JobRow(m_theme, m_jobs, job.id);
        m_byId.insert(job.id, widget);
        m_rows->insertWidget(row, widget);
        widget->showJob(job);
    }
    updateHead();
}

void JobsPanel::dropGoneRows()
{
    for (auto it = m_byId.begin(); it != m_byId.end();) {
        if (m_jobs.find(it.key())) {
            ++it;
            continue;
        }
        it.value()->hide();
        it.value()->deleteLater(); // its own button may have asked for it
        m_rows->removeWidget(it.value());
        it = m_byId.erase(it);
    }
    updateHead();
}

void JobsPanel::updateRow(int row)
{
    const JobInfo &job = m_jobs.at(row);
    if (JobRow *widget = m_byId.value(job.id))
        widget->showJob(job);
    updateHead();
}

void JobsPanel::updateHead()
{
    int running = 0;
    int paused = 0;
    int failed = 0;
    bool canPause = false;
    for (int row = 0; row < m_jobs.rowCount(); ++row) {
        const JobInfo &job = m_jobs.at(row);
        paused += job.state == JobState::Paused ? 1 : 0;
        running += job.isActive() && job.state != JobState::Paused ? 1 : 0;
        failed += job.state == JobState::Failed ? 1 : 0;
        canPause = canPause || (job.canPause && job.isActive() && job.state != JobState::Paused);
    }
    QStringList parts;
    if (running > 0)
        parts << tr("%n running", nullptr, running);
    if (paused > 0)
        parts << tr("%n paused", nullptr, paused);
    if (failed > 0)
        parts << tr("%n failed", nullptr, failed);
    m_summary->setText(parts.join(QStringLiteral(", ")));
    m_none->setVisible(m_jobs.rowCount() == 0);
    m_clear->setEnabled(m_jobs.rowCount() > m_jobs.activeCount());
    m_resumes = !canPause && paused > 0;
    m_pause->setText(m_resumes ? tr("Resume all") : tr("Pause all"));
    m_pause->setIcon(m_theme.icon(m_resumes ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pause->setEnabled(canPause || m_resumes);
}

void JobsPanel::togglePause()
{
    if (m_resumes)
        m_jobs.resumeAll();
    else
        m_jobs.pauseAll();
}

} // namespace vams::ui
