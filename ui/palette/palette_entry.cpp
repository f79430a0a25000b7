#include "ui/palette/palette_entry.h"

#include "core/base/text.h"
#include "ui/search/hit_text.h"
#include "ui/shell/action_registry.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

class PaletteText
{
    Q_DECLARE_TR_FUNCTIONS(PaletteEntry)
};

struct GroupRow
{
    const char *prefix; ///< of the command's id
    const char *name;
};

constexpr GroupRow groupRows[] = {
    {"app", QT_TRANSLATE_NOOP("PaletteEntry", "Program")},
    {"window", QT_TRANSLATE_NOOP("PaletteEntry", "Program")},
    {"library", QT_TRANSLATE_NOOP("PaletteEntry", "Library")},
    {"asset", QT_TRANSLATE_NOOP("PaletteEntry", "Asset")},
    {"version", QT_TRANSLATE_NOOP("PaletteEntry", "Version")},
    {"link", QT_TRANSLATE_NOOP("PaletteEntry", "Link")},
    {"database", QT_TRANSLATE_NOOP("PaletteEntry", "Database")},
    {"file", QT_TRANSLATE_NOOP("PaletteEntry", "File")},
    {"edit", QT_TRANSLATE_NOOP("PaletteEntry", "Edit")},
    {"record", QT_TRANSLATE_NOOP("PaletteEntry", "Entry")},
    {"view", QT_TRANSLATE_NOOP("PaletteEntry", "View")},
    {"viewer", QT_TRANSLATE_NOOP("PaletteEntry", "Viewer")},
    {"go", QT_TRANSLATE_NOOP("PaletteEntry", "Go")},
    {"help", QT_TRANSLATE_NOOP("PaletteEntry", "Help")},
};

QString groupOf(const QString &id)
{
    const QString prefix = id.section(QLatin1Char('.'), 0, 0);
    for (const GroupRow &row : groupRows)
        if (prefix == QLatin1String(row.prefix))
            return QCoreApplication::translate("PaletteEntry", row.name);
    return PaletteText::tr("Page");
}

QString commandIcon(const QAction &action, bool isPlace)
{
    const QString own = action.property("iconName").toString();
    return !own.isEmpty() ? own
           : isPlace      ? QStringLiteral("arrow-right")
                          : QStringLiteral("function");
}

} // namespace

QString PaletteEntry::key() const
{
    switch (kind) {
    case PaletteKind::Command:
    case PaletteKind::Place:
        return QStringLiteral("command:") + target;
    case PaletteKind::Database:
        return QStringLiteral("database:") + target;
    case PaletteKind::SavedSearch:
        return QStringLiteral("saved:") + target;
    case PaletteKind::Hit:
        return QStringLiteral("hit:%1/%2%3")
            .arg(hit->asset.databaseId.text(), hit->asset.assetId.text(), hit->path);
    case PaletteKind::RecentSearch:
    case PaletteKind::Search:
        break;
    }
    return QStringLiteral("search:") + target;
}

std::vector<PaletteEntry> commandEntries(ActionRegistry &actions)
{
    std::vector<PaletteEntry> entries;
    for (const QString &id : actions.ids()) {
        const QAction *action = actions.action(id);
        if (!action->isEnabled() || id == QLatin1String("app.palette"))
            continue;
        const bool isPlace = id.startsWith(QLatin1String("go."));
        PaletteEntry entry;
        entry.kind = isPlace ? PaletteKind::Place : PaletteKind::Command;
        entry.target = id;
        entry.text = plainActionText(*action);
        entry.note = groupOf(id);
        entry.icon = commandIcon(*action, isPlace);
        entry.shortcut = action->shortcut();
        entry.isChecked = action->isCheckable() && action->isChecked();
        entries.push_back(std::move(entry));
    }
    return entries;
}

PaletteEntry hitEntry(const SearchHit &hit)
{
    const QString dot = QStringLiteral(" \u00b7 ");
    PaletteEntry entry;
    entry.kind = PaletteKind::Hit;
    entry.target = hit.asset.assetId.text();
    entry.text = nameOf(hit);
    entry.hit = hit;
    entry.icon = iconOf(hit);
    entry.note =
        hit.kind == SearchKind::Asset ? hit.asset.databaseId.text() : plainText(folderTextOf(hit));
    if (hit.kind == SearchKind::Asset && hit.type.startsWith(QLatin1Char('.')))
        entry.note += dot + hit.type.mid(1).toUpper();
    if (hit.isArchived)
        entry.note = PaletteText::tr("%1, archived").arg(entry.note);
    const qint64 size = hit.kind == SearchKind::File ? hit.size
                        : hit.summary                ? hit.summary->totalSize
                                                     : 0;
    if (size > 0)
        entry.note += dot + humanSize(size);
    return entry;
}

MarkedText markLetters(const QString &name, const std::vector<int> &positions)
{
    MarkedText text;
    qsizetype at = 0;
    for (std::size_t i = 0; i < positions.size();) {
        std::size_t end = i + 1;
        while (end < positions.size() && positions[end] == positions[end - 1] + 1)
            ++end;
        appendText(text, name.mid(at, positions[i] - at));
        const auto length = static_cast<qsizetype>(end - i);
        text.push_back({name.mid(positions[i], length), true});
        at = positions[i] + length;
        i = end;
    }
    appendText(text, name.mid(at));
    return text;
}

} // namespace vams::ui
