#pragma once
// The rows of the palette: entries under heads that cannot be chosen.

#include "ui/palette/palette_entry.h"

#include <QAbstractListModel>

namespace vams::ui {

struct PaletteSection
{
    QString title;
    std::vector<PaletteEntry> entries;
};

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        EntryRole = Qt::UserRole + 1 ///< const PaletteEntry *; null for a head
    };

    using QAbstractListModel::QAbstractListModel;

    /// Sections without entries are left out.
    void setSections(std::vector<PaletteSection> sections);
    /// Null for a head or a wrong row.
    [[nodiscard]] const PaletteEntry *entry(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const;
    /// The next row that can be chosen, from this one on in this direction; -1 if there is none.
    [[nodiscard]] int nextRow(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString head;
        std::optional<PaletteEntry> entry;
    };

    std::vector<Row> m_rows;
};

} // namespace vams::ui

Q_DECLARE_METATYPE(const vams::ui::PaletteEntry *)
