#pragma once
// Files dropped on a database: looks at them, asks what assets they become, names what cannot be
// sent, then creates the assets and uploads as one job.

#include "core/model/asset.h"
#include "ui/shell/page.h"
#include "ui/transfers/assets_upload_run.h"
#include "ui/transfers/upload_flow.h"

#include <QObject>

namespace vams::ui {

class DatabaseUpload : public QObject
{
    Q_OBJECT

public:
    /// The dialog opens over `page`; errors stand at the top of the layout of `notices`.
    DatabaseUpload(const PageContext &context, QWidget &page, QWidget &notices);

    void start(const QStringList &localPaths, const DatabaseId &database);

signals:
    /// Assets were made; perhaps not all their files are there.
    void changed();

private:
    void ask(const UploadPlanned &planned, const QStringList &localPaths,
             const DatabaseId &database);
    void send(std::vector<UploadedAsset> assets, const UploadPlanned &planned);
    void finish(const Result<void> &result, int jobId);

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
};

/// One asset for each file, named after it.
std::vector<UploadedAsset> assetPerFile(const std::vector<transfer::UploadItem> &items,
                                        const DatabaseId &database);
} // namespace vams::ui
