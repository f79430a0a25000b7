#include "ui/search/facet_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace vams::ui {

namespace {

class FacetWords
{
    Q_DECLARE_TR_FUNCTIONS(FacetGroups)
};

const std::vector<SearchBucket> &bucketsOf(Facet facet, const SearchAnswer &answer)
{
    switch (facet) {
    case Facet::Database:
        return answer.databases;
    case Facet::AssetType:
        return answer.assetTypes;
    case Facet::Extension:
        return answer.extensions;
    case Facet::Tag:
        break;
    }
    return answer.tags;
}

QString typeWord(const QString &type)
{
    if (type == QLatin1String("folder"))
        return FacetWords::tr("Several files"); // what the contract calls a folder
    if (type == QLatin1String("none"))
        return FacetWords::tr("No files");
    if (type == QLatin1String("unknown") || type.isEmpty())
        return FacetWords::tr("Unknown");
    return type;
}

} // namespace

QString facetId(Facet facet)
{
    switch (facet) {
    case Facet::Database:
        return QStringLiteral("database");
    case Facet::AssetType:
        return QStringLiteral("type");
    case Facet::Extension:
        return QStringLiteral("extension");
    case Facet::Tag:
        break;
    }
    return QStringLiteral("tag");
}

QString facetText(Facet facet, const QString &value)
{
    if (facet == Facet::AssetType)
        return typeWord(value);
    return facet == Facet::Extension ? QLatin1Char('.') + value : value;
}

FacetGroup facetGroup(Facet facet, const QString &title, const SearchAnswer &answer,
                      const QStringList &chosen)
{
    const std::vector<SearchBucket> &buckets = bucketsOf(facet, answer);
    FacetGroup group{facetId(facet), title, {}};
    for (const QString &key : chosen) {
        const auto it = std::find_if(buckets.begin(), buckets.end(),
                                     [&key](const SearchBucket &each) { return each.key == key; });
        group.values.push_back(
            {key, facetText(facet, key), it == buckets.end() ? 0 : it->count, true});
    }
    for (const SearchBucket &bucket : buckets)
        if (!bucket.key.isEmpty() && !chosen.contains(bucket.key))
            group.values.push_back({bucket.key, facetText(facet, bucket.key), bucket.count, false});
    return group;
}

QStringList chosenKeys(const QString &key)
{
    return key.isEmpty() ? QStringList() : QStringList{key};
}

} // namespace vams::ui
