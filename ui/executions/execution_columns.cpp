#include "ui/executions/execution_columns.h"

#include "ui/executions/execution_text.h"
#include "ui/support/relative_time.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

struct ExecutionColumnTexts
{
    Q_DECLARE_TR_FUNCTIONS(vams::ui::ExecutionColumns)
};

RecordColumn<AssetExecution> timeColumn(const QString &title, QString WorkflowExecution::*date)
{
    const auto time = [date](const AssetExecution &row) {
        return executionTime(row.execution.*date);
    };
    return {.title = title,
            .text = [time](const AssetExecution &row) { return relativeTime(time(row)); },
            .width = metrics::tileMin + metrics::margin,
            .sortKey = [time](const AssetExecution &row) { return QVariant(time(row)); },
            .toolTip = [time](const AssetExecution &row) { return absoluteTime(time(row)); }};
}

} // namespace

QString executionKey(const AssetExecution &row)
{
    return row.execution.executionId.text();
}

RecordColumn<AssetExecution> executionStateColumn()
{
    return {
        .title = ExecutionColumnTexts::tr("State"),
        .text =
            [](const AssetExecution &row) {
                return executionStateText(row.execution.executionStatus);
            },
        .width = metrics::tileMin + metrics::gap,
        .look = CellLook::Badge,
        .badge =
            [](const AssetExecution &row) { return executionBadge(row.execution.executionStatus); },
        .toolTip = [](const AssetExecution &row) { return row.execution.statusMessage; }};
}

RecordColumn<AssetExecution> executionStartColumn()
{
    return timeColumn(ExecutionColumnTexts::tr("Started"), &WorkflowExecution::startDate);
}

RecordColumn<AssetExecution> executionEndColumn()
{
    return timeColumn(ExecutionColumnTexts::tr("Ended"), &WorkflowExecution::stopDate);
}

RecordColumn<AssetExecution> executionStarterColumn()
{
    return {.title = ExecutionColumnTexts::tr("By"),
            .text = [](const AssetExecution &row) { return executionStarter(row.execution); },
            .width = metrics::tileMin + metrics::margin};
}

} // namespace vams::ui
