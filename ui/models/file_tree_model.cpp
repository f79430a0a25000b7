#include "ui/models/file_tree_model.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/models/file_mime.h"
#include "ui/models/file_roles.h"
#include "ui/models/spoken.h"

#include <QLocale>
#include <QMimeData>

namespace vams::ui {

namespace {

QString cellText(const FileTree &tree, int id, int column)
{
    const FileNode &node = tree.node(id);
    const FileEntry *entry = tree.entry(id);
    switch (column) {
    case FileNameColumn:
        return node.name.isEmpty() ? FileTreeModel::tr("(no name)") : node.name;
    case FileSizeColumn:
        return humanSize(node.size);
    case FileRevisionsColumn:
        return entry && entry->revisionCount > 0 ? humanCount(entry->revisionCount) : QString();
    case FileModifiedColumn: {
        const QDateTime time =
            entry ? fromContractDate(entry->dateCreatedCurrentVersion) : QDateTime();
        return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                              : QString();
    }
    default:
        return {};
    }
}

QString primaryWords(const QString &type)
{
    if (type == QLatin1String("primary"))
        return FileTreeModel::tr("primary file");
    if (type.startsWith(QLatin1String("lod")) && type.size() == 4)
        return FileTreeModel::tr("level of detail %1").arg(type.at(3));
    return type;
}

/// What a screen reader says of a row: all that its picture and its badges show.
QString spokenRow(const FileTree &tree, int id)
{
    const FileNode &node = tree.node(id);
    const FileEntry *entry = tree.entry(id);
    QStringList parts{cellText(tree, id, FileNameColumn)};
    if (node.isFolder)
        parts << FileTreeModel::tr("folder")
              << FileTreeModel::tr("%n files", nullptr, node.fileCount);
    parts << humanSize(node.size);
    if (entry) {
        parts << primaryWords(entry->primaryType.value_or(QString()));
        if (entry->revisionCount > 1)
            parts << FileTreeModel::tr("%n revisions", nullptr, entry->revisionCount);
        if (entry->isArchived)
            parts << FileTreeModel::tr("archived");
    }
    return spokenParts(parts);
}

QVariant alignment(int column)
{
    const bool isNumber = column == FileSizeColumn || column == FileRevisionsColumn;
    return QVariant::fromValue(
        Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

QVariant fileNodeData(const FileTree &tree, int id, int column, int role)
{
    const FileNode &node = tree.node(id);
    const FileEntry *entry = tree.entry(id);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(tree, id, column);
    case Qt::AccessibleTextRole:
        return column == FileNameColumn ? spokenRow(tree, id)
                                        : spokenCell(cellText(tree, id, column));
    case Qt::EditRole:
        return node.name;
    case Qt::ToolTipRole:
        return node.path;
    case Qt::TextAlignmentRole:
        return alignment(column);
    case FilePathRole:
        return node.path;
    case FileIsFolderRole:
        return node.isFolder;
    case FileSizeRole:
        return node.size;
    case FileCountRole:
        return node.fileCount;
    case FilePrimaryRole:
        return entry ? entry->primaryType.value_or(QString()) : QString();
    case FileArchivedRole:
        return entry && entry->isArchived;
    case FileRevisionsRole:
        return entry ? entry->revisionCount : 0;
    case FileContentKeyRole:
        return entry && !node.isFolder ? contentKeyOf(*entry) : QString();
    default:
        return {};
    }
}

FileTreeModel::FileTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void FileTreeModel::setTree(const AssetRef &asset, std::shared_ptr<const FileTree> tree)
{
    beginResetModel();
    m_asset = asset;
    m_tree = std::move(tree);
    endResetModel();
}

void FileTreeModel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

QModelIndex FileTreeModel::indexOf(const QString &path) const
{
    const int id = m_tree ? m_tree->find(path) : -1;
    return id < 0 ? QModelIndex() : createIndex(m_tree->node(id).row, 0, quintptr(id));
}

int FileTreeModel::idOf(const QModelIndex &index) const
{
    return static_cast<int>(index.internalId());
}

QModelIndex FileTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int id =
        parent.isValid() ? m_tree->node(idOf(parent)).children[static_cast<size_t>(row)] : 0;
    return createIndex(row, column, quintptr(id));
}

QModelIndex FileTreeModel::parent(const QModelIndex &child) const
{
    const int up = child.isValid() ? m_tree->node(idOf(child)).parent : -1;
    return up < 0 ? QModelIndex() : createIndex(m_tree->node(up).row, 0, quintptr(up));
}

int FileTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_tree)
        return 0;
    return parent.isValid() ? static_cast<int>(m_tree->node(idOf(parent)).children.size()) : 1;
}

int FileTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

QVariant FileTreeModel::data(const QModelIndex &index, int role) const
{
    return index.isValid() ? fileNodeData(*m_tree, idOf(index), index.column(), role) : QVariant();
}

bool FileTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || m_isReadOnly)
        return false;
    const FileNode &node = m_tree->node(idOf(index));
    const QString name = value.toString().trimmed();
    if (!name.isEmpty() && name != node.name)
        emit renameWanted(node.path, name);
    return false; // the row changes when the server has agreed
}

Qt::ItemFlags FileTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || m_isReadOnly)
        return flags;
    const int id = idOf(index);
    if (id != 0)
        flags |= Qt::ItemIsDragEnabled;
    if (id != 0 && !index.data(FileArchivedRole).toBool())
        flags |= Qt::ItemIsEditable;
    return flags | Qt::ItemIsDropEnabled;
}

Qt::DropActions FileTreeModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList FileTreeModel::mimeTypes() const
{
    return {QString::fromLatin1(fileMimeType), QStringLiteral("text/uri-list")};
}

QMimeData *FileTreeModel::mimeData(const QModelIndexList &indexes) const
{
    FileSelection selection{m_asset, {}};
    for (const QModelIndex &index : indexes)
        selection.paths << m_tree->node(idOf(index)).path;
    return m_offer ? m_offer(selection) : fileMimeData(selection).release();
}

bool FileTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                    int column, const QModelIndex &parent) const
{
    Q_UNUSED(action)
    Q_UNUSED(row)
    Q_UNUSED(column)
    Q_UNUSED(parent)
    return !m_isReadOnly && m_tree && (data->hasFormat(mimeTypes().first()) || data->hasUrls());
}

bool FileTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const FileNode &node = m_tree->node(parent.isValid() ? idOf(parent) : 0);
    const QString folder = node.isFolder ? node.path : parentFolder(node.path);
    if (data->hasFormat(mimeTypes().first()))
        emit filesDropped(*data, folder, action);
    else
        emit localFilesDropped(localPaths(*data), folder);
    return true;
}

} // namespace vams::ui
