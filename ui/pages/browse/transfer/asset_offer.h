#pragma once
// Assets under the pointer while they are dragged out, and on the clipboard: our own form at once,
// and real files under their right names, which are made available in the background meanwhile.

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/asset.h"
#include "ui/models/asset_mime.h"
#include "ui/models/file_mime.h"
#include "ui/models/offered_mime.h"

#include <memory>
#include <vector>

namespace vams::api {
class Client;
}

namespace vams::ui {

class AssetOffer : public OfferedMime
{
    Q_OBJECT

public:
    /// The files are being made ready already.
    AssetOffer(const std::vector<Asset> &assets, std::shared_ptr<OfferedFiles> files);
};

/// Blocks. Each asset becomes one file, or a folder of its own, in a new folder below `root`.
/// Copies (on file systems that can, without taking room): the library's own files are never handed
/// out, since another program could write into them. The user's own files are, where they are.
Result<QStringList> stageAssets(const api::Client &client, const std::vector<Asset> &assets,
                                const QString &root, Job &job);

} // namespace vams::ui
