#pragma once
// What one folder holds, for the tiles and the list beside the tree.

#include "core/base/ids.h"
#include "ui/models/file_tree_model.h"

#include <QAbstractTableModel>

namespace vams::ui {

class FolderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FolderModel(QObject *parent = nullptr);

    void setFolder(const AssetRef &asset, std::shared_ptr<const FileTree> tree,
                   const QString &folder);
    void setReadOnly(bool isReadOnly);
    /// What is dragged, in place of our own form alone.
    void setOffer(FileOffer offer) { m_offer = std::move(offer); }
    /// "/" while there is no tree.
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
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
    [[nodiscard]] const FileNode &nodeAt(const QModelIndex &index) const;

    AssetRef m_asset;
    std::shared_ptr<const FileTree> m_tree;
    QString m_folder = QStringLiteral("/");
    std::vector<int> m_rows;
    FileOffer m_offer;
    bool m_isReadOnly = false;
};

} // namespace vams::ui
