#include "ui/pages/search/search_place.h"

namespace vams::ui {

namespace {

struct OrderName
{
    SearchOrder order;
    const char *name;
};

constexpr OrderName orderNames[] = {{SearchOrder::Name, "name"}, {SearchOrder::Newest, "newest"}};

} // namespace

Location placeOf(const SearchQuestion &question)
{
    Location place{QStringLiteral("search"), {}};
    const auto add = [&place](const char *name, const QString &value) {
        if (!value.isEmpty())
            place.arguments.insert(QLatin1String(name), value);
    };
    add("search", question.query);
    if (question.kinds.size() == 1)
        add("kind", question.kinds.front() == SearchKind::Asset ? QStringLiteral("assets")
                                                                : QStringLiteral("files"));
    add("archived", question.includeArchived ? QStringLiteral("1") : QString());
    add("database", question.databaseId.text());
    add("type", question.assetType);
    add("extension", question.extension);
    add("tags", question.tags.join(QLatin1Char('\n')));
    for (const OrderName &row : orderNames)
        if (row.order == question.order)
            add("order", QLatin1String(row.name));
    return place;
}

SearchQuestion questionOf(const Location &place)
{
    SearchQuestion question;
    question.query = place.argument(QStringLiteral("search"));
    const QString kind = place.argument(QStringLiteral("kind"));
    if (kind == QLatin1String("assets"))
        question.kinds = {SearchKind::Asset};
    else if (kind == QLatin1String("files"))
        question.kinds = {SearchKind::File};
    question.includeArchived = !place.argument(QStringLiteral("archived")).isEmpty();
    question.databaseId = DatabaseId(place.argument(QStringLiteral("database")));
    question.assetType = place.argument(QStringLiteral("type"));
    question.extension = place.argument(QStringLiteral("extension"));
    question.tags =
        place.argument(QStringLiteral("tags")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const OrderName &row : orderNames)
        if (place.argument(QStringLiteral("order")) == QLatin1String(row.name))
            question.order = row.order;
    return question;
}

bool isNarrowed(const SearchQuestion &question)
{
    return !question.databaseId.isEmpty() || !question.assetType.isEmpty() ||
           !question.extension.isEmpty() || !question.tags.isEmpty();
}

SearchQuestion widened(SearchQuestion question)
{
    question.databaseId = {};
    question.assetType.clear();
    question.extension.clear();
    question.tags.clear();
    return question;
}

} // namespace vams::ui
