#include "ui/pages/schemas/schemas_page.h"

#include "core/api/client.h"
#include "core/base/text.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/record_table.h"
#include "ui/metadata/metadata_model.h"
#include "ui/models/library_catalog.h"
#include "ui/pages/schemas/schema_dialog.h"

namespace vams::ui {

namespace {

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

SchemasPage::SchemasPage(const PageContext &context, const Location &location, QWidget *parent)
    : RecordPage(context, location, tr("Metadata schemas"), parent)
    , m_schemas(new RecordTable<MetadataSchema>(context.pools, schemaSource(context.client)))
{
    auto *schemas = new RecordList(
        context,
        {tr("Metadata schemas"), QStringLiteral("schema"), tr("1 schema"), tr("%1 schemas"),
         tr("New schema"), tr("Find a schema"), tr("No schemas yet"),
         tr("A schema says which metadata databases, assets, files or links should have.")},
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
    verbs.restore = [this](int row) {
        return [&client = this->context().client, schema = m_schemas->at(row)](Job &job) {
            return client.schemas().create(schema, job).map([](const MetadataSchemaId &) {});
        };
    };
    verbs.removeText = [](const QList<int> &) {
        return tr("Metadata keeps its values, but nothing demands or checks them any more. Undo "
                  "makes the schema again.");
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
    auto *dialog = new SchemaDialog(context().theme, schema, isNew, databases, window());
    const auto id = std::make_shared<MetadataSchemaId>(schema.metadataSchemaId);
    const auto after = std::make_shared<MetadataSchema>();
    dialog->saveWith(
        context().pools,
        [&client = context().client, dialog, isNew, before = schema, id,
         after]() -> FormDialog::Work {
            *after = dialog->schema();
            return [&client, made = *after, isNew, before, id](Job &job) -> Result<void> {
                if (isNew)
                    return client.schemas().create(made, job).map(
                        [&](const MetadataSchemaId &given) { *id = given; });
                return client.schemas().update(before.metadataSchemaId, schemaChanges(before, made),
                                               job);
            };
        },
        [this, isNew, before = schema, id, after] {
            list().noteSaved(isNew ? tr("Schema created") : tr("Schema saved"), id->text(),
                             isNew ? createdStep(*id, *after) : changedStep(before, *after));
        });
    dialog->open();
}

UndoStep SchemasPage::createdStep(const MetadataSchemaId &id, const MetadataSchema &made) const
{
    // Made again it has another id.
    const auto now = std::make_shared<MetadataSchemaId>(id);
    const auto &client = context().client;
    return {tr("New schema %1").arg(made.schemaName), location(),
            [&client, now, database = made.databaseId](Job &job) {
                return client.schemas().remove(database, *now, job);
            },
            [&client, now, made](Job &job) {
                return client.schemas().create(made, job).map(
                    [&](const MetadataSchemaId &given) { *now = given; });
            }};
}

UndoStep SchemasPage::changedStep(const MetadataSchema &before, const MetadataSchema &after) const
{
    const auto set = [&client = context().client, id = before.metadataSchemaId](
                         const MetadataSchema &from, const MetadataSchema &to) {
        return [&client, id, changes = schemaChanges(from, to)](Job &job) {
            return client.schemas().update(id, changes, job);
        };
    };
    return {tr("Edit schema %1").arg(before.schemaName), location(), set(after, before),
            set(before, after)};
}

} // namespace vams::ui
