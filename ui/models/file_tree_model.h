#pragma once
// The tree of an asset's files for a view. Changes nothing itself: what the user renames or drops
// is a signal.

#include "core/base/ids.h"
#include "ui/models/file_mime.h"
#include "ui/models/file_tree.h"

#include <QAbstractItemModel>

namespace vams::ui {

class FileTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit FileTreeModel(QObject *parent = nullptr);

    /// Replaces everything; views keep their state with FileViewState.
    void setTree(const AssetRef &asset, std::shared_ptr<const FileTree> tree);
    /// Archived assets and servers without the right: nothing can be renamed or dropped.
    void setReadOnly(bool isReadOnly);
    /// What is dragged, in place of our own form alone.
    void setOffer(FileOffer offer) { m_offer = std::move(offer); }
    [[nodiscard]] const FileTree *tree() const { return m_tree.get(); }
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void renameWanted(const QString &path, const QString &newName);
    void localFilesDropped(const QStringList &localPaths, const QString &folder);
    void filesDropped(const QMimeData &data, const QString &folder, Qt::DropAction action);

private:
    [[nodiscard]] int idOf(const QModelIndex &index) const;

    AssetRef m_asset;
    std::shared_ptr<const FileTree> m_tree;
    FileOffer m_offer;
    bool m_isReadOnly = false;
};

/// What both models answer for a node. `column` is one of FileColumn.
QVariant fileNodeData(const FileTree &tree, int id, int column, int role);

enum FileColumn
{
    FileNameColumn,
    FileSizeColumn,
    FileRevisionsColumn,
    FileModifiedColumn,
    FileColumnCount
};

} // namespace vams::ui
