#pragma once
// Page sizes and tokens of list routes.

#include "core/api/message.h"

namespace vams::backend {

struct PageRequest
{
    int size = 0;
    QString after; ///< the decoded token: the key of the last row of the page before
};

/// `maxItems`, `pageSize`, `startingToken`: the smaller of the two numbers counts. Anything that is
/// no positive number falls back to `defaultSize`, as the contract does; a token that is not ours
/// is 400.
PageRequest readPage(const api::Request &request, int defaultSize, int maxSize);
/// As above, but bad numbers are 400 too.
PageRequest readStrictPage(const api::Request &request, int defaultSize, int maxSize);

/// As `readPage`, for lists whose token is the plain key of the last row: any text is one.
PageRequest readPlainPage(const api::Request &request, int defaultSize, int maxSize);

QString pageToken(const QString &key);

} // namespace vams::backend
