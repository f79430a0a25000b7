#pragma once
// The colours and icons viewers draw with. Whoever owns the theme fills it in and hands it on again
// when the theme changes; viewers know no theme classes.

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

#include <array>
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
    /// From low to high; the same in both themes.
    std::array<QColor, 5> heat{QColor(0x3f, 0x60, 0xa4), QColor(0x38, 0xa0, 0xac),
                               QColor(0x76, 0xb5, 0x52), QColor(0xee, 0xc0, 0x3a),
                               QColor(0xd2, 0x40, 0x2c)};
    QFont monospace;
    bool reducedMotion = false;
    /// A line icon by its name ("frame", "grid") in a colour; none: buttons show their text.
    std::function<QIcon(const QString &name, const QColor &color)> icon;
};

} // namespace vams::viewers
