#include "core/model/search.h"

#include "core/base/json.h"

namespace vams {

namespace {

QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// Only documents with exactly this value.
void addFilter(Json &filters, const char *field, const QString &value)
{
    if (value.isEmpty())
        return;
    const QString query =
        QStringLiteral("%1.keyword:(%2)").arg(QLatin1String(field), quoted(value));
    filters.push_back({{"query_string", {{"query", query}}}});
}

/// One of the two indexes lacks some of the fields; it goes by the next one then.
Json sortEntry(const char *field, const char *order, const char *type)
{
    return {{field, {{"order", order}, {"unmapped_type", type}}}};
}

Json sortOf(SearchOrder order)
{
    switch (order) {
    case SearchOrder::Best:
        break;
    case SearchOrder::Name:
        return Json::array({sortEntry("str_assetname.keyword", "asc", "keyword"),
                            sortEntry("str_key.keyword", "asc", "keyword")});
    case SearchOrder::Newest:
        return Json::array({sortEntry("date_lastmodified", "desc", "date"),
                            sortEntry("date_asset_version_createdate", "desc", "date")});
    }
    return {};
}

std::vector<SearchMatch> matchesOf(const Json &highlights)
{
    std::vector<SearchMatch> matches;
    if (!highlights.is_object())
        return matches;
    for (const auto &[field, texts] : highlights.items()) {
        for (const Json &text : texts)
            matches.push_back({QString::fromStdString(field), text.get<QString>()});
    }
    return matches;
}

std::vector<SearchBucket> bucketsOf(const Json &json, const char *name)
{
    std::vector<SearchBucket> buckets;
    const auto all = json.find("aggregations");
    if (all == json.end() || !all->is_object() || !all->contains(name))
        return buckets;
    const auto list = all->at(name).find("buckets");
    for (std::size_t at = 0; list != all->at(name).end() && at < list->size(); ++at)
        buckets.push_back({jsonText(list->at(at), "key"), list->at(at).value("doc_count", 0)});
    return buckets;
}

} // namespace

void to_json(Json &json, const SearchQuestion &question)
{
    json = {{"query", question.query},
            {"includeArchived", question.includeArchived},
            {"from", question.from},
            {"size", question.size}};
    if (!question.metadataQuery.isEmpty())
        json["metadataQuery"] = question.metadataQuery;
    for (const SearchKind kind : question.kinds)
        json["entityTypes"].push_back(kind == SearchKind::Asset ? "asset" : "file");
    Json filters = Json::array();
    addFilter(filters, "str_databaseid", question.databaseId.text());
    addFilter(filters, "str_assettype", question.assetType);
    addFilter(filters, "str_fileext", question.extension);
    for (const QString &tag : question.tags)
        addFilter(filters, "list_tags", tag);
    if (!filters.empty())
        json["filters"] = std::move(filters);
    if (Json sort = sortOf(question.order); !sort.is_null())
        json["sort"] = std::move(sort);
}

void from_json(const Json &json, SearchHit &hit)
{
    const Json &source = json.at("_source");
    const bool isFile = jsonText(json, "_index_type") == QLatin1String("file");
    hit = {};
    hit.kind = isFile ? SearchKind::File : SearchKind::Asset;
    hit.asset = {DatabaseId(jsonText(source, "str_databaseid")),
                 AssetId(jsonText(source, "str_assetid"))};
    hit.assetName = jsonText(source, "str_assetname");
    hit.path = jsonText(source, "str_key");
    hit.type = jsonText(source, isFile ? "str_fileext" : "str_assettype");
    hit.description = jsonText(source, "str_description");
    detail::readMember(source, "list_tags", hit.tags);
    detail::readMember(source, "num_filesize", hit.size);
    detail::readMember(source, "bool_archived", hit.isArchived);
    detail::readMember(source, "summary", hit.summary);
    hit.contentHash = jsonText(source, "contentHash");
    hit.dateModified = isFile        ? jsonText(source, "date_lastmodified")
                       : hit.summary ? hit.summary->dateModified
                                     : jsonText(source, "date_asset_version_createdate");
    detail::readMember(json, "_score", hit.score);
    if (json.contains("highlight"))
        hit.matches = matchesOf(json.at("highlight"));
}

void from_json(const Json &json, SearchAnswer &answer)
{
    const Json &hits = json.at("hits");
    const Json &total = hits.at("total");
    answer = {};
    answer.hits = hits.at("hits").get<std::vector<SearchHit>>();
    answer.total = total.at("value").get<int>();
    answer.isTotalExact = jsonText(total, "relation") != QLatin1String("gte");
    answer.databases = bucketsOf(json, "str_databaseid");
    answer.assetTypes = bucketsOf(json, "str_assettype");
    answer.extensions = bucketsOf(json, "str_fileext");
    answer.tags = bucketsOf(json, "list_tags");
}

} // namespace vams
