#pragma once
// Where the bytes of an answer go when they do not stay in memory; over several attempts. Goes on
// where the last attempt broke off if the server can prove that the bytes are the same, else starts
// again if the device can.

#include "core/api/message.h"
#include "core/base/result.h"

namespace vams::remote {

class AnswerSink
{
public:
    /// `request` has a sink.
    explicit AnswerSink(const api::Request &request);

    /// Before each attempt: sets or removes Range and If-Range.
    void setHeaders(api::Headers &headers) const;
    /// The head of a successful answer has come. An error that another attempt may cure has kind
    /// Offline.
    Result<void> begin(int status, const api::Headers &answer);
    Result<void> write(const QByteArray &bytes);
    /// Whether another attempt can end with the right bytes.
    [[nodiscard]] bool canRepeat() const;

    /// Bytes that stand in the device from this and earlier attempts.
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    [[nodiscard]] bool canResume() const { return m_received > 0 && !m_etag.isEmpty(); }
    [[nodiscard]] bool canRestart() const;
    bool restart();

    QIODevice &m_device;
    qint64 m_startPosition; ///< of the device
    qint64 m_first = 0;     ///< first byte of the object that the caller wants
    QByteArray m_last;      ///< last one, as text; empty: to the end
    qint64 m_received = 0;
    qint64 m_skip = 0; ///< bytes of this attempt that came in an earlier one already
    QByteArray m_etag;
};

} // namespace vams::remote
