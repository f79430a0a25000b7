#pragma once
// The form of a metadata schema: new, or one whose kind and database cannot change any more.

#include "core/model/metadata_schema.h"
#include "ui/admin/form_dialog.h"

class QComboBox;

namespace vams::ui {

class SchemaFieldsEditor;

/// For people: "Assets", "Attributes of files".
QString schemaEntityText(MetadataEntityType type);
/// What differs.
MetadataSchemaChanges schemaChanges(const MetadataSchema &before, const MetadataSchema &after);

class SchemaDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `databases`: ids to choose from, "GLOBAL" among them.
    SchemaDialog(const Theme &theme, const MetadataSchema &schema, bool isNew,
                 const QStringList &databases, QWidget *parent);

    [[nodiscard]] MetadataSchema schema() const;

private:
    void addScope(const QStringList &databases, bool isNew);
    void addFields();
    void followEntity();
    [[nodiscard]] MetadataEntityType entity() const;

    MetadataSchema m_before;
    QLineEdit *m_name;
    QComboBox *m_entity;
    QComboBox *m_database;
    QLineEdit *m_files;
    SchemaFieldsEditor *m_fields;
    QCheckBox *m_enabled;
};

} // namespace vams::ui
