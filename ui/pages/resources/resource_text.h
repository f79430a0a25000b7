#pragma once
// Resources for people: groups, counts, health, and what to do when something is wrong.

#include "core/model/operations/resource.h"
#include "ui/admin/record_source.h"

namespace vams::ui {

RecordSection resourceSection(const Resource &resource);
QString resourceIcon(const Resource &resource);
/// "1,204 rows", "about 5,000 objects", "3 waiting"; empty: not known.
QString resourceCount(const Resource &resource);
QString resourceSize(const Resource &resource);
QString resourceHealthText(const Resource &resource);
CellBadge resourceBadge(const Resource &resource);
/// What to do about a resource that is not well; empty if it is.
QString resourceAdvice(const Resource &resource);

} // namespace vams::ui
