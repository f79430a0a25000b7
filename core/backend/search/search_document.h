#pragma once
// What the index holds of an asset or a file: the document of the contract (API.md section 23) and
// the folded texts that a query looks at.

#include "core/backend/objects/object_store.h"
#include "core/base/json.h"
#include "core/model/asset.h"

#include <vector>

namespace vams::backend {

enum class SearchIndex
{
    Assets,
    Files
};

/// One metadata or attribute entry, as stored.
struct SearchEntry
{
    QString key;
    QString value;
    QString type;
};

/// A row of an index. `kind` is the asset type or the extension without its dot.
struct SearchDocument
{
    AssetRef asset;
    QString path; ///< of a file: "/sub/a.glb"
    bool isArchived = false;
    QString assetName;
    QString kind;
    QStringList tags;
    QString coreText;
    QString metadataText;
    Json document;
};

/// What the index knows of an asset beside the asset itself.
struct AssetFacts
{
    QString bucketPrefix;
    QString versionAlias;
    bool hasChildren = false;
    bool hasParents = false;
    bool hasRelated = false;
};

SearchDocument assetDocument(const Asset &asset, const AssetFacts &facts,
                             const std::vector<SearchEntry> &metadata);

/// What the index knows of a file beside its newest revision with content.
struct FileFacts
{
    QString bucketPrefix;
    QString previewPath;
    bool isArchived = false;
    std::vector<SearchEntry> metadata;
    std::vector<SearchEntry> attributes;
};

SearchDocument fileDocument(const Asset &asset, const ObjectVersion &content,
                            const FileFacts &facts);

/// As texts are compared: without regard to case, in composed form.
QString searchFolded(const QString &text);

/// Around and between the entries of metadataText.
inline constexpr QChar entryMark(0x1e);
inline constexpr QChar valueMark(0x1f);

} // namespace vams::backend
