#pragma once
// `vams user`: local accounts of a library that nobody serves at the moment.

#include <QStringList>

namespace vams::cli {

/// Returns the exit status.
int runUser(const QStringList &arguments);

} // namespace vams::cli
