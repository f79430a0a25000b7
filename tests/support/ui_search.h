#pragma once
// The search route on a FakeTransport, for tests of the search field and its results: assets of two
// databases and files, narrowed, counted and paged as the contract says.

#include "core/model/search.h"
#include "tests/support/fake_transport.h"

#include <QFloat16>
#include <QRegularExpression>

#include <map>
#include <vector>

namespace vams::test {

inline QString marked(const QString &text)
{
    return highlightStart + text + highlightEnd;
}

inline Json assetHit(int number)
{
    const QString name = QStringLiteral("peller %1").arg(number);
    return {{"_index_type", "asset"},
            {"_score", 40},
            {"_source",
             {{"str_databaseid", number % 3 == 0 ? "scans" : "pumps"},
              {"str_assetid", QStringLiteral("asset-%1").arg(number)},
              {"str_assetname", QStringLiteral("Im") + name},
              {"str_assettype", ".glb"},
              {"str_description", "Closed impeller, cast in bronze"},
              {"list_tags", number % 2 == 0 ? Json({"steel", "new"}) : Json({"bronze"})},
              {"bool_archived", false},
              {"date_asset_version_createdate", "2026-03-12T09:15:24"}}},
            {"highlight",
             {{"str_assetname", {marked(QStringLiteral("Im")) + name}},
              {"MD_.material", {QStringLiteral("Cast ") + marked(QStringLiteral("im"))}}}}};
}

inline Json fileHit(int number, bool isArchived = false)
{
    return {{"_index_type", "file"},
            {"_score", 40},
            {"_source",
             {{"str_databaseid", "pumps"},
              {"str_assetid", "asset-1"},
              {"str_assetname", "Impeller 1"},
              {"str_key", QStringLiteral("/cad/impeller-%1.glb").arg(number)},
              {"str_fileext", number % 2 == 0 ? "glb" : "step"},
              {"list_tags", {"bronze"}},
              {"num_filesize", 1000000},
              {"bool_archived", isArchived},
              {"contentHash", QStringLiteral("hash-%1").arg(number)},
              {"date_lastmodified", "2026-03-12T09:15:24"}}},
            {"highlight",
             {{"str_key",
               {QStringLiteral("/cad/") + marked(QStringLiteral("im")) +
                QStringLiteral("peller-%1.glb").arg(number)}}}}};
}

/// Whether the document has the values that the filters of the request ask for.
inline bool passes(const Json &source, const Json &body)
{
    static const QRegularExpression filter(QStringLiteral("^(\\w+)\\.keyword:\\(\"(.*)\"\\)$"));
    if (!body.contains("filters"))
        return true;
    for (const Json &each : body.at("filters")) {
        const auto match = filter.match(jsonText(each.at("query_string"), "query"));
        const Json value = source.value(match.captured(1).toStdString(), Json());
        const Json wanted(match.captured(2));
        const bool holds = value.is_array()
                               ? std::find(value.begin(), value.end(), wanted) != value.end()
                               : value == wanted;
        if (!holds)
            return false;
    }
    return true;
}

inline Json buckets(const std::map<std::string, int> &counts)
{
    Json list = Json::array();
    for (const auto &[key, count] : counts)
        list.push_back({{"key", key}, {"doc_count", count}});
    return {{"buckets", list}};
}

inline Json searchAnswer(const std::vector<Json> &hits, const Json &body)
{
    const Json kinds = body.value("entityTypes", Json());
    const int from = body.value("from", 0);
    const int size = body.value("size", 100);
    std::map<std::string, std::map<std::string, int>> counts;
    Json found = Json::array();
    int total = 0;
    for (const Json &hit : hits) {
        const Json &source = hit.at("_source");
        const Json &kind = hit.at("_index_type");
        const bool isKind =
            kinds.is_null() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
        if (!isKind || !passes(source, body))
            continue;
        if (total >= from && total < from + size)
            found.push_back(hit);
        ++total;
        for (const char *field : {"str_databaseid", "str_assettype", "str_fileext"})
            if (source.contains(field))
                ++counts[field][source.at(field).get<std::string>()];
        for (const Json &tag : source.at("list_tags"))
            ++counts["list_tags"][tag.get<std::string>()];
    }
    Json answer{{"hits", {{"total", {{"value", total}, {"relation", "eq"}}}, {"hits", found}}}};
    for (const auto &[field, values] : counts)
        answer["aggregations"][field] = buckets(values);
    return answer;
}

/// Every question but "nothing" finds `assets` assets and `files` files.
inline void answerSearch(FakeTransport &transport, int assets, int files)
{
    std::vector<Json> hits;
    for (int i = 0; i < assets; ++i)
        hits.push_back(assetHit(i));
    for (int i = 0; i < files; ++i)
        hits.push_back(fileHit(i));
    const auto shared = std::make_shared<const std::vector<Json>>(std::move(hits));
    transport.answerWith(
        "POST", QStringLiteral("/search"),
        [shared](const api::Request &request) -> Result<api::Response> {
            const Json body = parseJson(request.body).value_or(Json());
            const bool isNothing = jsonText(body, "query") == QLatin1String("nothing");
            api::Response response;
            response.body = dumpJson(searchAnswer(isNothing ? std::vector<Json>() : *shared, body));
            return response;
        });
}

} // namespace vams::test
