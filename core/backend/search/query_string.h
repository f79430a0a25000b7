#pragma once
// The query_string language of filters, as far as VAMS clients use it:
//   str_databaseid:("a" OR "b") AND NOT bool_archived:true, num_filesize:[1 TO 5}, name:cha*r
// Parts without an operator between them are alternatives, as in the original.

#include "core/backend/search/search_condition.h"

namespace vams::backend {

/// Throws ApiError 400 that names the place when it cannot be read.
SearchCondition readQueryString(const QString &text);

} // namespace vams::backend
