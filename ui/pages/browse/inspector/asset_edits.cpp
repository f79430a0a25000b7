#include "ui/pages/browse/inspector/asset_edits.h"

#include "core/api/client.h"

namespace vams::ui {

namespace {

bool isAnything(const AssetChanges &changes)
{
    return changes.assetName || changes.description || changes.isDistributable || changes.tags;
}

Result<void> writeFields(const api::Client &client, const AssetRef &ref,
                         const AssetChanges &changes, Job &job)
{
    return isAnything(changes) ? client.assets().update(ref, changes, job) : Result<void>();
}

Result<void> writeTo(const api::Client &client, const AssetRef &ref, const AssetChanges &changes,
                     const MetadataWrite &metadata, Job &job)
{
    if (Result<void> done = writeFields(client, ref, changes, job); !done)
        return done;
    return writeMetadata(client, MetadataTarget::ofAsset(ref), metadata, job);
}

Result<void> writeAll(const api::Client &client, const std::vector<AssetEdit> &edits,
                      AssetChanges AssetEdit::*fields, MetadataWrite AssetEdit::*metadata, Job &job)
{
    Result<void> first;
    for (const AssetEdit &edit : edits) {
        const Result<void> done = writeTo(client, edit.ref, edit.*fields, edit.*metadata, job);
        if (!done && first)
            first = done;
        if (job.isCancelled())
            break;
    }
    return first;
}

} // namespace

EditOutcome writeEdits(const api::Client &client, const std::vector<AssetEdit> &edits, Job &job)
{
    EditOutcome outcome;
    for (const AssetEdit &edit : edits) {
        AssetEdit written = edit;
        Result<void> done = writeFields(client, edit.ref, edit.after, job);
        const bool hasFields = done && isAnything(edit.after);
        if (done)
            done =
                writeMetadata(client, MetadataTarget::ofAsset(edit.ref), edit.metadataAfter, job);
        if (!done) {
            outcome.failed.push_back(edit);
            outcome.errors.push_back(done.error());
            written.metadataBefore = {};
            written.metadataAfter = {};
        }
        if (done || hasFields)
            outcome.written.push_back(std::move(written));
    }
    return outcome;
}

UndoStep stepOfEdits(const api::Client &client, const QString &text,
                     const std::vector<AssetEdit> &edits)
{
    return {text,
            {QStringLiteral("browse"),
             {{QStringLiteral("database"), edits.front().ref.databaseId.text()}}},
            [&client, edits](Job &job) {
                return writeAll(client, edits, &AssetEdit::before, &AssetEdit::metadataBefore, job);
            },
            [&client, edits](Job &job) {
                return writeAll(client, edits, &AssetEdit::after, &AssetEdit::metadataAfter, job);
            }};
}

} // namespace vams::ui
