#include "core/server/request_frame.h"

#include <QList>

#include <algorithm>
#include <cstring>

namespace vams::server {

namespace {

constexpr qsizetype longestLine = 8190;   // the HTTP library cuts longer ones
constexpr qsizetype longestTarget = 8000; // what it still takes with method and version
constexpr qsizetype mostDigits = 18;
constexpr qsizetype mostHeaders = 100;

RequestFrame refusedFrame(int status, const char *reason)
{
    RequestFrame frame;
    frame.refusal = status;
    frame.reason = reason;
    frame.endsConnection = true;
    return frame;
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
}

bool isName(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isNameCharacter);
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= mostDigits &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A line feed or carriage return alone, or a zero byte, ends a line for some readers only.
bool hasStrayControl(const QByteArray &head)
{
    for (qsizetype at = 0; at < head.size(); ++at) {
        const char c = head.at(at);
        if (c == '\0' || (c == '\n' && (at == 0 || head.at(at - 1) != '\r')) ||
            (c == '\r' && (at + 1 == head.size() || head.at(at + 1) != '\n')))
            return true;
    }
    return false;
}

/// The headers that say how long the body is.
struct FramingHeaders
{
    QList<QByteArray> lengths;
    QList<QByteArray> encodings;
    bool hasRange = false;
};

/// False when a line is no header.
bool collectFraming(const QList<QByteArray> &lines, FramingHeaders &found)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isName(line.left(colon)))
            return false;
        const QByteArray name = line.left(colon).toLower();
        if (name == "content-length")
            found.lengths << line.mid(colon + 1).trimmed();
        else if (name == "transfer-encoding")
            found.encodings << line.mid(colon + 1).trimmed().toLower();
        else if (name == "range")
            found.hasRange = true;
    }
    return true;
}

bool readsBody(const QByteArray &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH" || method == "DELETE";
}

RequestFrame frameOfBody(const FramingHeaders &headers, qint64 largestBody)
{
    if (headers.lengths.size() > 1 || headers.encodings.size() > 1 ||
        (!headers.lengths.isEmpty() && !headers.encodings.isEmpty()))
        return refusedFrame(400, "The length of the body is given twice");
    RequestFrame frame;
    if (!headers.encodings.isEmpty()) {
        if (headers.encodings.first() != "chunked")
            return refusedFrame(501, "This Transfer-Encoding is not understood");
        frame.isChunked = true;
    } else if (!headers.lengths.isEmpty()) {
        if (!isNumber(headers.lengths.first()))
            return refusedFrame(400, "The Content-Length is no number");
        frame.bodySize = headers.lengths.first().toLongLong();
        if (frame.bodySize > largestBody)
            return refusedFrame(413, "The request is too large");
    }
    return frame;
}

} // namespace

RequestFrame frameOf(const QByteArray &head, qint64 largestBody)
{
    if (hasStrayControl(head))
        return refusedFrame(400, "The request is not understood");
    QList<QByteArray> lines = head.left(head.size() - 4).split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    if (first.size() != 3 || !isName(first.at(0)) || first.at(1).isEmpty() ||
        (first.at(2) != "HTTP/1.1" && first.at(2) != "HTTP/1.0"))
        return refusedFrame(400, "The request is not understood");
    if (first.at(1).size() > longestTarget)
        return refusedFrame(414, "The address is too long");
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.size() > longestLine)
            return refusedFrame(431, "A header is too long");
    }
    if (lines.size() > mostHeaders)
        return refusedFrame(431, "There are too many headers");
    FramingHeaders headers;
    if (!collectFraming(lines, headers))
        return refusedFrame(400, "A header is not understood");
    RequestFrame frame = frameOfBody(headers, largestBody);
    // What the library will not read, or answers before it reads, must not be left behind; and the
    // end of a chunked body is found by the library only.
    const bool hasBody = frame.isChunked || frame.bodySize > 0;
    if (frame.isChunked || (hasBody && (headers.hasRange || !readsBody(first.at(0)))))
        frame.endsConnection = true;
    return frame;
}

} // namespace vams::server
