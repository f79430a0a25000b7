#pragma once
// The fields of a metadata schema as a table that is edited; their order is that of the rows.

#include "core/model/metadata_schema.h"

#include <QAbstractTableModel>

namespace vams::ui {

class SchemaFieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        TypeColumn,
        RequiredColumn,
        DefaultColumn,
        ChoicesColumn,
        NeedsColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// In the order of their sequence.
    void setFields(std::vector<MetadataSchemaField> fields);
    /// With a sequence that is their order.
    [[nodiscard]] std::vector<MetadataSchemaField> fields() const;
    /// Attributes of files are texts only.
    void setTextsOnly(bool isTextsOnly);
    /// Returns its row.
    int add();
    void remove(int row);
    /// By one up (-1) or down (1); returns where it is then.
    int move(int row, int by);
    /// What the server would refuse, for people; empty if nothing.
    [[nodiscard]] QString problem() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited();

private:
    [[nodiscard]] QString text(const MetadataSchemaField &field, int column) const;
    static void assign(MetadataSchemaField &field, int column, const QVariant &value);

    std::vector<MetadataSchemaField> m_fields;
    bool m_isTextsOnly = false;
};

} // namespace vams::ui
