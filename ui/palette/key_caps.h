#pragma once
// Keys drawn as caps.

#include <QStringList>

class QPainter;
class QRect;

namespace vams::ui {

class Theme;

/// "Ctrl+Shift+I" as its keys.
QStringList keyCapsOf(const QString &shortcut);
/// From the end of the place (left in right-to-left) inwards; returns the width that they took.
int paintKeyCaps(QPainter &painter, const QRect &place, const QStringList &keys, const Theme &theme,
                 Qt::LayoutDirection direction);

} // namespace vams::ui
