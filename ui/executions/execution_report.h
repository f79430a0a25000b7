#pragma once
// What an inspector says of an execution: its state, when and by whom, and what is read once
// somebody looks at it: steps with their logs, and the input.

#include "core/base/error.h"
#include "core/model/automation/execution.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace vams {
class Job;
}

namespace vams::ui {

class RecordDetails;

class ExecutionReport : public QObject
{
    Q_OBJECT

public:
    explicit ExecutionReport(const PageContext &context, QObject *parent = nullptr);

    /// Name and state; begins the inspector anew.
    void begin(RecordDetails &details, const AssetExecution &shown) const;
    void addFacts(RecordDetails &details, const AssetExecution &shown) const;
    /// Steps, input and id. Reads what is not there yet; `detailsRead` tells when to describe it
    /// again.
    void addSteps(RecordDetails &details, const AssetExecution &shown);
    /// The list was read again: states may be others.
    void forget();

signals:
    void detailsRead(const QString &executionId);

private:
    void read(const AssetExecution &shown);
    void addFailure(RecordDetails &details, const AssetExecution &shown, const Error &error);

    PageContext m_context;
    QHash<QString, ExecutionDetails> m_known; ///< by id
    QHash<QString, Error> m_failed;
    QString m_reading;
    std::shared_ptr<Job> m_job;
};

} // namespace vams::ui
