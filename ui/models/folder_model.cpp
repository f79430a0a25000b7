#include "ui/models/folder_model.h"

#include "ui/models/file_mime.h"
#include "ui/models/file_roles.h"

#include <QMimeData>

namespace vams::ui {

FolderModel::FolderModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void FolderModel::setFolder(const AssetRef &asset, std::shared_ptr<const FileTree> tree,
                            const QString &folder)
{
    beginResetModel();
    m_asset = asset;
    m_tree = std::move(tree);
    m_folder = folder;
    const int id = m_tree ? m_tree->find(folder) : -1;
    m_rows = id < 0 ? std::vector<int>() : m_tree->node(id).children;
    endResetModel();
}

void FolderModel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

QModelIndex FolderModel::indexOf(const QString &path) const
{
    const int id = m_tree ? m_tree->find(path) : -1;
    if (id <= 0 || m_tree->node(m_tree->node(id).parent).path != m_folder)
        return {};
    return index(m_tree->node(id).row, 0);
}

const FileNode &FolderModel::nodeAt(const QModelIndex &index) const
{
    return m_tree->node(m_rows[static_cast<size_t>(index.row())]);
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FolderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FileColumnCount;
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return fileNodeData(*m_tree, m_rows[static_cast<size_t>(index.row())], index.column(), role);
}

QVariant FolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole &&
        (section == FileSizeColumn || section == FileRevisionsColumn))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileNameColumn:
        return tr("Name");
    case FileSizeColumn:
        return tr("Size");
    case FileRevisionsColumn:
        return tr("Revisions");
    case FileModifiedColumn:
        return tr("Modified");
    default:
        return {};
    }
}

bool FolderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || m_isReadOnly)
        return false;
    const FileNode &node = nodeAt(index);
    const QString name = value.toString().trimmed();
    if (!name.isEmpty() && name != node.name)
        emit renameWanted(node.path, name);
    return false; // the row changes when the server has agreed
}

Qt::ItemFlags FolderModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_isReadOnly)
        return flags;
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsDragEnabled;
    if (index.column() == FileNameColumn && !index.data(FileArchivedRole).toBool())
        flags |= Qt::ItemIsEditable;
    if (nodeAt(index).isFolder)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

Qt::DropActions FolderModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList FolderModel::mimeTypes() const
{
    return {QString::fromLatin1(fileMimeType), QStringLiteral("text/uri-list")};
}

QMimeData *FolderModel::mimeData(const QModelIndexList &indexes) const
{
    FileSelection selection{m_asset, {}};
    for (const QModelIndex &index : indexes) {
        if (index.column() == FileNameColumn)
            selection.paths << nodeAt(index).path;
    }
    return m_offer ? m_offer(selection) : fileMimeData(selection).release();
}

bool FolderModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent) const
{
    Q_UNUSED(action)
    Q_UNUSED(row)
    Q_UNUSED(column)
    Q_UNUSED(parent)
    return !m_isReadOnly && m_tree && (data->hasFormat(mimeTypes().first()) || data->hasUrls());
}

bool FolderModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const bool isOnFolder = parent.isValid() && nodeAt(parent).isFolder;
    const QString target = isOnFolder ? nodeAt(parent).path : m_folder;
    if (data->hasFormat(mimeTypes().first()))
        emit filesDropped(*data, target, action);
    else
        emit localFilesDropped(localPaths(*data), target);
    return true;
}

} // namespace vams::ui
