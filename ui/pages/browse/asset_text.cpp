#include "ui/pages/browse/asset_text.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/models/spoken.h"
#include "viewers/base/file_kind.h"

#include <QCoreApplication>

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
        parts << AssetText::tr("Several files");
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

QString kindTextOf(const Asset &asset)
{
    const QString file = coverFileOf(asset);
    const QString word = file.isEmpty() ? QString() : kindWord(viewers::fileKindOf(file));
    if (!word.isEmpty())
        return word;
    const QString label = file.isEmpty() ? QString() : viewers::fileKindLabel(file);
    return label.isEmpty() ? AssetText::tr("Other") : label;
}

bool isNewerThanVersion(const Asset &asset)
{
    // Making a version writes both times, one after the other.
    constexpr qint64 slackSeconds = 5;
    if (!asset.summary || versionTextOf(asset).isEmpty())
        return false;
    const QDateTime changed = fromContractDate(asset.summary->dateModified);
    const QDateTime version = fromContractDate(asset.currentVersion->DateModified);
    return changed.isValid() && version.isValid() && version.secsTo(changed) > slackSeconds;
}

QString spokenOf(const Asset &asset)
{
    QStringList parts{asset.assetName, typeTextOf(asset)};
    if (asset.summary)
        parts << (asset.summary->fileCount == 0 ? AssetText::tr("No files yet")
                                                : fileCountText(asset.summary->fileCount));
    if (asset.summary && asset.summary->fileCount > 0)
        parts << humanSize(asset.summary->totalSize);
    parts << versionTextOf(asset);
    // Archived, changed since: what follows the name.
    parts << truthOf(asset, {}).split(QLatin1Char('\n')).mid(1);
    return spokenParts(parts);
}

QString truthOf(const Asset &asset, const QString &noPicture)
{
    QStringList lines{asset.assetName};
    if (asset.isArchived())
        lines << (asset.archivedReason && !asset.archivedReason->isEmpty()
                      ? AssetText::tr("Archived: %1").arg(*asset.archivedReason)
                      : AssetText::tr("Archived"));
    if (isNewerThanVersion(asset))
        lines << AssetText::tr("Changed since %1 was made").arg(versionTextOf(asset));
    if (!noPicture.isEmpty())
        lines << AssetText::tr("No preview: %1").arg(noPicture);
    return lines.join(QLatin1Char('\n'));
}

} // namespace vams::ui
