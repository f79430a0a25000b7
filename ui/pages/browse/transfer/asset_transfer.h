#pragma once
// Assets and their files in and out of Browse: copy, paste, drag to other programs.

#include "core/model/asset.h"
#include "ui/models/file_mime.h"
#include "ui/pages/browse/database_upload.h"
#include "ui/pages/browse/transfer/asset_offer.h"
#include "ui/shell/page.h"
#include "ui/transfers/upload_flow.h"

#include <QObject>

#include <optional>

namespace vams::ui {

/// Where something is pasted: the files of an asset, or a database.
struct PasteTarget
{
    DatabaseId database; ///< empty: none
    std::optional<Asset> asset;
};

class AssetTransfer : public QObject
{
    Q_OBJECT

public:
    AssetTransfer(const PageContext &context, QWidget &page, QWidget &notices,
                  DatabaseUpload &upload);

    void copy(const std::vector<Asset> &assets);
    [[nodiscard]] static bool canPaste();
    void paste(const PasteTarget &target);
    /// Returns when the button was let go.
    void drag(const std::vector<Asset> &assets, const QPixmap &picture);

signals:
    void changed();

private:
    [[nodiscard]] std::shared_ptr<OfferedFiles> offer(const std::vector<Asset> &assets);
    void copyAssets(const std::vector<AssetRef> &sources, const DatabaseId &database);
    void copyFiles(const std::vector<FileSelection> &sources, const Asset &target);

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
    DatabaseUpload &m_upload;
    UploadFlow m_files;
};

} // namespace vams::ui
