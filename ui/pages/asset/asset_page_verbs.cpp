// The part of AssetPage that binds the commands and hands them to the verbs.

#include "core/transfer/download.h"
#include "ui/models/file_mime.h"
#include "ui/models/file_names.h"
#include "ui/pages/asset/asset_header.h"
#include "ui/pages/asset/asset_page.h"
#include "ui/pages/asset/asset_verbs.h"
#include "ui/pages/asset/file_verbs.h"
#include "ui/pages/asset/folder_dialog.h"
#include "ui/pages/asset/folder_panel.h"
#include "ui/pages/asset/tabs/asset_tabs.h"
#include "ui/pages/asset/tabs/tab_ids.h"
#include "ui/pages/asset/versions/version_bar.h"
#include "ui/pages/asset/workflows/workflows_tab.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/choose.h"
#include "ui/support/dialog.h"
#include "ui/support/text_dialog.h"
#include "ui/transfers/download_flow.h"
#include "ui/transfers/file_offers.h"
#include "ui/transfers/open_with.h"
#include "ui/transfers/upload_flow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace vams::ui {

namespace {

constexpr int longestType = 30; // of the contract

QString stemOf(const QString &name)
{
    return name.chopped(lowerExtension(name).size());
}

QString nameWithRevision(const QString &name, int number)
{
    return AssetPage::tr("%1 (revision %2)").arg(stemOf(name)).arg(number) +
           name.mid(stemOf(name).size());
}

} // namespace

void AssetPage::bind(const char *id, std::function<void()> run, std::function<bool()> enabled)
{
    context().actions.bind(QLatin1String(id), this, std::move(run), std::move(enabled));
}

void AssetPage::bindToFiles(const char *id, std::function<void()> run,
                            std::function<bool()> enabled)
{
    context().actions.bind(QLatin1String(id), m_tab, std::move(run), std::move(enabled));
}

void AssetPage::bindOpening()
{
    const auto one = [this] { return m_tab->selection().size() == 1; };
    bindToFiles(
        "edit.open", [this] { openSelected(); }, one);
    bindToFiles(
        "edit.openNewWindow", [this] { context().navigator.openInNewWindow(selectedPlace()); },
        one);
    m_openWith->bind(m_tab, [this]() -> std::optional<OpenTarget> {
        const FileEntry *file = selectedFile();
        if (!file || file->isArchived)
            return std::nullopt;
        return OpenTarget{m_ref, file->relativePath, file->fileName, shownVersion(*file),
                          m_files.list};
    });
}

void AssetPage::bindFileCommands()
{
    const auto some = [this] { return !m_tab->selection().isEmpty(); };
    const auto change = [this] { return canChangeFiles(); };
    bindOpening();
    bindToFiles(
        "file.download", [this] { download(transfer::FolderLayout::Tree); },
        [this] { return m_files.all && m_files.all->node(0).fileCount > 0; });
    bindToFiles(
        "file.downloadFlat", [this] { download(transfer::FolderLayout::Flat); },
        [this] { return m_files.all && m_files.all->node(0).fileCount > 0; });
    bindToFiles(
        "file.share", [this] { m_fileVerbs->share(selectedFile()->relativePath); },
        [this] {
            const FileEntry *file = selectedFile();
            return file && !file->isArchived && m_asset && m_asset->isDistributable;
        });
    bindToFiles(
        "file.newFolder", [this] { newFolder(); }, change);
    bind(
        "file.upload",
        [this] {
            chooseFiles(this, tr("Upload to %1").arg(m_asset->assetName),
                        [this](const QStringList &paths) { upload(paths, m_tab->folder()); });
        },
        change);
    bind(
        "file.uploadFolder",
        [this] {
            chooseFolder(this, tr("Upload a folder to %1").arg(m_asset->assetName), {},
                         [this](const QString &path) { upload({path}, m_tab->folder()); });
        },
        change);
    bindToFiles(
        "edit.move", [this] { chooseMoveTarget(); },
        [this, some] { return some() && canChangeFiles(); });
    bindToFiles(
        "file.copyTo", [this] { chooseCopyTarget(); },
        [this, some] { return some() && !m_versions->chosen(); }); // the verb takes the newest
    bindToFiles(
        "edit.copy", [this] { copy(); }, [this, some] { return some() && !m_versions->chosen(); });
    bindToFiles(
        "edit.paste", [this] { paste(); }, change);
    bindToFiles("view.grid", [this] { m_tab->folderPanel().setLook(FolderLook::Tiles); });
    bindToFiles("view.list", [this] { m_tab->folderPanel().setLook(FolderLook::List); });
    bindToFiles(
        "go.up", [this] { m_tab->openFolder(parentFolder(m_tab->folder())); },
        [this] { return m_tab->folder() != QLatin1String("/"); });
}

void AssetPage::bindEditCommands()
{
    bindToFiles(
        "edit.rename", [this] { rename(); },
        [this] { return canChangeFiles() && m_tab->selection().size() <= 1; });
    bindToFiles(
        "edit.archive", [this] { m_fileVerbs->archive(m_tab->selection()); },
        [this] { return canChangeFiles() && hasSelected(false); });
    bindToFiles(
        "edit.restore", [this] { m_fileVerbs->unarchive(m_tab->selection()); },
        [this] { return canChangeFiles() && hasSelected(true); });
    bindToFiles(
        "edit.delete", [this] { askAndDelete(); },
        [this] { return canChangeFiles() && !m_tab->selection().isEmpty(); });
    bindToFiles("edit.selectAll", [this] { m_tab->folderPanel().selectAll(); });
    bind("edit.copyLink", [this] { copyLink(); });
    bind(
        "edit.edit", [this] { m_assetVerbs->edit(); }, [this] { return canChange(); });
}

void AssetPage::bindAssetCommands()
{
    const auto change = [this] { return canChange(); };
    bind(
        "asset.rename", [this] { m_header->editName(); }, change);
    bind(
        "asset.setPreview", [this] { setPreview(); }, change);
    bind(
        "asset.removePreview", [this] { m_fileVerbs->removePreview(); },
        [this] { return canChange() && m_asset->previewLocation.has_value(); });
    bind(
        "asset.runWorkflow", [this] { runWorkflow(); }, change);
    bind(
        "asset.archive", [this] { m_assetVerbs->archive(); }, change);
    bind(
        "asset.restore", [this] { m_assetVerbs->restore(); },
        [this] { return m_asset && m_asset->isArchived(); });
    bind(
        "asset.delete",
        [this] { m_assetVerbs->askAndDelete(m_files.all ? m_files.all->node(0).fileCount : 0); },
        [this] { return m_asset.has_value(); });
}

void AssetPage::runWorkflow()
{
    if (m_tabs->current() == workflowsTabId) {
        m_workflows->run();
        return;
    }
    const FileEntry *file = selectedFile();
    m_assetVerbs->runWorkflow(file && !file->isArchived ? file->relativePath : QString());
}

bool AssetPage::canChange() const
{
    return m_asset && !m_asset->isArchived();
}

bool AssetPage::canChangeFiles() const
{
    return canChange() && !m_versions->chosen();
}

bool AssetPage::hasSelected(bool archived) const
{
    for (const QString &path : m_tab->selection()) {
        const int id = m_files.all ? m_files.all->find(path) : -1;
        const FileEntry *entry = id < 0 ? nullptr : m_files.all->entry(id);
        const bool isArchived = entry && entry->isArchived;
        if (id >= 0 && isArchived == archived)
            return true;
    }
    return false;
}

const FileEntry *AssetPage::selectedFile() const
{
    const QStringList selected = m_tab->selection();
    if (selected.size() != 1 || isFolderPath(selected.first()) || !m_files.all)
        return nullptr;
    return m_files.all->entryAt(selected.first());
}

Location AssetPage::viewerLocation(const QString &path, const FileVersionId &version) const
{
    Location place{QStringLiteral("viewer"),
                   {{QStringLiteral("database"), m_ref.databaseId.text()},
                    {QStringLiteral("asset"), m_ref.assetId.text()},
                    {QStringLiteral("path"), path}}};
    if (!version.isEmpty())
        place.arguments.insert(QStringLiteral("version"), version.text());
    return place;
}

void AssetPage::openFile(const QString &path, const FileVersionId &version)
{
    context().navigator.open(viewerLocation(path, version));
}

void AssetPage::openShown(const QString &path)
{
    const FileEntry *file = m_files.all ? m_files.all->entryAt(path) : nullptr;
    openFile(path, file ? shownVersion(*file) : FileVersionId());
}

FileVersionId AssetPage::shownVersion(const FileEntry &file) const
{
    return m_versions->chosen() && file.versionId ? *file.versionId : FileVersionId();
}

Location AssetPage::selectedPlace() const
{
    const QString path = m_tab->selection().value(0);
    const FileEntry *file = selectedFile();
    return file ? viewerLocation(path, shownVersion(*file)) : Location::ofAsset(m_ref, path);
}

void AssetPage::openSelected()
{
    const QString path = m_tab->selection().value(0);
    if (isFolderPath(path))
        m_tab->openFolder(path);
    else
        openShown(path);
}

void AssetPage::upload(const QStringList &localPaths, const QString &folder)
{
    if (!canChangeFiles())
        return;
    m_tabs->setCurrent(QStringLiteral("files")); // where they will be seen
    m_uploads->start(localPaths, {m_ref, m_asset->assetName, folder, UploadType::AssetFile});
}

void AssetPage::receiveFiles(const QStringList &paths)
{
    upload(paths, m_tab->folder());
}

void AssetPage::setPreview()
{
    chooseFiles(this, tr("Preview picture of %1").arg(m_asset->assetName),
                [this](const QStringList &paths) {
                    if (canChange())
                        m_uploads->start(paths.mid(0, 1),
                                         {m_ref, m_asset->assetName, QStringLiteral("/"),
                                          UploadType::AssetPreview});
                });
}

void AssetPage::download(transfer::FolderLayout layout)
{
    const QStringList chosen =
        topmost(m_tab->selection().isEmpty() ? QStringList{m_tab->folder()} : m_tab->selection());
    std::vector<transfer::DownloadItem> items;
    bool hasFolder = false;
    for (const QString &path : chosen) {
        const int id = m_files.all->find(path);
        if (id < 0)
            continue;
        hasFolder = hasFolder || isFolderPath(path);
        for (const int file : m_files.all->filesBelow(id)) {
            const FileEntry *entry = m_files.all->entry(file);
            if (entry && !entry->isArchived)
                items.push_back(transfer::downloadItemOf(*entry));
        }
    }
    // Files that were chosen one by one have no folders to keep.
    m_downloads->start(m_ref, items, hasFolder ? layout : transfer::FolderLayout::Flat,
                       lastName(chosen.first()));
}

void AssetPage::downloadRevision(const FileVersion &version, int number)
{
    const FileEntry *file = selectedFile();
    if (!file)
        return;
    const transfer::DownloadItem item{file->relativePath, version.versionId, version.size,
                                      version.contentHash};
    m_downloads->start(m_ref, {item}, transfer::FolderLayout::Flat,
                       version.isLatest ? file->fileName
                                        : nameWithRevision(file->fileName, number));
}

void AssetPage::newFolder()
{
    const QString parent = m_tab->folder();
    askText(this, context().theme,
            {tr("New folder"),
             tr("Name"),
             tr("Make folder"),
             {},
             [this, parent](const QString &name) {
                 if (m_files.all && m_files.all->find(parent + name + QLatin1Char('/')) >= 0)
                     return tr("There is a folder with this name already.");
                 return nameProblem(name, NameOf::Folder);
             }},
            [this, parent](const QString &name) { m_fileVerbs->createFolder(parent, name); });
}

void AssetPage::rename()
{
    const QStringList selected = m_tab->selection();
    if (selected.isEmpty())
        m_header->editName();
    else
        m_tab->editName(selected.first());
}

void AssetPage::chooseMoveTarget()
{
    const QStringList paths = m_tab->selection();
    auto *dialog = new FolderDialog(context(), tr("Move to"), tr("Move"), FolderScope::ThisAsset,
                                    m_ref, m_files.all, this);
    connect(dialog, &FolderDialog::chosen, this,
            [this, paths](const AssetRef &asset, const std::shared_ptr<const FileTree> &,
                          const QString &folder) {
                m_fileVerbs->bring({asset, paths}, folder, PlanKind::Move);
            });
    dialog->select(m_tab->folder());
    dialog->open();
}

void AssetPage::chooseCopyTarget()
{
    const QStringList paths = m_tab->selection();
    auto *dialog = new FolderDialog(context(), tr("Copy to"), tr("Copy"), FolderScope::AnyAsset,
                                    m_ref, m_files.all, this);
    connect(
        dialog, &FolderDialog::chosen, m_fileVerbs,
        [this, paths](const AssetRef &asset, const std::shared_ptr<const FileTree> &tree,
                      const QString &folder) { m_fileVerbs->copyTo(paths, asset, tree, folder); });
    dialog->open();
}

void AssetPage::copy()
{
    QGuiApplication::clipboard()->setMimeData(
        m_offers->make({m_ref, m_tab->selection()}, m_files.all));
}

void AssetPage::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied)
        return;
    if (const auto selection = fileSelection(*copied))
        m_fileVerbs->bring(*selection, m_tab->folder(), PlanKind::Copy);
    else if (const QStringList paths = localPaths(*copied); !paths.isEmpty())
        upload(paths, m_tab->folder());
}

void AssetPage::onFilesDropped(const QMimeData &dropped, const QString &folder,
                               Qt::DropAction action)
{
    if (const auto selection = fileSelection(dropped))
        m_fileVerbs->bring(*selection, folder,
                           action == Qt::MoveAction ? PlanKind::Move : PlanKind::Copy);
}

void AssetPage::askAndDelete()
{
    const QStringList paths = topmost(m_tab->selection());
    Question question;
    const bool isOne = paths.size() == 1;
    question.title = isOne
                         ? tr("Delete %1 for good?").arg(lastName(paths.first()))
                         : tr("Delete %n items for good?", nullptr, static_cast<int>(paths.size()));
    question.text = tr("All revisions go, those of archived files in chosen folders too. This "
                       "cannot be undone.");
    question.mainButton = tr("Delete for good");
    question.role = DialogRole::Destructive;
    question.typed = isOne ? lastName(paths.first()) : m_asset->assetName;
    ask(this, context().theme, question, [this, paths] { m_fileVerbs->remove(paths); });
}

void AssetPage::askForType(const QString &path)
{
    askText(this, context().theme,
            {tr("Role of %1").arg(lastName(path)),
             tr("Role"),
             tr("Set"),
             {},
             [](const QString &type) {
                 if (type.isEmpty())
                     return tr("Write a word or two.");
                 return type.size() > longestType ? tr("At most %1 letters.").arg(longestType)
                                                  : QString();
             }},
            [this, path](const QString &type) { m_fileVerbs->setPrimaryType({path}, type); });
}

void AssetPage::copyLink()
{
    const QStringList selected = m_tab->selection();
    Location place = m_location;
    if (selected.size() == 1)
        place.arguments.insert(QStringLiteral("path"), selected.first());
    QGuiApplication::clipboard()->setText(context().navigator.linkTo(place));
}

} // namespace vams::ui
