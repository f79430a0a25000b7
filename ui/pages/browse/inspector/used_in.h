#pragma once
// What an asset is a part of, for the inspector of Browse: read a moment after it is shown, and not
// there at all where it is a part of nothing.

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/asset_link.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vams::ui {

class AssetCovers;

class UsedIn : public QWidget
{
    Q_OBJECT

public:
    /// `covers` must outlive it.
    UsedIn(const PageContext &context, AssetCovers &covers, const AssetRef &asset,
           QWidget *parent = nullptr);
    ~UsedIn() override;

private:
    void read();
    void onRead(const Result<AssetLinks> &links);
    void addParent(const LinkedAsset &parent, int times);

    PageContext m_context;
    AssetCovers &m_covers;
    AssetRef m_asset;
    QTimer m_delay; ///< who walks through a list with the keys asks for none of them
    std::shared_ptr<Job> m_job;
    QLabel *m_count;
    QVBoxLayout *m_rows;
};

} // namespace vams::ui
