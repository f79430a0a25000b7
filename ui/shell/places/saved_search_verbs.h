#pragma once
// What can be done with saved searches: keep a place under a name, rename, remove with a way back.

#include "ui/shell/page.h"

namespace vams::ui {

/// Asks for a name over `where` and keeps the place under it.
void askToSaveSearch(const PageContext &context, QWidget *where, const Location &place,
                     const QString &suggestedName);
void askToRenameSearch(const PageContext &context, QWidget *where, const QString &name);
/// At once; the toast over `where` puts it back.
void removeSearch(const PageContext &context, QWidget *where, const QString &name);
/// All of this for the search of this name.
void showSearchMenu(const PageContext &context, QWidget *where, const QString &name,
                    const QPoint &globalPos);
/// Whether some search leads there already.
bool isSaved(const PageContext &context, const Location &place);

} // namespace vams::ui
