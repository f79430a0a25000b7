#pragma once
// Files of an asset as real files for other programs, under their right names: by drag and by the
// clipboard.

#include "core/base/job.h"
#include "core/base/result.h"
#include "ui/models/file_mime.h"
#include "ui/models/file_tree.h"
#include "ui/shell/page.h"

#include <QDateTime>
#include <QObject>

namespace vams::ui {

/// A file, and where it stands below the folder of the offer.
struct StagedFile
{
    FileEntry file;
    QString path; ///< "mesh/gear.glb"

    bool operator==(const StagedFile &) const = default;
};

/// Live files of the chosen ones, and those below chosen folders, which keep their shape.
std::vector<StagedFile> stagedFilesOf(const FileTree &tree, const QStringList &paths);

/// Where offers are made ready; what is older than a day goes.
QString offerFolder();
/// A new folder below `root`. `now` is for tests.
Result<QString> makeOfferFolder(const QString &root,
                                const QDateTime &now = QDateTime::currentDateTimeUtc());
/// On file systems that can, without taking room.
Result<void> copyOffered(const QString &source, const QString &target);
/// Blocks. Copies: the library's own files are never handed out, since another program could write
/// into them, or move them away. Returns the topmost files and folders.
Result<QStringList> stageFiles(const api::Client &client, const AssetRef &asset,
                               const std::vector<StagedFile> &files, const QString &root, Job &job);

class FileOffers : public QObject
{
    Q_OBJECT

public:
    FileOffers(const PageContext &context, QWidget &page, QWidget &notices);

    /// What of the tree is chosen, as it is now. The caller owns it.
    [[nodiscard]] QMimeData *make(const FileSelection &selection,
                                  const std::shared_ptr<const FileTree> &tree) const;

private:
    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
};

} // namespace vams::ui
