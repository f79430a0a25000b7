#pragma once
// Metadata schemas of all databases: which fields things of a kind should have.

#include "core/model/metadata_schema.h"
#include "ui/admin/record_page.h"
#include "ui/shell/undo/undo_history.h"

namespace vams::ui {

template <class Item>
class RecordTable;

class SchemasPage : public RecordPage
{
    Q_OBJECT

public:
    SchemasPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

private:
    void edit(const MetadataSchema *schema);
    void openDialog(const MetadataSchema &schema, bool isNew, const QStringList &databases);
    [[nodiscard]] UndoStep createdStep(const MetadataSchemaId &id,
                                       const MetadataSchema &made) const;
    [[nodiscard]] UndoStep changedStep(const MetadataSchema &before,
                                       const MetadataSchema &after) const;

    RecordTable<MetadataSchema> *m_schemas;
};

} // namespace vams::ui
