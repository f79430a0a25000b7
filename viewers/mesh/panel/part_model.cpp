#include "viewers/mesh/panel/part_model.h"

#include "core/base/text.h"
#include "viewers/scene/scene_parts.h"

#include <algorithm>

namespace vams::viewers {

PartModel::PartModel(const std::vector<ScenePart> &parts, QString fileName, QObject *parent)
    : QAbstractItemModel(parent)
    , m_parts(parts)
    , m_fileName(std::move(fileName))
    , m_children(parts.size() + 1)
    , m_own(parts.size(), 0)
    , m_hidden(parts.size(), 0)
{
    for (std::size_t at = 0; at < parts.size(); ++at) {
        std::vector<int> &siblings =
            parts[at].parent < 0 ? m_children.back() : m_children[parts[at].parent];
        m_rows.push_back(static_cast<int>(siblings.size()));
        siblings.push_back(static_cast<int>(at));
    }
}

QModelIndex PartModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &below =
        parent.isValid() ? m_children[partAt(parent)] : m_children.back();
    return createIndex(row, column, static_cast<quintptr>(below[row]));
}

QModelIndex PartModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_parts[partAt(index)].parent) : QModelIndex();
}

int PartModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(
        (parent.isValid() ? m_children[partAt(parent)] : m_children.back()).size());
}

int PartModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

int PartModel::partAt(const QModelIndex &index)
{
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

QModelIndex PartModel::indexOf(int part, int column) const
{
    return part < 0 ? QModelIndex()
                    : createIndex(m_rows[part], column, static_cast<quintptr>(part));
}

QString PartModel::nameOf(int part) const
{
    const ScenePart &own = m_parts[part];
    if (own.parent < 0 && m_children.back().size() == 1 && !m_fileName.isEmpty())
        return m_fileName;
    return own.name.isEmpty() ? tr("Part %1").arg(m_rows[part] + 1) : own.name;
}

QVariant PartModel::data(const QModelIndex &index, int role) const
{
    const int part = partAt(index);
    if (part < 0)
        return {};
    const bool isShown = !m_hidden[part];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Shown)
            return {};
        return index.column() == Name ? nameOf(part) : humanCount(m_parts[part].count);
    case Qt::ToolTipRole:
        return index.column() == Shown ? (m_own[part] ? tr("Show") : tr("Hide")) : nameOf(part);
    case Qt::TextAlignmentRole:
        return index.column() == Count ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return isShown && index.column() == Name ? QVariant() : QVariant(m_style.muted);
    case Qt::AccessibleTextRole:
        return index.column() == Shown ? tr("%1 is shown").arg(nameOf(part))
                                       : data(index, Qt::DisplayRole);
    case Qt::CheckStateRole:
        return index.column() == Shown ? QVariant(m_own[part] ? Qt::Unchecked : Qt::Checked)
                                       : QVariant();
    case Qt::DecorationRole:
        if (!m_style.icon || index.column() == Count)
            return {};
        if (index.column() == Shown)
            return m_style.icon(m_own[part] ? QStringLiteral("eye-off") : QStringLiteral("eye"),
                                m_style.muted);
        return m_style.icon(m_children[part].empty() ? QStringLiteral("mesh")
                                                     : QStringLiteral("layers"),
                            m_style.muted);
    default:
        return {};
    }
}

bool PartModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Shown)
        return false;
    setShown(partAt(index), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PartModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.column() == Shown ? flags | Qt::ItemIsUserCheckable : flags;
}

void PartModel::setColors(const ViewerStyle &style)
{
    m_style = style;
    repaint();
}

std::vector<char> PartModel::hidden() const
{
    return m_hidden;
}

bool PartModel::isHidden(int part) const
{
    return m_hidden[part] != 0;
}

void PartModel::setShown(int part, bool shown)
{
    if (m_own[part] == !shown)
        return;
    m_own[part] = !shown;
    changed();
}

bool PartModel::liesIn(int part, int in) const
{
    while (part >= 0 && part != in)
        part = m_parts[part].parent;
    return part == in;
}

void PartModel::showOnly(int part)
{
    for (int at = 0; at < static_cast<int>(m_parts.size()); ++at)
        m_own[at] = !liesIn(at, part) && !liesIn(part, at);
    changed();
}

void PartModel::showAll()
{
    std::fill(m_own.begin(), m_own.end(), 0);
    changed();
}

void PartModel::changed()
{
    m_hidden = hiddenWithParents(m_parts, m_own);
    repaint(); // any row may have changed with what it lies in
    emit hiddenChanged();
}

void PartModel::repaint()
{
    for (const std::vector<int> &siblings : m_children) {
        if (!siblings.empty())
            emit dataChanged(indexOf(siblings.front(), Name), indexOf(siblings.back(), Shown),
                             {Qt::CheckStateRole, Qt::ForegroundRole, Qt::DecorationRole});
    }
}

} // namespace vams::viewers
