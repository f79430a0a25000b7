#include "ui/shell/action_registry.h"
#include "ui/shell/places/nav_places.h"

#include <QCoreApplication>

#include <iterator>

namespace vams::ui {

namespace {

struct CommandRow
{
    const char *id;
    const char *text;
    const char *icon;
    const char *shortcuts; ///< portable names, separated by a space
};

// clang-format off
constexpr CommandRow commandRows[] = {
    {"library.new",       QT_TRANSLATE_NOOP("Commands", "New library..."),          "plus",        ""},
    {"library.open",      QT_TRANSLATE_NOOP("Commands", "Open library..."),         "folder",      "Ctrl+O"},
    {"library.connect",   QT_TRANSLATE_NOOP("Commands", "Connect to a server..."),  "server",      ""},
    {"library.demo",      QT_TRANSLATE_NOOP("Commands", "Explore the demo library"), "play",       ""},
    {"library.switch",    QT_TRANSLATE_NOOP("Commands", "Switch library..."),       "package",     "Ctrl+Shift+O"},
    {"library.close",     QT_TRANSLATE_NOOP("Commands", "Close library"),           "close",       "Ctrl+W"},
    {"window.new",        QT_TRANSLATE_NOOP("Commands", "New window"),              "",            "Ctrl+Alt+N"},
    {"window.close",      QT_TRANSLATE_NOOP("Commands", "Close window"),            "",            "Ctrl+Shift+W"},
    {"app.registerLinks", QT_TRANSLATE_NOOP("Commands", "Open vams:// links with this program"), "link", ""},
    {"app.palette",       QT_TRANSLATE_NOOP("Commands", "Command palette..."),      "search",      "Ctrl+K"},
    {"app.settings",      QT_TRANSLATE_NOOP("Commands", "Settings..."),             "settings",    "Ctrl+,"},
    {"app.quit",          QT_TRANSLATE_NOOP("Commands", "Quit"),                    "",            "Ctrl+Q"},
    {"asset.new",         QT_TRANSLATE_NOOP("Commands", "New asset..."),            "plus",        "Ctrl+N"},
    {"asset.favourite",   QT_TRANSLATE_NOOP("Commands", "Favourite"),               "star",        "Ctrl+B"},
    {"database.new",      QT_TRANSLATE_NOOP("Commands", "New database..."),         "database",    "Ctrl+Shift+N"},
    {"file.newFolder",    QT_TRANSLATE_NOOP("Commands", "New folder..."),           "folder",      ""},
    {"file.upload",       QT_TRANSLATE_NOOP("Commands", "Upload files..."),         "upload",      "Ctrl+U"},
    {"file.uploadFolder", QT_TRANSLATE_NOOP("Commands", "Upload a folder..."),      "folder",      "Ctrl+Shift+U"},
    {"file.download",     QT_TRANSLATE_NOOP("Commands", "Download..."),             "download",    "Ctrl+D"},
    {"edit.undo",         QT_TRANSLATE_NOOP("Commands", "Undo"),                    "undo",        "Ctrl+Z"},
    {"edit.redo",         QT_TRANSLATE_NOOP("Commands", "Redo"),                    "",            "Ctrl+Shift+Z Ctrl+Y"},
    {"edit.history",      QT_TRANSLATE_NOOP("Commands", "History"),                 "history",     "Ctrl+H"},
    {"edit.copy",         QT_TRANSLATE_NOOP("Commands", "Copy"),                    "copy",        "Ctrl+C"},
    {"edit.paste",        QT_TRANSLATE_NOOP("Commands", "Paste"),                   "",            "Ctrl+V"},
    {"edit.selectAll",    QT_TRANSLATE_NOOP("Commands", "Select all"),              "",            "Ctrl+A"},
    {"edit.open",         QT_TRANSLATE_NOOP("Commands", "Open"),                    "eye",         ""},
    {"edit.openNewWindow", QT_TRANSLATE_NOOP("Commands", "Open in a new window"),   "windows",     "Shift+Return"},
    {"edit.edit",         QT_TRANSLATE_NOOP("Commands", "Edit..."),                 "edit",        "Ctrl+E"},
    {"edit.rename",       QT_TRANSLATE_NOOP("Commands", "Rename"),                  "edit",        "F2"},
    {"edit.move",         QT_TRANSLATE_NOOP("Commands", "Move to..."),              "folder",      "Ctrl+M"},
    {"edit.archive",      QT_TRANSLATE_NOOP("Commands", "Archive"),                 "archive",     "Del"},
    {"edit.restore",      QT_TRANSLATE_NOOP("Commands", "Restore"),                 "undo",        "Ctrl+R"},
    {"edit.delete",       QT_TRANSLATE_NOOP("Commands", "Delete for good..."),      "trash",       "Shift+Del"},
    {"record.new",        QT_TRANSLATE_NOOP("Commands", "New entry..."),            "plus",        "Ins"},
    {"record.delete",     QT_TRANSLATE_NOOP("Commands", "Delete..."),               "trash",       ""},
    {"record.copyId",     QT_TRANSLATE_NOOP("Commands", "Copy id"),                 "copy",        ""},
    {"edit.copyLink",     QT_TRANSLATE_NOOP("Commands", "Copy link"),               "link",        "Ctrl+Shift+C"},
    {"edit.search",       QT_TRANSLATE_NOOP("Commands", "Search"),                  "search",      "Ctrl+F /"},
    {"search.save",       QT_TRANSLATE_NOOP("Commands", "Save search..."),          "saved",       ""},
    {"view.grid",         QT_TRANSLATE_NOOP("Commands", "Grid"),                    "grid",        "Ctrl+1"},
    {"view.list",         QT_TRANSLATE_NOOP("Commands", "List"),                    "list",        "Ctrl+2"},
    {"view.compact",      QT_TRANSLATE_NOOP("Commands", "Compact list"),            "table",       "Ctrl+3"},
    {"view.quickLook",    QT_TRANSLATE_NOOP("Commands", "Quick look"),              "eye",         ""},
    {"view.larger",       QT_TRANSLATE_NOOP("Commands", "Larger pictures"),         "plus",        "Ctrl++"},
    {"view.smaller",      QT_TRANSLATE_NOOP("Commands", "Smaller pictures"),        "minus",       "Ctrl+-"},
    {"view.inspector",    QT_TRANSLATE_NOOP("Commands", "Inspector"),               "panel-right", "Ctrl+I F4"},
    {"view.jobs",         QT_TRANSLATE_NOOP("Commands", "Jobs"),                    "activity",    "Ctrl+J"},
    {"view.inbox",        QT_TRANSLATE_NOOP("Commands", "Notifications"),           "bell",        "Ctrl+Shift+I"},
    {"view.refresh",      QT_TRANSLATE_NOOP("Commands", "Refresh"),                 "refresh",     "F5"},
    {"view.fullScreen",   QT_TRANSLATE_NOOP("Commands", "Full screen"),             "fullscreen",  "F11"},
    {"view.themeSystem",  QT_TRANSLATE_NOOP("Commands", "Theme of the system"),     "",            ""},
    {"view.themeDark",    QT_TRANSLATE_NOOP("Commands", "Dark theme"),              "moon",        ""},
    {"view.themeLight",   QT_TRANSLATE_NOOP("Commands", "Light theme"),             "sun",         ""},
    {"view.theme",        QT_TRANSLATE_NOOP("Commands", "Switch theme"),            "sun",         "Ctrl+Shift+T"},
    {"go.back",           QT_TRANSLATE_NOOP("Commands", "Back"),                    "arrow-left",  "Alt+Left"},
    {"go.forward",        QT_TRANSLATE_NOOP("Commands", "Forward"),                 "arrow-right", "Alt+Right"},
    {"go.up",             QT_TRANSLATE_NOOP("Commands", "Up"),                      "chev-up",     "Alt+Up"},
    {"go.path",           QT_TRANSLATE_NOOP("Commands", "Go to a place or link..."), "",           "Ctrl+L"},
    {"go.newWindow",      QT_TRANSLATE_NOOP("Commands", "Open this page in a new window"), "",     "Ctrl+Shift+Return"},
    {"go.assets",         QT_TRANSLATE_NOOP("Commands", "All assets"),              "assets",      "Alt+1"},
    {"go.recent",         QT_TRANSLATE_NOOP("Commands", "Recent"),                  "recent",      "Alt+4"},
    {"go.favourites",     QT_TRANSLATE_NOOP("Commands", "Favourites"),              "star",        "Alt+5"},
    {"go.archived",       QT_TRANSLATE_NOOP("Commands", "Archived"),                "archive",     "Alt+2"},
    {"go.databases",      QT_TRANSLATE_NOOP("Commands", "Databases"),               "database",    "Alt+3"},
    {"help.about",        QT_TRANSLATE_NOOP("Commands", "About VAMS Desktop"),      "info",        ""},
};
// clang-format on

} // namespace

void declareCommonCommands(ActionRegistry &actions)
{
    for (const CommandRow &row : commandRows) {
        Command command{QLatin1String(row.id), QCoreApplication::translate("Commands", row.text),
                        QLatin1String(row.icon)};
        for (const QString &key :
             QString::fromLatin1(row.shortcuts).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            command.shortcuts.append(QKeySequence::fromString(key, QKeySequence::PortableText));
        actions.declare(command);
    }
    for (const NavPlace &place : navPlaces())
        actions.declare({placeCommand(place), place.text, place.icon});
}

} // namespace vams::ui
