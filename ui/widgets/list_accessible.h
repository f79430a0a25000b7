#pragma once
// What screen readers are told of lists and boards: one item a row, whatever columns the model has.
// Qt's own counts a cell for each column of the model, and takes places of items that ItemBoard
// does not lay out. Tables and trees are Qt's.

class QItemSelection;
class QModelIndex;
class QListView;

namespace vams::ui {

/// From now on each QListView of the program is told of in this way; once is enough.
void useListAccessible();

/// Tells a screen reader that the focus is on the item of this row now.
void announceCurrent(QListView &view, const QModelIndex &index);
/// Tells it which rows are selected now, and which are no longer.
void announceSelection(QListView &view, const QItemSelection &selected,
                       const QItemSelection &deselected);

} // namespace vams::ui
