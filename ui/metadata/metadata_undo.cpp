#include "ui/metadata/metadata_undo.h"

#include "core/api/client.h"

namespace vams::ui {

namespace {

Location placeOf(const MetadataTarget &target)
{
    switch (target.level) {
    case MetadataLevel::Asset: {
        Location place = Location::ofAsset(target.asset);
        place.arguments.insert(QStringLiteral("tab"), QStringLiteral("metadata"));
        return place;
    }
    case MetadataLevel::File:
    case MetadataLevel::FileAttribute:
        return Location::ofAsset(target.asset, target.filePath);
    case MetadataLevel::Database:
        return {QStringLiteral("browse"),
                {{QStringLiteral("database"), target.asset.databaseId.text()}}};
    case MetadataLevel::AssetLink:
        break;
    }
    return {};
}

} // namespace

Result<void> writeMetadata(const api::Client &client, const MetadataTarget &target,
                           const MetadataWrite &write, Job &job, bool *isWritten)
{
    if (!write.items.empty()) {
        const auto written =
            client.metadata().update(target, write.items, MetadataUpdate::Update, job);
        if (!written)
            return fail(written.error());
    }
    if (isWritten)
        *isWritten = true;
    if (!write.removed.isEmpty()) {
        if (const auto removed = client.metadata().remove(target, write.removed, job); !removed)
            return fail(removed.error());
    }
    return {};
}

MetadataWrite inverseOf(const std::vector<MetadataModel::Entry> &entries)
{
    MetadataWrite back;
    for (const MetadataModel::Entry &entry : entries) {
        if (!entry.isRemoved && !entry.isChanged())
            continue;
        const MetadataRow &before = entry.before;
        if (entry.isNew || before.metadataValue.isEmpty())
            back.removed << entry.row.metadataKey;
        else
            back.items.push_back(
                {before.metadataKey, before.metadataValue, before.metadataValueType});
    }
    return back;
}

UndoStep metadataStep(const api::Client &client, const QString &text, const MetadataTarget &target,
                      const MetadataWrite &done, const MetadataWrite &back)
{
    const auto call = [&client, target](const MetadataWrite &write) {
        return [&client, target, write](Job &job) {
            return writeMetadata(client, target, write, job);
        };
    };
    return {text, placeOf(target), call(back), call(done)};
}

} // namespace vams::ui
