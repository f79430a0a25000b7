#pragma once
// Takes a link away so that it can be put back: the server keeps nothing of it, neither tags nor
// metadata. For pool threads.

#include "core/base/result.h"
#include "core/model/asset_link.h"
#include "core/model/metadata.h"
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

/// Steps of Undo know a link by its ends, kind and alias, since one that was put back has another
/// id.
UndoStep addedLinkStep(const api::Client &client, const QString &text, const AssetLink &link);
UndoStep removedLinkStep(const api::Client &client, const QString &text,
                         const RemovedLink &removed);
UndoStep linkAliasStep(const api::Client &client, const QString &text, const AssetLink &before,
                       const QString &alias);

} // namespace vams::ui
