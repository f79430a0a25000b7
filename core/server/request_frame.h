#pragma once
// Where a request on a connection begins and ends. Stricter than the HTTP library: what two readers
// could understand in two ways is refused, so that no bytes of a body are ever taken for a request.

#include <QByteArray>

namespace vams::server {

inline constexpr qsizetype largestHead = 64 * 1024;

struct RequestFrame
{
    int refusal = 0;             ///< HTTP status; 0: none
    const char *reason = "";     ///< of the refusal
    qint64 bodySize = 0;         ///< as announced
    bool isChunked = false;      ///< the end of the body is in the body
    bool endsConnection = false; ///< nothing may follow on this connection
};

/// `head` is everything before the body, with the empty line that ends it.
RequestFrame frameOf(const QByteArray &head, qint64 largestBody);

} // namespace vams::server
