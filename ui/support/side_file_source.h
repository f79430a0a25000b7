#pragma once
// The files that a model names (textures, materials, buffers), taken from the asset it stands in.

#include "ui/models/file_tree.h"
#include "ui/support/file_cache.h"
#include "viewers/base/side_files.h"

namespace vams::ui {

/// `files` are those of the asset, to find names that differ in case only; may be null. The client
/// must outlive the answer; `token` stops what it fetches.
viewers::SideFiles sideFilesOf(const api::Client &client, const WantedFile &model, FileList files,
                               CancelToken token = {}, qint64 maxFetch = 0);

/// The file that `relativeName` means, seen from the model at `path`; null if there is none.
const FileEntry *findSideFile(const std::vector<FileEntry> &files, const QString &path,
                              const QString &relativeName);

} // namespace vams::ui
