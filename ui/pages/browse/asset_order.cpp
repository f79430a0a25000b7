#include "ui/pages/browse/asset_order.h"

#include "ui/pages/browse/asset_text.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <limits>

namespace vams::ui {

namespace {

class AssetOrderText
{
    Q_DECLARE_TR_FUNCTIONS(AssetOrder)
};

/// "part 9" before "part 10", also where the system's collation knows no numbers.
QString padNumbers(const QString &text)
{
    constexpr int digits = 12;
    QString padded;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text[end].isDigit())
            ++end;
        if (end > i)
            padded += text.mid(i, end - i).rightJustified(digits, QLatin1Char('0'));
        else
            padded += text[end++];
        i = end;
    }
    return padded;
}

template <class Key>
void sortByKey(std::vector<Asset> &assets, bool isReversed,
               const std::function<Key(const Asset &)> &keyOf)
{
    std::vector<std::pair<Key, std::size_t>> order;
    order.reserve(assets.size());
    for (std::size_t i = 0; i < assets.size(); ++i)
        order.emplace_back(keyOf(assets[i]), i);
    std::stable_sort(order.begin(), order.end(), [isReversed](const auto &a, const auto &b) {
        return isReversed ? b.first < a.first : a.first < b.first;
    });
    std::vector<Asset> sorted;
    sorted.reserve(assets.size());
    for (const auto &entry : order)
        sorted.push_back(std::move(assets[entry.second]));
    assets = std::move(sorted);
}

QCollatorSortKey nameKeyOf(const QCollator &collator, const QString &text)
{
    return collator.sortKey(padNumbers(text));
}

void sortAssets(std::vector<Asset> &assets, AssetOrder order, bool isReversed)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    switch (order) {
    case AssetOrder::Stored:
        break;
    case AssetOrder::Name:
        sortByKey<QCollatorSortKey>(assets, isReversed, [&](const Asset &asset) {
            return nameKeyOf(collator, asset.assetName);
        });
        break;
    case AssetOrder::Type:
        sortByKey<QCollatorSortKey>(assets, isReversed, [&](const Asset &asset) {
            return nameKeyOf(collator, typeTextOf(asset) + QLatin1Char('\n') + asset.assetName);
        });
        break;
    case AssetOrder::Modified:
        sortByKey<qint64>(assets, isReversed, [](const Asset &asset) {
            const QDateTime time = modifiedOf(asset);
            return time.isValid() ? -time.toMSecsSinceEpoch() : 0;
        });
        break;
    case AssetOrder::Size:
        sortByKey<qint64>(assets, isReversed, [](const Asset &asset) {
            return asset.summary ? -asset.summary->totalSize : 0;
        });
        break;
    }
}

/// What the groups are sorted by, and what stands in their heads.
struct GroupKey
{
    int number = 0; ///< of the month, newest least
    QString title;

    bool operator==(const GroupKey &) const = default;
};

GroupKey groupKeyOf(const Asset &asset, AssetGroup group)
{
    switch (group) {
    case AssetGroup::None:
        break;
    case AssetGroup::Database:
        return {0, asset.plainDatabaseId().text()};
    case AssetGroup::Type:
        return {0, kindTextOf(asset)};
    case AssetGroup::Month: {
        const QDateTime time = modifiedOf(asset).toLocalTime();
        if (!time.isValid())
            return {std::numeric_limits<int>::max(), AssetOrderText::tr("Date not known")};
        const QDate date = time.date();
        return {-(date.year() * 12 + date.month()),
                QLocale().toString(date, QStringLiteral("MMMM yyyy"))};
    }
    }
    return {};
}

std::vector<BoardSection> groupAssets(std::vector<Asset> &assets, AssetGroup group)
{
    std::vector<std::pair<GroupKey, std::size_t>> keys;
    keys.reserve(assets.size());
    for (std::size_t i = 0; i < assets.size(); ++i)
        keys.emplace_back(groupKeyOf(assets[i], group), i);
    std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) {
        return a.first.number != b.first.number
                   ? a.first.number < b.first.number
                   : a.first.title.compare(b.first.title, Qt::CaseInsensitive) < 0;
    });
    std::vector<Asset> sorted;
    sorted.reserve(assets.size());
    std::vector<BoardSection> sections;
    for (const auto &[key, place] : keys) {
        if (sections.empty() || sections.back().title != key.title)
            sections.push_back({key.title, static_cast<int>(sorted.size()), 0});
        ++sections.back().count;
        sorted.push_back(std::move(assets[place]));
    }
    assets = std::move(sorted);
    return sections;
}

} // namespace

std::vector<BoardSection> arrangeAssets(std::vector<Asset> &assets,
                                        const AssetArrangement &arrangement)
{
    if (arrangement.order == AssetOrder::Stored && arrangement.isReversed)
        std::reverse(assets.begin(), assets.end());
    sortAssets(assets, arrangement.order, arrangement.isReversed);
    if (arrangement.group == AssetGroup::None)
        return {};
    return groupAssets(assets, arrangement.group);
}

} // namespace vams::ui
