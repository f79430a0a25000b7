#pragma once
// From files of an asset to files on this disk: asks where, asks about files that are there, then
// hands one job to the JobRunner.

#include "ui/shell/page.h"
#include "ui/transfers/download_run.h"

#include <QObject>

namespace vams::ui {

class DownloadFlow : public QObject
{
    Q_OBJECT

public:
    DownloadFlow(const PageContext &context, QWidget &page, QWidget &notices);

    /// One file under a name of the user's choice, several into a folder.
    void start(const AssetRef &asset, const std::vector<transfer::DownloadItem> &items,
               transfer::FolderLayout layout, const QString &suggestedName);
    /// The same with the place already chosen.
    void saveTo(const AssetRef &asset, const transfer::DownloadItem &item, const QString &path);
    void saveInto(const AssetRef &asset, const std::vector<transfer::DownloadItem> &items,
                  transfer::FolderLayout layout, const QString &folder);

private:
    void askAboutExisting(const AssetRef &asset, const std::vector<transfer::DownloadItem> &items,
                          transfer::FolderLayout layout, const QString &folder, int existing);
    void run(DownloadPart part);
    void startJob(const QString &title, const QString &doneText, DownloadPart part);
    void finish(const Result<void> &result, int jobId);

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_notices;
};

} // namespace vams::ui
