#pragma once
// What the palette offers: a command, a database, an asset or file, a search.

#include "core/model/search.h"
#include "ui/search/marked_text.h"

#include <QKeySequence>

#include <optional>
#include <vector>

namespace vams::ui {

class ActionRegistry;
struct FuzzyMatch;

enum class PaletteKind
{
    Command,
    Place,
    Database,
    SavedSearch,
    Hit,          ///< an asset or a file
    RecentSearch, ///< searched for before
    Search        ///< all results for what was typed
};

/// Which of them are shown.
enum class PaletteScope
{
    All,
    Commands,
    Assets,
    Files
};

struct PaletteEntry
{
    PaletteKind kind = PaletteKind::Command;
    QString target; ///< id of the command or database, link of a saved search, or words to look for
    QString text;
    QString note; ///< behind the text, muted
    QString icon;
    QKeySequence shortcut;
    bool isChecked = false;
    std::optional<SearchHit> hit;
    MarkedText marked; ///< the text with the letters that were typed

    /// Under which uses are counted; the same in the next session.
    [[nodiscard]] QString key() const;
};

/// Every enabled command, by group; the palette itself is left out.
std::vector<PaletteEntry> commandEntries(ActionRegistry &actions);
PaletteEntry hitEntry(const SearchHit &hit);
/// The name with these letters marked.
MarkedText markLetters(const QString &name, const std::vector<int> &positions);

} // namespace vams::ui
