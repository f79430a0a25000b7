#pragma once
// The parts of the running library with live numbers, and what can be done when one is not well.

#include "core/model/operations/resource.h"
#include "ui/admin/record_page.h"

#include <QTimer>

#include <optional>

namespace vams::ui {

class RecordDetails;
class ResourceSummary;
template <class Item>
class RecordTable;

struct ResourceRow
{
    Resource resource;
    QString checkedAt; ///< ISO
    QString countedAt; ///< ISO; of estimates
};

class ResourcesPage : public RecordPage
{
    Q_OBJECT

public:
    ResourcesPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onLoaded();
    void describe(RecordDetails &details, const ResourceRow &row);
    void addRepairs(RecordDetails &details, const Resource &resource);
    void addWayTo(RecordDetails &details, const QString &text, const QString &icon,
                  const QString &page);
    void requeue(const QString &queue);

    RecordTable<ResourceRow> *m_resources;
    ResourceSummary *m_summary;
    QTimer m_again;
    std::optional<Resource> m_described;
};

} // namespace vams::ui
