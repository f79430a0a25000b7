#pragma once
// Lets what shows follow another size of type or density without being made anew.

#include "ui/theme/tokens.h"

#include <QFont>
#include <QList>
#include <QPointer>
#include <QWidget>

namespace vams::ui {

/// A font that a widget has of its own.
struct OwnFont
{
    QPointer<QWidget> widget;
    QFont font;
};

/// To be taken before a style sheet is set: that gives widgets back the fonts they had before they
/// were first styled.
QList<OwnFont> ownFonts();

/// Every minimum, maximum and fixed size, size of icon and font of its own that a widget was given
/// becomes what it would have been given now. A size that is that of a metric becomes the metric's;
/// any other, such as a sum, grows as much as the type. Windows keep their size.
void rescaleWidgets(const MetricValues &before, const MetricValues &now,
                    const QList<OwnFont> &fonts);

} // namespace vams::ui
