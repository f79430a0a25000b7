#pragma once
// Lets what shows follow another size of type or density without being made anew.

#include "ui/theme/tokens.h"

namespace vams::ui {

/// Every minimum, maximum and fixed size, size of icon and font of its own that a widget was given
/// becomes what it would have been given now. A size that is that of a metric becomes the metric's;
/// any other, such as a sum, grows as much as the type. Windows keep their size.
void rescaleWidgets(const MetricValues &before, const MetricValues &now);

} // namespace vams::ui
