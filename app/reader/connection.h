#pragma once
// The reader's end of the two pipes. A thread of its own waits for messages, so that the process
// ends at once when the program is gone, whatever the main thread is busy with.

#include "viewers/reader/protocol.h"

#include <QFile>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace vams::viewers::reader {

class Connection
{
public:
    /// Takes stdin and stdout; whatever libraries print later goes to stderr. Ends the process when
    /// stdin closes. Lives until the process ends.
    Connection();

    /// Blocks until the next message.
    protocol::Message receive();
    void send(protocol::MessageType type, const QByteArray &payload);

private:
    void listen();

    int m_in = -1;
    QFile m_out;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<protocol::Message> m_messages;
};

} // namespace vams::viewers::reader
