#pragma once
// What screen readers are told of the graph of links: a list with one item a box.

namespace vams::ui {

class LinkGraphView;

/// From now on each such view is told of in this way; once is enough.
void useGraphAccessible();
/// The focus is on this box now.
void announceBox(LinkGraphView &view, int box);
/// There are other boxes.
void announceGraphChanged(LinkGraphView &view);

} // namespace vams::ui
