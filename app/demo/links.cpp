#include "app/demo/links.h"

#include <algorithm>

namespace vams::demo {

namespace {

struct DemoLink
{
    const char *fromDatabase;
    const char *from;
    const char *toDatabase;
    const char *to;
    const char *alias;          ///< of parents and children; null: related
    const char *move = nullptr; ///< metadata of the link
    const char *turn = nullptr;
};

// clang-format off
constexpr DemoLink demoLinks[] = {
    {"pumps", "pump-skid-p-104", "pumps", "impeller-212", "impeller-a",
     R"({"x":412.0,"y":-88.5,"z":0.0})", R"({"w":0.7071067811865476,"x":0.0,"y":0.7071067811865475,"z":0.0})"},
    {"pumps", "pump-skid-p-104", "pumps", "volute-casing-212", "", R"({"x":412.0,"y":-88.5,"z":0.0})"},
    {"pumps", "pump-skid-p-104", "pumps", "jaw-coupling-42", "", R"({"x":0.0,"y":-88.5,"z":0.0})"},
    {"pumps", "pump-skid-p-104", "pumps", "bearing-6208", "drive-end", R"({"x":120.0,"y":-88.5,"z":0.0})"},
    {"pumps", "pump-skid-p-104", "pumps", "bearing-6208", "pump-end", R"({"x":280.0,"y":-88.5,"z":0.0})"},
    {"pumps", "pump-skid-p-104", "pumps", "hex-bolt-m16", "base-1"},
    {"pumps", "pump-skid-p-104", "pumps", "hex-bolt-m16", "base-2"},
    {"pumps", "pump-skid-p-104", "pumps", "hex-bolt-m16", "base-3"},
    {"pumps", "pump-skid-p-104", "pumps", "hex-bolt-m16", "base-4"},
    {"pumps", "gate-valve-dn80", "pumps", "hex-bolt-m16", "bonnet-1"},
    {"pumps", "gate-valve-dn80", "pumps", "hex-bolt-m16", "bonnet-2"},
    {"props", "shipping-crate", "pumps", "impeller-212", "spare"},
    {"pumps", "impeller-212", "pumps", "hex-bolt-m16", "bolt-1"},
    {"pumps", "impeller-212", "pumps", "hex-bolt-m16", "bolt-2"},
    {"pumps", "impeller-212", "pumps", "bearing-6208", "hub"},
    {"pumps", "impeller-212", "pumps", "helical-gear-24t", ""},
    {"pumps", "impeller-212", "pumps", "jaw-coupling-42", ""},
    {"pumps", "impeller-212", "scans", "volute-as-cast-scan", nullptr},
    {"pumps", "impeller-212", "pumps", "impeller-212-drawing", nullptr},
};
// clang-format on

AssetRef refOf(const char *database, const char *asset)
{
    return {DatabaseId(QLatin1String(database)), AssetId(QLatin1String(asset))};
}

AssetLink linkOf(const DemoLink &demo)
{
    AssetLink link;
    link.from = refOf(demo.fromDatabase, demo.from);
    link.to = refOf(demo.toDatabase, demo.to);
    link.relationshipType = demo.alias ? LinkType::ParentChild : LinkType::Related;
    if (demo.alias && *demo.alias != '\0')
        link.alias = QLatin1String(demo.alias);
    return link;
}

bool isThere(const AssetLinks &links, const AssetLink &link)
{
    const auto &others =
        link.relationshipType == LinkType::Related ? links.related : links.children;
    return std::any_of(others.begin(), others.end(), [&link](const LinkedAsset &other) {
        return other.ref() == link.to && other.assetLinkAliasId == link.alias;
    });
}

Result<void> place(const api::Client &client, const AssetLinkId &id, const DemoLink &demo, Job &job)
{
    std::vector<MetadataItem> items;
    if (demo.move)
        items.push_back(
            {QStringLiteral("Translation"), QLatin1String(demo.move), MetadataValueType::Xyz});
    if (demo.turn)
        items.push_back(
            {QStringLiteral("Rotation"), QLatin1String(demo.turn), MetadataValueType::Wxyz});
    if (items.empty())
        return {};
    return client.metadata()
        .create(MetadataTarget::ofLink(id), items, job)
        .map([](const MetadataBulkResult &) {});
}

} // namespace

Result<void> addLinks(const api::Client &client, Job &job)
{
    for (const DemoLink &demo : demoLinks) {
        if (job.isCancelled())
            return fail(cancelledError());
        const AssetLink link = linkOf(demo);
        // What somebody deleted, or a smaller library never had, is not linked.
        if (!client.assets().get(link.from, job) || !client.assets().get(link.to, job))
            continue;
        const auto known = client.links().of(link.from, api::LinkView::Direct, job);
        if (!known)
            return fail(known.error());
        if (isThere(*known, link))
            continue;
        const auto made = client.links().create(link, job);
        if (!made)
            return fail(made.error());
        if (Result<void> placed = place(client, *made, demo, job); !placed)
            return placed;
    }
    return {};
}

} // namespace vams::demo
