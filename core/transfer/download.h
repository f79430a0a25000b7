#pragma once
// Downloads of many files into a folder, and what to do about files that are there already.

#include "core/transfer/download_file.h"

#include <QThreadPool>

#include <functional>
#include <vector>

namespace vams::transfer {

enum class ConflictPolicy
{
    Ask, ///< with DownloadOptions::ask
    Overwrite,
    KeepBoth, ///< the new one gets a number: "gear (2).glb"
    Skip
};

enum class FolderLayout
{
    Tree, ///< the folders of the asset
    Flat  ///< all files side by side
};

struct DownloadOptions
{
    FolderLayout layout = FolderLayout::Tree;
    ConflictPolicy conflicts = ConflictPolicy::Ask;
    /// Called before anything is written, once for each file that is there, on the calling thread.
    /// Without it, or if it answers Ask, the file is skipped.
    std::function<ConflictPolicy(const QString &existingPath)> ask;
    int parallel = 4;
    /// A file of the list is whole, or left out by its policy; on any thread.
    std::function<void(const DownloadItem &)> onFile;
};

struct LocalDownload
{
    DownloadItem item;
    QString localPath;

    bool operator==(const LocalDownload &) const = default;
};

struct FailedDownload
{
    DownloadItem item;
    Error error;
};

struct DownloadReport
{
    std::vector<LocalDownload> succeeded;
    std::vector<DownloadItem> skipped;
    std::vector<FailedDownload> failed;

    [[nodiscard]] std::vector<DownloadItem> remaining() const;
    /// One result for the whole, as in UploadReport.
    [[nodiscard]] Result<void> outcome() const;
};

/// Blocks. Nothing is written outside of `folder`, whatever the files are called. Folder entries
/// (paths that end with "/") are made as folders. Progress is in bytes, with the name of the
/// current file. `pool` lends its free threads; the caller may run on it.
Result<DownloadReport> downloadFiles(const api::Client &client, const AssetRef &ref,
                                     const std::vector<DownloadItem> &items, const QString &folder,
                                     const DownloadOptions &options, QThreadPool &pool, Job &job);

} // namespace vams::transfer
