#pragma once
// Technical drawings: the same lines as a picture and as SVG.

#include <QByteArray>
#include <QImage>

namespace vams::demo {

struct Drawing
{
    QImage picture;
    QByteArray svg;
};

/// Front view and section of the impeller, with dimensions and a title block; A3, landscape.
/// Needs no display and no fonts: letters are strokes.
Drawing impellerDrawing(int width);

} // namespace vams::demo
