#pragma once
// What differs between two versions, as a table: name, kind of change, and both sides. Kinds can be
// left out.

#include "ui/pages/asset/versions/version_changes.h"
#include "ui/support/controls.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QAbstractTableModel>

#include <array>

namespace vams::ui {

inline constexpr std::array<ChangeKind, 4> changeKinds{ChangeKind::Changed, ChangeKind::Added,
                                                       ChangeKind::Removed, ChangeKind::Same};

class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        KindColumn,
        BeforeColumn,
        AfterColumn,
        ColumnCount
    };
    /// A row with whole texts.
    struct Row
    {
        ChangeKind kind = ChangeKind::Same;
        QString name;
        QString before;
        QString after;
        std::optional<ThumbnailSpot> picture;
        int source = 0; ///< which of the changes it tells
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows, bool hasNumbers);
    void setSides(const QString &before, const QString &after);
    void setShown(ChangeKind kind, bool isShown);
    [[nodiscard]] bool isShown(ChangeKind kind) const;
    [[nodiscard]] int countOf(ChangeKind kind) const;
    /// `row` counts what is shown.
    [[nodiscard]] const Row &at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void filter();
    [[nodiscard]] static QString text(const Row &row, int column);
    [[nodiscard]] int lookOf(int column) const;

    std::vector<Row> m_rows;
    std::vector<int> m_shown; ///< rows
    std::array<bool, 4> m_kinds{true, true, true, false};
    QString m_before;
    QString m_after;
    bool m_hasNumbers = false;
};

/// "Changed".
QString changeKindName(ChangeKind kind);

} // namespace vams::ui
