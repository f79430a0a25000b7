#include "ui/shell/keys/shortcut_presets.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

struct PresetKeyRow
{
    const char *command;
    const char *keys; ///< portable, separated by "; "
};

constexpr PresetKeyRow blenderRows[] = {
    {"app.palette", "F3; Ctrl+K"},      {"view.fullScreen", "Ctrl+Alt+Space; F11"},
    {"go.back", "Backspace; Alt+Left"}, {"go.forward", "Shift+Backspace; Alt+Right"},
    {"edit.redo", "Ctrl+Shift+Z"},

};

constexpr PresetKeyRow mayaRows[] = {
    {"app.palette", "Ctrl+F; Ctrl+K"},      {"edit.search", "/"},
    {"view.fullScreen", "Ctrl+Space; F11"}, {"edit.redo", "Ctrl+Y; Ctrl+Shift+Z"},
    {"file.download", "Ctrl+Shift+D"},
};

template <std::size_t N>
ShortcutMap changesOf(const PresetKeyRow (&rows)[N])
{
    ShortcutMap changes;
    for (const PresetKeyRow &row : rows)
        changes.insert(
            QLatin1String(row.command),
            QKeySequence::listFromString(QLatin1String(row.keys), QKeySequence::PortableText));
    return changes;
}

QString presetText(const char *text)
{
    return QCoreApplication::translate("ShortcutPresets", text);
}

} // namespace

std::vector<ShortcutPreset> shortcutPresets()
{
    return {
        {QStringLiteral("VAMS"),
         presetText(QT_TRANSLATE_NOOP("ShortcutPresets", "The program's own.")),
         {}},
        {presetText(QT_TRANSLATE_NOOP("ShortcutPresets", "Like Blender")),
         presetText(QT_TRANSLATE_NOOP(
             "ShortcutPresets",
             "F3 finds commands, Backspace goes back, Ctrl+Alt+Space is full screen.")),
         changesOf(blenderRows)},
        {presetText(QT_TRANSLATE_NOOP("ShortcutPresets", "Like Maya")),
         presetText(QT_TRANSLATE_NOOP("ShortcutPresets",
                                      "Ctrl+F finds commands, Ctrl+Space is full screen.")),
         changesOf(mayaRows)},
    };
}

} // namespace vams::ui
