#pragma once
// A question as a place, so that history, links and "back" lead to the same results.

#include "core/model/search.h"
#include "ui/shell/location.h"

namespace vams::ui {

/// Page "search" with these arguments, each left out where it does not narrow: "search" (the
/// words), "kind" ("assets" or "files"), "archived" ("1"), "database", "type" (of assets),
/// "extension" (of files), "tags" (one a line), "order" ("name" or "newest").
Location placeOf(const SearchQuestion &question);
SearchQuestion questionOf(const Location &place);

/// Whether anything beside the words, the kind and the order narrows it.
bool isNarrowed(const SearchQuestion &question);
/// Without what isNarrowed() means.
SearchQuestion widened(SearchQuestion question);

} // namespace vams::ui
