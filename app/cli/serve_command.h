#pragma once
// `vams serve`: a library behind an HTTP port.

#include <QStringList>

namespace vams::cli {

/// Returns the exit status. Prints the base URL on standard output once requests are taken.
int runServe(const QStringList &arguments);

} // namespace vams::cli
