#pragma once
// What of a user's rules about assets SQL can answer, so that a page of a list is not read past
// thousands of rows that the user may not see.

#include "core/backend/auth/caller.h"
#include "core/backend/storage/sql.h"

#include <QStringList>

namespace vams::backend {

/// Holds for every asset that the rules let the caller see, and for some that they do not: each row
/// is still to be asked about. `sql` speaks of `assets a`, begins with " AND " and is empty when
/// there is nothing to say. Its text depends on the kinds of rules alone, not on their values, so
/// that few statements are prepared.
struct AssetCondition
{
    QByteArray sql;
    QStringList values;
};

AssetCondition visibleAssets(const Caller &caller);

} // namespace vams::backend
