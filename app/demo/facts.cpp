#include "app/demo/facts.h"

#include <algorithm>

namespace vams::demo {

namespace {

const DatabaseId pumpDatabase(QStringLiteral("pumps"));
const QString pumpSchemaName = QStringLiteral("Pump parts");

MetadataSchemaField schemaField(const char *name, MetadataValueType type, bool required = false)
{
    MetadataSchemaField field;
    field.metadataFieldKeyName = QLatin1String(name);
    field.metadataFieldValueType = type;
    field.required = required;
    return field;
}

MetadataSchemaField listField(const char *name, const char *choices, bool required = false)
{
    MetadataSchemaField field =
        schemaField(name, MetadataValueType::InlineControlledList, required);
    field.controlledListKeys = QString::fromLatin1(choices).split(QLatin1Char('|'));
    return field;
}

MetadataSchema pumpSchema()
{
    MetadataSchema schema;
    schema.databaseId = pumpDatabase;
    schema.metadataSchemaEntityType = MetadataEntityType::AssetMetadata;
    schema.schemaName = pumpSchemaName;
    MetadataSchemaField pressure = schemaField("Test pressure", MetadataValueType::Number);
    pressure.dependsOnFieldKeyName = QStringList{QStringLiteral("Pressure tested")};
    schema.fields = {
        schemaField("Part number", MetadataValueType::String, true),
        listField("Material",
                  "Stainless CF8M|Ductile iron EN-GJS-400|Steel 42CrMo4|Steel S355|Bearing steel",
                  true),
        schemaField("Mass", MetadataValueType::Number, true),
        schemaField("Inspected on", MetadataValueType::Date),
        schemaField("Pressure tested", MetadataValueType::Boolean),
        pressure,
        listField("Finish", "As cast|Blasted|Machined|Ground|Painted|Galvanised"),
        schemaField("Offset in skid", MetadataValueType::Xyz),
        schemaField("Placement", MetadataValueType::Matrix4x4)};
    int place = 0;
    for (MetadataSchemaField &field : schema.fields)
        field.sequence = ++place;
    return schema;
}

struct PartFacts
{
    const char *asset;
    const char *number;
    const char *material;
    const char *mass;
    const char *finish;
};

constexpr PartFacts partFacts[] = {
    {"impeller-212", "IMP-212-C7", "Stainless CF8M", "4.91", ""},
    {"volute-casing-212", "VOL-212-B2", "Ductile iron EN-GJS-400", "38.6", "Painted"},
    {"helical-gear-24t", "GEA-024-A1", "Steel 42CrMo4", "3.2", "Ground"},
    {"elbow-dn100", "ELB-100-A3", "Steel S355", "7.4", "Galvanised"},
    {"gate-valve-dn80", "VAL-080-S", "Ductile iron EN-GJS-400", "24", "Painted"},
    {"bearing-6208", "BEA-6208", "Bearing steel", "0.366", "Ground"},
    {"jaw-coupling-42", "COU-042", "Steel 42CrMo4", "2.15", "Machined"},
    {"gear-pair-36-18", "GEA-3618-A", "Steel 42CrMo4", "6.8", "Ground"},
    {"turbine-stage-2", "TUR-002-B", "Stainless CF8M", "11.3", "Machined"},
    {"pump-skid-p-104", "SKD-104-A", "Steel S355", "312", "Painted"},
    {"heat-exchanger-h-20", "HEX-020-A", "Stainless CF8M", "86", "Machined"},
    {"pressure-vessel-v-3", "VES-003-B", "Stainless CF8M", "118", "Machined"},
    {"hex-bolt-m16", "BOL-M16-70", "Steel S355", "0.142", "Galvanised"},
};

MetadataItem fact(const char *name, const QString &value, MetadataValueType type)
{
    return {QLatin1String(name), value, type};
}

/// The impeller is the part that was looked at closely.
std::vector<MetadataItem> impellerFacts()
{
    return {
        fact("Inspected on", QStringLiteral("2026-03-12"), MetadataValueType::Date),
        fact("Pressure tested", QStringLiteral("true"), MetadataValueType::Boolean),
        fact("Test pressure", QStringLiteral("14"), MetadataValueType::Number),
        fact("Offset in skid", QStringLiteral(R"({"x":412.0,"y":-88.5,"z":0.0})"),
             MetadataValueType::Xyz),
        fact("Placement",
             QStringLiteral("[[1,0,0,12.5],[0,0.966,-0.259,0],[0,0.259,0.966,-4.2],[0,0,0,1]]"),
             MetadataValueType::Matrix4x4),
        fact("Storage place", QStringLiteral("Hall B, rack 14, shelf 2"),
             MetadataValueType::String),
        fact("Remarks",
             QStringLiteral("Balanced to G 6.3 after the nut was fitted.\nThe casting skin of the "
                            "hub stays as it is."),
             MetadataValueType::MultilineString)};
}

std::vector<MetadataItem> factsOf(const AssetId &asset, FactsOf time)
{
    const auto known =
        std::find_if(std::begin(partFacts), std::end(partFacts), [&asset](const PartFacts &part) {
            return asset.text() == QLatin1String(part.asset);
        });
    if (known == std::end(partFacts))
        return {};
    const bool isImpeller = known == std::begin(partFacts);
    const bool isDraft = isImpeller && time == FactsOf::FirstDraft;
    std::vector<MetadataItem> facts = {
        fact("Part number", QLatin1String(known->number), MetadataValueType::String),
        fact("Material", QLatin1String(known->material), MetadataValueType::InlineControlledList),
        fact("Mass", isDraft ? QStringLiteral("5.12") : QString::fromLatin1(known->mass),
             MetadataValueType::Number)};
    if (*known->finish != '\0')
        facts.push_back(
            fact("Finish", QLatin1String(known->finish), MetadataValueType::InlineControlledList));
    if (isImpeller && !isDraft)
        for (MetadataItem &item : impellerFacts())
            facts.push_back(std::move(item));
    return facts;
}

} // namespace

Result<void> addSchemas(const api::Client &client, Job &job)
{
    const auto known = client.schemas().list(pumpDatabase, {}, job);
    if (!known)
        return fail(known.error());
    const bool isThere =
        std::any_of(known->items.begin(), known->items.end(), [](const MetadataSchema &schema) {
            return schema.schemaName == pumpSchemaName;
        });
    if (isThere)
        return {};
    const auto made = client.schemas().create(pumpSchema(), job);
    return made ? Result<void>() : fail(made.error());
}

Result<void> writeFacts(const api::Client &client, const AssetRef &ref, FactsOf time, Job &job)
{
    std::vector<MetadataItem> facts = factsOf(ref.assetId, time);
    if (facts.empty())
        return {};
    const MetadataTarget target = MetadataTarget::ofAsset(ref);
    const auto known = client.metadata().get(target, job);
    if (!known)
        return fail(known.error());
    const bool isWritten =
        std::all_of(facts.begin(), facts.end(), [&known](const MetadataItem &item) {
            return std::any_of(known->metadata.begin(), known->metadata.end(),
                               [&item](const MetadataRow &row) {
                                   return row.metadataKey == item.metadataKey &&
                                          row.metadataValue == item.metadataValue;
                               });
        });
    if (isWritten)
        return {};
    const auto written = client.metadata().update(target, facts, MetadataUpdate::Update, job);
    return written ? Result<void>() : fail(written.error());
}

} // namespace vams::demo
