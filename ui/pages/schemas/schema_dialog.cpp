#include "ui/pages/schemas/schema_dialog.h"

#include "ui/pages/schemas/schema_fields_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr MetadataEntityType schemaEntities[] = {
    MetadataEntityType::DatabaseMetadata, MetadataEntityType::AssetMetadata,
    MetadataEntityType::FileMetadata, MetadataEntityType::FileAttribute,
    MetadataEntityType::AssetLinkMetadata};

/// Tells two states of a field apart.
QString fieldPrint(const MetadataSchemaField &field)
{
    return QStringList{field.metadataFieldKeyName,
                       metadataValueTypeName(field.metadataFieldValueType),
                       field.required ? QStringLiteral("1") : QString(),
                       field.defaultMetadataFieldValue.value_or(QString()),
                       field.controlledListKeys.value_or(QStringList()).join(QLatin1Char(',')),
                       field.dependsOnFieldKeyName.value_or(QStringList()).join(QLatin1Char(','))}
        .join(QLatin1Char('\n'));
}

} // namespace

QString schemaEntityText(MetadataEntityType type)
{
    switch (type) {
    case MetadataEntityType::DatabaseMetadata:
        return SchemaDialog::tr("Databases");
    case MetadataEntityType::AssetMetadata:
        return SchemaDialog::tr("Assets");
    case MetadataEntityType::FileMetadata:
        return SchemaDialog::tr("Files");
    case MetadataEntityType::FileAttribute:
        return SchemaDialog::tr("Attributes of files");
    case MetadataEntityType::AssetLinkMetadata:
        return SchemaDialog::tr("Links of assets");
    default:
        return {};
    }
}

MetadataSchemaChanges schemaChanges(const MetadataSchema &before, const MetadataSchema &after)
{
    MetadataSchemaChanges changes;
    if (after.schemaName != before.schemaName)
        changes.schemaName = after.schemaName;
    if (after.fields != before.fields)
        changes.fields = after.fields;
    if (after.enabled != before.enabled)
        changes.enabled = after.enabled;
    if (after.fileKeyTypeRestriction != before.fileKeyTypeRestriction)
        changes.fileKeyTypeRestriction = after.fileKeyTypeRestriction.value_or(QString());
    return changes;
}

SchemaDialog::SchemaDialog(const Theme &theme, const MetadataSchema &schema, bool isNew,
                           const QStringList &databases, QWidget *parent)
    : FormDialog(theme, isNew ? tr("New schema") : tr("Edit %1").arg(schema.schemaName),
                 isNew ? tr("Create schema") : tr("Save changes"), parent)
    , m_before(schema)
    , m_entity(new QComboBox)
    , m_database(new QComboBox)
    , m_fields(new SchemaFieldsEditor(theme))
{
    setMinimumWidth(metrics::windowWidth - metrics::sideBar);
    m_name = addLine(schema.schemaName,
                     {.label = tr("Name"), .wireNames = {QStringLiteral("schemaName")}});
    addProblem(m_name, [this] { return recordTextProblem(m_name->text(), 1); });
    addScope(databases, isNew);
    m_files = addLine(schema.fileKeyTypeRestriction.value_or(QString()),
                      {.label = tr("Only these kinds of files"),
                       .hint = tr("Such as .glb, .usd. Empty: all."),
                       .wireNames = {QStringLiteral("fileKeyTypeRestriction")}});
    addFields();
    m_enabled = addCheck(tr("Enabled"), schema.enabled);
    connect(m_entity, &QComboBox::currentIndexChanged, this, &SchemaDialog::followEntity);
    followEntity();
    start(isNew);
}

void SchemaDialog::addScope(const QStringList &databases, bool isNew)
{
    for (const MetadataEntityType type : schemaEntities)
        m_entity->addItem(schemaEntityText(type), static_cast<int>(type));
    const int known = m_entity->findData(static_cast<int>(m_before.metadataSchemaEntityType));
    m_entity->setCurrentIndex(known < 0 ? 1 : known); // most schemas are of assets
    for (const QString &id : databases)
        m_database->addItem(id == globalSchemas ? tr("All databases") : id, id);
    auto *scope = new QWidget;
    auto *pair = new QHBoxLayout(scope);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(metrics::space);
    pair->addWidget(
        addField(m_entity, {.label = tr("Of"), .wireNames = {QStringLiteral("EntityType")}}), 1);
    pair->addWidget(addField(m_database, {.label = tr("Database")}), 1);
    scope->setEnabled(isNew);
    body().addWidget(scope);
}

void SchemaDialog::addFields()
{
    m_fields->fields().setFields(m_before.fields);
    addField(m_fields, {.label = tr("Fields"),
                        .problem = [this] { return m_fields->fields().problem(); },
                        .wireNames = {},
                        .value =
                            [this] {
                                QStringList prints;
                                for (const MetadataSchemaField &field : m_fields->fields().fields())
                                    prints << fieldPrint(field);
                                return QVariant(prints);
                            }});
    connect(m_fields, &SchemaFieldsEditor::changed, this, [this] { noteEdit(m_fields); });
}

MetadataEntityType SchemaDialog::entity() const
{
    return static_cast<MetadataEntityType>(m_entity->currentData().toInt());
}

void SchemaDialog::followEntity()
{
    m_files->parentWidget()->setVisible(isOfFiles(entity()));
    m_fields->fields().setTextsOnly(entity() == MetadataEntityType::FileAttribute);
}

MetadataSchema SchemaDialog::schema() const
{
    MetadataSchema made = m_before;
    made.schemaName = m_name->text().trimmed();
    made.databaseId = DatabaseId(m_database->currentData().toString());
    made.metadataSchemaEntityType = entity();
    made.fields = m_fields->fields().fields();
    made.enabled = m_enabled->isChecked();
    const QString files = m_files->text().remove(QLatin1Char(' '));
    made.fileKeyTypeRestriction =
        isOfFiles(entity()) && !files.isEmpty() ? std::optional(files) : std::nullopt;
    return made;
}

} // namespace vams::ui
