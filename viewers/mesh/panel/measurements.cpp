#include "viewers/mesh/panel/measurements.h"

namespace vams::viewers {

Measurements::Measurements(const Lengths &lengths, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lengths(lengths)
{}

int Measurements::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int Measurements::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant Measurements::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Measurement &row = m_rows[index.row()];
    const QVector3D way = row.to - row.from;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? row.name : m_lengths.text(row.length());
    case Qt::EditRole:
        return index.column() == Name ? row.name : QVariant();
    case Qt::ToolTipRole:
        return tr("x %1, y %2, z %3")
            .arg(m_lengths.text(std::abs(way.x())), m_lengths.text(std::abs(way.y())),
                 m_lengths.text(std::abs(way.z())));
    case Qt::TextAlignmentRole:
        return index.column() == Length ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Name && m_style.icon
                   ? QVariant(m_style.icon(QStringLiteral("ruler"), m_style.muted))
                   : QVariant();
    default:
        return {};
    }
}

bool Measurements::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || index.column() != Name || name.isEmpty())
        return false;
    m_rows[index.row()].name = name;
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags Measurements::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

void Measurements::setColors(const ViewerStyle &style)
{
    m_style = style;
    if (!m_rows.empty())
        emit dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DecorationRole});
}

int Measurements::add(const QVector3D &from, const QVector3D &to)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back({tr("Distance %1").arg(++m_made), from, to});
    endInsertRows();
    return row;
}

void Measurements::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void Measurements::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

QString Measurements::asText() const
{
    QStringList lines;
    for (const Measurement &row : m_rows) {
        const QVector3D way = row.to - row.from;
        QStringList cells{row.name};
        cells.append(m_lengths.text(row.length()));
        for (int axis = 0; axis < 3; ++axis)
            cells.append(m_lengths.text(std::abs(way[axis])));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

std::vector<Dimension> Measurements::dimensions(int selected) const
{
    std::vector<Dimension> shown;
    for (int row = 0; row < rowCount(); ++row)
        shown.push_back({m_rows[row].from, m_rows[row].to, m_lengths.text(m_rows[row].length()),
                         row == selected});
    return shown;
}

} // namespace vams::viewers
