#include "ui/pages/asset/folder_dialog.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/model/search.h"
#include "ui/search/search_field.h"
#include "ui/search/search_source.h"
#include "ui/support/controls.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr int folderPathRole = Qt::UserRole + 1;
}

FolderDialog::FolderDialog(const PageContext &context, const QString &title,
                           const QString &buttonText, FolderScope scope, const AssetRef &asset,
                           std::shared_ptr<const FileTree> tree, QWidget *parent)
    : Dialog(context.theme, title, buttonText, DialogRole::Normal,
             parent ? parent->window() : nullptr)
    , m_context(context)
    , m_folders(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (scope == FolderScope::AnyAsset)
        setUpSearch();
    m_folders->setHeaderHidden(true);
    m_folders->setUniformRowHeights(true);
    m_folders->setMinimumHeight(metrics::treeRow * 10);
    m_folders->setIndentation(metrics::treeIndent);
    m_folders->setIconSize(QSize(metrics::icon, metrics::icon));
    m_folders->setAccessibleName(tr("Folders"));
    body().addWidget(m_folders, 1);
    connect(m_folders, &QTreeWidget::itemSelectionChanged, this,
            [this] { mainButton().setEnabled(!m_folders->selectedItems().isEmpty()); });
    connect(m_folders, &QTreeWidget::itemDoubleClicked, this, &FolderDialog::submitChoice);
    connect(this, &Dialog::submitted, this, &FolderDialog::submitChoice);
    showTree(asset, std::move(tree));
    m_folders->setFocus();
}

FolderDialog::~FolderDialog()
{
    if (m_search)
        m_search->setSource(nullptr);
}

void FolderDialog::setUpSearch()
{
    m_source = new SearchSource(m_context.client, m_context.pools, Suggest::Assets, this);
    m_search = new SearchField(m_context.theme);
    m_search->setSource(m_source);
    m_search->setPlaceholderText(tr("Another asset"));
    m_search->setAccessibleName(m_search->placeholderText());
    body().addWidget(m_search);
    connect(m_search, &SearchField::hitChosen, this,
            [this](const SearchHit &hit) { loadAsset(hit.asset); });
}

void FolderDialog::loadAsset(const AssetRef &asset)
{
    clearProblem();
    setBusy(true);
    const auto &client = m_context.client;
    using Tree = std::shared_ptr<const FileTree>;
    runAsync(
        m_context.pools.requests(), this,
        [&client, asset](Job &job) -> Result<Tree> {
            const Result<Asset> found = client.assets().get(asset, job);
            if (!found)
                return fail(found.error());
            auto files = client.files().listEverything(asset, api::ArchivedFiles::Hide, job);
            if (!files)
                return fail(files.error());
            return FileTree::build(
                std::make_shared<const std::vector<FileEntry>>(std::move(*files)),
                found->assetName);
        },
        [this, asset](const Result<Tree> &tree) {
            setBusy(false);
            if (tree)
                showTree(asset, *tree);
            else
                showProblem(tree.error());
        });
}

void FolderDialog::showTree(const AssetRef &asset, std::shared_ptr<const FileTree> tree)
{
    m_asset = asset;
    m_tree = std::move(tree);
    m_folders->clear();
    const QIcon icon = m_context.theme.icon(QStringLiteral("folder"));
    QHash<int, QTreeWidgetItem *> items;
    for (int id = 0; id < m_tree->nodeCount(); ++id) {
        const FileNode &node = m_tree->node(id);
        if (!node.isFolder)
            continue;
        auto *item = new QTreeWidgetItem({node.name});
        item->setData(0, folderPathRole, node.path);
        item->setIcon(0, icon);
        items.insert(id, item);
        if (QTreeWidgetItem *parent = items.value(node.parent))
            parent->addChild(item);
        else
            m_folders->addTopLevelItem(item);
    }
    m_folders->sortItems(0, Qt::AscendingOrder);
    m_folders->topLevelItem(0)->setExpanded(true);
    m_folders->setCurrentItem(m_folders->topLevelItem(0));
}

void FolderDialog::select(const QString &folder)
{
    QTreeWidgetItemIterator it(m_folders);
    for (; *it; ++it) {
        if ((*it)->data(0, folderPathRole).toString() == folder)
            m_folders->setCurrentItem(*it);
    }
}

void FolderDialog::submitChoice()
{
    const QTreeWidgetItem *item = m_folders->currentItem();
    if (!item || isBusy())
        return;
    accept();
    emit chosen(m_asset, m_tree, item->data(0, folderPathRole).toString());
}

} // namespace vams::ui
