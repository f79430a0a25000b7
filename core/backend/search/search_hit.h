#pragma once
// How well a document matches, and how a match is shown.

#include "core/backend/search/search_request.h"

namespace vams::backend {

/// 0 without words. A name that is the word counts most, then one that begins with it, one that
/// holds it, then tags and kinds, then the rest.
int scoreOf(const QStringList &words, SearchIndex index, const Json &document);

Json searchHit(const SearchQuery &query, SearchIndex index, Json document, int score);

/// Every field of the documents of an index.
QStringList indexedFields(SearchIndex index);

} // namespace vams::backend
