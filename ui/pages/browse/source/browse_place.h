#pragma once
// A place of Browse and what it lists. Page "browse" with these arguments, each left out where it
// does not narrow: "database"; "archived" ("1"); "kept" ("favourites" or "recent"); "search" (a
// part of names); and what the facets narrow by: "type" (of assets), "tags" (one a line), "in" (a
// database, where all are listed).

#include "ui/pages/browse/source/asset_list_query.h"
#include "ui/shell/location.h"
#include "ui/shell/places/kept_places.h"

namespace vams::ui {

/// Without what is named and the order.
AssetListQuery listQueryOf(const Location &place);
std::optional<KeptList> keptListOf(const Location &place);
Location withFilter(Location place, const AssetFilter &filter);
/// Active assets of a database or of the library: what the search route can narrow.
bool canFilter(const Location &place);
/// They differ in the filter at most.
bool areAlike(const Location &a, const Location &b);

} // namespace vams::ui
