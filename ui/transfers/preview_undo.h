#pragma once
// The preview picture of an asset, kept as it was, so that the one which replaced it can be taken
// back.

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/shell/undo/undo_history.h"

#include <QString>

#include <memory>

class QTemporaryDir;

namespace vams {
class Job;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

/// Local files; they go with the last that holds them.
struct KeptPreview
{
    std::shared_ptr<QTemporaryDir> folder;
    QString before; ///< empty: there was none
    QString after;
};

/// Blocks: reads the picture that is there, and copies the one at `localPath` that comes next.
Result<KeptPreview> keepPreview(const api::Client &client, const AssetRef &asset,
                                const QString &localPath, Job &job);

/// `kept.after` replaced `kept.before`.
UndoStep previewStep(const api::Client &client, const QString &text, const AssetRef &asset,
                     const KeptPreview &kept);

} // namespace vams::ui
