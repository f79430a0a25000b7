#include "app/reader/connection.h"

#include "app/reader/streams.h"

#include <cstdlib>
#include <thread>

namespace vams::viewers::reader {

Connection::Connection()
{
    const StandardStreams streams = takeStandardStreams();
    m_in = streams.in;
    m_out.open(streams.out, QIODevice::WriteOnly | QIODevice::Unbuffered);
    std::thread([this] { listen(); }).detach();
}

void Connection::listen()
{
    QByteArray buffer;
    char part[4096];
    while (true) {
        const long count = readSome(m_in, part, sizeof(part));
        // Without the program nobody wants the answer.
        if (count <= 0)
            std::_Exit(0);
        buffer.append(part, count);
        bool isBroken = false;
        while (auto message = protocol::takeMessage(buffer, isBroken)) {
            const std::lock_guard lock(m_mutex);
            m_messages.push_back(std::move(*message));
            m_arrived.notify_one();
        }
        if (isBroken)
            std::_Exit(1);
    }
}

protocol::Message Connection::receive()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return !m_messages.empty(); });
    protocol::Message message = std::move(m_messages.front());
    m_messages.pop_front();
    return message;
}

void Connection::send(protocol::MessageType type, const QByteArray &payload)
{
    const QByteArray bytes = protocol::frame(type, payload);
    if (m_out.write(bytes) != bytes.size())
        std::_Exit(1);
}

} // namespace vams::viewers::reader
