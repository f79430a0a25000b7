#pragma once
// What a suggestion or a row of the results says of a hit, in words.

#include "core/model/search.h"
#include "ui/search/marked_text.h"

namespace vams::ui {

/// Of a file its own, of an asset the asset's.
QString nameOf(const SearchHit &hit);
/// The same with the words that were found marked.
MarkedText nameTextOf(const SearchHit &hit);
/// "in pumps"; of a file "Impeller 212 in pumps", the asset's name marked where it was found.
MarkedText placeTextOf(const SearchHit &hit);
/// Of a file: "Impeller 212 / cad"; empty for an asset.
MarkedText folderTextOf(const SearchHit &hit);
/// "Description: cast in bronze", where words were found apart from the name; else empty.
MarkedText matchTextOf(const SearchHit &hit);
/// The icon of its kind.
QString iconOf(const SearchHit &hit);

/// "1 result", "1,234 results", "more than 200,000 results".
QString resultCountText(int count, bool isExact);

} // namespace vams::ui
