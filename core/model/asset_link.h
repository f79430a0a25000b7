#pragma once
// Links between assets: parents and children (an assembly and its parts, several times under
// different aliases), and assets that are related to each other.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vams {

enum class LinkType
{
    Unknown,
    Related,    ///< without a direction
    ParentChild ///< from the parent to the child
};

/// As on the wire: "related", "parentChild"; empty for Unknown.
QString linkTypeName(LinkType type);
LinkType linkTypeOf(const QString &name);

struct AssetLink
{
    AssetLinkId assetLinkId; ///< empty in a link that is to be made
    AssetRef from;
    AssetRef to;
    LinkType relationshipType = LinkType::Unknown;
    std::optional<QString> alias; ///< never an empty text; of parents and children only
    QStringList tags;

    bool operator==(const AssetLink &) const = default;
};

/// Only what is set is changed; an empty alias takes it away.
struct AssetLinkChanges
{
    std::optional<QString> alias;
    std::optional<QStringList> tags;
};

/// The asset at the other end of a link.
struct LinkedAsset
{
    AssetId assetId;
    QString assetName;
    DatabaseId databaseId;
    AssetLinkId assetLinkId;
    std::optional<QString> assetLinkAliasId;
    std::vector<LinkedAsset> children; ///< in the tree view only
    /// In the tree view: it has children, but the tree is not told any further here.
    bool childrenTruncated = false;

    [[nodiscard]] AssetRef ref() const { return {databaseId, assetId}; }

    bool operator==(const LinkedAsset &) const = default;
};

/// Links whose other end the caller may not see, or is archived.
struct HiddenLinkCounts
{
    int related = 0;
    int parents = 0;
    int children = 0;

    bool operator==(const HiddenLinkCounts &) const = default;
};

/// Every link of one asset.
struct AssetLinks
{
    std::vector<LinkedAsset> related;
    std::vector<LinkedAsset> parents;
    std::vector<LinkedAsset> children;
    HiddenLinkCounts unauthorizedCounts;

    bool operator==(const AssetLinks &) const = default;
};

void to_json(Json &json, const AssetLink &link);
void from_json(const Json &json, AssetLink &link);
void to_json(Json &json, const HiddenLinkCounts &counts);
void from_json(const Json &json, HiddenLinkCounts &counts);
void from_json(const Json &json, LinkedAsset &asset);
void from_json(const Json &json, AssetLinks &links);

} // namespace vams
