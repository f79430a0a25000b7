#include "ui/pages/asset/versions/files_state.h"

#include "ui/pages/asset/versions/version_changes.h"

namespace vams::ui {

Result<FilesState> readFilesState(const api::Client &client, const AssetRef &asset, Job &job)
{
    const auto files = client.files().listEverything(asset, api::ArchivedFiles::Hide, job);
    if (!files)
        return fail(files.error());
    FilesState state;
    for (const FileEntry &file : *files)
        if (!file.isFolder)
            state.emplace(file.relativePath, file);
    return state;
}

Result<void> restoreFilesState(const api::Client &client, const AssetRef &asset,
                               const FilesState &wanted, Job &job)
{
    const Result<FilesState> now = readFilesState(client, asset, job);
    if (!now)
        return fail(now.error());
    for (const auto &[path, file] : wanted) {
        if (job.isCancelled())
            return fail(cancelledError());
        const auto found = now->find(path);
        if (found == now->end()) {
            if (const auto back = client.files().unarchive(asset, path, job); !back)
                return fail(back.error());
        } else if (hasSameBytes(found->second, file)) {
            continue;
        }
        if (!file.versionId)
            continue;
        if (const auto done = client.files().revert(asset, path, *file.versionId, job); !done)
            return fail(done.error());
    }
    for (const auto &[path, file] : *now) {
        if (wanted.contains(path))
            continue;
        if (const auto gone = client.files().archive(asset, path, api::PathScope::File, job); !gone)
            return fail(gone.error());
    }
    return {};
}

} // namespace vams::ui
