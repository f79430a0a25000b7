#pragma once
// Assets under the pointer while they are dragged out, and on the clipboard: our own form at once,
// and real files under their right names, which are made available in the background meanwhile.

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/asset.h"
#include "ui/models/asset_mime.h"
#include "ui/models/file_mime.h"

#include <QMimeData>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace vams::api {
class Client;
}

namespace vams::ui {

/// What of the offer is ready; written by a pool thread, read by whoever takes the drop.
struct OfferedFiles
{
    std::mutex mutex;
    std::condition_variable ready;
    bool isDone = false;
    QStringList paths; ///< one file or folder an asset
};

class AssetOffer : public QMimeData
{
    Q_OBJECT

public:
    AssetOffer(const std::vector<Asset> &assets, std::shared_ptr<OfferedFiles> files);

    [[nodiscard]] QStringList formats() const override;

protected:
    /// A program that asks too early gets no files rather than a part of them: the window never
    /// waits longer than a blink.
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType wanted) const override;

private:
    std::shared_ptr<OfferedFiles> m_files;
};

/// Blocks. Each asset becomes one file, or a folder of its own, in a new folder below `root`.
/// Copies (on file systems that can, without taking room): the library's own files are never handed
/// out, since another program could write into them. The user's own files are, where they are.
Result<QStringList> stageAssets(const api::Client &client, const std::vector<Asset> &assets,
                                const QString &root, Job &job);
/// Where stageAssets puts them; what is older than a day goes.
QString offerFolder();

} // namespace vams::ui
