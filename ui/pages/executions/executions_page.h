#pragma once
// What workflows did, or are to do, over all assets.

#include "core/model/asset.h"
#include "core/model/automation/execution.h"
#include "ui/admin/record_page.h"

#include <QHash>

#include <memory>

class QComboBox;

namespace vams {
class Job;
}

namespace vams::ui {

class ExecutionReport;
class RecordDetails;
template <class Item>
class RecordTable;
template <class Item>
struct RecordSource;

class ExecutionsPage : public RecordPage
{
    Q_OBJECT

public:
    ExecutionsPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

private:
    struct Wanted;

    [[nodiscard]] RecordSource<AssetExecution> source() const;
    void setUpList();
    void setUpFilters();
    void narrow();
    void readWorkflows();
    void readCovers();
    void describe(RecordDetails &details, const AssetExecution &shown);
    void describeAgain(const QString &id);

    std::shared_ptr<Wanted> m_wanted;
    /// For the pictures; filled after the list has come.
    std::shared_ptr<QHash<AssetId, Asset>> m_assets;
    ExecutionReport *m_report;
    RecordTable<AssetExecution> *m_executions;
    QComboBox *m_state;
    QComboBox *m_workflow;
    std::shared_ptr<Job> m_coverJob;
};

} // namespace vams::ui
