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

constexpr int maxAtOnce = 1000;

/// What a body describes: one thing, or the list that the command-line client of VAMS sends, with
/// an `envelope` around it. Throws ApiError 400.
template <class T, class Read>
std::vector<T> readOneOrMore(const Json &body, const char *model, const char *envelope, Read read)
{
    FieldReader fields(body, QLatin1String(model));
    std::vector<T> things;
    if (!fields.has(envelope)) {
        things.push_back(read(fields));
    } else {
        things = fields.objects<T>(envelope, maxAtOnce, read);
        fields.require(!things.empty(),
                       QStringLiteral("%1 must not be empty").arg(QLatin1String(envelope)));
    }
    fields.finish();
    return things;
}

std::vector<Tag> readTags(const Exchange &exchange, const char *model)
{
    const auto tags =
        readOneOrMore<Tag>(requiredBody(exchange.request), model, "tags", [](FieldReader &fields) {
            return Tag{fields.text("tagName"), fields.text("description", {.min = 1, .max = 256}),
                       fields.text("tagTypeName")};
        });
    for (const Tag &tag : tags) {
        validate::objectName(QStringLiteral("tagName"), tag.tagName);
        validate::objectName(QStringLiteral("tagTypeName"), tag.tagTypeName);
        validate::notGlobal(QStringLiteral("description"), tag.description);
    }
    return tags;
}

/// The contract sends the text "True" or "False"; a JSON boolean is as good.
void spellRequired(Json &tagType)
{
    if (!tagType.is_object())
        return;
    const auto it = tagType.find("required");
    if (it != tagType.end() && it->is_boolean())
        *it = it->get<bool>() ? "True" : "False";
}

bool readRequired(FieldReader &fields)
{
    const QString text = fields.optionalText("required").value_or(QString()).toLower();
    fields.require(text.isEmpty() || text == QLatin1String("true") ||
                       text == QLatin1String("false"),
                   QStringLiteral("required must be True or False"));
    return text == QLatin1String("true");
}

std::vector<TagType> readTagTypes(const Exchange &exchange, const char *model)
{
    constexpr auto envelope = "tagTypes";
    Json body = requiredBody(exchange.request);
    spellRequired(body);
    if (body.contains(envelope) && body[envelope].is_array())
        for (Json &type : body[envelope])
            spellRequired(type);
    const auto types = readOneOrMore<TagType>(body, model, envelope, [](FieldReader &fields) {
        TagType type;
        type.tagTypeName = fields.text("tagTypeName");
        type.description = fields.text("description", {.min = 1, .max = 256});
        type.isRequired = readRequired(fields);
        return type;
    });
    for (const TagType &type : types) {
        validate::objectName(QStringLiteral("tagTypeName"), type.tagTypeName);
        validate::notGlobal(QStringLiteral("description"), type.description);
    }
    return types;
}

Json done(const Context &context, const QString &message, const char *operation)
{
    return {{"success", true},
            {"message", message},
            {"operation", operation},
            {"timestamp", toIso(context.clock())}};
}

api::Response tagDone(const Context &context, const QString &tagName, const char *operation)
{
    Json body =
        done(context, QStringLiteral("Tag %1 %2d successfully").arg(tagName, operation), operation);
    body["tagName"] = tagName;
    return jsonResponse(body);
}

api::Response tagTypeDone(const Context &context, const QString &tagTypeName, const char *operation)
{
    Json body =
        done(context, QStringLiteral("Tag type '%1' %2d successfully").arg(tagTypeName, operation),
             operation);
    body["tagTypeName"] = tagTypeName;
    return jsonResponse(body);
}

api::Response tagsDone(const Context &context, const std::vector<Tag> &tags, const char *operation)
{
    if (tags.size() == 1)
        return tagDone(context, tags.front().tagName, operation);
    Json body =
        done(context, QStringLiteral("%1 tags %2d successfully").arg(tags.size()).arg(operation),
             operation);
    for (const Tag &tag : tags)
        body["tagNames"].push_back(tag.tagName);
    return jsonResponse(body);
}

api::Response tagTypesDone(const Context &context, const std::vector<TagType> &types,
                           const char *operation)
{
    if (types.size() == 1)
        return tagTypeDone(context, types.front().tagTypeName, operation);
    Json body = done(
        context, QStringLiteral("%1 tag types %2d successfully").arg(types.size()).arg(operation),
        operation);
    for (const TagType &type : types)
        body["tagTypeNames"].push_back(type.tagTypeName);
    return jsonResponse(body);
}

void authorizeTags(const Exchange &exchange, const std::vector<Tag> &tags, Action action)
{
    for (const Tag &tag : tags)
        Authorizer::authorize(exchange.caller, tagObject({.tagName = tag.tagName}), action);
}

void authorizeTagTypes(const Exchange &exchange, const std::vector<TagType> &types, Action action,
                       const char *verb)
{
    for (const TagType &type : types)
        authorizeTagType(exchange, type.tagTypeName, action, verb);
}

api::Response createTags(const Context &context, const Exchange &exchange)
{
    const std::vector<Tag> tags = readTags(exchange, "CreateTagRequestModel");
    authorizeTags(exchange, tags, Action::Post);
    TagService(context).create(tags);
    return tagsDone(context, tags, "create");
}

api::Response updateTags(const Context &context, const Exchange &exchange)
{
    const std::vector<Tag> tags = readTags(exchange, "UpdateTagRequestModel");
    authorizeTags(exchange, tags, Action::Put);
    TagService(context).update(tags);
    return tagsDone(context, tags, "update");
}

api::Response deleteTag(const Context &context, const Exchange &exchange)
{
    const QString tagName = exchange.parameter("tagId");
    validate::objectName(QStringLiteral("tagId"), tagName);
    Authorizer::authorize(exchange.caller, tagObject({.tagName = tagName}), Action::Delete);
    TagService(context).remove(tagName);
    return tagDone(context, tagName, "delete");
}

api::Response createTagTypes(const Context &context, const Exchange &exchange)
{
    const std::vector<TagType> types = readTagTypes(exchange, "CreateTagTypeRequestModel");
    authorizeTagTypes(exchange, types, Action::Post, "create");
    TagService(context).createTypes(types);
    return tagTypesDone(context, types, "create");
}

api::Response updateTagTypes(const Context &context, const Exchange &exchange)
{
    const std::vector<TagType> types = readTagTypes(exchange, "UpdateTagTypeRequestModel");
    authorizeTagTypes(exchange, types, Action::Put, "update");
    TagService(context).updateTypes(types);
    return tagTypesDone(context, types, "update");
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
    router.add("POST", QStringLiteral("/tags"), withContext(context, createTags));
    router.add("PUT", QStringLiteral("/tags"), withContext(context, updateTags));
    router.add("DELETE", QStringLiteral("/tags/{tagId}"), withContext(context, deleteTag));
    router.add("GET", QStringLiteral("/tag-types"), withContext(context, listTagTypes));
    router.add("POST", QStringLiteral("/tag-types"), withContext(context, createTagTypes));
    router.add("PUT", QStringLiteral("/tag-types"), withContext(context, updateTagTypes));
    router.add("DELETE", QStringLiteral("/tag-types/{tagTypeId}"),
               withContext(context, deleteTagType));
}

} // namespace vams::backend
