#include "ui/pages/asset/links/link_removal.h"

#include "core/api/client.h"

namespace vams::ui {

namespace {

Result<AssetLinkId> idOfLink(const api::Client &client, const AssetLink &link, Job &job)
{
    const Result<AssetLinks> links = client.links().of(link.from, api::LinkView::Direct, job);
    if (!links)
        return fail(links.error());
    const bool isRelated = link.relationshipType == LinkType::Related;
    for (const LinkedAsset &other : isRelated ? links->related : links->children) {
        if (other.assetId == link.to.assetId && other.databaseId == link.to.databaseId &&
            other.assetLinkAliasId.value_or(QString()) == link.alias.value_or(QString()))
            return other.assetLinkId;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("The link is not there any more."),
                link.to.assetId.text(), {});
}

using LinkCall = std::function<Result<void>(const AssetLinkId &, Job &)>;

/// The link has perhaps another id by then.
std::function<Result<void>(Job &)> onLink(const api::Client &client, const AssetLink &link,
                                          LinkCall call)
{
    return [&client, link, call = std::move(call)](Job &job) -> Result<void> {
        const Result<AssetLinkId> id = idOfLink(client, link, job);
        if (!id)
            return fail(id.error());
        return call(*id, job);
    };
}

std::function<Result<void>(Job &)> aliasCall(const api::Client &client, const AssetLink &link,
                                             const QString &alias)
{
    return onLink(client, link, [&client, alias](const AssetLinkId &id, Job &job) -> Result<void> {
        const Result<AssetLink> now = client.links().get(id, job);
        if (!now)
            return fail(now.error());
        return writeAlias(client, *now, alias, job);
    });
}

std::function<Result<void>(Job &)> tagsCall(const api::Client &client, const AssetLink &link,
                                            const QStringList &tags)
{
    return onLink(client, link, [&client, tags](const AssetLinkId &id, Job &job) {
        AssetLinkChanges changes;
        changes.tags = tags;
        return client.links().update(id, changes, job);
    });
}

} // namespace

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
    const auto written =
        client.metadata().create(MetadataTarget::ofLink(*made), removed.metadata, job);
    if (written && written->failureCount == 0)
        return {};
    // All of it or nothing: half a link would stand beside the one that is put back.
    client.links().remove(*made, job);
    if (!written)
        return fail(written.error());
    return fail(Error{.kind = ErrorKind::Invalid,
                      .message = written->failedItems.empty()
                                     ? written->message
                                     : written->failedItems.front().error});
}

UndoStep addedLinkStep(const api::Client &client, const QString &text, const AssetLink &link)
{
    // What hangs on it by the time it goes comes back with it.
    const auto removed = std::make_shared<RemovedLink>(RemovedLink{link, {}, true});
    return {text, Location::ofAsset(link.from),
            onLink(client, link,
                   [&client, removed](const AssetLinkId &id, Job &job) {
                       return removeLink(client, id, job).map([&](const RemovedLink &gone) {
                           *removed = gone;
                       });
                   }),
            [&client, removed](Job &job) { return restoreLink(client, *removed, job); }};
}

UndoStep removedLinkStep(const api::Client &client, const QString &text, const RemovedLink &removed)
{
    UndoStep step = addedLinkStep(client, text, removed.link);
    step.redo = std::move(step.undo);
    step.undo = [&client, removed](Job &job) { return restoreLink(client, removed, job); };
    return step;
}

UndoStep linkAliasStep(const api::Client &client, const QString &text, const AssetLink &before,
                       const QString &alias)
{
    AssetLink after = before;
    after.alias = alias.isEmpty() ? std::nullopt : std::optional(alias);
    return {text, Location::ofAsset(before.from),
            aliasCall(client, after, before.alias.value_or(QString())),
            aliasCall(client, before, alias)};
}

UndoStep linkTagsStep(const api::Client &client, const QString &text, const AssetLink &before,
                      const QStringList &tags)
{
    return {text, Location::ofAsset(before.from), tagsCall(client, before, before.tags),
            tagsCall(client, before, tags)};
}

Result<void> writeAlias(const api::Client &client, const AssetLink &link, const QString &alias,
                        Job &job)
{
    AssetLinkChanges changes;
    changes.alias = alias;
    changes.tags = link.tags;
    return client.links().update(link.assetLinkId, changes, job);
}

Result<void> replaceLink(const api::Client &client, const AssetLink &before, const AssetLink &after,
                         Job &job)
{
    const Result<AssetLinkId> id = idOfLink(client, before, job);
    if (!id)
        return fail(id.error());
    // Nothing is taken away that could not be put back.
    if (const auto readable = client.metadata().get(MetadataTarget::ofLink(*id), job); !readable)
        return fail(readable.error());
    const Result<RemovedLink> removed = removeLink(client, *id, job);
    if (!removed)
        return fail(removed.error());
    RemovedLink wanted = *removed;
    wanted.link.from = after.from;
    wanted.link.to = after.to;
    wanted.link.relationshipType = after.relationshipType;
    wanted.link.alias = after.alias;
    const Result<void> made = restoreLink(client, wanted, job);
    if (made)
        return {};
    if (const Result<void> back = restoreLink(client, *removed, job); !back)
        return fail(back.error());
    return fail(made.error());
}

UndoStep replacedLinkStep(const api::Client &client, const QString &text, const AssetLink &before,
                          const AssetLink &after)
{
    const auto swap = [&client](const AssetLink &from, const AssetLink &to) {
        return [&client, from, to](Job &job) { return replaceLink(client, from, to, job); };
    };
    return {text, Location::ofAsset(before.from), swap(after, before), swap(before, after)};
}

UndoStep linkMetadataStep(const api::Client &client, const QString &text, const AssetLink &link,
                          const MetadataWrite &done, const MetadataWrite &back)
{
    const auto write = [&client, link](const MetadataWrite &values) {
        return onLink(client, link, [&client, values](const AssetLinkId &id, Job &job) {
            return writeMetadata(client, MetadataTarget::ofLink(id), values, job);
        });
    };
    return {text, Location::ofAsset(link.from), write(back), write(done)};
}

} // namespace vams::ui
