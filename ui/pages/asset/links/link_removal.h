#pragma once
// Changes of links and how they are taken back. A link that is removed takes its tags and metadata
// along, so they are put back with it. What is no UndoStep is for pool threads.

#include "core/base/result.h"
#include "core/model/asset_link.h"
#include "core/model/metadata.h"
#include "ui/metadata/metadata_undo.h"
#include "ui/shell/undo/undo_history.h"

namespace vams {
class Job;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

struct RemovedLink
{
    AssetLink link;
    std::vector<MetadataItem> metadata;
    bool isComplete = false; ///< what hung on it could be read, so that it can be put back
};

Result<RemovedLink> removeLink(const api::Client &client, const AssetLinkId &id, Job &job);
/// As a new link: it gets another id.
Result<void> restoreLink(const api::Client &client, const RemovedLink &removed, Job &job);

/// Sends the tags along: some servers take away what is not sent.
Result<void> writeAlias(const api::Client &client, const AssetLink &link, const QString &alias,
                        Job &job);
/// The second in place of the first, with its tags and metadata; where that fails, the first is put
/// back.
Result<void> replaceLink(const api::Client &client, const AssetLink &before, const AssetLink &after,
                         Job &job);

/// Steps of Undo know a link by its ends, kind and alias, since one that was put back has another
/// id.
UndoStep addedLinkStep(const api::Client &client, const QString &text, const AssetLink &link);
UndoStep removedLinkStep(const api::Client &client, const QString &text,
                         const RemovedLink &removed);
UndoStep linkAliasStep(const api::Client &client, const QString &text, const AssetLink &before,
                       const QString &alias);
UndoStep linkTagsStep(const api::Client &client, const QString &text, const AssetLink &before,
                      const QStringList &tags);
UndoStep replacedLinkStep(const api::Client &client, const QString &text, const AssetLink &before,
                          const AssetLink &after);
UndoStep linkMetadataStep(const api::Client &client, const QString &text, const AssetLink &link,
                          const MetadataWrite &done, const MetadataWrite &back);

} // namespace vams::ui
