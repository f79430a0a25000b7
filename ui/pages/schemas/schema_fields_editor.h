#pragma once
// Edits the fields of a schema in a table, and shows below it the form that they make.

#include "ui/metadata/metadata_model.h"
#include "ui/pages/schemas/schema_fields_model.h"

#include <QWidget>

class QTableView;

namespace vams::ui {

class Theme;

class SchemaFieldsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SchemaFieldsEditor(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] SchemaFieldsModel &fields() { return m_fields; }

signals:
    void changed();

private:
    void setUpTable();
    [[nodiscard]] QWidget *makeButtons(const Theme &theme);
    void showPreview();
    void choose(int row);

    SchemaFieldsModel m_fields;
    MetadataModel m_preview;
    QTableView *m_table;
    QTableView *m_form;
};

} // namespace vams::ui
