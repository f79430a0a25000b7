#include "ui/transfers/upload_conflicts.h"

#include "core/api/client.h"
#include "core/model/upload.h"
#include "ui/models/file_names.h"
#include "ui/models/file_tree.h"
#include "ui/shell/undo/undo_toast.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>

namespace vams::ui {

namespace {

constexpr qint64 hashStep = 4LL * 1024 * 1024;

/// Empty when it cannot be read or the job is stopped.
QString hashOf(const QString &path, Job &job)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(hashStep);
        if (bytes.isEmpty() || job.isCancelled())
            return {};
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> worked(const Result<FileOperation> &result)
{
    if (!result)
        return fail(result.error());
    if (!result->success)
        return fail(ErrorKind::Internal, result->message);
    return {};
}

UndoPart newFilePart(const api::Client &client, const AssetRef &asset, const QString &path)
{
    return {[&client, asset, path](Job &job) {
                return worked(client.files().archive(asset, path, api::PathScope::File, job));
            },
            [&client, asset, path](Job &job) {
                return worked(client.files().unarchive(asset, path, job));
            }};
}

UndoPart revisionPart(const api::Client &client, const AssetRef &asset, const QString &path,
                      const FileVersionId &before)
{
    // What it makes way for is known when it does; no revision is ever lost.
    const auto uploaded = std::make_shared<FileVersionId>();
    return {
        [&client, asset, path, before, uploaded](Job &job) -> Result<void> {
            const Result<FileInfo> info = client.files().info(asset, path, job);
            if (!info)
                return fail(info.error());
            for (const FileVersion &version : info->versions.value_or(std::vector<FileVersion>()))
                if (version.isLatest)
                    *uploaded = version.versionId;
            return client.files().revert(asset, path, before, job).map([](const FileVersionId &) {
            });
        },
        [&client, asset, path, uploaded](Job &job) {
            return client.files()
                .revert(asset, path, *uploaded, job)
                .map([](const FileVersionId &) {});
        }};
}

} // namespace

FilesThere readFilesThere(const api::Client &client, const AssetRef &asset, Job &job)
{
    FilesThere there;
    const auto files = client.files().listEverything(asset, api::ArchivedFiles::Hide, job);
    for (const FileEntry &file : files.value_or(std::vector<FileEntry>()))
        if (!file.isFolder)
            there.emplace(file.relativePath, file);
    return there;
}

void addPreviewsThere(const api::Client &client, const AssetRef &asset,
                      const std::vector<transfer::UploadItem> &items, FilesThere &there, Job &job)
{
    for (const transfer::UploadItem &item : items) {
        const QString &path = item.relativeKey;
        // A file without a picture has none that could be in the way.
        const auto file = there.find(path.left(path.lastIndexOf(previewInfix)));
        if (!path.contains(previewInfix) || file == there.end() || file->second.previewFile != path)
            continue;
        const Result<FileInfo> info = client.files().info(asset, path, job);
        if (!info || info->isArchived)
            continue;
        FileEntry entry;
        entry.fileName = info->fileName;
        entry.relativePath = path;
        entry.size = info->size;
        entry.contentHash = info->contentHash;
        for (const FileVersion &version : info->versions.value_or(std::vector<FileVersion>()))
            if (version.isLatest)
                entry.versionId = version.versionId;
        there.emplace(path, entry);
    }
}

std::vector<UploadConflict> uploadConflicts(const std::vector<transfer::UploadItem> &items,
                                            const FilesThere &there, Job &job)
{
    std::vector<UploadConflict> conflicts;
    for (const transfer::UploadItem &item : items) {
        const auto found = there.find(item.relativeKey);
        if (found == there.end())
            continue;
        const FileEntry &file = found->second;
        UploadConflict conflict{item.relativeKey, file.size.value_or(0), item.size,
                                file.revisionCount, false};
        conflict.isSame = file.size == item.size && !file.contentHash.isEmpty() &&
                          hashOf(item.localPath, job) == file.contentHash;
        conflicts.push_back(conflict);
    }
    return conflicts;
}

std::vector<transfer::UploadItem> withChoices(const std::vector<transfer::UploadItem> &items,
                                              const std::vector<UploadConflict> &conflicts,
                                              const std::vector<UploadChoice> &choices,
                                              const FilesThere &there)
{
    std::map<QString, UploadChoice> chosen;
    for (std::size_t i = 0; i < conflicts.size() && i < choices.size(); ++i)
        chosen.emplace(conflicts[i].path, choices[i]);
    QSet<QString> used;
    for (const transfer::UploadItem &item : items)
        used.insert(item.relativeKey);
    std::vector<transfer::UploadItem> left;
    for (transfer::UploadItem item : items) {
        const auto choice = chosen.find(item.relativeKey);
        if (choice != chosen.end() && choice->second == UploadChoice::Skip)
            continue;
        if (choice != chosen.end() && choice->second == UploadChoice::KeepBoth) {
            const QString folder = parentFolder(item.relativeKey);
            item.relativeKey =
                folder + freeName(lastName(item.relativeKey), [&](const QString &name) {
                    return there.contains(folder + name) || used.contains(folder + name);
                });
            used.insert(item.relativeKey);
        }
        left.push_back(std::move(item));
    }
    return left;
}

RevisionsBefore revisionsBefore(const std::vector<transfer::UploadItem> &items,
                                const FilesThere &there)
{
    RevisionsBefore before;
    for (const transfer::UploadItem &item : items)
        if (const auto found = there.find(item.relativeKey); found != there.end())
            before.emplace(item.relativeKey, found->second.versionId.value_or(FileVersionId()));
    return before;
}

UndoStep uploadStep(const api::Client &client, const QString &text, const AssetRef &asset,
                    const QStringList &uploaded, const RevisionsBefore &before)
{
    std::vector<UndoPart> parts;
    for (const QString &path : uploaded) {
        const auto found = before.find(path);
        if (found == before.end())
            parts.push_back(newFilePart(client, asset, path));
        else if (!found->second.isEmpty())
            parts.push_back(revisionPart(client, asset, path, found->second));
    }
    const Location place =
        Location::ofAsset(asset, uploaded.size() == 1 ? uploaded.first() : QString());
    return stepOfParts(text, place, std::move(parts));
}

} // namespace vams::ui
