#pragma once
// What a reader process may use of the machine. One implementation a system.

#include <QtGlobal>

namespace vams::viewers::reader {

/// From now on allocations beyond it fail. Also switches core dumps off.
void limitMemory(qint64 bytes);

/// The process is ended when it has used this much more processor time.
void limitProcessorTime(int seconds);

} // namespace vams::viewers::reader
