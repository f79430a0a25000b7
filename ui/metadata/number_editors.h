#pragma once
// Editors of values that are several numbers: points, rotations, places, and 4 x 4 matrices.

#include "ui/metadata/value_editor.h"

namespace vams::ui {

/// For a type of numbersIn whose value has its form.
ValueEditor *makeNumberEditor(const Theme &theme, const ValueField &field);

} // namespace vams::ui
