#include "ui/pages/asset/files_tab.h"

#include "ui/models/file_mime.h"
#include "ui/pages/asset/file_tree_panel.h"
#include "ui/pages/asset/file_views.h"
#include "ui/pages/asset/folder_panel.h"
#include "ui/shell/action_registry.h"
#include "ui/support/state_view.h"

#include <QDropEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr int treeWidth = 336;
constexpr int smallestTree = 220;

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &each : value.toArray())
        strings << each.toString();
    return strings;
}

} // namespace

FilesTab::FilesTab(const Theme &theme, const ActionRegistry &actions,
                   viewers::ThumbnailService &thumbnails, const RequestMaker &request,
                   QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    auto *painter = new ThumbnailPainter(theme, thumbnails, m_splitter);
    const FileDrawing drawing{theme, *painter, request};
    m_tree = new FileTreePanel(theme, actions, drawing);
    m_folderPanel = new FolderPanel(theme, actions, drawing);
    m_tree->setMinimumWidth(smallestTree);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_folderPanel);
    m_splitter->setHandleWidth(metrics::line);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({treeWidth, 2 * treeWidth});
    m_state = new StateView(theme, m_splitter, SkeletonShape::Rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    setAcceptDrops(true);
    connectPanels();
}

void FilesTab::connectPanels()
{
    connect(m_tree, &FileTreePanel::selectionChanged, this, &FilesTab::onTreeSelection);
    connect(m_tree, &FileTreePanel::activated, this, [this](const QString &path) {
        if (!isFolderPath(path)) // a folder opens and closes by itself
            emit openWanted(path);
    });
    connect(m_tree, &FileTreePanel::menuWanted, this, &FilesTab::menuWanted);
    connect(m_tree, &FileTreePanel::filterChanged, this, &FilesTab::filterChanged);
    connect(m_tree, &FileTreePanel::showArchivedChanged, this, &FilesTab::showArchivedChanged);
    connect(m_folderPanel, &FolderPanel::selectionChanged, this, &FilesTab::onFolderSelection);
    connect(m_folderPanel, &FolderPanel::activated, this, &FilesTab::onActivated);
    connect(m_folderPanel, &FolderPanel::menuWanted, this, &FilesTab::menuWanted);
    FileTreeModel &tree = m_tree->model();
    connect(&tree, &FileTreeModel::renameWanted, this, &FilesTab::renameWanted);
    connect(&tree, &FileTreeModel::localFilesDropped, this, &FilesTab::localFilesDropped);
    connect(&tree, &FileTreeModel::filesDropped, this, &FilesTab::filesDropped);
    FolderModel &folder = m_folderPanel->model();
    connect(&folder, &FolderModel::renameWanted, this, &FilesTab::renameWanted);
    connect(&folder, &FolderModel::localFilesDropped, this, &FilesTab::localFilesDropped);
    connect(&folder, &FolderModel::filesDropped, this, &FilesTab::filesDropped);
}

QWidget *FilesTab::openEditor() const
{
    for (const QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(&m_tree->view()), &m_folderPanel->view()}) {
        auto *editor = view->viewport()->findChild<QLineEdit *>();
        if (editor && editor->isVisible())
            return editor;
    }
    return nullptr;
}

void FilesTab::setFiles(const AssetRef &asset, std::shared_ptr<const FileTree> all,
                        std::shared_ptr<const FileTree> shown, const QString &filter)
{
    if (QWidget *editor = openEditor()) {
        if (!std::exchange(m_waiting, [=, this] { setFiles(asset, all, shown, filter); }))
            connect(
                editor, &QObject::destroyed, this,
                [this] {
                    if (const auto set = std::exchange(m_waiting, {}))
                        set();
                },
                Qt::QueuedConnection);
        return;
    }
    m_asset = asset;
    m_shown = std::move(shown);
    m_isFiltered = !filter.isEmpty();
    if (all->nodeCount() == 1 && !m_isFiltered) {
        m_folder = QStringLiteral("/");
        select({});
        showEmptyAsset();
        return;
    }
    while (m_folder != QLatin1String("/") && m_shown->find(m_folder) < 0)
        m_folder = parentFolder(m_folder);
    m_tree->setTree(asset, m_shown, m_isFiltered);
    showFolder();
    QStringList left;
    for (const QString &path : std::as_const(m_selection)) {
        if (m_shown->find(path) >= 0)
            left << path;
    }
    const bool isChanged = left != m_selection;
    m_selection = left;
    m_folderPanel->select(left);
    m_state->showContent();
    if (!m_view.isEmpty())
        applyWaitingView();
    else if (isChanged)
        emit selectionChanged();
}

QJsonObject FilesTab::saveView() const
{
    QJsonArray sizes;
    for (const int size : m_splitter->sizes())
        sizes.append(size);
    return {{QStringLiteral("folder"), m_folder},
            {QStringLiteral("selection"), QJsonArray::fromStringList(m_selection)},
            {QStringLiteral("open"), QJsonArray::fromStringList(m_tree->openFolders())},
            {QStringLiteral("archived"), m_tree->showsArchived()},
            {QStringLiteral("list"), m_folderPanel->look() == FolderLook::List},
            {QStringLiteral("treeScroll"), m_tree->view().verticalScrollBar()->value()},
            {QStringLiteral("folderScroll"), m_folderPanel->view().verticalScrollBar()->value()},
            {QStringLiteral("sizes"), sizes}};
}

void FilesTab::restoreView(const QJsonObject &view)
{
    const QJsonArray sizes = view.value(QStringLiteral("sizes")).toArray();
    if (sizes.size() == 2 && sizes.at(0).toInt() > 0 && sizes.at(1).toInt() > 0)
        m_splitter->setSizes({sizes.at(0).toInt(), sizes.at(1).toInt()});
    if (view.value(QStringLiteral("list")).isBool())
        m_folderPanel->setLook(view.value(QStringLiteral("list")).toBool() ? FolderLook::List
                                                                           : FolderLook::Tiles);
    if (view.value(QStringLiteral("open")).isArray())
        m_tree->setOpenFolders(stringsOf(view.value(QStringLiteral("open"))));
    m_tree->setShowsArchived(view.value(QStringLiteral("archived")).toBool());
    m_view = view;
    if (m_shown)
        applyWaitingView();
}

void FilesTab::applyWaitingView()
{
    const QJsonObject view = std::exchange(m_view, {});
    const QString folder = view.value(QStringLiteral("folder")).toString();
    if (m_shown->find(folder) >= 0)
        openFolder(folder);
    QStringList left;
    for (const QString &path : stringsOf(view.value(QStringLiteral("selection")))) {
        if (m_shown->find(path) >= 0)
            left << path;
    }
    if (!left.isEmpty()) {
        m_selection = withoutRoot(left);
        m_tree->select(left);
        m_folderPanel->select(m_selection);
    }
    m_tree->view().verticalScrollBar()->setValue(view.value(QStringLiteral("treeScroll")).toInt());
    m_folderPanel->view().verticalScrollBar()->setValue(
        view.value(QStringLiteral("folderScroll")).toInt());
    emit selectionChanged();
}

void FilesTab::showEmptyAsset()
{
    EmptyState empty{QStringLiteral("assets"), tr("No files in this asset yet"), {}, {}};
    if (!m_isReadOnly) {
        empty.sentence = tr("Drop files or folders here, or choose them.");
        for (const auto &[id, text] : {std::pair("file.upload", tr("Upload files")),
                                       std::pair("file.uploadFolder", tr("Upload a folder"))}) {
            if (QAction *action = m_actions.action(QLatin1String(id)))
                empty.actions.push_back({text,
                                         QLatin1String(id) == QLatin1String("file.upload")
                                             ? QStringLiteral("upload")
                                             : QStringLiteral("folder"),
                                         [action] { action->trigger(); }});
        }
    }
    m_state->showEmpty(empty);
}

void FilesTab::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_tree->setReadOnly(isReadOnly);
    m_folderPanel->setReadOnly(isReadOnly);
}

void FilesTab::showLoading()
{
    m_state->showLoading();
}

void FilesTab::showError(const Error &error, const std::function<void()> &retry)
{
    m_state->showError(error, retry);
}

QStringList FilesTab::withoutRoot(const QStringList &paths) const
{
    QStringList left = paths;
    left.removeAll(QStringLiteral("/"));
    return left;
}

void FilesTab::showFolder()
{
    m_folderPanel->setFolder(m_asset, m_shown, m_folder, m_isFiltered);
}

void FilesTab::onTreeSelection(const QStringList &paths)
{
    m_selection = withoutRoot(paths);
    if (paths.size() == 1) {
        const QString path = paths.first();
        const QString folder = isFolderPath(path) ? path : parentFolder(path);
        if (folder != m_folder) {
            m_folder = folder;
            showFolder();
        }
    }
    m_folderPanel->select(m_selection);
    emit selectionChanged();
}

void FilesTab::onFolderSelection(const QStringList &paths)
{
    m_selection = paths;
    m_tree->select(paths.isEmpty() ? QStringList{m_folder} : paths);
    emit selectionChanged();
}

void FilesTab::onActivated(const QString &path)
{
    if (isFolderPath(path))
        openFolder(path);
    else
        emit openWanted(path);
}

void FilesTab::openFolder(const QString &folder)
{
    if (!m_shown || m_shown->find(folder) < 0)
        return;
    m_folder = folder;
    showFolder();
    m_selection = withoutRoot({folder});
    m_tree->select({folder});
    emit selectionChanged();
}

void FilesTab::select(const QStringList &paths)
{
    m_selection = withoutRoot(paths);
    if (!paths.isEmpty() && m_shown) {
        const QString folder = parentFolder(paths.first());
        if (folder != m_folder && m_shown->find(folder) >= 0) {
            m_folder = folder;
            showFolder();
        }
    }
    m_tree->select(paths);
    m_folderPanel->select(m_selection);
    emit selectionChanged();
}

void FilesTab::editName(const QString &path)
{
    // In the part that has the keyboard; the tree shows every path, the folder only its own.
    const bool isInFolder = parentFolder(path) == m_folder && m_folderPanel->view().hasFocus();
    if (isInFolder)
        m_folderPanel->editName(path);
    else
        m_tree->editName(path);
}

void FilesTab::setOffer(const FileOffer &offer)
{
    m_tree->model().setOffer(offer);
    m_folderPanel->model().setOffer(offer);
}

void FilesTab::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isFiles = event->mimeData()->hasUrls() ||
                         event->mimeData()->hasFormat(QString::fromLatin1(fileMimeType));
    if (m_isReadOnly || !isFiles)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void FilesTab::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (event->mimeData()->hasFormat(QString::fromLatin1(fileMimeType)))
        emit filesDropped(*event->mimeData(), m_folder, Qt::CopyAction);
    else
        emit localFilesDropped(localPaths(*event->mimeData()), m_folder);
}

} // namespace vams::ui
