#pragma once
// From files that were dropped or chosen to a running upload: looks at them in
// the background, names what cannot be sent and asks about what is there
// already before anything is sent, then hands one job to the JobRunner. What
// was uploaded can be undone.

#include "core/transfer/check_upload.h"
#include "core/transfer/scan_folder.h"
#include "ui/shell/page.h"
#include "ui/transfers/upload_conflicts.h"

#include <QObject>

namespace vams::ui {

struct UploadTarget
{
    AssetRef asset;
    QString assetName; ///< for titles
    QString folder = QStringLiteral("/");
    UploadType type = UploadType::AssetFile;
    /// What is there gets a new revision without a question, and this is told when it is done.
    QString replacingText = {};
};

/// What was found on the disk, ready to be sent.
struct UploadPlanned
{
    std::vector<transfer::UploadItem> items;
    std::vector<transfer::SkippedPath> refused; ///< and why
    qint64 totalBytes = 0;
    QString allowedExtensions;
    FilesThere there = {}; ///< live files of the asset; of an upload of asset files
    std::vector<UploadConflict> conflicts = {};
};

class UploadFlow : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `page`; errors stand at the top of the layout of `notices`. The job goes
    /// on when the page is closed.
    UploadFlow(const PageContext &context, QWidget &page, QWidget &notices);

    /// Files and folders of this machine.
    void start(const QStringList &localPaths, const UploadTarget &target);

signals:
    /// Files are on the server, perhaps not all of them.
    void changed(const QStringList &uploaded);

private:
    void decide(const UploadPlanned &planned, const UploadTarget &target);
    void askAboutTaken(const UploadPlanned &planned, const UploadTarget &target);
    void send(const UploadPlanned &planned, const UploadTarget &target);
    void finish(const Result<void> &result, const QStringList &uploaded, int jobId);

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
};

/// Blocks. What is refused: kinds the contract or the database forbid,
/// unreadable files. What is in the asset already is looked for in
/// `readConflicts`.
Result<UploadPlanned> planUploadOf(const api::Client &client, const QStringList &localPaths,
                                   const UploadTarget &target, Job &job);

/// Blocks: which of the planned files are in the asset already.
void readConflicts(const api::Client &client, const UploadTarget &target, UploadPlanned &planned,
                   Job &job);

} // namespace vams::ui
