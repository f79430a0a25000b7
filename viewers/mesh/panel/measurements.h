#pragma once
// Distances that were measured on a model, as a list; they live as long as the view.

#include "viewers/scene/lengths.h"
#include "viewers/scene/overlay/dimension_marks.h"

#include <QAbstractTableModel>

namespace vams::viewers {

struct Measurement
{
    QString name;
    QVector3D from; ///< scene coordinates
    QVector3D to;

    [[nodiscard]] double length() const { return static_cast<double>((to - from).length()); }
};

class Measurements : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name, ///< can be edited
        Length,
        ColumnCount
    };

    Measurements(const Lengths &lengths, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setColors(const ViewerStyle &style);
    /// At the end, with a name of its own; its row.
    int add(const QVector3D &from, const QVector3D &to);
    void remove(int row);
    void clear();
    [[nodiscard]] const Measurement &at(int row) const { return m_rows[row]; }
    /// A row each: name, length, the way along x, y and z; between tabs, for a table.
    [[nodiscard]] QString asText() const;
    /// What the view shows; `selected` is a row or -1.
    [[nodiscard]] std::vector<Dimension> dimensions(int selected) const;

private:
    Lengths m_lengths;
    std::vector<Measurement> m_rows;
    ViewerStyle m_style;
    int m_made = 0; ///< numbers are not given twice
};

} // namespace vams::viewers
