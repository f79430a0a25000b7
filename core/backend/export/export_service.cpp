#include "core/backend/export/export_service.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/databases/database_store.h"
#include "core/backend/export/export_store.h"
#include "core/backend/export/export_tree.h"
#include "core/backend/files/asset_files.h"
#include "core/backend/http/api_error.h"
#include "core/backend/objects/object_store.h"
#include "core/model/upload.h"

#include <QSet>

namespace vams::backend {

namespace {

QSet<QString> wantedExtensions(const QStringList &list)
{
    QSet<QString> extensions;
    for (const QString &extension : list)
        extensions
            << (extension.startsWith(QLatin1Char('.')) ? extension : '.' + extension).toLower();
    return extensions;
}

/// The options that choose files, ready for use.
struct FileFilter
{
    const ExportOptions &options;
    QSet<QString> extensions;

    [[nodiscard]] bool takes(const ExportedFile &file) const
    {
        if (file.isFolder && !options.includeFolderFiles)
            return false;
        if (options.includeOnlyPrimaryTypeFiles && !file.primaryType)
            return false;
        return file.isFolder || extensions.isEmpty() ||
               extensions.contains(lowerExtension(file.fileName));
    }
};

ExportedFile exportedFile(const Asset &asset, const ObjectVersion &object)
{
    ExportedFile file;
    file.fileName = fileNameOfKey(object.key);
    file.key = object.key;
    file.relativePath = pathOfKey(asset, object.key);
    file.isFolder = object.isFolder();
    if (!file.isFolder)
        file.size = object.size;
    file.dateCreatedCurrentVersion = object.lastModified;
    file.versionId = object.versionId;
    const QString type = object.metadata.value(objectMetadata::primaryType);
    if (!type.isEmpty())
        file.primaryType = type;
    return file;
}

template <class Visit>
void forEachLiveObject(sql::Database &db, const Asset &asset, Visit visit)
{
    ObjectRange range{.prefix = asset.assetLocation.Key,
                      .after = {},
                      .limit = 1000,
                      .filter = ObjectFilter::Live};
    for (;;) {
        const std::vector<ObjectVersion> objects = ObjectStore::list(db, asset.bucketId, range);
        for (const ObjectVersion &object : objects)
            visit(object);
        if (static_cast<int>(objects.size()) < range.limit)
            return;
        range.after = objects.back().key;
    }
}

QString exportedPrefix(const std::optional<Bucket> &bucket)
{
    QString prefix = bucket ? bucket->baseAssetsPrefix : QString();
    if (!prefix.endsWith(QLatin1Char('/')))
        prefix += QLatin1Char('/');
    return prefix.startsWith(QLatin1Char('/')) ? prefix.mid(1) : prefix;
}

ExportedAsset describeAsset(sql::Database &db, const Asset &asset)
{
    ExportedAsset made;
    made.databaseid = asset.databaseId;
    made.assetid = asset.assetId;
    made.bucketid = asset.bucketId;
    made.assetname = asset.assetName;
    made.bucketname = asset.bucketName;
    made.bucketprefix = exportedPrefix(DatabaseStore::bucket(db, asset.bucketId));
    made.assettype = asset.assetType;
    made.description = asset.description;
    made.isdistributable = asset.isDistributable;
    made.tags = asset.tags;
    if (asset.currentVersion) {
        made.asset_version_id = asset.currentVersion->Version;
        made.asset_version_createdate = asset.currentVersion->DateModified;
        made.asset_version_comment = asset.currentVersion->Comment;
    }
    return made;
}

} // namespace

std::vector<ExportedFile> ExportService::files(sql::Database &db, const Asset &asset,
                                               const ExportOptions &options) const
{
    const FileFilter filter{options, wantedExtensions(options.fileExtensions)};
    const QHash<QString, FileVersionId> recorded =
        asset.currentVersion ? ExportStore::recorded(db, asset.ref(), asset.currentVersion->Version)
                             : QHash<QString, FileVersionId>();
    std::vector<ExportedFile> made;
    QHash<QString, QString> previews; // path of the picture by key of the file
    forEachLiveObject(db, asset, [&](const ObjectVersion &object) {
        if (isPreviewKey(object.key)) {
            const QString base = object.key.left(object.key.indexOf(previewInfix));
            if (previewExtensions().contains(lowerExtension(object.key)) &&
                !previews.contains(base))
                previews.insert(base, pathOfKey(asset, object.key));
            return;
        }
        ExportedFile file = exportedFile(asset, object);
        if (!filter.takes(file))
            return;
        file.currentAssetVersionFileVersionMismatch =
            !file.isFolder && recorded.value(file.relativePath.mid(1)) != object.versionId;
        if (options.generatePresignedUrls && asset.isDistributable && !file.isFolder) {
            ObjectGrant grant;
            grant.bucketId = asset.bucketId;
            grant.key = object.key;
            grant.versionId = object.versionId;
            file.presignedFileDownloadUrl = m_context.signer.sign(grant, m_exchange.baseUrl);
            file.presignedFileDownloadExpiresIn = objectUrlLifetime;
        }
        made.push_back(std::move(file));
    });
    for (ExportedFile &file : made)
        file.previewFile = previews.value(file.key);
    return made;
}

std::optional<ExportedAsset> ExportService::exported(sql::Database &db, const AssetRef &ref,
                                                     const ExportOptions &options) const
{
    const std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Live);
    if (!asset)
        return std::nullopt;
    ExportedAsset made;
    if (!Authorizer::isAllowed(m_exchange.caller, assetObject(*asset), Action::Get)) {
        made.unauthorizedAsset = true;
        made.databaseid = ref.databaseId;
        made.assetid = ref.assetId;
        return made;
    }
    made = describeAsset(db, *asset);
    made.files = files(db, *asset, options);
    if (!options.includeAssetMetadata && !options.includeFileMetadata)
        return made;
    const MetadataByPath metadata = ExportStore::metadata(db, ref);
    if (options.includeAssetMetadata)
        made.metadata = metadata.value(QStringLiteral("/"));
    if (!options.includeFileMetadata)
        return made;
    const MetadataByPath attributes = ExportStore::attributes(db, ref);
    for (ExportedFile &file : made.files) {
        if (file.isFolder)
            continue;
        file.metadata = metadata.value(file.relativePath);
        file.attributes = attributes.value(file.relativePath);
    }
    return made;
}

ExportPage ExportService::page(const AssetRef &root, const ExportOptions &options,
                               const QString &token) const
{
    return m_context.storage.read([&](sql::Database &db) -> ExportPage {
        ExportPage page;
        ExportCursor cursor;
        if (!options.fetchAssetRelationships) {
            cursor = {{root}, 1};
        } else if (token.isEmpty()) {
            ExportTree tree = collectTree(
                db, root,
                options.fetchEntireChildrenSubtrees ? TreeDepth::Everything : TreeDepth::Children,
                m_exchange.caller);
            cursor = {std::move(tree.assets), 0};
            cursor.total = static_cast<int>(cursor.left.size());
            page.relationships.emplace();
            if (options.includeAssetLinkMetadata)
                page.relationships = std::move(tree.relationships);
        } else {
            cursor = readExportToken(root, token);
        }
        page.totalAssetsInTree = cursor.total;
        const auto size = static_cast<qsizetype>(
            qMin<std::size_t>(cursor.left.size(), qMin(options.maxAssets, largestExportPage)));
        for (qsizetype at = 0; at < size; ++at) {
            if (m_exchange.job.isCancelled())
                throw ApiError(499, QStringLiteral("Cancelled."));
            std::optional<ExportedAsset> asset = exported(db, cursor.left[at], options);
            if (!asset)
                continue;
            asset->is_root_lookup_asset = cursor.left[at] == root;
            page.assets.push_back(std::move(*asset));
        }
        page.assetsInThisPage = static_cast<int>(page.assets.size());
        cursor.left.erase(cursor.left.begin(), cursor.left.begin() + size);
        if (!cursor.left.empty())
            page.NextToken = exportToken(root, cursor);
        return page;
    });
}

} // namespace vams::backend
