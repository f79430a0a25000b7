#pragma once
// The messages between the program and its reader process: length, type, payload, over stdin and
// stdout. Big arrays travel in the shared area. Both sides check what they get.

#include "core/base/error.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QSize>
#include <QString>

#include <optional>

namespace vams::viewers::protocol {

/// Raised when messages change; the program and the reader of one build always agree.
inline constexpr int version = 2;

enum class MessageType : quint8
{
    Request,        ///< to the reader: Request
    SideFileAnswer, ///< to the reader: QString path
    NeedSideFile,   ///< from the reader: QString name
    Done,           ///< from the reader: depends on the command
    Failed,         ///< from the reader: Error
};

enum class Command : quint8
{
    LoadMesh,
    LoadImage,
    ReadFacts,
    Thumbnail
};

struct Request
{
    Command command = Command::LoadMesh;
    QString path;
    QString fileName;
    QSize size; ///< of thumbnails and pictures; empty: as large as they are
    bool hasSideFiles = false;
    qint32 cpuSeconds = 0;
};

struct Message
{
    MessageType type = MessageType::Failed;
    QByteArray payload;
};

QDataStream &operator<<(QDataStream &out, const Request &request);
QDataStream &operator>>(QDataStream &in, Request &request);
QDataStream &operator<<(QDataStream &out, const Error &error);
QDataStream &operator>>(QDataStream &in, Error &error);

/// A message as bytes on the wire.
QByteArray frame(MessageType type, const QByteArray &payload);

/// Takes the first whole message from the buffer. `isBroken` is set when what is there cannot be
/// one.
std::optional<Message> takeMessage(QByteArray &buffer, bool &isBroken);

template <class T>
QByteArray encode(const T &value)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << value;
    return bytes;
}

/// Nothing when the bytes are not such a value.
template <class T>
std::optional<T> decode(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    T value;
    in >> value;
    if (in.status() != QDataStream::Ok)
        return std::nullopt;
    return value;
}

} // namespace vams::viewers::protocol
