#include "viewers/reader/protocol.h"

#include <QtEndian>

namespace vams::viewers::protocol {

namespace {

constexpr quint32 maxPayload = 64 * 1024 * 1024;
constexpr qsizetype frameHead = 5;

} // namespace

QDataStream &operator<<(QDataStream &out, const Request &request)
{
    return out << static_cast<quint8>(request.command) << request.path << request.fileName
               << request.size << request.hasSideFiles << request.cpuSeconds;
}

QDataStream &operator>>(QDataStream &in, Request &request)
{
    quint8 command = 0;
    in >> command >> request.path >> request.fileName >> request.size >> request.hasSideFiles >>
        request.cpuSeconds;
    request.command = static_cast<Command>(command);
    return in;
}

QDataStream &operator<<(QDataStream &out, const Error &error)
{
    return out << static_cast<qint32>(error.kind) << error.message << error.subject << error.advice
               << error.detail;
}

QDataStream &operator>>(QDataStream &in, Error &error)
{
    qint32 kind = 0;
    in >> kind >> error.message >> error.subject >> error.advice >> error.detail;
    const bool isKnown = kind >= 0 && kind <= static_cast<qint32>(ErrorKind::Io);
    error.kind = isKnown ? static_cast<ErrorKind>(kind) : ErrorKind::Invalid;
    return in;
}

QByteArray frame(MessageType type, const QByteArray &payload)
{
    QByteArray bytes(frameHead, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(payload.size()), bytes.data());
    bytes[4] = static_cast<char>(type);
    return bytes + payload;
}

std::optional<Message> takeMessage(QByteArray &buffer, bool &isBroken)
{
    if (buffer.size() < frameHead)
        return std::nullopt;
    const auto size = qFromLittleEndian<quint32>(buffer.constData());
    const auto type = static_cast<quint8>(buffer.at(4));
    isBroken = size > maxPayload || type > static_cast<quint8>(MessageType::Failed);
    if (isBroken || buffer.size() - frameHead < static_cast<qsizetype>(size))
        return std::nullopt;
    Message message{static_cast<MessageType>(type), buffer.mid(frameHead, size)};
    buffer.remove(0, frameHead + static_cast<qsizetype>(size));
    return message;
}

} // namespace vams::viewers::protocol
