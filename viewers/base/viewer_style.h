#pragma once
// The colours and icons viewers draw with. Whoever owns the theme fills it in and hands it on again
// when the theme changes; viewers know no theme classes.

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

#include <functional>

namespace vams::viewers {

struct ViewerStyle
{
    QColor viewport; ///< behind models and pictures
    QColor surface;  ///< behind text
    QColor overlay;  ///< tool bars and labels over a viewport
    QColor line;
    QColor hover;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentWeak;
    QColor accentText; ///< readable on accentWeak
    QColor selection;  ///< behind selected text
    QColor success;
    QColor warning;
    QColor danger;
    QColor axisX;
    QColor axisY;
    QColor axisZ;
    QFont monospace;
    bool reducedMotion = false;
    /// A line icon by its name ("frame", "grid") in a colour; none: buttons show their text.
    std::function<QIcon(const QString &name, const QColor &color)> icon;
};

} // namespace vams::viewers
