#pragma once
// `vams access`: what the rules of a library decide, and why.

#include <QStringList>

namespace vams::cli {

/// Returns the exit status: 0 allowed (with --batch: all lines were answered), 1 an error, 3 denied.
int runAccess(const QStringList &arguments);

} // namespace vams::cli
