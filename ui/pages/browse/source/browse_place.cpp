#include "ui/pages/browse/source/browse_place.h"

namespace vams::ui {

namespace {

const QString placeDatabase = QStringLiteral("database");
const QString placeArchived = QStringLiteral("archived");
const QString placeSearch = QStringLiteral("search");
const QString placeKept = QStringLiteral("kept");
const QString placeType = QStringLiteral("type");
const QString placeTags = QStringLiteral("tags");
const QString placeIn = QStringLiteral("in");

} // namespace

std::optional<KeptList> keptListOf(const Location &place)
{
    for (const KeptList list : {KeptList::Favourites, KeptList::Recent})
        if (place.argument(placeKept) == keptPlace(list).argument(placeKept))
            return list;
    return {};
}

bool canFilter(const Location &place)
{
    return !keptListOf(place) && place.argument(placeArchived).isEmpty();
}

AssetListQuery listQueryOf(const Location &place)
{
    AssetListQuery query;
    query.database = DatabaseId(place.argument(placeDatabase));
    query.archived = !place.argument(placeArchived).isEmpty();
    query.name = place.argument(placeSearch);
    if (!canFilter(place))
        return query;
    if (query.database.isEmpty())
        query.filter.database = DatabaseId(place.argument(placeIn));
    query.filter.assetType = place.argument(placeType);
    query.filter.tags = place.argument(placeTags).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return query;
}

Location withFilter(Location place, const AssetFilter &filter)
{
    const auto set = [&place](const QString &name, const QString &value) {
        if (value.isEmpty())
            place.arguments.remove(name);
        else
            place.arguments.insert(name, value);
    };
    set(placeIn, filter.database.text());
    set(placeType, filter.assetType);
    set(placeTags, filter.tags.join(QLatin1Char('\n')));
    return place;
}

bool areAlike(const Location &a, const Location &b)
{
    return canFilter(a) && canFilter(b) && withFilter(a, {}) == withFilter(b, {});
}

} // namespace vams::ui
