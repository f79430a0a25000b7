#pragma once
// A loopback HTTP server that misbehaves on command: hangs, cuts the connection, answers slowly,
// too little or nonsense. Runs on a thread of its own and records what it is asked.

#include "core/api/message.h"

#include <QThread>
#include <QUrl>

#include <deque>
#include <mutex>
#include <vector>

class QTcpServer;

namespace vams::test {

struct ServedRequest
{
    QByteArray method;
    QByteArray target; ///< as on the wire: encoded path and query
    api::Headers headers;
    QByteArray body; ///< the first MiB of it
    qint64 bodySize = 0;
    int connection = 0; ///< counts from 1
};

struct ScriptedAnswer
{
    int status = 200;
    api::Headers headers;
    QByteArray body;
    bool hangs = false;          ///< never answers
    qint64 cutAfter = -1;        ///< closes after so many bytes of the body; -2: before the head
    qint64 hangAfter = -1;       ///< stops after so many bytes of the body
    qint64 announcedLength = -1; ///< other than that of the body
    qint64 bytesPerMs = 0;       ///< 0: at once
    QByteArray raw;              ///< instead of all of the above
};

ScriptedAnswer jsonAnswer(const QByteArray &text, int status = 200);
ScriptedAnswer bytesAnswer(const QByteArray &body, int status = 200);
ScriptedAnswer withHeader(ScriptedAnswer answer, const QByteArray &name, const QByteArray &value);
ScriptedAnswer hangingAnswer();
/// Closes the connection without a word.
ScriptedAnswer cutAnswer();

enum class Encryption
{
    None,
    SelfSigned ///< with the certificate in tests/data/tls, which nobody trusts
};

class TestServer
{
public:
    using Handler = std::function<ScriptedAnswer(const ServedRequest &)>;

    explicit TestServer(Encryption encryption = Encryption::None);
    ~TestServer();

    /// "http://127.0.0.1:PORT" + path, or https.
    [[nodiscard]] QString url(const QString &path = {}) const;
    [[nodiscard]] QUrl root() const { return QUrl(url()); }

    /// Answers in the order of the calls; after the last one the handler answers, or a 404.
    void next(ScriptedAnswer answer);
    /// Runs on the server's thread.
    void always(Handler handler);

    [[nodiscard]] std::vector<ServedRequest> requests() const;
    [[nodiscard]] int requestCount() const;
    /// Bytes of bodies that arrived so far, of unfinished requests too.
    [[nodiscard]] qint64 bytesReceived() const;
    /// Connections that the client has closed.
    [[nodiscard]] int closedByClient() const;

private:
    friend class TestSession;
    ScriptedAnswer answerTo(const ServedRequest &request);

    QThread m_thread;
    Encryption m_encryption;
    QTcpServer *m_server; ///< lives on the thread
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    std::deque<ScriptedAnswer> m_script;
    Handler m_handler;
    std::vector<ServedRequest> m_requests;
    qint64 m_bytesReceived = 0;
    int m_connections = 0;
    int m_closedByClient = 0;
};

} // namespace vams::test
