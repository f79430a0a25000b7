#include "ui/pages/databases/database_list_model.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/models/spoken.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/support/relative_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace vams::ui {

namespace {

QString databaseText(const Database &database, int column)
{
    switch (column) {
    case DatabaseListModel::NameColumn:
        return database.databaseId.text();
    case DatabaseListModel::DescriptionColumn:
        return database.description;
    case DatabaseListModel::AssetsColumn:
        return humanCount(database.assetCount);
    case DatabaseListModel::FilesColumn:
        return database.restrictFileUploadsToExtensions.isEmpty()
                   ? DatabaseListModel::tr("All kinds")
                   : database.restrictFileUploadsToExtensions;
    case DatabaseListModel::CreatedColumn:
        return relativeTime(fromContractDate(database.dateCreated));
    default:
        return {};
    }
}

} // namespace

void DatabaseListModel::setDatabases(std::vector<Database> databases)
{
    const bool same = std::equal(
        databases.begin(), databases.end(), m_databases.begin(), m_databases.end(),
        [](const Database &a, const Database &b) { return a.databaseId == b.databaseId; });
    if (same) {
        m_databases = std::move(databases);
        if (!m_databases.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_databases = std::move(databases);
    endResetModel();
}

void DatabaseListModel::setCovers(const DatabaseId &id, std::vector<Asset> covers)
{
    m_covers.insert(id, std::move(covers));
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->databaseId == id)
            emit dataChanged(index(row, 0), index(row, 0));
}

const Database *DatabaseListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_databases[static_cast<std::size_t>(row)] : nullptr;
}

int DatabaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_databases.size());
}

int DatabaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DatabaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Database &database = *at(index.row());
    if (role == DatabaseRole)
        return QVariant::fromValue(&database);
    if (role == CoversRole) {
        const auto covers = m_covers.constFind(database.databaseId);
        return QVariant::fromValue(covers == m_covers.constEnd() ? nullptr : &*covers);
    }
    const QDateTime created = fromContractDate(database.dateCreated);
    if (role == Qt::ToolTipRole)
        return index.column() == CreatedColumn ? absoluteTime(created) : database.description;
    if (role == Qt::TextAlignmentRole && index.column() == AssetsColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const QString text = databaseText(database, index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == NameColumn
                   ? spokenParts({text, assetCountText(database.assetCount),
                                  database.restrictFileUploadsToExtensions, database.description})
                   : spokenCell(text);
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

QVariant DatabaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("vams::ui::DatabaseListModel", "Name"),
        QT_TRANSLATE_NOOP("vams::ui::DatabaseListModel", "Description"),
        QT_TRANSLATE_NOOP("vams::ui::DatabaseListModel", "Assets"),
        QT_TRANSLATE_NOOP("vams::ui::DatabaseListModel", "Files allowed"),
        QT_TRANSLATE_NOOP("vams::ui::DatabaseListModel", "Created")};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == AssetsColumn ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(QCoreApplication::translate(
                                         "vams::ui::DatabaseListModel", names[section]))
                                   : QVariant();
}

} // namespace vams::ui
