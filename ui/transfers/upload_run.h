#pragma once
// The work of an upload job over all its runs: what is left, what the server has of it, and what a
// later start of the program needs to go on.

#include "core/api/client.h"
#include "core/base/job.h"
#include "core/base/json_fwd.h"
#include "core/transfer/upload_item.h"
#include "core/transfer/upload_ledger.h"
#include "ui/transfers/preview_undo.h"

#include <QThreadPool>

namespace vams::ui {

/// The newest revision of a file before the upload, by path; empty where it is not known.
using RevisionsBefore = std::map<QString, FileVersionId>;

struct UploadPlan
{
    AssetRef asset;
    std::vector<transfer::UploadItem> items;
    UploadType type = UploadType::AssetFile;
    QString allowedExtensions;
    RevisionsBefore before; ///< of the files that are there already, for Undo
};

/// Thread-safe; one run at a time.
class UploadRun
{
public:
    explicit UploadRun(UploadPlan plan);

    /// Blocks. Sends what is not complete on the server.
    Result<void> run(const api::Client &client, QThreadPool &pool, Job &job);
    /// Keys of the files that were completed since it was asked last.
    QStringList takeUploaded();
    [[nodiscard]] const UploadPlan &plan() const { return m_plan; }
    /// Of an upload of a preview picture: what it replaced; nothing: it cannot be taken back.
    [[nodiscard]] const std::optional<KeptPreview> &preview() const { return m_preview; }
    [[nodiscard]] qint64 bytesLeft() const;
    [[nodiscard]] bool isComplete() const;

    [[nodiscard]] Json save() const;
    /// Null where it is not what save() gave.
    static std::shared_ptr<UploadRun> load(const Json &saved);

private:
    const UploadPlan m_plan;
    transfer::UploadLedger m_ledger;
    std::mutex m_mutex;
    QStringList m_uploaded;
    std::optional<KeptPreview> m_preview;
};

} // namespace vams::ui
