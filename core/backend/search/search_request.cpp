#include "core/backend/search/search_request.h"

#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/search/query_string.h"

#include <QRegularExpression>

namespace vams::backend {

namespace {

constexpr int mostWords = 32;
constexpr int mostFilters = 50;
constexpr int mostSorts = 8;
constexpr int mostTags = 50;
constexpr int mostMetadataTerms = 50;

bool hasWildcards(const QString &text)
{
    return text.contains(QLatin1Char('*')) || text.contains(QLatin1Char('?'));
}

QStringList readWords(const QString &text)
{
    QStringList words =
        searchFolded(text).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    words.removeDuplicates();
    if (words.size() > mostWords)
        throw ApiError(400, QStringLiteral("query is invalid. At most %1 words.").arg(mostWords));
    return words;
}

/// "MD_str_product", "MD_product" and "product" are the same entry.
QString entryField(const QString &name)
{
    static const QStringList types{QStringLiteral("str_"),  QStringLiteral("num_"),
                                   QStringLiteral("bool_"), QStringLiteral("date_"),
                                   QStringLiteral("list_"), QStringLiteral("gp_"),
                                   QStringLiteral("gs_")};
    const bool isAttribute = name.startsWith(QLatin1String("AB_"));
    QString key = isAttribute || name.startsWith(QLatin1String("MD_")) ? name.mid(3) : name;
    for (const QString &type : types) {
        if (key.startsWith(type)) {
            key.remove(0, type.size());
            break;
        }
    }
    return (isAttribute ? QStringLiteral("AB_.") : QStringLiteral("MD_.")) + key;
}

/// Any entry, metadata or attribute.
SearchCondition anyEntry(TermMatch match, const QString &text)
{
    return SearchCondition::any({SearchCondition::of({QStringLiteral("MD_.*"), match, text, {}}),
                                 SearchCondition::of({QStringLiteral("AB_.*"), match, text, {}})});
}

/// "field:value"
SearchCondition entryPair(const QString &pair)
{
    const qsizetype colon = pair.indexOf(QLatin1Char(':'));
    const QString value = pair.mid(colon + 1).trimmed();
    const QString field = entryField(pair.left(colon).trimmed());
    if (field.size() <= 4 || value.isEmpty())
        throw ApiError(400, QStringLiteral("metadataQuery is invalid. It must be a term or "
                                           "field:value pairs joined by AND or OR."));
    return SearchCondition::of(
        {field, hasWildcards(value) ? TermMatch::Pattern : TermMatch::Equal, value, {}});
}

SearchCondition entryTerm(const QString &text, const QString &mode)
{
    const SearchCondition byKey =
        SearchCondition::of({entryField(text), TermMatch::Exists, {}, {}});
    const SearchCondition byValue =
        anyEntry(hasWildcards(text) ? TermMatch::Pattern : TermMatch::Contains, text);
    if (mode == QLatin1String("key"))
        return byKey;
    if (mode == QLatin1String("value"))
        return byValue;
    return SearchCondition::any({byKey, byValue});
}

SearchCondition readMetadataQuery(const QString &text, const QString &mode)
{
    const bool isAll = text.contains(QLatin1String(" AND "));
    if (!isAll && !text.contains(QLatin1String(" OR ")))
        return text.contains(QLatin1Char(':')) ? entryPair(text) : entryTerm(text, mode);
    std::vector<SearchCondition> parts;
    for (const QString &part :
         text.split(isAll ? QStringLiteral(" AND ") : QStringLiteral(" OR "), Qt::SkipEmptyParts)) {
        const QString pair = part.trimmed();
        if (pair.isEmpty())
            continue;
        if (parts.size() >= mostMetadataTerms)
            throw ApiError(400, QStringLiteral("metadataQuery is invalid. At most %1 terms.")
                                    .arg(mostMetadataTerms));
        parts.push_back(pair.contains(QLatin1Char(':')) ? entryPair(pair) : entryTerm(pair, mode));
    }
    return isAll ? SearchCondition::all(std::move(parts)) : SearchCondition::any(std::move(parts));
}

void readEntityTypes(FieldReader &fields, SearchQuery &query)
{
    const std::optional<QStringList> types = fields.optionalTexts("entityTypes", {.max = 10});
    if (!types || types->isEmpty())
        return;
    for (const QString &type : *types) {
        fields.require(type == QLatin1String("asset") || type == QLatin1String("file"),
                       QStringLiteral("entityTypes must be 'asset' or 'file'"));
    }
    query.withAssets = types->contains(QLatin1String("asset"));
    query.withFiles = types->contains(QLatin1String("file"));
}

void readWindow(FieldReader &fields, SearchQuery &query)
{
    query.from = static_cast<int>(
        fields.optionalNumber("from", {.min = 0, .max = deepestSearchRow}).value_or(0));
    query.size =
        static_cast<int>(fields.optionalNumber("size", {.min = 1, .max = 2000}).value_or(100));
    fields.require(query.from + query.size <= deepestSearchRow,
                   QStringLiteral("Pagination offset + size cannot exceed 10,000 records"));
}

SearchSort readSort(const Json &item)
{
    SearchSort sort;
    QString order = QStringLiteral("asc");
    if (item.is_string()) {
        sort.field = item.get<QString>();
    } else if (item.is_object() && item.contains("field")) {
        sort.field = jsonText(item, "field");
        order = jsonText(item, "order", order);
    } else if (item.is_object() && item.size() == 1 && item.begin()->is_object()) {
        sort.field = QString::fromStdString(item.begin().key()); // {"str_key": {"order": "desc"}}
        order = jsonText(*item.begin(), "order");
    }
    sort.isDescending = order == QLatin1String("desc");
    const bool isOrder = sort.isDescending || order == QLatin1String("asc");
    if (sort.field.isEmpty() || sort.field.size() > 300 || sort.field.contains(QChar(0)) ||
        !isOrder)
        throw ApiError(400, QStringLiteral("sort is invalid. Each entry is a field name or "
                                           "{field, order}."));
    return sort;
}

void readSorts(const Json &body, SearchQuery &query)
{
    const auto it = body.find("sort");
    if (it == body.end() || it->is_null())
        return;
    const Json list = it->is_array() ? *it : Json::array({*it});
    if (list.size() > mostSorts)
        throw ApiError(400, QStringLiteral("sort is invalid. At most %1 fields.").arg(mostSorts));
    for (const Json &item : list)
        query.sort.push_back(readSort(item));
    if (query.sort.size() == 1 && query.sort.front().field == QLatin1String("_score"))
        query.sort.clear();
}

std::vector<SearchCondition> readFilters(const Json &body)
{
    std::vector<SearchCondition> filters;
    const auto it = body.find("filters");
    if (it == body.end() || it->is_null())
        return filters;
    if (!it->is_array() || it->size() > mostFilters)
        throw ApiError(400,
                       QStringLiteral("filters is invalid. It is a list of at most %1 filters.")
                           .arg(mostFilters));
    for (const Json &filter : *it) {
        const Json inner = filter.is_object() ? filter.value("query_string", Json()) : Json();
        const QString text = inner.is_object() ? jsonText(inner, "query") : QString();
        if (text.isEmpty() || text.size() > 10000)
            throw ApiError(400, QStringLiteral("filters is invalid. A filter is "
                                               "{\"query_string\": {\"query\": \"...\"}}."));
        if (!text.contains(QLatin1String("_rectype"))) // entityTypes says it
            filters.push_back(readQueryString(text));
    }
    return filters;
}

/// An exact value, or a pattern if it holds wildcards.
SearchCondition valueOf(const QString &field, const QString &text)
{
    return SearchCondition::of(
        {field, hasWildcards(text) ? TermMatch::Pattern : TermMatch::Exact, text, {}});
}

void addValue(std::vector<SearchCondition> &conditions, const QString &field,
              const std::optional<QString> &text)
{
    if (text && !text->isEmpty())
        conditions.push_back(valueOf(field, *text));
}

std::vector<SearchCondition> readCommonFields(FieldReader &fields)
{
    std::vector<SearchCondition> common;
    addValue(common, QStringLiteral("str_assetname"),
             fields.optionalText("assetName", {.max = 1000}));
    addValue(common, QStringLiteral("str_assetid"), fields.optionalText("assetId", {.max = 1000}));
    std::vector<SearchCondition> tags;
    const QStringList named = fields.optionalTexts("tags", {.max = 256}).value_or(QStringList());
    fields.require(named.size() <= mostTags,
                   QStringLiteral("tags must hold at most %1 tags").arg(mostTags));
    for (const QString &tag : named)
        tags.push_back(valueOf(QStringLiteral("list_tags"), tag));
    if (!tags.empty())
        common.push_back(SearchCondition::any(std::move(tags)));
    const QString key = fields.optionalText("metadataKey", {.max = 1000}).value_or(QString());
    if (!key.isEmpty())
        common.push_back(SearchCondition::of({entryField(key), TermMatch::Exists, {}, {}}));
    const QString value = fields.optionalText("metadataValue", {.max = 5000}).value_or(QString());
    if (!value.isEmpty())
        common.push_back(
            anyEntry(hasWildcards(value) ? TermMatch::Pattern : TermMatch::Contains, value));
    return common;
}

QString readExtension(FieldReader &fields)
{
    static const QRegularExpression alphanumeric(QStringLiteral("^[a-zA-Z0-9]+\\z"));
    QString extension = fields.optionalText("fileExtension", {.max = 100}).value_or(QString());
    if (extension.startsWith(QLatin1Char('.')))
        extension.remove(0, 1);
    fields.require(extension.isEmpty() || alphanumeric.match(extension).hasMatch(),
                   QStringLiteral("fileExtension must contain only alphanumeric characters"));
    return extension.toLower();
}

} // namespace

SearchQuery readSearch(const api::Request &request)
{
    const Json body = optionalBody(request);
    FieldReader fields(body, QStringLiteral("SearchRequestModel"));
    SearchQuery query;
    const QString text = fields.optionalText("query", {.max = 5000}).value_or(QString());
    const QString metadata =
        fields.optionalText("metadataQuery", {.max = 5000}).value_or(QString()).trimmed();
    const QString mode =
        fields.optionalText("metadataSearchMode", {.max = 10}).value_or(QStringLiteral("both"));
    fields.require(mode == QLatin1String("key") || mode == QLatin1String("value") ||
                       mode == QLatin1String("both"),
                   QStringLiteral("metadataSearchMode must be 'key', 'value' or 'both'"));
    query.inMetadata = fields.flag("includeMetadataInSearch", true);
    query.includeArchived = fields.flag("includeArchived", false);
    query.withAggregations = fields.flag("aggregations", true);
    query.explain = fields.flag("explainResults", false);
    readEntityTypes(fields, query);
    readWindow(fields, query);
    fields.finish();
    query.words = readWords(text);
    readSorts(body, query);
    std::vector<SearchCondition> conditions = readFilters(body);
    query.hasMetadataQuery = !metadata.isEmpty();
    if (query.hasMetadataQuery)
        conditions.push_back(readMetadataQuery(metadata, mode));
    query.assetCondition = SearchCondition::all(std::move(conditions));
    query.fileCondition = query.assetCondition;
    return query;
}

SearchQuery readSimpleSearch(const api::Request &request)
{
    FieldReader fields(optionalBody(request), QStringLiteral("SimpleSearchRequestModel"));
    SearchQuery query;
    query.withAggregations = false;
    const QString text = fields.optionalText("query", {.max = 5000}).value_or(QString());
    const QString database = fields.optionalText("databaseId", {.max = 1000}).value_or(QString());
    query.includeArchived = fields.flag("includeArchived", false);
    std::vector<SearchCondition> assets = readCommonFields(fields);
    std::vector<SearchCondition> files = assets;
    addValue(assets, QStringLiteral("str_assettype"),
             fields.optionalText("assetType", {.max = 1000}));
    addValue(files, QStringLiteral("str_key"), fields.optionalText("fileKey", {.max = 2000}));
    addValue(files, QStringLiteral("str_fileext"), readExtension(fields));
    readEntityTypes(fields, query);
    readWindow(fields, query);
    fields.finish();
    query.words = readWords(text);
    if (!database.isEmpty())
        query.databaseId = DatabaseId(database);
    query.assetCondition = SearchCondition::all(std::move(assets));
    query.fileCondition = SearchCondition::all(std::move(files));
    return query;
}

} // namespace vams::backend
