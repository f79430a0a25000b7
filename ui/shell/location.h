#pragma once
// Where the user is: a page and its arguments, also as a vams:// link.

#include <QMap>
#include <QString>

namespace vams::ui {

/// Pages and their arguments: "welcome"; "databases"; "browse" (database or none, archived=1);
/// "asset" (database, asset, tab, path); "viewer" (database, asset, path, version).
struct Location
{
    QString page;
    QMap<QString, QString> arguments;

    [[nodiscard]] QString argument(const QString &name) const { return arguments.value(name); }
    /// "vams://open/asset?asset=impeller&database=pumps"
    [[nodiscard]] QString toLink() const;
    /// An empty page if the text is no such link.
    static Location fromLink(const QString &link);

    bool operator==(const Location &) const = default;
};

} // namespace vams::ui
