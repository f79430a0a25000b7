#pragma once
// `vams check` and `vams backup`: looking after a library from a shell, also of one that a server
// or the desktop holds.

#include <QStringList>

namespace vams::cli {

/// 0: the library is whole; 1: it is not, or could not be read; 2: wrong arguments.
int runCheck(const QStringList &arguments);
/// 0: the copy is whole; 1: it could not be made; 2: wrong arguments.
int runBackup(const QStringList &arguments);

} // namespace vams::cli
