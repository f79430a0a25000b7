#include "ui/shell/places/nav_places.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

struct PlaceRow
{
    NavGroup group;
    const char *page;
    const char *icon;
    const char *text;
    const char *webRoute;
};

// clang-format off
constexpr PlaceRow placeRows[] = {
    {NavGroup::Automate, "pipelines",     "pipeline",   QT_TRANSLATE_NOOP("Places", "Pipelines"),        "/pipelines"},
    {NavGroup::Automate, "workflows",     "workflow",   QT_TRANSLATE_NOOP("Places", "Workflows"),        "/workflows"},
    {NavGroup::Automate, "executions",    "executions", QT_TRANSLATE_NOOP("Places", "Executions"),       "/executions"},
    {NavGroup::Admin,    "schemas",       "schema",     QT_TRANSLATE_NOOP("Places", "Metadata schemas"), "/metadataschema"},
    {NavGroup::Admin,    "tags",          "tag",        QT_TRANSLATE_NOOP("Places", "Tags"),             "/auth/tags"},
    {NavGroup::Admin,    "subscriptions", "bell",       QT_TRANSLATE_NOOP("Places", "Subscriptions"),    "/auth/subscriptions"},
    {NavGroup::Admin,    "folders",       "bucket",     QT_TRANSLATE_NOOP("Places", "Buckets and folders"), "/folders"},
    {NavGroup::Admin,    "roles",         "shield",     QT_TRANSLATE_NOOP("Places", "Roles"),            "/auth/roles"},
    {NavGroup::Admin,    "constraints",   "lock",       QT_TRANSLATE_NOOP("Places", "Constraints"),      "/auth/constraints"},
    {NavGroup::Admin,    "user-roles",    "users",      QT_TRANSLATE_NOOP("Places", "User roles"),       "/auth/userroles"},
    {NavGroup::Admin,    "users",         "user",       QT_TRANSLATE_NOOP("Places", "Users"),            "/auth/cognitousers"},
    {NavGroup::Admin,    "api-keys",      "key",        QT_TRANSLATE_NOOP("Places", "API keys"),         "/auth/api-keys"},
    {NavGroup::Admin,    "resources",     "resources",  QT_TRANSLATE_NOOP("Places", "Resources"),        "/resources"},
    {NavGroup::Admin,    "audit",         "audit",      QT_TRANSLATE_NOOP("Places", "Audit"),            "/audit"},
};
// clang-format on

} // namespace

std::vector<NavPlace> navPlaces()
{
    std::vector<NavPlace> places;
    for (const PlaceRow &row : placeRows)
        places.push_back({row.group, QLatin1String(row.page), QLatin1String(row.icon),
                          QCoreApplication::translate("Places", row.text),
                          QLatin1String(row.webRoute)});
    return places;
}

QString navGroupTitle(NavGroup group)
{
    return group == NavGroup::Automate ? QCoreApplication::translate("Places", "Automate")
                                       : QCoreApplication::translate("Places", "Admin");
}

QString navGroupId(NavGroup group)
{
    return group == NavGroup::Automate ? QStringLiteral("automate") : QStringLiteral("admin");
}

QString placeCommand(const NavPlace &place)
{
    return QStringLiteral("go.") + place.page;
}

} // namespace vams::ui
