#include "core/backend/tags/tag_routes.h"

#include "core/backend/auth/authorizer.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"
#include "core/backend/tags/tag_service.h"
#include "core/backend/tags/tag_store.h"

namespace vams::backend {

namespace {

constexpr int tagPage = 30000;

AuthObject tagObject(const Tag &tag)
{
    return {.objectType = QStringLiteral("tag"),
            .tagName = tag.tagName,
            .tagTypeName = tag.tagTypeName};
}

void authorizeTagType(const Exchange &exchange, const QString &tagTypeName, Action action,
                      const char *verb)
{
    if (!Authorizer::isAllowed(
            exchange.caller, {.objectType = QStringLiteral("tagType"), .tagTypeName = tagTypeName},
            action))
        throw ApiError(403, QStringLiteral("VAMS General Error: Not authorized to %1 tag type")
                                .arg(QLatin1String(verb)));
}

/// Rows of a page and, when there are more, the token behind its last one.
template <class Row, class MakeItem>
api::Response tagListResponse(const std::vector<Row> &rows, const PageRequest &page,
                              const std::function<QString(const Row &)> &nameOf, MakeItem makeItem)
{
    Json items = Json::array();
    for (std::size_t at = 0; at < rows.size() && static_cast<int>(at) < page.size; ++at)
        makeItem(rows[at], items);
    Json message{{"Items", std::move(items)}};
    if (static_cast<int>(rows.size()) > page.size)
        message["NextToken"] = pageToken(nameOf(rows[page.size - 1]));
    return jsonResponse({{"message", std::move(message)}});
}

api::Response listTags(const Context &context, const Exchange &exchange)
{
    const PageRequest page = readPage(exchange.request, tagPage, tagPage);
    // Not in the original contract, so only for those who ask.
    const bool isCounted =
        exchange.request.queryValue(QStringLiteral("assetCount")) == QLatin1String("true");
    QHash<QString, int> counts;
    const std::vector<ListedTag> rows = context.storage.read([&](sql::Database &db) {
        if (isCounted)
            counts = TagStore::countAssets(db);
        return TagStore::list(db, page.after, page.size + 1);
    });
    return tagListResponse<ListedTag>(
        rows, page, [](const ListedTag &row) { return row.tag.tagName; },
        [&](const ListedTag &row, Json &items) {
            if (!Authorizer::isAllowed(exchange.caller, tagObject(row.tag), Action::Get))
                return;
            Json item = row.tag;
            if (row.isTypeRequired)
                item["tagTypeName"] = row.tag.tagTypeName + requiredTagTypeSuffix;
            item["required"] = "False"; // of types only; the contract answers so for every tag
            if (isCounted)
                item["assetCount"] = counts.value(row.tag.tagName);
            items.push_back(std::move(item));
        });
}

api::Response listTagTypes(const Context &context, const Exchange &exchange)
{
    const PageRequest page = readPage(exchange.request, tagPage, tagPage);
    const std::vector<TagType> rows = context.storage.read(
        [&](sql::Database &db) { return TagStore::listTypes(db, page.after, page.size + 1); });
    return tagListResponse<TagType>(
        rows, page, [](const TagType &row) { return row.tagTypeName; },
        [&](const TagType &row, Json &items) {
            const AuthObject object{.objectType = QStringLiteral("tagType"),
                                    .tagTypeName = row.tagTypeName};
            if (Authorizer::isAllowed(exchange.caller, object, Action::Get))
                items.push_back(row);
        });
}

Tag readTag(const Exchange &exchange, const char *model)
{
    FieldReader fields(requiredBody(exchange.request), QLatin1String(model));
    const Tag tag{fields.text("tagName"), fields.text("description", {.min = 1, .max = 256}),
                  fields.text("tagTypeName")};
    fields.finish();
    validate::objectName(QStringLiteral("tagName"), tag.tagName);
    validate::objectName(QStringLiteral("tagTypeName"), tag.tagTypeName);
    validate::notGlobal(QStringLiteral("description"), tag.description);
    return tag;
}

/// The contract sends the text "True" or "False"; a JSON boolean is as good.
bool readRequired(const Json &body, FieldReader &fields)
{
    const auto it = body.find("required");
    if (it != body.end() && it->is_boolean())
        return it->get<bool>();
    const QString text = fields.optionalText("required").value_or(QString()).toLower();
    fields.require(text.isEmpty() || text == QLatin1String("true") ||
                       text == QLatin1String("false"),
                   QStringLiteral("required must be True or False"));
    return text == QLatin1String("true");
}

TagType readTagType(const Exchange &exchange, const char *model)
{
    const Json body = requiredBody(exchange.request);
    FieldReader fields(body, QLatin1String(model));
    TagType type;
    type.tagTypeName = fields.text("tagTypeName");
    type.description = fields.text("description", {.min = 1, .max = 256});
    type.isRequired = readRequired(body, fields);
    fields.finish();
    validate::objectName(QStringLiteral("tagTypeName"), type.tagTypeName);
    validate::notGlobal(QStringLiteral("description"), type.description);
    return type;
}

api::Response tagDone(const Context &context, const QString &tagName, const char *operation)
{
    return jsonResponse(
        {{"success", true},
         {"message", QStringLiteral("Tag %1 %2d successfully").arg(tagName, operation)},
         {"tagName", tagName},
         {"operation", operation},
         {"timestamp", toIso(context.clock())}});
}

api::Response tagTypeDone(const Context &context, const QString &tagTypeName, const char *operation)
{
    return jsonResponse(
        {{"success", true},
         {"message", QStringLiteral("Tag type '%1' %2d successfully").arg(tagTypeName, operation)},
         {"tagTypeName", tagTypeName},
         {"operation", operation},
         {"timestamp", toIso(context.clock())}});
}

api::Response createTag(const Context &context, const Exchange &exchange)
{
    const Tag tag = readTag(exchange, "CreateTagRequestModel");
    Authorizer::authorize(exchange.caller, tagObject({.tagName = tag.tagName}), Action::Post);
    TagService(context).create(tag);
    return tagDone(context, tag.tagName, "create");
}

api::Response updateTag(const Context &context, const Exchange &exchange)
{
    const Tag tag = readTag(exchange, "UpdateTagRequestModel");
    Authorizer::authorize(exchange.caller, tagObject({.tagName = tag.tagName}), Action::Put);
    TagService(context).update(tag);
    return tagDone(context, tag.tagName, "update");
}

api::Response deleteTag(const Context &context, const Exchange &exchange)
{
    const QString tagName = exchange.parameter("tagId");
    validate::objectName(QStringLiteral("tagId"), tagName);
    Authorizer::authorize(exchange.caller, tagObject({.tagName = tagName}), Action::Delete);
    TagService(context).remove(tagName);
    return tagDone(context, tagName, "delete");
}

api::Response createTagType(const Context &context, const Exchange &exchange)
{
    const TagType type = readTagType(exchange, "CreateTagTypeRequestModel");
    authorizeTagType(exchange, type.tagTypeName, Action::Post, "create");
    TagService(context).createType(type);
    return tagTypeDone(context, type.tagTypeName, "create");
}

api::Response updateTagType(const Context &context, const Exchange &exchange)
{
    const TagType type = readTagType(exchange, "UpdateTagTypeRequestModel");
    authorizeTagType(exchange, type.tagTypeName, Action::Put, "update");
    TagService(context).updateType(type);
    return tagTypeDone(context, type.tagTypeName, "update");
}

api::Response deleteTagType(const Context &context, const Exchange &exchange)
{
    const QString name = exchange.parameter("tagTypeId");
    validate::objectName(QStringLiteral("tagTypeId"), name);
    TagService(context).removeType(
        name, [&] { authorizeTagType(exchange, name, Action::Delete, "delete"); });
    return tagTypeDone(context, name, "delete");
}

} // namespace

void addTagRoutes(Router &router, const Context &context)
{
    router.add("GET", QStringLiteral("/tags"), withContext(context, listTags));
    router.add("POST", QStringLiteral("/tags"), withContext(context, createTag));
    router.add("PUT", QStringLiteral("/tags"), withContext(context, updateTag));
    router.add("DELETE", QStringLiteral("/tags/{tagId}"), withContext(context, deleteTag));
    router.add("GET", QStringLiteral("/tag-types"), withContext(context, listTagTypes));
    router.add("POST", QStringLiteral("/tag-types"), withContext(context, createTagType));
    router.add("PUT", QStringLiteral("/tag-types"), withContext(context, updateTagType));
    router.add("DELETE", QStringLiteral("/tag-types/{tagTypeId}"),
               withContext(context, deleteTagType));
}

} // namespace vams::backend
