#include "core/backend/export/export_tree.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/export/export_store.h"
#include "core/backend/http/api_error.h"
#include "core/base/json.h"

#include <QSet>

namespace vams::backend {

namespace {

constexpr qsizetype longestToken = 8 * 1024 * 1024;
/// A token must hold those that are left.
constexpr std::size_t mostAssets = 50000;

[[noreturn]] void refuseTree()
{
    throw GeneralError(QStringLiteral(
        "The tree below this asset is too large for one export. Export its branches one by one."));
}

[[noreturn]] void refuseToken()
{
    throw GeneralError(QStringLiteral("Invalid pagination token format"));
}

/// Walks down the links. Assets may hang under several parents: each is entered once, each link is
/// told once.
class TreeWalk
{
public:
    TreeWalk(sql::Database &db, const Caller &caller)
        : m_db(db)
        , m_caller(caller)
    {}

    ExportTree run(const AssetRef &root, TreeDepth depth)
    {
        m_seen.insert(root);
        m_tree.assets.push_back(root);
        m_stack.push_back(levelOf(root));
        while (!m_stack.empty()) {
            Level &level = m_stack.back();
            if (level.next == level.links.size()) {
                m_stack.pop_back();
                continue;
            }
            const ChildLink link = level.links[level.next++];
            m_tree.relationships.push_back(relationship(level, link));
            if (m_seen.contains(link.child))
                continue;
            if (m_tree.assets.size() >= mostAssets)
                refuseTree();
            m_seen.insert(link.child);
            m_tree.assets.push_back(link.child);
            if (depth == TreeDepth::Everything)
                m_stack.push_back(levelOf(link.child));
        }
        return std::move(m_tree);
    }

private:
    struct Level
    {
        AssetRef parent;
        std::vector<ChildLink> links;
        QHash<QString, ExportedMetadata> metadata;
        std::size_t next = 0;
    };

    [[nodiscard]] bool isVisible(const AssetRef &ref)
    {
        const auto known = m_visible.constFind(ref);
        if (known != m_visible.constEnd())
            return *known;
        const std::optional<Asset> asset = AssetStore::get(m_db, ref, AssetFilter::Live);
        const bool isAllowed =
            asset && Authorizer::isAllowed(m_caller, assetObject(*asset), Action::Get);
        m_visible.insert(ref, isAllowed);
        return isAllowed;
    }

    Level levelOf(const AssetRef &parent)
    {
        Level level{parent, {}, {}, 0};
        for (ChildLink &link : ExportStore::children(m_db, parent)) {
            if (isVisible(link.child))
                level.links.push_back(std::move(link));
        }
        if (!level.links.empty())
            level.metadata = ExportStore::linkMetadata(m_db, parent);
        return level;
    }

    static ExportedRelationship relationship(const Level &level, const ChildLink &link)
    {
        ExportedRelationship made;
        made.parentAssetId = level.parent.assetId;
        made.parentAssetDatabaseId = level.parent.databaseId;
        made.childAssetId = link.child.assetId;
        made.childAssetDatabaseId = link.child.databaseId;
        made.assetLinkId = link.assetLinkId;
        made.assetLinkAliasId = link.alias;
        made.metadata = level.metadata.value(link.assetLinkId);
        return made;
    }

    sql::Database &m_db;
    const Caller &m_caller;
    ExportTree m_tree;
    std::vector<Level> m_stack; // of our own: a chain of links may be longer than a thread's stack
    QSet<AssetRef> m_seen;
    QHash<AssetRef, bool> m_visible;
};

Json refJson(const AssetRef &ref)
{
    return Json::array({ref.databaseId, ref.assetId});
}

AssetRef readRef(const Json &json)
{
    if (!json.is_array() || json.size() != 2 || !json[0].is_string() || !json[1].is_string())
        refuseToken();
    return {DatabaseId(json[0].get<QString>()), AssetId(json[1].get<QString>())};
}

} // namespace

ExportTree collectTree(sql::Database &db, const AssetRef &root, TreeDepth depth,
                       const Caller &caller)
{
    return TreeWalk(db, caller).run(root, depth);
}

QString exportToken(const AssetRef &root, const ExportCursor &cursor)
{
    Json left = Json::array();
    for (const AssetRef &ref : cursor.left)
        left.push_back(refJson(ref));
    const Json token{{"root", refJson(root)}, {"total", cursor.total}, {"left", std::move(left)}};
    const QByteArray text =
        dumpJson(token).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (text.size() > longestToken) // ids may be long
        refuseTree();
    return QString::fromLatin1(text);
}

ExportCursor readExportToken(const AssetRef &root, const QString &token)
{
    if (token.size() > longestToken)
        refuseToken();
    const auto bytes = QByteArray::fromBase64Encoding(
        token.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const Result<Json> json = parseJson(bytes ? bytes.decoded : QByteArray());
    if (!json || !json->is_object() || !json->contains("root") || !json->contains("left") ||
        !json->at("left").is_array() || json->at("left").empty() || !json->contains("total") ||
        !json->at("total").is_number_unsigned() || readRef(json->at("root")) != root)
        refuseToken();
    ExportCursor cursor;
    QSet<AssetRef> seen;
    for (const Json &item : json->at("left")) {
        const AssetRef ref = readRef(item);
        if (!seen.contains(ref))
            cursor.left.push_back(ref);
        seen.insert(ref);
    }
    const auto total = json->at("total").get<std::uint64_t>();
    if (total < cursor.left.size() || total > static_cast<std::uint64_t>(longestToken))
        refuseToken();
    cursor.total = static_cast<int>(total);
    return cursor;
}

} // namespace vams::backend
