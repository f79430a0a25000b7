#include "ui/pages/schemas/schemas_page.h"

#include "core/api/client.h"
#include "core/base/text.h"
#include "ui/admin/form_dialog.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/models/library_catalog.h"
#include "ui/pages/schemas/schema_fields_editor.h"
#include "ui/support/relative_time.h"

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

QString schemaScope(const MetadataSchema &schema)
{
    return schema.databaseId.text() == globalSchemas ? SchemasPage::tr("All databases")
                                                     : schema.databaseId.text();
}

RecordSource<MetadataSchema> schemaSource(const api::Client &client)
{
    using Schema = MetadataSchema;
    RecordSource<Schema> source;
    source.key = [](const Schema &schema) { return schema.metadataSchemaId.text(); };
    source.name = [](const Schema &schema) { return schema.schemaName; };
    source.read = [&client](const ListQuery &query, Job &job) {
        return client.schemas().listAll(query, job);
    };
    source.columns = {
        {.title = SchemasPage::tr("Name"), .text = source.name, .look = CellLook::Strong},
        {.title = SchemasPage::tr("Of"),
         .text =
             [](const Schema &schema) { return schemaEntityText(schema.metadataSchemaEntityType); },
         .width = metrics::tile},
        {.title = SchemasPage::tr("Database"), .text = schemaScope, .width = metrics::tile},
        {.title = SchemasPage::tr("Fields"),
         .text =
             [](const Schema &schema) {
                 return humanCount(static_cast<qint64>(schema.fields.size()));
             },
         .width = metrics::tileMin - metrics::margin,
         .look = CellLook::Number,
         .sortKey =
             [](const Schema &schema) {
                 return QVariant(static_cast<qint64>(schema.fields.size()));
             }},
        {.title = SchemasPage::tr("Only files"),
         .text =
             [](const Schema &schema) { return schema.fileKeyTypeRestriction.value_or(QString()); },
         .width = metrics::tile},
        {.title = SchemasPage::tr("State"),
         .text =
             [](const Schema &schema) {
                 return schema.enabled ? SchemasPage::tr("Enabled") : SchemasPage::tr("Off");
             },
         .width = metrics::tileMin,
         .look = CellLook::Badge,
         .badge =
             [](const Schema &schema) {
                 return schema.enabled ? CellBadge{BadgeKind::Success, QStringLiteral("check")}
                                       : CellBadge{BadgeKind::Plain, QStringLiteral("minus")};
             }},
    };
    return source;
}

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

void describeSchema(RecordDetails &details, const MetadataSchema &schema)
{
    details.begin(QStringLiteral("schema"), schema.schemaName);
    details.addId(schema.metadataSchemaId.text());
    details.addBadge(SchemasPage::tr("State"),
                     schema.enabled ? SchemasPage::tr("Enabled") : SchemasPage::tr("Off"),
                     schema.enabled ? BadgeKind::Success : BadgeKind::Plain);
    details.addFact(SchemasPage::tr("Of"), schemaEntityText(schema.metadataSchemaEntityType));
    details.addFact(SchemasPage::tr("Database"), schemaScope(schema));
    details.addFact(SchemasPage::tr("Only files"),
                    schema.fileKeyTypeRestriction.value_or(QString()));
    details.addFact(SchemasPage::tr("Changed by"), schema.modifiedBy);
    details.addHead(SchemasPage::tr("Fields"));
    for (const MetadataSchemaField &field : schema.fields) {
        const QString type = metadataTypeLabel(field.metadataFieldValueType);
        details.addFact(field.metadataFieldKeyName,
                        field.required ? SchemasPage::tr("%1, required").arg(type) : type);
    }
}

} // namespace

QString schemaEntityText(MetadataEntityType type)
{
    switch (type) {
    case MetadataEntityType::DatabaseMetadata:
        return SchemasPage::tr("Databases");
    case MetadataEntityType::AssetMetadata:
        return SchemasPage::tr("Assets");
    case MetadataEntityType::FileMetadata:
        return SchemasPage::tr("Files");
    case MetadataEntityType::FileAttribute:
        return SchemasPage::tr("Attributes of files");
    case MetadataEntityType::AssetLinkMetadata:
        return SchemasPage::tr("Links of assets");
    default:
        return {};
    }
}

SchemasPage::SchemasPage(const PageContext &context, const Location &location, QWidget *parent)
    : RecordPage(context, location, tr("Metadata schemas"), parent)
    , m_schemas(new RecordTable<MetadataSchema>(context.pools, schemaSource(context.client)))
{
    auto *schemas = new RecordList(
        context,
        {tr("Metadata schemas"), QStringLiteral("schema"), tr("1 schema"), tr("%1 schemas"),
         tr("New schema"), tr("Find a schema"), tr("No schemas yet"),
         tr("A schema says which metadata databases, assets, files or links should have."),
         QStringLiteral("GET /metadataschema")},
        m_schemas);
    RecordVerbs verbs;
    verbs.create = [this] { edit(nullptr); };
    verbs.edit = [this](int row) { edit(&m_schemas->at(row)); };
    verbs.remove = [this](int row) {
        const MetadataSchema &schema = m_schemas->at(row);
        return [&client = this->context().client, database = schema.databaseId,
                id = schema.metadataSchemaId](Job &job) {
            return client.schemas().remove(database, id, job);
        };
    };
    verbs.removeText = [](const QList<int> &) {
        return tr("Metadata keeps its values, but nothing demands or checks them any more. This "
                  "cannot be undone.");
    };
    verbs.describe = [this](RecordDetails &details, int row) {
        describeSchema(details, m_schemas->at(row));
    };
    schemas->setVerbs(std::move(verbs));
    addList(schemas);
}

void SchemasPage::edit(const MetadataSchema *schema)
{
    if (schema) {
        openDialog(*schema, false, {schema->databaseId.text()});
        return;
    }
    runAsync(
        context().pools.requests(), this,
        [&client = context().client](Job &job) { return readAllDatabases(client, job); },
        [this](const Result<std::vector<Database>> &databases) {
            if (!databases) {
                list().showProblem(databases.error(), [this] { edit(nullptr); });
                return;
            }
            QStringList ids{globalSchemas};
            for (const Database &database : *databases)
                ids << database.databaseId.text();
            openDialog({}, true, ids);
        });
}

void SchemasPage::openDialog(const MetadataSchema &schema, bool isNew, const QStringList &databases)
{
    auto *dialog = new FormDialog(context().theme,
                                  isNew ? tr("New schema") : tr("Edit %1").arg(schema.schemaName),
                                  isNew ? tr("Create schema") : tr("Save changes"), window());
    dialog->setMinimumWidth(metrics::windowWidth - metrics::sideBar);
    auto *entity = new QComboBox;
    for (const MetadataEntityType type : schemaEntities)
        entity->addItem(schemaEntityText(type), static_cast<int>(type));
    entity->setCurrentIndex(
        isNew ? 1 : entity->findData(static_cast<int>(schema.metadataSchemaEntityType)));
    auto *database = new QComboBox;
    for (const QString &id : databases)
        database->addItem(id == globalSchemas ? tr("All databases") : id, id);
    QLineEdit *name = dialog->addLine(
        schema.schemaName, {.label = tr("Name"), .wireNames = {QStringLiteral("schemaName")}});
    dialog->addProblem(name, [name] { return recordTextProblem(name->text(), 1); });
    auto *scope = new QWidget;
    auto *pair = new QHBoxLayout(scope);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(metrics::space);
    dialog->addField(entity, {.label = tr("Of"), .wireNames = {QStringLiteral("EntityType")}});
    dialog->addField(database, {.label = tr("Database")});
    pair->addWidget(entity->parentWidget());
    pair->addWidget(database->parentWidget());
    dialog->body().addWidget(scope);
    scope->setEnabled(isNew);
    QLineEdit *files = dialog->addLine(schema.fileKeyTypeRestriction.value_or(QString()),
                                       {.label = tr("Only these kinds of files"),
                                        .hint = tr("Such as .glb, .usd. Empty: all."),
                                        .wireNames = {QStringLiteral("fileKeyTypeRestriction")}});
    auto *fields = new SchemaFieldsEditor(context().theme);
    fields->fields().setFields(schema.fields);
    dialog->addField(fields,
                     {.label = tr("Fields"),
                      .problem = [fields] { return fields->fields().problem(); },
                      .value =
                          [fields] {
                              QStringList rows;
                              for (const MetadataSchemaField &field : fields->fields().fields())
                                  rows << fieldPrint(field);
                              return QVariant(rows);
                          }});
    connect(fields, &SchemaFieldsEditor::changed, dialog,
            [dialog, fields] { dialog->noteEdit(fields); });
    QCheckBox *enabled = dialog->addCheck(tr("Enabled"), schema.enabled);
    const auto type = [entity] {
        return static_cast<MetadataEntityType>(entity->currentData().toInt());
    };
    const auto follow = [type, files, fields] {
        files->parentWidget()->setVisible(isOfFiles(type()));
        fields->fields().setTextsOnly(type() == MetadataEntityType::FileAttribute);
    };
    connect(entity, &QComboBox::currentIndexChanged, dialog, follow);
    follow();
    dialog->start(isNew);
    const auto wanted = [=] {
        MetadataSchema made = schema;
        made.schemaName = name->text().trimmed();
        made.databaseId = DatabaseId(database->currentData().toString());
        made.metadataSchemaEntityType = type();
        made.fields = fields->fields().fields();
        made.enabled = enabled->isChecked();
        made.fileKeyTypeRestriction = isOfFiles(type()) && !files->text().trimmed().isEmpty()
                                          ? std::optional(files->text().remove(QLatin1Char(' ')))
                                          : std::nullopt;
        return made;
    };
    dialog->saveWith(
        context().pools,
        [&client = context().client, wanted, isNew, before = schema]() -> FormDialog::Work {
            return [&client, made = wanted(), isNew, before](Job &job) -> Result<void> {
                if (isNew)
                    return client.schemas().create(made, job).map([](const MetadataSchemaId &) {});
                MetadataSchemaChanges changes;
                changes.schemaName = made.schemaName;
                changes.fields = made.fields;
                changes.enabled = made.enabled;
                if (made.fileKeyTypeRestriction != before.fileKeyTypeRestriction)
                    changes.fileKeyTypeRestriction =
                        made.fileKeyTypeRestriction.value_or(QString());
                return client.schemas().update(before.metadataSchemaId, changes, job);
            };
        },
        [this, isNew, id = schema.metadataSchemaId] {
            list().noteSaved(isNew ? tr("Schema created") : tr("Schema saved"), id.text());
        });
    dialog->open();
}

} // namespace vams::ui
