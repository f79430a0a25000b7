#include "ui/executions/execution_text.h"

#include "core/base/clock.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

struct StateRow
{
    const char *status;
    const char *text;
    BadgeKind kind;
    const char *icon;
};

constexpr StateRow stateRows[] = {
    {"NEW", QT_TRANSLATE_NOOP("Executions", "Recorded"), BadgeKind::Plain, "recent"},
    {"RUNNING", QT_TRANSLATE_NOOP("Executions", "Running"), BadgeKind::Accent, "play"},
    {"SUCCEEDED", QT_TRANSLATE_NOOP("Executions", "Done"), BadgeKind::Success, "check"},
    {"FAILED", QT_TRANSLATE_NOOP("Executions", "Failed"), BadgeKind::Danger, "close"},
    {"TIMED_OUT", QT_TRANSLATE_NOOP("Executions", "Timed out"), BadgeKind::Danger, "recent"},
    {"ABORTED", QT_TRANSLATE_NOOP("Executions", "Stopped"), BadgeKind::Plain, "stop"},
};

const StateRow *stateOf(const QString &status)
{
    for (const StateRow &row : stateRows)
        if (status == QLatin1String(row.status))
            return &row;
    return nullptr;
}

} // namespace

QString executionStateText(const QString &status)
{
    const StateRow *row = stateOf(status);
    return row ? QCoreApplication::translate("Executions", row->text) : status;
}

CellBadge executionBadge(const QString &status)
{
    const StateRow *row = stateOf(status);
    return row ? CellBadge{row->kind, QLatin1String(row->icon)}
               : CellBadge{BadgeKind::Plain, QStringLiteral("help")};
}

QDateTime executionTime(const QString &date)
{
    return date.isEmpty() ? QDateTime() : fromContractDate(date);
}

QString executionLasted(const WorkflowExecution &execution)
{
    const QDateTime start = executionTime(execution.startDate);
    const QDateTime stop = executionTime(execution.stopDate);
    return start.isValid() && stop.isValid() ? humanDuration(start.msecsTo(stop)) : QString();
}

QString executionInput(const WorkflowExecution &execution)
{
    const QString path = executionInputPath(execution);
    return path.isEmpty() ? QCoreApplication::translate("Executions", "The whole asset")
                          : path.section(QLatin1Char('/'), -1);
}

QString executionInputPath(const WorkflowExecution &execution)
{
    const QString key = execution.inputAssetFileKey;
    return key.isEmpty() || key.endsWith(QLatin1Char('/'))
               ? QString()
               : QLatin1Char('/') + key.section(QLatin1Char('/'), 1);
}

QString executionStarter(const WorkflowExecution &execution)
{
    return execution.executedBy == QLatin1String("SYSTEM_USER")
               ? QCoreApplication::translate("Executions", "A file that came")
               : execution.executedBy;
}

} // namespace vams::ui
