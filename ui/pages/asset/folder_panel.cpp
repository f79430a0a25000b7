#include "ui/pages/asset/folder_panel.h"

#include "core/base/text.h"
#include "ui/models/file_mime.h"
#include "ui/models/file_roles.h"
#include "ui/pages/asset/file_views.h"
#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"
#include "ui/support/state_view.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr int dropZoneHeight = 64;
}

FolderPanel::FolderPanel(const Theme &theme, const ActionRegistry &actions,
                         const FileDrawing &drawing, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_name(makeElidedLabel({}, TextStyle::Strong, Qt::ElideMiddle))
    , m_counts(makeMuted({}))
    , m_tilesButton(makeIconButton(theme, QStringLiteral("grid"), tr("Tiles")))
    , m_listButton(makeIconButton(theme, QStringLiteral("list"), tr("List")))
    , m_upload(makeButton(theme, tr("Upload"), QStringLiteral("upload")))
    , m_stack(new QStackedWidget)
    , m_tiles(new FileTileView)
    , m_list(new FileRowView(theme))
    , m_state(new StateView(theme, m_stack, SkeletonShape::Tiles))
    , m_drop(new QFrame)
    , m_dropText(makeMuted({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setUpHead(theme, actions);
    setUpViews(drawing);
    column->addWidget(m_state, 1);
    setUpDropZone(theme);
    setLook(FolderLook::Tiles);
}

void FolderPanel::setUpHead(const Theme &theme, const ActionRegistry &actions)
{
    Q_UNUSED(theme)
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::gap);
    row->setSpacing(metrics::gap);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    for (QToolButton *button : {m_tilesButton, m_listButton})
        button->setCheckable(true);
    row->addWidget(m_name);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_tilesButton);
    row->addWidget(m_listButton);
    row->addWidget(m_upload);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_tilesButton, &QToolButton::clicked, this, [this] { setLook(FolderLook::Tiles); });
    connect(m_listButton, &QToolButton::clicked, this, [this] { setLook(FolderLook::List); });
    if (QAction *upload = actions.action(QStringLiteral("file.upload")))
        connect(m_upload, &QPushButton::clicked, upload, &QAction::trigger);
}

void FolderPanel::setUpDropZone(const Theme &theme)
{
    m_drop->setProperty("area", "drop");
    m_drop->setFixedHeight(dropZoneHeight);
    m_drop->setAcceptDrops(true);
    m_drop->installEventFilter(this);
    auto *row = new QHBoxLayout(m_drop);
    row->setSpacing(metrics::gap);
    row->addStretch();
    row->addWidget(makeIconLabel(theme, QStringLiteral("upload"), Token::TextMuted, metrics::icon));
    row->addWidget(m_dropText);
    row->addStretch();
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::space);
    inset->addWidget(m_drop);
    static_cast<QVBoxLayout *>(layout())->addLayout(inset);
}

void FolderPanel::setUpViews(const FileDrawing &drawing)
{
    m_tiles->setModel(&m_model);
    m_tiles->setItemDelegate(new FileTileDelegate(drawing, m_tiles));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FileRowDelegate(drawing, RowPicture::Large, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setHeaderHidden(false);
    m_list->setAllColumnsShowFocus(true);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FileNameColumn, QHeaderView::Stretch);
    for (const int column : {FileSizeColumn, FileRevisionsColumn, FileModifiedColumn})
        header->setSectionResizeMode(column, QHeaderView::Fixed);
    header->resizeSection(FileSizeColumn, metrics::tileMin);
    header->resizeSection(FileRevisionsColumn, metrics::tileMin);
    header->resizeSection(FileModifiedColumn, metrics::tile);
    for (QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(m_tiles), static_cast<QAbstractItemView *>(m_list)})
        setUpView(*view);
}

void FolderPanel::setUpView(QAbstractItemView &view)
{
    view.setAccessibleName(tr("Files of the folder"));
    m_stack->addWidget(&view);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, &view] {
        if (!m_isSelecting && &view == &this->view())
            emit selectionChanged(selection());
    });
    connect(&view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit activated(index.data(FilePathRole).toString());
    });
    connect(&view, &QWidget::customContextMenuRequested, this, [this, &view](const QPoint &pos) {
        emit menuWanted(view.viewport()->mapToGlobal(pos));
    });
}

QAbstractItemView &FolderPanel::view() const
{
    return look() == FolderLook::Tiles ? static_cast<QAbstractItemView &>(*m_tiles) : *m_list;
}

FolderLook FolderPanel::look() const
{
    return m_stack->currentWidget() == m_list ? FolderLook::List : FolderLook::Tiles;
}

void FolderPanel::setLook(FolderLook look)
{
    const QStringList selected = selection();
    m_stack->setCurrentWidget(look == FolderLook::Tiles ? static_cast<QWidget *>(m_tiles)
                                                        : static_cast<QWidget *>(m_list));
    m_tilesButton->setChecked(look == FolderLook::Tiles);
    m_listButton->setChecked(look == FolderLook::List);
    select(selected);
}

void FolderPanel::setFolder(const AssetRef &asset, std::shared_ptr<const FileTree> tree,
                            const QString &folder, bool isFiltered)
{
    const QStringList selected = selection();
    const bool isSame = folder == m_model.folder();
    const int scroll = view().verticalScrollBar()->value();
    m_isSelecting = true;
    m_model.setFolder(asset, tree, folder);
    m_isSelecting = false;
    if (isSame) {
        select(selected);
        view().verticalScrollBar()->setValue(scroll);
    }
    const int id = tree ? tree->find(folder) : -1;
    const QString name = id < 0 ? lastName(folder) : tree->node(id).name;
    m_name->setText(name);
    const int count = id < 0 ? 0 : tree->node(id).fileCount;
    m_counts->setText(
        tr("%n files, %1", nullptr, count).arg(humanSize(id < 0 ? 0 : tree->node(id).size)));
    m_dropText->setText(tr("Drop files or folders here to add them to %1").arg(name));
    showState(isFiltered);
}

void FolderPanel::showState(bool isFiltered)
{
    if (m_model.rowCount() > 0) {
        m_state->showContent();
    } else if (isFiltered) {
        m_state->showEmpty({QStringLiteral("filter"),
                            tr("Nothing here matches"),
                            tr("Files in other folders may."),
                            {}});
    } else {
        EmptyState empty{QStringLiteral("folder"),
                         tr("This folder is empty"),
                         m_isReadOnly ? QString()
                                      : tr("Drop files or folders here, or choose them."),
                         {}};
        QAction *upload = m_actions.action(QStringLiteral("file.upload"));
        if (!m_isReadOnly && upload)
            empty.actions.push_back(
                {tr("Upload files"), QStringLiteral("upload"), [upload] { upload->trigger(); }});
        m_state->showEmpty(empty);
    }
}

void FolderPanel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_model.setReadOnly(isReadOnly);
    m_drop->setVisible(!isReadOnly);
    m_upload->setVisible(!isReadOnly);
}

void FolderPanel::select(const QStringList &paths)
{
    m_isSelecting = true;
    QItemSelection selection;
    QModelIndex last;
    for (const QString &path : paths) {
        const QModelIndex index = m_model.indexOf(path);
        if (!index.isValid())
            continue;
        selection.select(index, index.siblingAtColumn(FileColumnCount - 1));
        last = index;
    }
    QItemSelectionModel &model = *view().selectionModel();
    model.select(selection, QItemSelectionModel::ClearAndSelect);
    if (last.isValid()) {
        model.setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        view().scrollTo(last);
    }
    m_isSelecting = false;
}

void FolderPanel::selectAll()
{
    view().selectAll();
}

void FolderPanel::editName(const QString &path)
{
    const QModelIndex index = m_model.indexOf(path);
    if (!index.isValid())
        return;
    view().scrollTo(index);
    view().setFocus();
    view().edit(index);
}

QStringList FolderPanel::selection() const
{
    QStringList paths;
    const QModelIndexList rows = view().selectionModel()->selectedIndexes();
    for (const QModelIndex &index : rows) {
        if (index.column() == FileNameColumn)
            paths << index.data(FilePathRole).toString();
    }
    return paths;
}

void FolderPanel::setDropActive(bool isActive)
{
    vams::ui::setLook(m_drop, "area", isActive ? "dropActive" : "drop");
}

bool FolderPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_drop)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDropEvent *>(event);
        if (!m_model.canDropMimeData(drag->mimeData(), Qt::CopyAction, -1, -1, {}))
            return false;
        setDropActive(true);
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::DragLeave:
        setDropActive(false);
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        setDropActive(false);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        return m_model.dropMimeData(drop->mimeData(), Qt::CopyAction, -1, -1, {});
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace vams::ui
