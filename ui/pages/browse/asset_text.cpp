#include "ui/pages/browse/asset_text.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "viewers/base/file_kind.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace vams::ui {

namespace {

class AssetText
{
    Q_DECLARE_TR_FUNCTIONS(AssetText)
};

QString coverFileOf(const Asset &asset)
{
    if (asset.summary && !asset.summary->coverName.isEmpty())
        return asset.summary->coverName;
    return asset.assetType.startsWith(QLatin1Char('.')) ? asset.assetType : QString();
}

QString kindWord(viewers::FileKind kind)
{
    switch (kind) {
    case viewers::FileKind::Mesh:
        return AssetText::tr("Mesh");
    case viewers::FileKind::PointCloud:
        return AssetText::tr("Point cloud");
    case viewers::FileKind::Image:
        return AssetText::tr("Image");
    case viewers::FileKind::Text:
        return AssetText::tr("Text");
    case viewers::FileKind::Other:
        break;
    }
    return {};
}

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
void sortByKey(std::vector<Asset> &assets, const std::function<Key(const Asset &)> &keyOf)
{
    std::vector<std::pair<Key, std::size_t>> order;
    order.reserve(assets.size());
    for (std::size_t i = 0; i < assets.size(); ++i)
        order.emplace_back(keyOf(assets[i]), i);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Asset> sorted;
    sorted.reserve(assets.size());
    for (const auto &entry : order)
        sorted.push_back(std::move(assets[entry.second]));
    assets = std::move(sorted);
}

} // namespace

QDateTime modifiedOf(const Asset &asset)
{
    if (asset.summary && !asset.summary->dateModified.isEmpty())
        return fromContractDate(asset.summary->dateModified);
    return asset.currentVersion ? fromContractDate(asset.currentVersion->DateModified)
                                : QDateTime();
}

QString badgeOf(const Asset &asset)
{
    return viewers::fileKindLabel(coverFileOf(asset));
}

QString typeTextOf(const Asset &asset)
{
    QStringList parts;
    const QString file = coverFileOf(asset);
    if (!file.isEmpty())
        parts << kindWord(viewers::fileKindOf(file)) << viewers::fileKindLabel(file);
    else if (asset.assetType == QLatin1String("folder"))
        parts << AssetText::tr("Folder");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString versionTextOf(const Asset &asset)
{
    if (!asset.currentVersion || asset.currentVersion->Version.isEmpty() ||
        asset.currentVersion->Version.text() == QLatin1String("0"))
        return {};
    if (asset.currentVersion->versionAlias && !asset.currentVersion->versionAlias->isEmpty())
        return *asset.currentVersion->versionAlias;
    return AssetText::tr("v%1").arg(asset.currentVersion->Version.text());
}

QString secondLineOf(const Asset &asset)
{
    QStringList parts;
    if (asset.summary && asset.summary->fileCount == 0)
        parts << AssetText::tr("No files yet");
    else if (asset.summary)
        parts << humanSize(asset.summary->totalSize);
    parts << versionTextOf(asset);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString assetCountText(int count)
{
    return count == 1 ? AssetText::tr("1 asset")
                      : AssetText::tr("%1 assets").arg(humanCount(count));
}

QString fileCountText(int count)
{
    return count == 1 ? AssetText::tr("1 file") : AssetText::tr("%1 files").arg(humanCount(count));
}

void sortAssets(std::vector<Asset> &assets, AssetOrder order)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    switch (order) {
    case AssetOrder::Stored:
        break;
    case AssetOrder::Name:
        sortByKey<QCollatorSortKey>(assets, [&](const Asset &asset) {
            return collator.sortKey(padNumbers(asset.assetName));
        });
        break;
    case AssetOrder::Modified:
        sortByKey<qint64>(assets, [](const Asset &asset) {
            const QDateTime time = modifiedOf(asset);
            return time.isValid() ? -time.toMSecsSinceEpoch() : 0;
        });
        break;
    case AssetOrder::Size:
        sortByKey<qint64>(assets, [](const Asset &asset) {
            return asset.summary ? -asset.summary->totalSize : 0;
        });
        break;
    }
}

} // namespace vams::ui
