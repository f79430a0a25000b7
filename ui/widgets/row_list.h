#pragma once
// What lists of assets and of results share: a tree view that behaves as a list of rows, and the
// ground its delegates paint on.

#include "ui/theme/theme.h"

class QPainter;
class QStyleOptionViewItem;
class QTreeView;

namespace vams::ui {

/// Flat, whole rows, no editing; columns keep their widths but for the one that stretches.
void setUpRowList(QTreeView &list, int stretchedColumn);

/// Selection, pointer, the line below, and the ring at the edge of the row that has the focus.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme,
                    bool isFirstColumn);

} // namespace vams::ui
