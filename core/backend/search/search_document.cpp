#include "core/backend/search/search_document.h"

#include "core/backend/files/asset_files.h"
#include "core/base/clock.h"
#include "core/model/upload.h"

namespace vams::backend {

namespace {

/// Numbers, booleans and dates in the form in which they can be compared; the rest as it is.
Json indexedValue(const SearchEntry &entry)
{
    const QString type = entry.type.toLower();
    if (type == QLatin1String("number")) {
        bool isNumber = false;
        const double number = entry.value.trimmed().toDouble(&isNumber);
        if (isNumber && std::isfinite(number))
            return number;
    }
    if (type == QLatin1String("boolean"))
        return entry.value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    if (type == QLatin1String("date")) {
        const QDateTime time = QDateTime::fromString(entry.value, Qt::ISODate);
        if (time.isValid())
            return entry.value.contains(QLatin1Char('T'))
                       ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"))
                       : time.date().toString(Qt::ISODate);
    }
    return entry.value;
}

/// Keys that the original keeps out of its index.
bool isInternal(const QString &key)
{
    return key.startsWith(QLatin1Char('_')) || key.startsWith(QLatin1String("VAMS_")) ||
           key == QLatin1String("REINDEX_METADATA_RECORD");
}

Json entryObject(const std::vector<SearchEntry> &entries)
{
    Json object = Json::object();
    for (const SearchEntry &entry : entries) {
        if (!isInternal(entry.key))
            object[entry.key.toStdString()] = indexedValue(entry);
    }
    return object;
}

QString entryText(const std::vector<SearchEntry> &entries)
{
    QString text;
    for (const SearchEntry &entry : entries) {
        if (!isInternal(entry.key))
            text += searchFolded(entry.key) + valueMark + searchFolded(entry.value) + entryMark;
    }
    return text;
}

QString coreText(const QStringList &parts)
{
    return searchFolded(parts.join(QLatin1Char('\n')));
}

QString secondsOf(const QString &date)
{
    const QDateTime time = fromContractDate(date);
    return time.isValid() ? time.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")) : date;
}

QString versionLabel(const QString &version, const QString &alias)
{
    return alias.isEmpty() ? version : QStringLiteral("v%1 (%2)").arg(version, alias);
}

void addAssetFields(Json &document, const Asset &asset, const QString &bucketPrefix)
{
    document["str_databaseid"] = asset.plainDatabaseId();
    document["str_assetid"] = asset.assetId;
    document["str_assetname"] = asset.assetName;
    document["str_bucketid"] = asset.bucketId;
    document["str_bucketname"] = asset.bucketName;
    document["str_bucketprefix"] = bucketPrefix;
    document["list_tags"] = asset.tags;
}

} // namespace

QString searchFolded(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    folded.replace(QChar(0x00df), QLatin1String("ss")); // what capitals make of it
    return folded;
}

SearchDocument assetDocument(const Asset &asset, const AssetFacts &facts,
                             const std::vector<SearchEntry> &metadata)
{
    const AssetCurrentVersion version = asset.currentVersion.value_or(AssetCurrentVersion());
    SearchDocument out{
        asset.ref(), {}, asset.isArchived(), asset.assetName, asset.assetType, asset.tags, {},
        {},          {}};
    addAssetFields(out.document, asset, facts.bucketPrefix);
    out.document["_rectype"] = "asset";
    out.document["str_assettype"] = asset.assetType;
    out.document["str_description"] = asset.description;
    out.document["bool_isdistributable"] = asset.isDistributable;
    out.document["str_asset_version_id"] = versionLabel(version.Version.text(), facts.versionAlias);
    out.document["date_asset_version_createdate"] = secondsOf(version.DateModified);
    out.document["str_asset_version_comment"] = version.Comment;
    out.document["str_assetlocationkey"] = asset.assetLocation.Key;
    out.document["str_previewfilekey"] =
        asset.previewLocation ? asset.previewLocation->Key : QString();
    out.document["bool_has_asset_children"] = facts.hasChildren;
    out.document["bool_has_asset_parents"] = facts.hasParents;
    out.document["bool_has_assets_related"] = facts.hasRelated;
    out.document["bool_archived"] = out.isArchived;
    out.document["MD_"] = entryObject(metadata);
    out.document["summary"] = asset.summary; // ours: what a tile shows
    out.coreText = coreText({asset.assetName, asset.description, asset.assetType,
                             asset.tags.join(QLatin1Char('\n')), version.Comment});
    out.metadataText = entryMark + entryText(metadata);
    return out;
}

SearchDocument fileDocument(const Asset &asset, const ObjectVersion &content,
                            const FileFacts &facts)
{
    const QString path = pathOfKey(asset, content.key);
    SearchDocument out{asset.ref(),
                       path,
                       facts.isArchived || asset.isArchived(),
                       asset.assetName,
                       lowerExtension(path).mid(1),
                       asset.tags,
                       {},
                       {},
                       {}};
    std::vector<SearchEntry> metadata = facts.metadata;
    for (auto it = content.metadata.begin(); it != content.metadata.end(); ++it)
        metadata.push_back({QStringLiteral("s3_") + it.key(), it.value(), {}});
    addAssetFields(out.document, asset, facts.bucketPrefix);
    out.document["_rectype"] = "file";
    out.document["str_key"] = path;
    out.document["str_fileext"] = out.kind;
    out.document["date_lastmodified"] = secondsOf(content.lastModified);
    out.document["num_filesize"] = content.size;
    out.document["str_etag"] = content.etag;
    out.document["str_s3_version_id"] = content.versionId;
    out.document["str_previewfilekey"] = facts.previewPath;
    out.document["bool_archived"] = out.isArchived;
    out.document["MD_"] = entryObject(metadata);
    out.document["contentHash"] = content.sha256; // ours: names the picture of the file
    out.document["AB_"] = entryObject(facts.attributes);
    out.coreText = coreText(
        {path, asset.assetName, out.kind, content.etag, asset.tags.join(QLatin1Char('\n'))});
    out.metadataText = entryMark + entryText(facts.metadata) + entryText(facts.attributes);
    return out;
}

} // namespace vams::backend
