#pragma once
// The databases of the library as cards or rows, with the first few assets of each for its
// pictures.

#include "core/model/asset.h"
#include "core/model/database.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace vams::ui {

class DatabaseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        DescriptionColumn,
        AssetsColumn,
        FilesColumn,
        CreatedColumn,
        ColumnCount
    };
    enum Role
    {
        DatabaseRole = Qt::UserRole + 1, ///< const Database *
        CoversRole                       ///< const std::vector<Asset> *, null until they are known
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDatabases(std::vector<Database> databases);
    void setCovers(const DatabaseId &id, std::vector<Asset> covers);
    [[nodiscard]] const Database *at(int row) const;
    [[nodiscard]] bool hasCovers(const DatabaseId &id) const { return m_covers.contains(id); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Database> m_databases;
    QHash<DatabaseId, std::vector<Asset>> m_covers;
};

} // namespace vams::ui
