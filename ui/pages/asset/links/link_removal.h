#pragma once
// Takes a link away so that it can be put back: the server keeps nothing of it, neither tags nor
// metadata. For pool threads.

#include "core/base/result.h"
#include "core/model/asset_link.h"
#include "core/model/metadata.h"

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

} // namespace vams::ui
