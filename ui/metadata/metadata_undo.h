#pragma once
// What saving a table of metadata did, as a step that can be taken back.

#include "core/model/metadata.h"
#include "ui/metadata/metadata_model.h"
#include "ui/shell/undo/undo_history.h"

namespace vams::api {
class Client;
}

namespace vams::ui {

/// What is written and what goes.
struct MetadataWrite
{
    std::vector<MetadataItem> items;
    QStringList removed;
};

/// Keys that are gone already are as good as removed. `isWritten`, if given, tells that the items
/// are saved, also when removing failed.
Result<void> writeMetadata(const api::Client &client, const MetadataTarget &target,
                           const MetadataWrite &write, Job &job, bool *isWritten = nullptr);
/// What sets back what saving these entries changes. A key that had no value goes again.
MetadataWrite inverseOf(const std::vector<MetadataModel::Entry> &entries);
UndoStep metadataStep(const api::Client &client, const QString &text, const MetadataTarget &target,
                      const MetadataWrite &done, const MetadataWrite &back);

} // namespace vams::ui
