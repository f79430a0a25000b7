#include "tests/tour/routes.h"

namespace vams::tour {

void walk(Guide &guide, const TourPlaces &)
{
    guide.resize(1440, 900);
    guide.shoot(QStringLiteral("01-welcome"));
}

} // namespace vams::tour
