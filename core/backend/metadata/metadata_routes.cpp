#include "core/backend/metadata/metadata_routes.h"

#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/validators.h"
#include "core/backend/metadata/metadata_service.h"
#include "core/backend/metadata/metadata_values.h"

namespace vams::backend {

namespace {

constexpr int maxItemsOfRequest = 10000;
constexpr int maxItemsOfReplaceAll = 500;

/// The part of the contract's model names that tells the levels apart.
QLatin1String metadataModelName(MetadataLevel level)
{
    switch (level) {
    case MetadataLevel::Database:
        return QLatin1String("Database");
    case MetadataLevel::AssetLink:
        return QLatin1String("AssetLink");
    case MetadataLevel::File:
    case MetadataLevel::FileAttribute:
        return QLatin1String("File");
    case MetadataLevel::Asset:
        break;
    }
    return QLatin1String("Asset");
}

QString metadataModel(const char *verb, MetadataLevel level)
{
    return QStringLiteral("%1%2MetadataRequestModel")
        .arg(QLatin1String(verb), metadataModelName(level));
}

DatabaseId metadataDatabase(const Exchange &exchange)
{
    const QString id = exchange.parameter("databaseId");
    validate::databaseId(QStringLiteral("databaseId"), id);
    return DatabaseId(id);
}

/// The target as far as the path names it; which file it is stands in the query or the body.
MetadataTarget pathTarget(const Exchange &exchange, MetadataLevel level)
{
    if (level == MetadataLevel::Database)
        return MetadataTarget::ofDatabase(metadataDatabase(exchange));
    if (level == MetadataLevel::AssetLink) {
        const QString id = exchange.parameter("assetLinkId");
        validate::databaseId(QStringLiteral("assetLinkId"), id);
        return MetadataTarget::ofLink(AssetLinkId(id));
    }
    MetadataTarget target = MetadataTarget::ofAsset(
        {metadataDatabase(exchange), AssetId(exchange.parameter("assetId"))});
    validate::assetId(QStringLiteral("assetId"), target.asset.assetId.text());
    target.level = level;
    return target;
}

/// `filePath` and `type`: a leading slash is added, one `/<assetId>` in front is taken off.
void readMetadataFile(FieldReader &fields, MetadataTarget &target)
{
    if (!target.isFile())
        return;
    target.filePath = fields.text("filePath");
    const QString type = fields.text("type");
    if (type == QLatin1String("attribute"))
        target.level = MetadataLevel::FileAttribute;
    else if (type != QLatin1String("metadata") && !type.isEmpty())
        fields.fail(
            QStringLiteral("type"),
            QStringLiteral("unexpected value; permitted: 'metadata', 'attribute'"),
            QStringLiteral("value_error.const; given=%1; permitted=('metadata', 'attribute')")
                .arg(type));
    fields.require(!type.isEmpty(), QStringLiteral("type must be 'metadata' or 'attribute'"));
    if (!target.filePath.isEmpty() && !target.filePath.startsWith(QLatin1Char('/')))
        target.filePath.prepend(QLatin1Char('/'));
    fields.require(!target.filePath.isEmpty(), QStringLiteral("filePath is a required field."));
    fields.require(target.filePath == QLatin1String("/") ||
                       !target.filePath.endsWith(QLatin1Char('/')),
                   QStringLiteral("File path cannot be a folder (must not end with /)"));
}

void finishMetadataFile(MetadataTarget &target)
{
    if (!target.isFile())
        return;
    const QString own = QLatin1Char('/') + target.asset.assetId.text() + QLatin1Char('/');
    if (target.filePath.startsWith(own))
        target.filePath.remove(0, own.size() - 1);
    validate::relativePath(QStringLiteral("filePath"), target.filePath);
}

MetadataItem readMetadataItem(FieldReader &fields)
{
    MetadataItem item;
    item.metadataKey = fields.text("metadataKey", {.min = 1, .max = 256});
    item.metadataValue = fields.text("metadataValue");
    const QString type =
        fields.optionalText("metadataValueType").value_or(QStringLiteral("string"));
    item.metadataValueType = metadataValueTypeOf(type);
    if (item.metadataValueType == MetadataValueType::Unknown) {
        QStringList names;
        for (const MetadataValueType known : metadataValueTypes())
            names << metadataValueTypeName(known);
        fields.fail(QStringLiteral("metadataValueType"),
                    QStringLiteral("Invalid metadataValueType '%1'. Supported types are: %2")
                        .arg(type, names.join(QLatin1String(", "))),
                    QStringLiteral("value_error"));
        return item;
    }
    const QString problem = metadataValueProblem(item.metadataValueType, item.metadataValue);
    fields.require(problem.isEmpty(), problem);
    return item;
}

std::vector<MetadataItem> readMetadataItems(FieldReader &fields, const MetadataTarget &target)
{
    std::vector<MetadataItem> items =
        fields.objects<MetadataItem>("metadata", maxItemsOfRequest, readMetadataItem);
    fields.require(!items.empty(), QStringLiteral("metadata must contain at least 1 item"));
    const bool isTexts = std::all_of(items.begin(), items.end(), [](const MetadataItem &item) {
        return item.metadataValueType == MetadataValueType::String;
    });
    fields.require(target.level != MetadataLevel::FileAttribute || isTexts,
                   QStringLiteral("File attributes only support 'string' metadataValueType"));
    return items;
}

MetadataUpdate readUpdateType(FieldReader &fields)
{
    const QString name =
        fields.optionalText("updateType").value_or(QStringLiteral("update")).toLower();
    if (name == QLatin1String("replace_all"))
        return MetadataUpdate::ReplaceAll;
    if (name != QLatin1String("update"))
        fields.fail(QStringLiteral("updateType"),
                    QStringLiteral("value is not a valid enumeration member; permitted: 'update', "
                                   "'replace_all'"),
                    QStringLiteral("type_error.enum"));
    return MetadataUpdate::Update;
}

/// The ids that each row of the answer carries.
Json metadataRowIds(const MetadataTarget &target)
{
    if (target.level == MetadataLevel::AssetLink)
        return {{"assetLinkId", target.assetLinkId}};
    Json ids{{"databaseId", target.asset.databaseId}};
    if (target.level != MetadataLevel::Database)
        ids["assetId"] = target.asset.assetId;
    if (target.isFile())
        ids["filePath"] = target.filePath;
    return ids;
}

api::Response getMetadata(const MetadataService &service, const Exchange &exchange,
                          MetadataLevel level)
{
    MetadataTarget target = pathTarget(exchange, level);
    Json query = Json::object();
    for (const auto &[name, value] : exchange.request.query)
        query[name.toStdString()] = value;
    FieldReader fields(query, metadataModel("Get", level));
    readMetadataFile(fields, target);
    std::optional<AssetVersionId> version;
    if (level == MetadataLevel::Asset || level == MetadataLevel::File) {
        const QString id = fields.optionalText("assetVersionId").value_or(QString());
        if (!id.isEmpty())
            version = AssetVersionId(id);
    }
    fields.finish();
    finishMetadataFile(target);
    const MetadataSet set = service.read(target, version, exchange.caller);
    Json body(set);
    const Json ids = metadataRowIds(target);
    for (Json &row : body["metadata"])
        row.update(ids);
    body["NextToken"] = nullptr;
    body["message"] = "Success";
    return jsonResponse(body);
}

api::Response postMetadata(const MetadataService &service, const Exchange &exchange,
                           MetadataLevel level)
{
    MetadataTarget target = pathTarget(exchange, level);
    FieldReader fields(requiredBody(exchange.request), metadataModel("Create", level));
    readMetadataFile(fields, target);
    const std::vector<MetadataItem> items = readMetadataItems(fields, target);
    fields.finish();
    finishMetadataFile(target);
    return jsonResponse(service.create(target, items, exchange.caller));
}

api::Response putMetadata(const MetadataService &service, const Exchange &exchange,
                          MetadataLevel level)
{
    MetadataTarget target = pathTarget(exchange, level);
    FieldReader fields(requiredBody(exchange.request), metadataModel("Update", level));
    readMetadataFile(fields, target);
    const std::vector<MetadataItem> items = readMetadataItems(fields, target);
    const MetadataUpdate mode = readUpdateType(fields);
    fields.require(mode == MetadataUpdate::Update || items.size() <= maxItemsOfReplaceAll,
                   QStringLiteral("REPLACE_ALL operations are limited to %1 metadata items")
                       .arg(maxItemsOfReplaceAll));
    fields.finish();
    finishMetadataFile(target);
    return jsonResponse(service.update(target, items, mode, exchange.caller));
}

api::Response deleteMetadata(const MetadataService &service, const Exchange &exchange,
                             MetadataLevel level)
{
    MetadataTarget target = pathTarget(exchange, level);
    FieldReader fields(requiredBody(exchange.request), metadataModel("Delete", level));
    readMetadataFile(fields, target);
    const QStringList keys = fields.texts("metadataKeys");
    fields.require(!keys.isEmpty(), QStringLiteral("metadataKeys must contain at least 1 item"));
    fields.finish();
    finishMetadataFile(target);
    return jsonResponse(service.remove(target, keys, exchange.caller));
}

} // namespace

void addMetadataRoutes(Router &router, const Context &context)
{
    struct Place
    {
        const char *pattern;
        MetadataLevel level;
    };
    constexpr Place places[] = {
        {"/database/{databaseId}/metadata", MetadataLevel::Database},
        {"/database/{databaseId}/assets/{assetId}/metadata", MetadataLevel::Asset},
        {"/database/{databaseId}/assets/{assetId}/metadata/file", MetadataLevel::File},
        {"/asset-links/{assetLinkId}/metadata", MetadataLevel::AssetLink},
    };
    struct Verb
    {
        const char *method;
        api::Response (*handle)(const MetadataService &, const Exchange &, MetadataLevel);
    };
    constexpr Verb verbs[] = {{"GET", getMetadata},
                              {"POST", postMetadata},
                              {"PUT", putMetadata},
                              {"DELETE", deleteMetadata}};
    const auto overlays = std::make_shared<OverlayCache>();
    for (const Place &place : places) {
        for (const Verb &verb : verbs) {
            router.add(verb.method, QString::fromLatin1(place.pattern),
                       [&context, overlays, handle = verb.handle,
                        level = place.level](const Exchange &exchange) {
                           return handle(MetadataService(context, *overlays), exchange, level);
                       });
        }
    }
}

} // namespace vams::backend
