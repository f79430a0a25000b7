#include "ui/shell/jobs/job_row.h"

#include "ui/support/controls.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QToolButton>

namespace vams::ui {

namespace {

constexpr int barSteps = 1000;
constexpr int logLines = 7;

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
        {QT_TRANSLATE_NOOP("vams::ui::JobRow", "Paused"), BadgeKind::Warning, ""},
        {QT_TRANSLATE_NOOP("vams::ui::JobRow", "Done"), BadgeKind::Success, "success"},
        {QT_TRANSLATE_NOOP("vams::ui::JobRow", "Failed"), BadgeKind::Danger, "danger"},
        {QT_TRANSLATE_NOOP("vams::ui::JobRow", "Cancelled"), BadgeKind::Plain, ""},
    };
    return looks[static_cast<int>(state)];
}

/// What stands below the title: numbers, and what is being worked at or why it failed.
QString statusOf(const JobInfo &job, const QString &word)
{
    QString status = jobStatusText(job);
    if (status == word)
        status.clear();
    const QString more = job.state == JobState::Failed ? job.error.advice
                         : job.isActive()              ? job.progress.text
                                                       : QString();
    if (more.isEmpty())
        return status;
    return status.isEmpty() ? more : JobRow::tr("%1 - %2").arg(status, more);
}

} // namespace

JobRow::JobRow(const Theme &theme, JobRunner &jobs, int id, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_jobs(jobs)
    , m_id(id)
    , m_title(makeElidedLabel({}, TextStyle::Medium))
    , m_status(makeElidedLabel({}, TextStyle::Small, Qt::ElideMiddle))
    , m_badge(makeBadge({}))
    , m_bar(new QProgressBar)
    , m_pause(makeIconButton(theme, QStringLiteral("pause"), tr("Pause")))
    , m_cancel(makeIconButton(theme, QStringLiteral("close"), tr("Cancel")))
    , m_retry(makeIconButton(theme, QStringLiteral("refresh"), tr("Retry")))
    , m_showLog(makeIconButton(theme, QStringLiteral("list"), tr("Show log")))
    , m_copy(makeIconButton(theme, QStringLiteral("copy"), tr("Copy log")))
    , m_log(new QPlainTextEdit)
{
    layOut();
    connect(m_pause, &QToolButton::clicked, this, &JobRow::togglePause);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_jobs.cancel(m_id); });
    connect(m_retry, &QToolButton::clicked, this, [this] { m_jobs.retry(m_id); });
    connect(m_showLog, &QToolButton::clicked, this, &JobRow::toggleLog);
    connect(m_copy, &QToolButton::clicked, this, &JobRow::copyLog);
}

void JobRow::layOut()
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(metrics::tile);
    m_showLog->setCheckable(true);
    m_log->setReadOnly(true);
    m_log->setFont(m_theme.font(TextStyle::Mono));
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFixedHeight(m_log->fontMetrics().lineSpacing() * logLines + 2 * metrics::gap);
    m_log->hide();
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(m_title);
    text->addWidget(m_status);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addLayout(text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_badge);
    for (QToolButton *button : {m_pause, m_retry, m_cancel, m_copy, m_showLog})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space, metrics::tight, metrics::gap, metrics::tight);
    column->setSpacing(metrics::tight);
    column->addLayout(row);
    column->addWidget(m_log);
}

void JobRow::showJob(const JobInfo &job)
{
    const JobLook look = lookOf(job.state);
    const QString word = QCoreApplication::translate("vams::ui::JobRow", look.text);
    m_isPaused = job.state == JobState::Paused;
    m_title->setText(job.title);
    setBadge(m_badge, word, look.badge);
    setAccessibleName(tr("%1: %2").arg(job.title, word));
    setLook(m_bar, "state", QLatin1String(look.bar));
    m_bar->setVisible(job.isActive());
    // Where nothing moves, nothing runs to and fro.
    const bool isBusy = job.fraction() < 0 && job.state == JobState::Running;
    m_bar->setRange(0, isBusy ? 0 : barSteps);
    m_bar->setValue(static_cast<int>(qMax(0.0, job.fraction()) * barSteps));
    const QString status = statusOf(job, word);
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    m_pause->setVisible(job.isActive() && job.canPause);
    m_pause->setIcon(m_theme.icon(m_isPaused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_cancel->setVisible(job.isActive());
    m_copy->setVisible(job.isOwned); // what is done elsewhere has no log
    m_showLog->setVisible(job.isOwned);
    m_retry->setVisible(job.state == JobState::Failed || job.state == JobState::Cancelled);
    nameButtons(job.title);
    if (m_log->isVisible())
        fillLog();
}

/// Of many rows each button says what it is for.
void JobRow::nameButtons(const QString &title)
{
    const std::pair<QToolButton *, QString> names[] = {
        {m_pause, m_isPaused ? tr("Go on") : tr("Pause")},
        {m_cancel, tr("Cancel")},
        {m_retry, tr("Retry")},
        {m_copy, tr("Copy log")},
        {m_showLog, m_log->isVisible() ? tr("Hide log") : tr("Show log")},
    };
    for (const auto &[button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(tr("%1: %2").arg(name, title));
    }
    m_bar->setAccessibleName(tr("Progress of %1").arg(title));
    m_log->setAccessibleName(tr("Log of %1").arg(title));
}

void JobRow::togglePause()
{
    if (m_isPaused)
        m_jobs.resume(m_id);
    else
        m_jobs.pause(m_id);
}

void JobRow::toggleLog()
{
    m_log->setVisible(m_showLog->isChecked());
    if (const JobInfo *job = m_jobs.find(m_id))
        showJob(*job);
}

void JobRow::fillLog()
{
    const QString text = logText();
    if (text == m_log->toPlainText())
        return;
    const bool wasAtEnd =
        m_log->verticalScrollBar()->value() == m_log->verticalScrollBar()->maximum();
    const int place = m_log->verticalScrollBar()->value();
    m_log->setPlainText(text);
    m_log->verticalScrollBar()->setValue(wasAtEnd ? m_log->verticalScrollBar()->maximum() : place);
}

QString JobRow::logText() const
{
    QStringList lines;
    for (const JobNote &note : m_jobs.log(m_id))
        lines << QStringLiteral("%1  %2").arg(
            QLocale().toString(note.time.toLocalTime().time(), QStringLiteral("HH:mm:ss")),
            note.text);
    return lines.join(QLatin1Char('\n'));
}

void JobRow::copyLog()
{
    const JobInfo *job = m_jobs.find(m_id);
    if (!job)
        return;
    QStringList parts{job->title, logText()};
    if (job->state == JobState::Failed)
        parts << describe(job->error);
    QGuiApplication::clipboard()->setText(parts.join(QLatin1Char('\n')));
}

} // namespace vams::ui
