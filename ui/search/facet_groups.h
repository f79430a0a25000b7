#pragma once
// From the counts of an answer to the groups of the facet column.

#include "core/model/search.h"
#include "ui/search/facet_panel.h"

namespace vams::ui {

enum class Facet
{
    Database,
    AssetType,
    Extension,
    Tag
};

/// The id of its group.
QString facetId(Facet facet);
/// A value as people read it.
QString facetText(Facet facet, const QString &value);
/// What is chosen stands first, also when nothing has it.
FacetGroup facetGroup(Facet facet, const QString &title, const SearchAnswer &answer,
                      const QStringList &chosen);
/// Empty where nothing is chosen.
QStringList chosenKeys(const QString &key);

} // namespace vams::ui
