#pragma once
// The bodies of POST /search and POST /search/simple as one query.

#include "core/api/message.h"
#include "core/backend/search/search_condition.h"

namespace vams::backend {

struct SearchSort
{
    QString field; ///< "_score" or a field of the documents
    bool isDescending = false;
};

struct SearchQuery
{
    QStringList words; ///< folded; any of them, anywhere in a searchable field
    bool inMetadata = true;
    bool hasMetadataQuery = false;
    bool withAssets = true;
    bool withFiles = true;
    bool includeArchived = false;
    bool withAggregations = true;
    bool explain = false;
    std::optional<DatabaseId> databaseId;
    SearchCondition assetCondition;
    SearchCondition fileCondition;
    std::vector<SearchSort> sort; ///< empty: by score
    int from = 0;
    int size = 100;
};

inline constexpr int deepestSearchRow = 10000;

SearchQuery readSearch(const api::Request &request);
SearchQuery readSimpleSearch(const api::Request &request);

} // namespace vams::backend
