#pragma once
// Files that become assets: makes each asset, then sends its files. Over all runs of a job, and
// over starts of the program: what is made and sent is not made again.

#include "core/model/asset.h"
#include "ui/transfers/upload_run.h"

namespace vams::ui {

/// An asset that is to be made, and its files.
struct UploadedAsset
{
    NewAsset asset;
    std::vector<transfer::UploadItem> files;
};

/// Thread-safe; one run at a time.
class AssetsUploadRun
{
public:
    AssetsUploadRun(std::vector<UploadedAsset> assets, const QString &allowedExtensions);

    /// Blocks. Goes through all assets before it tells of a failure.
    Result<void> run(const api::Client &client, QThreadPool &pool, Job &job);
    /// The assets that were made since it was asked last.
    std::vector<AssetRef> takeCreated();

    [[nodiscard]] Json save() const;
    /// Null where it is not what save() gave.
    static std::shared_ptr<AssetsUploadRun> load(const Json &saved);

private:
    struct Entry
    {
        UploadedAsset wanted;
        std::shared_ptr<UploadRun> files; ///< null until the asset is made
    };

    Result<void> runOne(const api::Client &client, Entry &entry, QThreadPool &pool, Job &job);
    [[nodiscard]] static qint64 bytesLeft(const Entry &entry);

    QString m_allowedExtensions;
    mutable std::mutex m_mutex; ///< guards what is made
    std::vector<Entry> m_entries;
    std::vector<AssetRef> m_created;
};

} // namespace vams::ui
