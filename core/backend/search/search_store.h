#pragma once
// The SQL of the two search indexes, and of what is read to fill them.

#include "core/backend/search/search_document.h"
#include "core/backend/storage/sql.h"

#include <functional>
#include <optional>

namespace vams::backend {

/// Which rows of an index a query looks at. All conditions hold; texts are GLOB patterns over the
/// folded texts.
struct SearchNarrowing
{
    bool includeArchived = false;
    std::optional<DatabaseId> databaseId;
    /// Any of these in the core text, or in the metadata text if `inMetadata`.
    QStringList anyText;
    bool inMetadata = true;
};

/// What is looked at of each row.
struct SearchRow
{
    qint64 documentId = 0;
    AssetRef asset;
    QString path;
    QString assetName;
    QString kind;
    QStringList tags;
    bool isArchived = false;
    QByteArray document;
    QString assetType; ///< of the asset, of a file its asset's: what rules ask about
};

enum class RowDetail
{
    Light, ///< without the document
    Full
};

class SearchStore
{
public:
    static void put(sql::Database &db, SearchIndex index, const SearchDocument &document);
    static void removeAsset(sql::Database &db, const AssetRef &ref);
    static void removeFile(sql::Database &db, const AssetRef &ref, const QString &path);
    static void removeFilesOf(sql::Database &db, const AssetRef &ref);

    /// Rows by name, until `take` returns false.
    static void rows(sql::Database &db, SearchIndex index, const SearchNarrowing &narrowing,
                     RowDetail detail, const std::function<bool(SearchRow)> &take);
    static QByteArray document(sql::Database &db, SearchIndex index, qint64 documentId);

    static AssetFacts factsOf(sql::Database &db, const Asset &asset);
    static QString bucketPrefix(sql::Database &db, const BucketId &bucket);
    static std::vector<SearchEntry> metadataOf(sql::Database &db, const AssetRef &ref,
                                               const QString &path);
    static std::vector<SearchEntry> attributesOf(sql::Database &db, const AssetRef &ref,
                                                 const QString &path);
    /// The asset below whose key the object stands.
    static std::optional<AssetRef> assetOfKey(sql::Database &db, const BucketId &bucket,
                                              const QString &key);
    /// Every key below the prefix, archived ones too, in order.
    static std::vector<QString> keysBehind(sql::Database &db, const BucketId &bucket,
                                           const QString &prefix, const QString &after, int limit);
    /// Whether files of the asset are indexed under another name, tags or state than it has now.
    static bool hasStaleFiles(sql::Database &db, const Asset &asset);
};

} // namespace vams::backend
