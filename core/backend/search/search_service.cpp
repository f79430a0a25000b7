#include "core/backend/search/search_service.h"

#include "core/backend/auth/authorizer.h"
#include "core/backend/http/api_error.h"
#include "core/backend/search/search_hit.h"
#include "core/backend/search/search_store.h"

#include <map>

namespace vams::backend {

namespace {

/// So many rows of an index are looked at; behind that, totals are lower bounds.
constexpr int mostRows = 200000;

/// A row that matches, with what orders it.
struct Match
{
    SearchIndex index = SearchIndex::Assets;
    qint64 documentId = 0;
    int score = 0;
    std::vector<Json> keys;
};

using Counts = std::map<QString, int>;

/// What a list beside the results counts.
struct Facets
{
    Counts kinds;
    Counts databases;
    Counts assets;
    Counts tags;

    void add(const SearchRow &row)
    {
        if (row.isArchived)
            return;
        ++kinds[row.kind];
        ++databases[row.asset.databaseId.text()];
        ++assets[row.asset.assetId.text()];
        for (const QString &tag : row.tags)
            ++tags[tag];
    }
};

struct IndexResult
{
    std::vector<Match> matches;
    Facets facets;
    bool isComplete = true;
};

AuthObject objectOf(const SearchRow &row)
{
    return {.objectType = QStringLiteral("asset"),
            .databaseId = row.asset.databaseId.text(),
            .assetName = row.assetName,
            .assetType = row.assetType,
            .tags = row.tags};
}

std::vector<Json> sortKeys(const std::vector<SearchSort> &sorts, const Json &document, int score)
{
    std::vector<Json> keys;
    for (const SearchSort &sort : sorts) {
        if (sort.field == QLatin1String("_score")) {
            keys.push_back(score);
            continue;
        }
        QString name = sort.field;
        if (name.endsWith(QLatin1String(".keyword")))
            name.chop(8);
        const auto it = document.find(name.toStdString());
        const QStringList texts = fieldTexts(document, name);
        keys.push_back(it != document.end() && (it->is_number() || it->is_boolean())
                           ? *it
                           : Json(texts.isEmpty() ? QString() : searchFolded(texts.first())));
    }
    return keys;
}

/// False behind true, numbers before texts, as the JSON library orders.
bool isBefore(const std::vector<SearchSort> &sorts, const Match &a, const Match &b)
{
    if (sorts.empty())
        return a.score > b.score;
    for (std::size_t at = 0; at < sorts.size(); ++at) {
        if (a.keys[at] == b.keys[at])
            continue;
        const bool isDescending =
            sorts[at].isDescending || sorts[at].field == QLatin1String("_score");
        return (a.keys[at] < b.keys[at]) != isDescending;
    }
    return false;
}

SearchNarrowing narrowingOf(const SearchQuery &query)
{
    SearchNarrowing narrowing;
    narrowing.includeArchived = query.includeArchived;
    narrowing.databaseId = query.databaseId;
    narrowing.inMetadata = query.inMetadata;
    for (const QString &word : query.words)
        narrowing.anyText << QLatin1Char('*') + globEscaped(word) + QLatin1Char('*');
    return narrowing;
}

IndexResult findMatches(sql::Database &db, const Caller &caller, const Job &job,
                        SearchBudget &budget, const SearchQuery &query, SearchIndex index)
{
    const SearchCondition &condition =
        index == SearchIndex::Assets ? query.assetCondition : query.fileCondition;
    const bool needsDocument =
        !condition.isEmpty() || !query.words.isEmpty() || !query.sort.empty();
    IndexResult result;
    int seen = 0;
    SearchStore::rows(
        db, index, narrowingOf(query), needsDocument ? RowDetail::Full : RowDetail::Light,
        [&](const SearchRow &row) {
            if (job.isCancelled())
                throw ApiError(499, QStringLiteral("Cancelled."));
            if (++seen > mostRows) {
                result.isComplete = false;
                return false;
            }
            const Json document =
                needsDocument ? Json::parse(row.document.begin(), row.document.end()) : Json();
            if (!holds(condition, document, budget) ||
                !Authorizer::isAllowed(caller, objectOf(row), Action::Get))
                return true;
            const int score = scoreOf(query.words, index, document);
            result.matches.push_back(
                {index, row.documentId, score, sortKeys(query.sort, document, score)});
            result.facets.add(row);
            return true;
        });
    std::stable_sort(result.matches.begin(), result.matches.end(),
                     [&](const Match &a, const Match &b) { return isBefore(query.sort, a, b); });
    return result;
}

Json aggregation(const Counts &counts)
{
    std::vector<std::pair<QString, int>> ordered(counts.begin(), counts.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    if (ordered.size() > 1000)
        ordered.resize(1000);
    Json buckets = Json::array();
    for (const auto &[key, count] : ordered)
        buckets.push_back({{"key", key}, {"doc_count", count}});
    return {{"doc_count", nullptr},           {"buckets", std::move(buckets)},
            {"filtered_assettype", nullptr},  {"filtered_fileext", nullptr},
            {"filtered_databaseid", nullptr}, {"filtered_tags", nullptr}};
}

void mergeCounts(Counts &into, const Counts &more)
{
    for (const auto &[key, count] : more)
        into[key] += count;
}

/// Databases and tags count both indexes together.
void addAggregations(Json &answer, const SearchQuery &query, const IndexResult &assets,
                     const IndexResult &files)
{
    if (!query.withAggregations) {
        answer["aggregations"] = Json::object();
        answer["aggregationTotal"] = nullptr;
        return;
    }
    Counts databases = assets.facets.databases;
    Counts tags = assets.facets.tags;
    mergeCounts(databases, files.facets.databases);
    mergeCounts(tags, files.facets.tags);
    Json &aggregations = answer["aggregations"];
    aggregations["str_databaseid"] = aggregation(databases);
    aggregations["list_tags"] = aggregation(tags);
    if (query.withAssets)
        aggregations["str_assettype"] = aggregation(assets.facets.kinds);
    if (query.withFiles) {
        aggregations["str_fileext"] = aggregation(files.facets.kinds);
        aggregations["str_assetid"] = aggregation(files.facets.assets);
    }
    int total = 0;
    for (const auto &[key, count] : databases)
        total += count;
    answer["aggregationTotal"] = total;
}

} // namespace

Json SearchService::search(const SearchQuery &query) const
{
    SearchBudget budget(m_job);
    const auto matchesIn = [&](SearchIndex index) {
        return findMatches(m_db, m_caller, m_job, budget, query, index);
    };
    const IndexResult assets = query.withAssets ? matchesIn(SearchIndex::Assets) : IndexResult();
    const IndexResult files = query.withFiles ? matchesIn(SearchIndex::Files) : IndexResult();
    Json hits = Json::array();
    const auto total = static_cast<int>(assets.matches.size() + files.matches.size());
    // Assets stand before files, as in the original.
    for (int at = query.from; at < qMin(query.from + query.size, total); ++at) {
        const auto position = static_cast<std::size_t>(at);
        const Match &match = position < assets.matches.size()
                                 ? assets.matches[position]
                                 : files.matches[position - assets.matches.size()];
        const QByteArray text = SearchStore::document(m_db, match.index, match.documentId);
        hits.push_back(
            searchHit(query, match.index, Json::parse(text.begin(), text.end()), match.score));
    }
    Json answer{
        {"timed_out", false},
        {"hits",
         {{"total",
           {{"value", total}, {"relation", assets.isComplete && files.isComplete ? "eq" : "gte"}}},
          {"max_score", nullptr},
          {"hits", std::move(hits)}}}};
    addAggregations(answer, query, assets, files);
    return answer;
}

Json SearchService::mappings()
{
    const auto properties = [](const QStringList &names) {
        Json fields = Json::object();
        for (const QString &name : names) {
            const bool isText =
                name.startsWith(QLatin1String("str_")) || name.startsWith(QLatin1String("list_"));
            Json type{{"type", name.startsWith(QLatin1String("num_"))    ? "long"
                               : name.startsWith(QLatin1String("bool_")) ? "boolean"
                               : name.startsWith(QLatin1String("date_")) ? "date"
                               : isText                                  ? "text"
                               : name == QLatin1String("_rectype")       ? "keyword"
                                                                         : "flat_object"}};
            if (isText)
                type["fields"] = {{"keyword", {{"type", "keyword"}, {"ignore_above", 256}}}};
            fields[name.toStdString()] = std::move(type);
        }
        return Json{{"mappings", {{"properties", std::move(fields)}}}};
    };
    return {{"asset_index", properties(indexedFields(SearchIndex::Assets))},
            {"file_index", properties(indexedFields(SearchIndex::Files))}};
}

} // namespace vams::backend
