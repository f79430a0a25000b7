#pragma once
// Searching assets and files: what is asked and what is found.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"
#include "core/model/asset.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vams {

enum class SearchKind
{
    Asset,
    File
};

enum class SearchOrder
{
    Best,  ///< as the words match
    Name,  ///< of the asset, then of the file
    Newest ///< last changed first
};

/// What the search field and the search page ask for. Empty members do not narrow.
struct SearchQuestion
{
    QString query;         ///< words; any of them, anywhere in a name, description, tag, metadata
    QString metadataQuery; ///< `field:value` pairs joined by AND or OR, or one term
    std::vector<SearchKind> kinds;
    DatabaseId databaseId;
    QString assetType; ///< assets only, such as ".glb"
    QString extension; ///< files only, without its dot
    QStringList tags;  ///< each of these
    bool includeArchived = false;
    SearchOrder order = SearchOrder::Best; ///< within assets and within files: assets come first
    int from = 0;
    int size = 100;

    bool operator==(const SearchQuestion &) const = default;
};

/// A field in which words of the question were found.
struct SearchMatch
{
    QString field; ///< "str_description", "MD_.material"
    QString text;  ///< with highlightStart and highlightEnd around the words

    bool operator==(const SearchMatch &) const = default;
};

inline constexpr QLatin1String highlightStart("@opensearch-dashboards-highlighted-field@");
inline constexpr QLatin1String highlightEnd("@/opensearch-dashboards-highlighted-field@");

/// An asset or a file that was found.
struct SearchHit
{
    SearchKind kind = SearchKind::Asset;
    AssetRef asset;
    QString assetName;
    QString path; ///< of a file: "/sub/a.glb"
    QString type; ///< of an asset its type, of a file its extension without dot
    QString description;
    QStringList tags;
    qint64 size = 0; ///< of a file, bytes
    QString dateModified;
    bool isArchived = false;
    double score = 0;
    std::vector<SearchMatch> matches;
    std::optional<AssetSummary> summary; ///< of an asset; absent when the server does not tell
    QString contentHash;                 ///< of a file; empty when the server does not tell

    bool operator==(const SearchHit &) const = default;
};

/// How many hits have a value of a field.
struct SearchBucket
{
    QString key;
    int count = 0;

    bool operator==(const SearchBucket &) const = default;
};

struct SearchAnswer
{
    std::vector<SearchHit> hits;
    int total = 0;
    bool isTotalExact = true; ///< false: there are more
    std::vector<SearchBucket> databases;
    std::vector<SearchBucket> assetTypes;
    std::vector<SearchBucket> extensions;
    std::vector<SearchBucket> tags;

    bool operator==(const SearchAnswer &) const = default;
};

/// The body of POST /search.
void to_json(Json &json, const SearchQuestion &question);
void from_json(const Json &json, SearchHit &hit);
void from_json(const Json &json, SearchAnswer &answer);

} // namespace vams
