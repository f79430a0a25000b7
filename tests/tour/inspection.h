#pragma once
// Looks at every control that shows: has it a name for those who cannot see it, has a button of an
// icon alone a tool tip, and does its text fit.

#include <QStringList>

class QWidget;

namespace vams::tour {

/// A line a fault, "cut: QLabel \"...\" 80 of 120 px"; each control is told once a name and fault.
QStringList inspect(const QWidget &window);

} // namespace vams::tour
