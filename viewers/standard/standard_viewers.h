#pragma once
// Which viewers the program has. Another viewer is one more line in the source file.

#include "viewers/base/viewer_registry.h"

class QThreadPool;

namespace vams::viewers {

class ReaderClient;

/// The reader and the pool must outlive every viewer that is created.
[[nodiscard]] ViewerRegistry standardViewers(ReaderClient &reader, QThreadPool &loaders);

} // namespace vams::viewers
