#pragma once
// The places of the side bar that not everybody may see, as data: their group, icon, text, and the
// web route of the permission model that opens them.

#include <QString>

#include <vector>

namespace vams::ui {

enum class NavGroup
{
    Automate,
    Admin
};

struct NavPlace
{
    NavGroup group;
    QString page; ///< id in the page registry
    QString icon;
    QString text;
    QString webRoute; ///< "/auth/tags"
};

/// In the order of the side bar; a place shows only if its page is registered and its route is
/// allowed.
std::vector<NavPlace> navPlaces();
QString navGroupTitle(NavGroup group);
/// "admin", for settings.
QString navGroupId(NavGroup group);
/// The command that opens the place: "go.tags".
QString placeCommand(const NavPlace &place);

} // namespace vams::ui
