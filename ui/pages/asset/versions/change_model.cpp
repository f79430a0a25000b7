#include "ui/pages/asset/versions/change_model.h"

#include "ui/admin/record_model.h"
#include "ui/models/spoken.h"

#include <algorithm>

namespace vams::ui {

namespace {

std::size_t placeOf(ChangeKind kind)
{
    return static_cast<std::size_t>(kind);
}

CellBadge badgeOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Changed:
        return {BadgeKind::Warning, QStringLiteral("edit")};
    case ChangeKind::Added:
        return {BadgeKind::Success, QStringLiteral("plus")};
    case ChangeKind::Removed:
        return {BadgeKind::Danger, QStringLiteral("minus")};
    case ChangeKind::Same:
        return {BadgeKind::Plain, QStringLiteral("check")};
    }
    return {};
}

} // namespace

QString changeKindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Changed:
        return ChangeModel::tr("Changed");
    case ChangeKind::Added:
        return ChangeModel::tr("Added");
    case ChangeKind::Removed:
        return ChangeModel::tr("Removed");
    case ChangeKind::Same:
        return ChangeModel::tr("Same");
    }
    return {};
}

void ChangeModel::setRows(std::vector<Row> rows, bool hasNumbers)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_hasNumbers = hasNumbers;
    filter();
    endResetModel();
}

void ChangeModel::setSides(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    emit headerDataChanged(Qt::Horizontal, BeforeColumn, AfterColumn);
}

void ChangeModel::setShown(ChangeKind kind, bool isShown)
{
    if (m_kinds[placeOf(kind)] == isShown)
        return;
    beginResetModel();
    m_kinds[placeOf(kind)] = isShown;
    filter();
    endResetModel();
}

bool ChangeModel::isShown(ChangeKind kind) const
{
    return m_kinds[placeOf(kind)];
}

int ChangeModel::countOf(ChangeKind kind) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [&](const Row &row) { return row.kind == kind; }));
}

const ChangeModel::Row &ChangeModel::at(int row) const
{
    return m_rows[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
}

/// What changed stands first, whatever its name.
void ChangeModel::filter()
{
    m_shown.clear();
    for (const ChangeKind kind : changeKinds) {
        if (!isShown(kind))
            continue;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].kind == kind)
                m_shown.push_back(static_cast<int>(i));
    }
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangeModel::text(const Row &row, int column)
{
    switch (column) {
    case NameColumn:
        return row.name;
    case KindColumn:
        return changeKindName(row.kind);
    case BeforeColumn:
        return row.before;
    case AfterColumn:
        return row.after;
    default:
        return {};
    }
}

int ChangeModel::lookOf(int column) const
{
    CellLook look = CellLook::Text;
    if (column == KindColumn)
        look = CellLook::Badge;
    else if (column == BeforeColumn)
        look = CellLook::Muted;
    return static_cast<int>(look);
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spokenCell(text(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant(
            (m_hasNumbers && index.column() >= BeforeColumn ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case RecordModel::LookRole:
        return lookOf(index.column());
    case RecordModel::BadgeRole:
        return QVariant::fromValue(badgeOf(row.kind));
    case RecordModel::PictureRole:
        return index.column() == NameColumn && row.picture ? QVariant::fromValue(*row.picture)
                                                           : QVariant();
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((m_hasNumbers && section >= BeforeColumn ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Name"), tr("Change"), m_before, m_after};
    return names[section];
}

} // namespace vams::ui
