#include "ui/pages/asset/asset_commands.h"

#include "ui/shell/action_registry.h"
#include "ui/transfers/open_with.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

struct AssetCommandRow
{
    const char *id;
    const char *text;
    const char *icon;
    const char *shortcut;
};

// clang-format off
constexpr AssetCommandRow assetCommandRows[] = {
    {"file.share",          QT_TRANSLATE_NOOP("Commands", "Copy download link"),        "link",    "Ctrl+Shift+L"},
    {"file.downloadFlat",   QT_TRANSLATE_NOOP("Commands", "Download without folders..."), "download", ""},
    {"file.copyTo",         QT_TRANSLATE_NOOP("Commands", "Copy to..."),                "copy",    "Ctrl+Shift+M"},
    {"asset.rename",        QT_TRANSLATE_NOOP("Commands", "Rename asset"),              "edit",    "Shift+F2"},
    {"asset.setPreview",    QT_TRANSLATE_NOOP("Commands", "Set preview picture..."),    "image",   ""},
    {"asset.removePreview", QT_TRANSLATE_NOOP("Commands", "Remove preview picture"),    "close",   ""},
    {"asset.archive",       QT_TRANSLATE_NOOP("Commands", "Archive asset"),             "archive", ""},
    {"asset.restore",       QT_TRANSLATE_NOOP("Commands", "Restore asset"),             "undo",    ""},
    {"version.create",      QT_TRANSLATE_NOOP("Commands", "New version..."),            "plus",    ""},
    {"version.revert",      QT_TRANSLATE_NOOP("Commands", "Go back to this version..."), "undo",   ""},
    {"version.edit",        QT_TRANSLATE_NOOP("Commands", "Edit comment and alias..."), "edit",    ""},
    {"version.archive",     QT_TRANSLATE_NOOP("Commands", "Archive version"),           "archive", ""},
    {"version.restore",     QT_TRANSLATE_NOOP("Commands", "Restore version"),           "undo",    ""},
    {"version.showFiles",   QT_TRANSLATE_NOOP("Commands", "Show the files of this version"), "folder", ""},
    {"version.download",    QT_TRANSLATE_NOOP("Commands", "Download this version..."),  "download", ""},
    {"version.swap",        QT_TRANSLATE_NOOP("Commands", "Swap the compared versions"), "refresh", ""},
    {"version.openA",       QT_TRANSLATE_NOOP("Commands", "Open the file of side A"),   "cube-view", ""},
    {"version.openB",       QT_TRANSLATE_NOOP("Commands", "Open the file of side B"),   "cube-view", ""},
    {"link.add",            QT_TRANSLATE_NOOP("Commands", "Link asset..."),             "link",    ""},
    {"link.open",           QT_TRANSLATE_NOOP("Commands", "Open linked asset"),         "assets",  ""},
    {"link.editAlias",      QT_TRANSLATE_NOOP("Commands", "Edit alias..."),             "edit",    ""},
    {"link.remove",         QT_TRANSLATE_NOOP("Commands", "Remove link"),               "trash",   ""},
    {"link.asGraph",        QT_TRANSLATE_NOOP("Commands", "Links as a graph"),          "graph",   ""},
    {"link.asTree",         QT_TRANSLATE_NOOP("Commands", "Links as a tree"),           "tree",    ""},
    {"link.zoomIn",         QT_TRANSLATE_NOOP("Commands", "Graph larger"),              "plus",    ""},
    {"link.zoomOut",        QT_TRANSLATE_NOOP("Commands", "Graph smaller"),             "minus",   ""},
    {"link.fit",            QT_TRANSLATE_NOOP("Commands", "Fit the whole graph"),       "frame",   ""},
    {"link.resetView",      QT_TRANSLATE_NOOP("Commands", "Graph as at first"),         "undo",    ""},
    {"metadata.addField",   QT_TRANSLATE_NOOP("Commands", "Add metadata field"),        "plus",    ""},
    {"metadata.save",       QT_TRANSLATE_NOOP("Commands", "Save metadata"),             "check",   "Ctrl+Shift+S"},
    {"metadata.import",     QT_TRANSLATE_NOOP("Commands", "Import metadata..."),        "download", ""},
    {"metadata.export",     QT_TRANSLATE_NOOP("Commands", "Export metadata..."),        "upload",  ""},
    {"asset.follow",        QT_TRANSLATE_NOOP("Commands", "Follow, or stop following"), "bell",    ""},
    {"asset.runWorkflow",   QT_TRANSLATE_NOOP("Commands", "Run workflow..."),           "play",    ""},
    {"asset.nextPart",      QT_TRANSLATE_NOOP("Commands", "Next part of the asset"),    "",        "Ctrl+Tab"},
    {"asset.previousPart",  QT_TRANSLATE_NOOP("Commands", "Previous part of the asset"), "",       "Ctrl+Shift+Tab"},
    {"asset.delete",        QT_TRANSLATE_NOOP("Commands", "Delete asset for good..."),  "trash",   ""},
};
// clang-format on

} // namespace

void declareAssetCommands(ActionRegistry &actions)
{
    declareOpenCommands(actions);
    for (const AssetCommandRow &row : assetCommandRows) {
        Command command{QLatin1String(row.id), QCoreApplication::translate("Commands", row.text),
                        QLatin1String(row.icon)};
        if (row.shortcut[0] != '\0')
            command.shortcuts = {
                QKeySequence::fromString(QLatin1String(row.shortcut), QKeySequence::PortableText)};
        actions.declare(command);
    }
}

} // namespace vams::ui
