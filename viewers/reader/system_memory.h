#pragma once
// How much memory the machine has.

#include <QtGlobal>

namespace vams::viewers {

/// Bytes of main memory.
qint64 systemMemory();

} // namespace vams::viewers
