#include "ui/shell/jobs/job_row.h"

#include "ui/support/controls.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace vams::ui {

namespace {

constexpr int barSteps = 1000;

struct JobLook
{
    const char *text;
    BadgeKind badge;
    const char *bar;
};

JobLook lookOf(JobState state)
{
    static constexpr JobLook looks[] = {
        {QT_TRANSLATE_NOOP("vams::ui::JobRow", "Waiting"), BadgeKind::Plain, ""},
        {QT_TRANSLATE_NOOP("vams::ui::JobRow", "Running"), BadgeKind::Accent, ""},
        {QT_TRANSLATE_NOOP("vams::ui::JobRow", "Done"), BadgeKind::Success, "success"},
        {QT_TRANSLATE_NOOP("vams::ui::JobRow", "Failed"), BadgeKind::Danger, "danger"},
        {QT_TRANSLATE_NOOP("vams::ui::JobRow", "Cancelled"), BadgeKind::Plain, ""},
    };
    return looks[static_cast<int>(state)];
}

} // namespace

JobRow::JobRow(const Theme &theme, JobRunner &jobs, int id, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_jobs(jobs)
    , m_id(id)
    , m_title(makeElidedLabel({}, TextStyle::Medium))
    , m_status(makeMuted({}, TextStyle::Small))
    , m_file(makeElidedLabel({}, TextStyle::Small, Qt::ElideMiddle))
    , m_badge(makeBadge({}))
    , m_bar(new QProgressBar)
    , m_cancel(makeIconButton(theme, QStringLiteral("close"), tr("Cancel")))
    , m_retry(makeIconButton(theme, QStringLiteral("refresh"), tr("Retry")))
    , m_copy(makeIconButton(theme, QStringLiteral("copy"), tr("Copy details")))
{
    m_bar->setTextVisible(false);
    m_status->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_badge);
    auto *text = new QVBoxLayout;
    text->setSpacing(metrics::tight);
    text->addLayout(head);
    text->addWidget(m_bar);
    text->addWidget(m_status);
    text->addWidget(m_file);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space, metrics::field, metrics::gap, metrics::field);
    row->setSpacing(metrics::gap);
    row->addLayout(text, 1);
    for (QToolButton *button : {m_copy, m_retry, m_cancel})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_jobs.cancel(m_id); });
    connect(m_retry, &QToolButton::clicked, this, [this] { m_jobs.retry(m_id); });
    connect(m_copy, &QToolButton::clicked, this, &JobRow::copyDetails);
}

void JobRow::showJob(const JobInfo &job)
{
    const JobLook look = lookOf(job.state);
    const QString word = QCoreApplication::translate("vams::ui::JobRow", look.text);
    m_title->setText(job.title);
    setBadge(m_badge, word, look.badge);
    setAccessibleName(tr("%1: %2").arg(job.title, word));
    setLook(m_bar, "state", QLatin1String(look.bar));
    m_bar->setVisible(job.isActive());
    m_bar->setRange(0, job.fraction() < 0 ? 0 : barSteps);
    m_bar->setValue(static_cast<int>(qMax(0.0, job.fraction()) * barSteps));
    QString status = jobStatusText(job);
    if (job.state == JobState::Failed && !job.error.advice.isEmpty())
        status += QLatin1Char('\n') + job.error.advice;
    m_status->setText(status);
    m_status->setVisible(status != word);
    m_file->setText(job.progress.text);
    m_file->setVisible(job.isActive() && !job.progress.text.isEmpty());
    m_cancel->setVisible(job.isActive());
    m_retry->setVisible(job.state == JobState::Failed || job.state == JobState::Cancelled);
    m_copy->setVisible(job.state == JobState::Failed);
}

void JobRow::copyDetails()
{
    if (const JobInfo *job = m_jobs.find(m_id))
        QGuiApplication::clipboard()->setText(job->title + QLatin1Char('\n') +
                                              describe(job->error));
}

} // namespace vams::ui
