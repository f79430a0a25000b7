#pragma once
// Several threads on one list of work, the caller's among them.

#include <QThreadPool>

#include <functional>

namespace vams::transfer {

/// Runs `work(0)` ... `work(count - 1)`, at most `width` at a time; returns when all have run.
/// Takes only threads of the pool that are free at this moment and works on the caller's thread
/// too, so it may be called from a thread of the same pool.
void runParallel(QThreadPool &pool, int width, int count, const std::function<void(int)> &work);

} // namespace vams::transfer
