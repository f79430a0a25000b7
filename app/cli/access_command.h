#pragma once
// `vams access`: what the rules of a library decide, and why.

#include <QStringList>

namespace vams::cli {

/// Returns the exit status: 0 when every question was answered, allowed or denied.
int runAccess(const QStringList &arguments);

} // namespace vams::cli
