#pragma once
// What is wrong with a value for its type, in the words of somebody who helps: what to write. The
// server decides; this only spares a way there.

#include "core/model/metadata.h"

namespace vams::ui {

/// Empty: nothing is wrong. An empty value is right for every type.
QString valueAdvice(MetadataValueType type, const QString &value, const QStringList &choices = {});

/// "x", "y", "z" of a type whose value is a few named numbers; empty for the others.
QStringList numberNames(MetadataValueType type);
/// The numbers of such a value, or the sixteen of a matrix, as people wrote them; empty where the
/// value is not of that form. An empty value is so many empty texts.
QStringList numbersIn(MetadataValueType type, const QString &value);
/// The value of these numbers; all empty: an empty one. What is no number stays in it as text, so
/// that nothing typed is lost.
QString valueOfNumbers(MetadataValueType type, const QStringList &numbers);
/// Sixteen numbers from any text that holds just so many, such as a pasted matrix; else empty.
QStringList matrixNumbers(const QString &text);

bool isYes(const QString &value);

} // namespace vams::ui
