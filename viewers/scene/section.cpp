#include "viewers/scene/section.h"

namespace vams::viewers {

QVector4D Section::plane() const
{
    if (!isOn)
        return {0, 0, 0, 1};
    QVector4D plane;
    const float side = keepsHigh ? 1 : -1;
    plane[axis] = side;
    plane[3] = -side * offset;
    return plane;
}

Section Section::through(const Bounds &bounds, int axis)
{
    Section section;
    section.axis = axis;
    section.offset = bounds.centre()[axis];
    return section;
}

} // namespace vams::viewers
