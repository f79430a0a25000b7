#pragma once
// The work of a download job over all its runs: which files are still to be fetched, and what a
// later start of the program needs to go on.

#include "core/api/client.h"
#include "core/base/job.h"
#include "core/base/json_fwd.h"
#include "core/transfer/download.h"

#include <QSet>
#include <QThreadPool>

#include <memory>
#include <mutex>

namespace vams::ui {

/// Files of one asset on their way to this disk.
struct DownloadPart
{
    AssetRef asset;
    std::vector<transfer::DownloadItem> items; ///< none: everything that is in the asset
    QString folder;                            ///< where they go
    QString file = {};                         ///< instead of the folder: the path of the one item
    transfer::FolderLayout layout = transfer::FolderLayout::Tree;
    transfer::ConflictPolicy conflicts = transfer::ConflictPolicy::KeepBoth;
};

/// Thread-safe; one run at a time.
class DownloadRun
{
public:
    explicit DownloadRun(std::vector<DownloadPart> parts);

    /// Blocks. Fetches what is not there yet; goes through all parts before it tells of a failure.
    Result<void> run(const api::Client &client, QThreadPool &pool, Job &job);
    /// Where to look for what was fetched.
    [[nodiscard]] QString place() const;

    [[nodiscard]] Json save() const;
    /// Null where it is not what save() gave.
    static std::shared_ptr<DownloadRun> load(const Json &saved);

private:
    struct State
    {
        DownloadPart part;
        bool isListed = false;
        QSet<QString> done = {}; ///< keys of the items that are here
    };

    Result<void> list(const api::Client &client, Job &job);
    Result<void> runPart(const api::Client &client, std::size_t index, QThreadPool &pool, Job &job);
    void setDone(std::size_t index, const transfer::DownloadItem &item);
    [[nodiscard]] static std::vector<transfer::DownloadItem> leftOf(const State &state);

    mutable std::mutex m_mutex; ///< guards what is listed and done
    std::vector<State> m_parts;
};

} // namespace vams::ui
