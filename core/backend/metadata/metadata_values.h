#pragma once
// What a metadata value of each type must look like (API.md section 8.1).

#include "core/model/metadata.h"

namespace vams::backend {

/// Empty when the text is a value of this type; else what is wrong, for people. An empty text is a
/// value of every type.
QString metadataValueProblem(MetadataValueType type, const QString &value);

/// The grammar of Python's float(): surrounding blanks, "1_000", "nan" and "inf" are numbers too.
bool isPythonNumber(const QString &text);

/// The grammar of Python's datetime.fromisoformat(): a day, or a day and a time, in the usual or
/// the basic form, also by weeks.
bool isIsoDate(const QString &text);

} // namespace vams::backend
