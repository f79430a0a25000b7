#pragma once
// Who is told of changes of which assets.

#include "core/model/asset.h"
#include "core/model/subscription.h"
#include "ui/admin/record_page.h"

#include <QHash>

#include <memory>

namespace vams {
class Job;
}

namespace vams::ui {

template <class Item>
class RecordTable;

class SubscriptionsPage : public RecordPage
{
    Q_OBJECT

public:
    SubscriptionsPage(const PageContext &context, const Location &location,
                      QWidget *parent = nullptr);

private:
    void setUpList();
    void readCovers();
    void create();
    void edit(const Subscription &subscription);
    void openAsset(const Subscription &subscription);

    RecordTable<Subscription> *m_table;
    /// For the pictures; filled after the list has come.
    std::shared_ptr<QHash<AssetId, Asset>> m_assets;
    std::shared_ptr<Job> m_coverJob;
};

} // namespace vams::ui
