#pragma once
// Where the user is: a page and its arguments, also as a vams:// link.

#include "core/base/ids.h"

#include <QMap>
#include <QString>

namespace vams::ui {

/// Pages and their arguments: "welcome"; "databases"; "browse" (database or none; archived=1 or
/// kept=favourites|recent; what narrows it: ui/pages/browse/source/browse_place.h); "asset"
/// (database, asset, tab, path); "viewer" (database, asset, path, version, with, withVersion);
/// "search" (search, and what narrows it: ui/pages/search/search_place.h).
struct Location
{
    QString page;
    QMap<QString, QString> arguments;

    [[nodiscard]] QString argument(const QString &name) const { return arguments.value(name); }
    /// "vams://open/asset?asset=impeller&database=pumps"
    [[nodiscard]] QString toLink() const;
    /// An empty page if the text is no such link.
    static Location fromLink(const QString &link);
    /// The page of an asset, with this file chosen if there is a path.
    static Location ofAsset(const AssetRef &asset, const QString &path = {});
    /// The viewer with this file.
    static Location ofFile(const AssetRef &asset, const QString &path);

    bool operator==(const Location &) const = default;
};

} // namespace vams::ui
