#pragma once
// What screen readers are told of the rows and cells of lists.

#include <QStringList>

namespace vams::ui {

/// A cell of a table: its text, or that there is none.
QString spokenCell(const QString &text);
/// One after the other, without those that are empty.
QString spokenParts(const QStringList &parts);

} // namespace vams::ui
