#include "ui/palette/palette_model.h"

namespace vams::ui {

void PaletteModel::setSections(std::vector<PaletteSection> sections)
{
    beginResetModel();
    m_rows.clear();
    for (PaletteSection &section : sections) {
        if (section.entries.empty())
            continue;
        m_rows.push_back({section.title, {}});
        for (PaletteEntry &entry : section.entries)
            m_rows.push_back({{}, std::move(entry)});
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto &entry = m_rows[static_cast<std::size_t>(row)].entry;
    return entry ? &*entry : nullptr;
}

int PaletteModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const PaletteEntry *known = entry(row); known && known->key() == key)
            return row;
    return -1;
}

int PaletteModel::nextRow(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step)
        if (entry(row))
            return row;
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PaletteEntry *known = entry(index.row());
    if (role == EntryRole)
        return QVariant::fromValue(known);
    if (!known)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? m_rows[static_cast<std::size_t>(index.row())].head
                   : QVariant();
    if (role == Qt::DisplayRole)
        return known->text;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{known->text};
    if (!known->note.isEmpty())
        parts << known->note;
    if (!known->shortcut.isEmpty())
        parts << known->shortcut.toString(QKeySequence::NativeText);
    if (known->isChecked)
        parts << tr("on");
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace vams::ui
