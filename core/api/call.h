#pragma once
// What every typed call does: send, turn an error answer into an Error, decode the JSON. For
// core/api only.

#include "core/api/transport.h"
#include "core/base/json.h"
#include "core/model/page.h"

namespace vams::api {

/// Sends and makes an Error of any status that is not 2xx, with the server's message.
Result<Response> call(Transport &transport, const Request &request, Job &job);

/// As `call`, with the body as JSON.
Result<Json> callJson(Transport &transport, const Request &request, Job &job);

/// The error for an answer that is not what the contract says.
Error undecodable(const Request &request, const QString &detail);

/// The query of a list route.
Query listQuery(const ListQuery &query);

template <class T>
Result<T> decode(const Request &request, const Json &json)
{
    // One of the five catch sites: an answer may be anything.
    try {
        return json.get<T>();
    } catch (const Json::exception &error) {
        return fail(undecodable(request, QString::fromUtf8(error.what())));
    }
}

/// The value in an answer of status 2xx, the error that any other status stands for.
Result<Json> answerJson(const Request &request, const Response &response);

template <class T>
Result<T> decodeAnswer(const Request &request, const Response &response)
{
    const Result<Json> json = answerJson(request, response);
    if (!json)
        return fail(json.error());
    return decode<T>(request, *json);
}

template <class T>
Result<T> callFor(Transport &transport, const Request &request, Job &job)
{
    const Result<Json> json = callJson(transport, request, job);
    if (!json)
        return fail(json.error());
    return decode<T>(request, *json);
}

/// A GET of a list route.
Request listRequest(const QString &path, const ListQuery &query);

/// A list answer that stands one level deeper than others: {"message": {"Items": [...]}}.
template <class T>
Result<ListPage<T>> callForMessagePage(Transport &transport, const Request &request, Job &job)
{
    const Result<Json> json = callJson(transport, request, job);
    if (!json)
        return fail(json.error());
    const Json page = json->is_object() ? json->value("message", Json()) : Json();
    if (!page.is_object() || !page.contains("Items"))
        return fail(undecodable(request, QStringLiteral("No list in the answer.")));
    Result<std::vector<T>> items = decode<std::vector<T>>(request, page.at("Items"));
    if (!items)
        return fail(items.error());
    return ListPage<T>{std::move(*items), jsonText(page, "NextToken")};
}

/// The value of an answer that stands under "message".
template <class T>
Result<T> callForMessage(Transport &transport, const Request &request, Job &job)
{
    const Result<Json> json = callJson(transport, request, job);
    if (!json)
        return fail(json.error());
    return decode<T>(request, json->is_object() ? json->value("message", Json()) : Json());
}

/// A list answer whose items stand under `itemsKey`.
template <class T>
Result<ListPage<T>> callForPage(Transport &transport, const Request &request, const char *itemsKey,
                                Job &job)
{
    const Result<Json> json = callJson(transport, request, job);
    if (!json)
        return fail(json.error());
    if (!json->is_object() || !json->contains(itemsKey))
        return fail(undecodable(request, QStringLiteral("No list in the answer.")));
    Result<std::vector<T>> items = decode<std::vector<T>>(request, json->at(itemsKey));
    if (!items)
        return fail(items.error());
    return ListPage<T>{std::move(*items), jsonText(*json, "NextToken")};
}

} // namespace vams::api
