#pragma once
// The signs in fields that find something, with names for screen readers: Qt gives them icons
// alone.

class QLineEdit;

namespace vams::ui {

class Theme;

/// Of a field that has its own name already.
void addFindSign(QLineEdit &field, const Theme &theme);
/// A button in the field that empties it.
void addClearButton(QLineEdit &field);

} // namespace vams::ui
