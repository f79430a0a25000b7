#include "core/api/tags_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

Result<void> sendTag(Transport &transport, const QByteArray &method, const QString &path,
                     const Json &body, Job &job)
{
    return callJson(transport, jsonRequest(method, path, body), job).map([](const Json &) {});
}

Result<void> removeTagPath(Transport &transport, const QString &path, Job &job)
{
    Request request;
    request.method = "DELETE";
    request.path = path;
    return callJson(transport, request, job).map([](const Json &) {});
}

Json tagTypeFields(TagType type)
{
    Json body = type;
    body.erase("tags");
    return body;
}

const auto tagsPath = QLatin1String("/tags");
const auto tagTypesPath = QLatin1String("/tag-types");

} // namespace

Result<ListPage<Tag>> TagsApi::list(const ListQuery &query, Job &job) const
{
    return callForMessagePage<Tag>(m_transport, listRequest(tagsPath, query), job);
}

Result<ListPage<Tag>> TagsApi::listWithCounts(const ListQuery &query, Job &job) const
{
    Request request = listRequest(tagsPath, query);
    request.query << qMakePair(QStringLiteral("assetCount"), QStringLiteral("true"));
    return callForMessagePage<Tag>(m_transport, request, job);
}

Result<void> TagsApi::create(const Tag &tag, Job &job) const
{
    return sendTag(m_transport, "POST", tagsPath, tag, job);
}

Result<void> TagsApi::update(const Tag &tag, Job &job) const
{
    return sendTag(m_transport, "PUT", tagsPath, tag, job);
}

Result<void> TagsApi::remove(const QString &tagName, Job &job) const
{
    return removeTagPath(m_transport, pathOf({QStringLiteral("tags"), tagName}), job);
}

Result<ListPage<TagType>> TagsApi::listTypes(const ListQuery &query, Job &job) const
{
    return callForMessagePage<TagType>(m_transport, listRequest(tagTypesPath, query), job);
}

Result<void> TagsApi::createType(const TagType &type, Job &job) const
{
    return sendTag(m_transport, "POST", tagTypesPath, tagTypeFields(type), job);
}

Result<void> TagsApi::updateType(const TagType &type, Job &job) const
{
    return sendTag(m_transport, "PUT", tagTypesPath, tagTypeFields(type), job);
}

Result<void> TagsApi::removeType(const QString &tagTypeName, Job &job) const
{
    return removeTagPath(m_transport, pathOf({QStringLiteral("tag-types"), tagTypeName}), job);
}

} // namespace vams::api
