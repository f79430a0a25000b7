#include "ui/support/side_file_source.h"

#include "core/api/client.h"

namespace vams::ui {

namespace {

/// For callers without a list: the server is asked for exactly this path.
Result<WantedFile> askedSideFile(const api::Client &client, const AssetRef &asset,
                                 const QString &path, Job &job)
{
    const Result<FileInfo> info = client.files().info(asset, path, job);
    if (!info)
        return fail(info.error());
    const QString key = info->contentHash.isEmpty() ? info->key + QLatin1Char('\n') +
                                                          info->etag.value_or(info->lastModified)
                                                    : info->contentHash;
    return WantedFile{asset, path, {}, key, info->size.value_or(0)};
}

} // namespace

const FileEntry *findSideFile(const std::vector<FileEntry> &files, const QString &path,
                              const QString &relativeName)
{
    const QString wanted = parentFolder(path) + relativeName;
    const FileEntry *sameLetters = nullptr;
    for (const FileEntry &file : files) {
        if (file.isFolder || file.isArchived)
            continue;
        if (file.relativePath == wanted)
            return &file;
        // Models made on Windows often name their files in other case.
        if (file.relativePath.compare(wanted, Qt::CaseInsensitive) == 0)
            sameLetters = &file;
    }
    return sameLetters;
}

viewers::SideFiles sideFilesOf(const api::Client &client, const WantedFile &model, FileList files,
                               CancelToken token, qint64 maxFetch)
{
    return [&client, model, files, token, maxFetch](const QString &relativeName) {
        Job job({}, token);
        Result<WantedFile> wanted;
        if (!files) {
            wanted =
                askedSideFile(client, model.asset, parentFolder(model.path) + relativeName, job);
        } else if (const FileEntry *entry = findSideFile(*files, model.path, relativeName)) {
            wanted = wantedFile(model.asset, *entry);
        } else {
            return QString();
        }
        if (!wanted)
            return QString();
        const FileCache cache(client, FileCache::defaultFolder());
        return cache.localFile(*wanted, job, maxFetch).value_or(QString());
    };
}

} // namespace vams::ui
