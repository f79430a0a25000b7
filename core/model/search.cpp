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

void addFilter(Json &filters, const QString &field, const QStringList &values)
{
    QStringList parts;
    for (const QString &value : values) {
        if (!value.isEmpty())
            parts << quoted(value);
    }
    if (parts.isEmpty())
        return;
    const QString query = QStringLiteral("%1:(%2)").arg(field, parts.join(QLatin1String(" OR ")));
    filters.push_back({{"query_string", {{"query", query}}}});
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
    addFilter(filters, QStringLiteral("str_databaseid"), {question.databaseId.text()});
    addFilter(filters, QStringLiteral("str_assettype"), {question.assetType});
    addFilter(filters, QStringLiteral("str_fileext"), {question.extension});
    addFilter(filters, QStringLiteral("list_tags"), question.tags);
    if (!filters.empty())
        json["filters"] = std::move(filters);
    if (!question.sortField.isEmpty())
        json["sort"] = Json::array(
            {{{"field", question.sortField}, {"order", question.isDescending ? "desc" : "asc"}}});
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
