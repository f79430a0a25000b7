#pragma once
// JSON that people write and read.

#include <QString>

namespace vams::ui {

/// What is wrong with the text and where, for people; empty if it is JSON.
QString jsonProblem(const QString &text);
/// In lines, indented; the text itself if it is no JSON.
QString prettyJson(const QString &text);

} // namespace vams::ui
