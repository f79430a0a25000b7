#pragma once
// Which files of an upload are in the asset already, and what the upload becomes by what the user
// chose for each.

#include "core/model/file.h"
#include "core/transfer/upload_item.h"
#include "ui/shell/undo/undo_history.h"
#include "ui/transfers/conflict_dialog.h"
#include "ui/transfers/upload_run.h"

#include <map>

namespace vams::api {
class Client;
}

namespace vams::ui {

/// The live files of an asset by path; empty when they cannot be read: then nothing is asked, and
/// what is there gets a new revision, as ever.
using FilesThere = std::map<QString, FileEntry>;
/// Blocks.
FilesThere readFilesThere(const api::Client &client, const AssetRef &asset, Job &job);
/// Blocks: preview pictures beside their files are in no list; those of `items` are asked for.
void addPreviewsThere(const api::Client &client, const AssetRef &asset,
                      const std::vector<transfer::UploadItem> &items, FilesThere &there, Job &job);
/// Blocks: files of the same size are compared byte for byte, by their hash.
std::vector<UploadConflict> uploadConflicts(const std::vector<transfer::UploadItem> &items,
                                            const FilesThere &there, Job &job);
/// `items` without those that are skipped; with free names where both are kept.
std::vector<transfer::UploadItem> withChoices(const std::vector<transfer::UploadItem> &items,
                                              const std::vector<UploadConflict> &conflicts,
                                              const std::vector<UploadChoice> &choices,
                                              const FilesThere &there);

/// What the upload of `items` covers.
RevisionsBefore revisionsBefore(const std::vector<transfer::UploadItem> &items,
                                const FilesThere &there);
/// Takes an upload back: new files are archived, a new revision makes way for the one before.
UndoStep uploadStep(const api::Client &client, const QString &text, const AssetRef &asset,
                    const QStringList &uploaded, const RevisionsBefore &before);

} // namespace vams::ui
