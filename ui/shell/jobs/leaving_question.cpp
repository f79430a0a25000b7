#include "ui/shell/jobs/leaving_question.h"

#include "ui/shell/jobs/job_runner.h"

#include <QCoreApplication>

#include <algorithm>

namespace vams::ui {

namespace {

constexpr qsizetype namedJobs = 4;

struct LeavingTexts
{
    Q_DECLARE_TR_FUNCTIONS(vams::ui::LeavingTexts)
};

bool isAsked(const JobInfo &job)
{
    return job.isActive() && job.isOwned;
}

QString named(const QStringList &titles)
{
    QStringList lines;
    for (const QString &title : titles.mid(0, namedJobs))
        lines << QStringLiteral("\u2022 %1").arg(title);
    if (titles.size() > namedJobs)
        lines << LeavingTexts::tr("and %n more", nullptr,
                                  static_cast<int>(titles.size() - namedJobs));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

bool mustAsk(const QList<const JobRunner *> &runners)
{
    return std::any_of(runners.begin(), runners.end(), [](const JobRunner *jobs) {
        for (int row = 0; row < jobs->rowCount(); ++row)
            if (isAsked(jobs->at(row)))
                return true;
        return false;
    });
}

Question leavingQuestion(const QList<const JobRunner *> &runners, Leaving leaving)
{
    QStringList goOn;
    QStringList stop;
    for (const JobRunner *jobs : runners)
        for (int row = 0; row < jobs->rowCount(); ++row)
            if (const JobInfo &job = jobs->at(row); isAsked(job))
                (job.isKept ? goOn : stop) << job.title;
    QStringList parts;
    if (!goOn.isEmpty())
        parts << LeavingTexts::tr(
                     "These go on where they stand when the library is opened again:") +
                     QLatin1Char('\n') + named(goOn);
    if (!stop.isEmpty())
        parts << LeavingTexts::tr("These stop and have to be started again:") + QLatin1Char('\n') +
                     named(stop);
    const bool quits = leaving == Leaving::Program;
    Question question;
    question.title = quits ? LeavingTexts::tr("Quit while jobs are running?")
                           : LeavingTexts::tr("Close the library while jobs are running?");
    question.text = parts.join(QStringLiteral("\n\n"));
    if (stop.isEmpty()) {
        question.mainButton = quits ? LeavingTexts::tr("Quit") : LeavingTexts::tr("Close");
    } else {
        question.mainButton =
            quits ? LeavingTexts::tr("Stop and quit") : LeavingTexts::tr("Stop and close");
        question.role = DialogRole::Destructive;
    }
    return question;
}

} // namespace vams::ui
