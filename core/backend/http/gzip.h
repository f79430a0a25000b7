#pragma once
// Packs long answers for clients that say they can unpack them.

#include "core/api/message.h"

namespace vams::backend {

/// `bytes` as a gzip file (RFC 1952).
QByteArray gzip(const QByteArray &bytes);

/// Packs the body of an answer that is longer than the contract's 100 KiB, if the request accepts
/// it. A request in process never does.
void packLongAnswer(const api::Request &request, api::Response &response);

} // namespace vams::backend
