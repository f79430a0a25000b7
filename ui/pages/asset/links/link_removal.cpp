#include "ui/pages/asset/links/link_removal.h"

#include "core/api/client.h"

namespace vams::ui {

Result<RemovedLink> removeLink(const api::Client &client, const AssetLinkId &id, Job &job)
{
    RemovedLink removed;
    const Result<AssetLink> link = client.links().get(id, job);
    if (!link)
        return fail(link.error());
    removed.link = *link;
    // Who may not read the metadata may remove the link all the same, without Undo.
    const Result<MetadataSet> metadata = client.metadata().get(MetadataTarget::ofLink(id), job);
    removed.isComplete = metadata.has_value();
    for (const MetadataRow &row : metadata.value_or(MetadataSet()).metadata) {
        if (!row.metadataValue.isEmpty()) // an empty one is a field of a schema without a value
            removed.metadata.push_back({row.metadataKey, row.metadataValue, row.metadataValueType});
    }
    return client.links().remove(id, job).map([&] { return removed; });
}

Result<void> restoreLink(const api::Client &client, const RemovedLink &removed, Job &job)
{
    const Result<AssetLinkId> made = client.links().create(removed.link, job);
    if (!made)
        return fail(made.error());
    if (removed.metadata.empty())
        return {};
    return client.metadata()
        .create(MetadataTarget::ofLink(*made), removed.metadata, job)
        .map([](const MetadataBulkResult &) {});
}

} // namespace vams::ui
