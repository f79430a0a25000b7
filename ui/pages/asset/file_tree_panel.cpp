#include "ui/pages/asset/file_tree_panel.h"

#include "ui/models/file_roles.h"
#include "ui/pages/asset/file_views.h"
#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"
#include "ui/support/find_field.h"
#include "ui/support/state_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr int filterDelayMs = 150;
/// A filter with more matches than this leaves folders closed: opening them all takes long.
constexpr int maxOpenedByFilter = 2000;
} // namespace

FileTreePanel::FileTreePanel(const Theme &theme, const ActionRegistry &actions,
                             const FileDrawing &drawing, QWidget *parent)
    : QWidget(parent)
    , m_view(new FileRowView(theme))
    , m_state(new StateView(theme, m_view, SkeletonShape::Rows))
    , m_filter(new QLineEdit)
    , m_options(makeIconButton(theme, QStringLiteral("filter"), tr("What the tree shows")))
    , m_add(makeIconButton(theme, QStringLiteral("plus"), tr("New folder, upload")))
    , m_archived(new QAction(tr("Show archived files"), this))
{
    setUpLayout(theme, actions);
    setUpView(drawing);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(filterDelayMs);
    connect(m_filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this,
            [this] { emit filterChanged(m_filter->text().simplified()); });
    connect(m_archived, &QAction::toggled, this, [this](bool shown) {
        m_options->setChecked(shown);
        emit showArchivedChanged(shown);
    });
}

void FileTreePanel::setUpLayout(const Theme &theme, const ActionRegistry &actions)
{
    m_filter->setPlaceholderText(tr("Find in files"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    addClearButton(*m_filter);
    addFindSign(*m_filter, theme);
    m_archived->setCheckable(true);
    m_options->setCheckable(true);
    auto *options = new QMenu(m_options);
    options->addAction(m_archived);
    m_options->setMenu(options);
    m_options->setPopupMode(QToolButton::InstantPopup);

    auto *addMenu = new QMenu(m_add);
    actions.fill(*addMenu, {QStringLiteral("file.newFolder"), QString(),
                            QStringLiteral("file.upload"), QStringLiteral("file.uploadFolder")});
    m_add->setMenu(addMenu);
    m_add->setPopupMode(QToolButton::InstantPopup);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::tight);
    row->setSpacing(metrics::tight);
    row->addWidget(m_filter, 1);
    row->addWidget(m_options);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(metrics::gap, 0, metrics::gap, metrics::gap);
    inset->addWidget(m_state);
    column->addLayout(inset, 1);
}

void FileTreePanel::setUpView(const FileDrawing &drawing)
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new FileRowDelegate(drawing, RowPicture::Small, m_view));
    m_view->setAccessibleName(tr("Folders and files"));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FileTreePanel::tellSelection);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        emit activated(index.data(FilePathRole).toString());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &pos) { emit menuWanted(m_view->viewport()->mapToGlobal(pos)); });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_isFiltered && !m_isSelecting)
            m_open.insert(index.data(FilePathRole).toString());
    });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_isFiltered && !m_isSelecting)
            m_open.remove(index.data(FilePathRole).toString());
    });
}

void FileTreePanel::setTree(const AssetRef &asset, std::shared_ptr<const FileTree> tree,
                            bool isFiltered)
{
    const bool isFirst = !m_model.tree();
    const QStringList selected = selection();
    const QString current = m_view->currentIndex().data(FilePathRole).toString();
    const int scroll = m_view->verticalScrollBar()->value();
    m_isSelecting = true;
    m_isFiltered = isFiltered;
    m_model.setTree(asset, std::move(tree));
    m_view->expand(m_model.index(0, 0));
    const FileTree *shown = m_model.tree();
    if (isFirst && shown && !m_isRestored) { // the first look: the folders at the
                                             // top are open when they are few
        for (const int child : shown->node(0).children) {
            if (shown->node(child).isFolder && shown->nodeCount() < 200)
                m_open.insert(shown->node(child).path);
        }
    }
    if (isFiltered && shown && shown->nodeCount() < maxOpenedByFilter) {
        m_view->expandAll();
    } else {
        for (const QString &path : std::as_const(m_open)) {
            const QModelIndex index = m_model.indexOf(path);
            if (index.isValid())
                m_view->expand(index);
        }
    }
    m_isSelecting = false;
    select(selected);
    if (const QModelIndex index = m_model.indexOf(current); index.isValid())
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_view->verticalScrollBar()->setValue(scroll);
    if (isFiltered && shown && shown->node(0).fileCount == 0)
        m_state->showEmpty({QStringLiteral("filter"),
                            tr("No file matches"),
                            tr("Nothing here has “%1” in its path.").arg(m_filter->text()),
                            {{tr("Clear"), {}, [this] { m_filter->clear(); }}}});
    else
        m_state->showContent();
}

void FileTreePanel::setReadOnly(bool isReadOnly)
{
    m_model.setReadOnly(isReadOnly);
    m_add->setVisible(!isReadOnly);
}

bool FileTreePanel::showsArchived() const
{
    return m_archived->isChecked();
}

void FileTreePanel::setShowsArchived(bool shown)
{
    m_archived->setChecked(shown);
}

QStringList FileTreePanel::openFolders() const
{
    QStringList paths(m_open.begin(), m_open.end());
    paths.sort();
    return paths;
}

void FileTreePanel::setOpenFolders(const QStringList &paths)
{
    m_isRestored = true;
    m_open = QSet<QString>(paths.begin(), paths.end());
    m_isSelecting = true;
    for (const QString &path : paths) {
        if (const QModelIndex index = m_model.indexOf(path); index.isValid())
            m_view->expand(index);
    }
    m_isSelecting = false;
}

void FileTreePanel::select(const QStringList &paths)
{
    m_isSelecting = true;
    QItemSelection selection;
    QModelIndex last;
    for (const QString &path : paths) {
        const QModelIndex index = m_model.indexOf(path);
        if (!index.isValid())
            continue;
        selection.select(index, index);
        last = index;
        for (QModelIndex up = index.parent(); up.isValid(); up = up.parent()) {
            m_view->expand(up);
            if (!m_isFiltered)
                m_open.insert(up.data(FilePathRole).toString());
        }
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (last.isValid()) {
        m_view->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(last);
    }
    m_isSelecting = false;
}

void FileTreePanel::editName(const QString &path)
{
    const QModelIndex index = m_model.indexOf(path);
    if (!index.isValid())
        return;
    m_view->scrollTo(index);
    m_view->setFocus();
    m_view->edit(index);
}

QStringList FileTreePanel::selection() const
{
    QStringList paths;
    const QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : rows)
        paths << index.data(FilePathRole).toString();
    return paths;
}

void FileTreePanel::tellSelection()
{
    if (!m_isSelecting)
        emit selectionChanged(selection());
}

} // namespace vams::ui
