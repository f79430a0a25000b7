#pragma once
// Which files an asset has and with which bytes, so that going back to a version can be undone.
// What is blocking here runs on a pool's thread.

#include "core/api/client.h"

#include <map>

namespace vams::ui {

/// The live files of an asset by path, each with the revision whose bytes it has.
using FilesState = std::map<QString, FileEntry>;

Result<FilesState> readFilesState(const api::Client &client, const AssetRef &asset, Job &job);
/// Makes the live files those of `wanted`: brings back what was archived, goes back to the
/// revision, archives what was not there. Nothing is deleted. Files with the right bytes are left
/// alone.
Result<void> restoreFilesState(const api::Client &client, const AssetRef &asset,
                               const FilesState &wanted, Job &job);

} // namespace vams::ui
