#pragma once
// Request and Response of the contract: what crosses the seam, over HTTP and in process alike.

#include "core/base/json_fwd.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <functional>
#include <optional>

class QIODevice;

namespace vams::api {

/// Names compare without case.
class Headers
{
public:
    void set(const QByteArray &name, const QByteArray &value);
    [[nodiscard]] QByteArray value(const QByteArray &name) const;
    [[nodiscard]] bool contains(const QByteArray &name) const;
    [[nodiscard]] const QList<QPair<QByteArray, QByteArray>> &all() const { return m_all; }

private:
    QList<QPair<QByteArray, QByteArray>> m_all;
};

using Query = QList<QPair<QString, QString>>;

/// Bytes of a file on this machine that are sent or answered without passing through memory. Only
/// read.
struct FileRange
{
    QString path;
    qint64 offset = 0;
    qint64 length = 0;
    /// Not 0: a file that others may write. It must still have this time (milliseconds since 1970)
    /// when its last byte was read; see `isStill`.
    qint64 modifiedMs = 0;

    bool operator==(const FileRange &) const = default;
};

/// False when the file was changed since the answer was made: bytes read from it may be mixed.
bool isStill(const FileRange &range);

/// Takes the next bytes; false when it wants no more.
using BodyReceiver = std::function<bool(const char *, qint64)>;
/// Hands a body to a receiver piece by piece, once. False when the bytes broke off before their
/// end.
using BodyFeed = std::function<bool(const BodyReceiver &)>;

struct Request
{
    QByteArray method = "GET";
    /// Decoded path below the API root ("/database/a b"), or the whole URL of an object that the
    /// contract handed out ("https://..." or "vams-object:...").
    QString path;
    Query query;
    Headers headers;

    /// The body: at most one of the three.
    QByteArray body;
    std::optional<FileRange> bodyFile;
    BodyFeed bodyFeed; ///< set by the listener only
    /// From where it came; set by the listener only. Never part of what is sent.
    QString remoteAddress;

    /// Where the bytes of a successful answer go; without it they are in Response::body. Written by
    /// the transport's thread while `send` blocks.
    QIODevice *sink = nullptr;
    /// The caller is content with Response::bodyFile instead of bytes, where the transport has such
    /// a file.
    bool acceptsLocalFile = false;

    [[nodiscard]] bool isObjectUrl() const;
    [[nodiscard]] QString queryValue(const QString &name) const;
};

struct Response
{
    int status = 200;
    Headers headers;
    QByteArray body;
    std::optional<FileRange> bodyFile;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// What the Retry-After header of an answer asks for, at most a day; 0 if it asks for nothing.
qint64 retryAfterMs(const Response &response);

/// A request with a JSON body (and its content type).
Request jsonRequest(QByteArray method, QString path, const Json &body);

/// "/database" + "a b" + "assets" -> "/database/a b/assets". Paths travel decoded; the transport
/// encodes.
QString pathOf(std::initializer_list<QString> segments);

} // namespace vams::api
