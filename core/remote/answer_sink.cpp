#include "core/remote/answer_sink.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDevice>

namespace vams::remote {

namespace {

QString trSink(const char *text)
{
    return QCoreApplication::translate("vams::remote", text);
}

/// First byte of "bytes 10-19/100".
qint64 contentRangeStart(const QByteArray &header)
{
    const qsizetype space = header.indexOf(' ');
    const qsizetype dash = header.indexOf('-', space);
    bool ok = false;
    const qint64 start = header.mid(space + 1, dash - space - 1).toLongLong(&ok);
    return ok && space > 0 && dash > space ? start : -1;
}

Error changedOnServer(ErrorKind kind)
{
    return {.kind = kind,
            .message = trSink("The file changed on the server while it was read."),
            .subject = {},
            .advice = trSink("Try again.")};
}

} // namespace

AnswerSink::AnswerSink(const api::Request &request)
    : m_device(*request.sink)
    , m_startPosition(m_device.isSequential() ? 0 : m_device.pos())
{
    const QByteArray range = request.headers.value("Range");
    const qsizetype dash = range.indexOf('-');
    if (range.startsWith("bytes=") && dash > 6) {
        m_first = range.mid(6, dash - 6).toLongLong();
        m_last = range.mid(dash + 1);
    }
}

void AnswerSink::setHeaders(api::Headers &headers) const
{
    headers.set("Accept-Encoding", "identity"); // offsets count plain bytes
    if (!canResume())
        return;
    headers.set("Range", "bytes=" + QByteArray::number(m_first + m_received) + '-' + m_last);
    headers.set("If-Range", m_etag);
}

Result<void> AnswerSink::begin(int status, const api::Headers &answer)
{
    const QByteArray etag = answer.value("ETag");
    const bool same = m_received == 0 || (!etag.isEmpty() && etag == m_etag);
    if (!same && !restart())
        return fail(changedOnServer(ErrorKind::Conflict));
    // Weak tags do not promise equal bytes.
    m_etag = etag.startsWith("W/") ? QByteArray() : etag;
    qint64 start = 0;
    if (answer.contains("Content-Range"))
        start = contentRangeStart(answer.value("Content-Range"));
    else if (status == 206)
        start = m_first + m_received;
    m_skip = m_first + m_received - start;
    if (start < 0 || m_skip < 0)
        return fail(changedOnServer(ErrorKind::Offline));
    return {};
}

Result<void> AnswerSink::write(const QByteArray &bytes)
{
    const qint64 skipped = qMin<qint64>(m_skip, bytes.size());
    m_skip -= skipped;
    const qint64 size = bytes.size() - skipped;
    if (size > 0 && m_device.write(bytes.constData() + skipped, size) != size)
        return fail(ErrorKind::Io, trSink("Writing failed: %1").arg(m_device.errorString()), {},
                    trSink("Check that the disk has room and that you may write there."));
    m_received += size;
    return {};
}

bool AnswerSink::canRepeat() const
{
    return m_received == 0 || canResume() || canRestart();
}

bool AnswerSink::canRestart() const
{
    return qobject_cast<QFileDevice *>(&m_device) != nullptr ||
           qobject_cast<QBuffer *>(&m_device) != nullptr;
}

bool AnswerSink::restart()
{
    m_received = 0;
    m_etag.clear();
    if (auto *file = qobject_cast<QFileDevice *>(&m_device))
        return file->seek(m_startPosition) && file->resize(m_startPosition);
    if (auto *buffer = qobject_cast<QBuffer *>(&m_device)) {
        buffer->buffer().resize(m_startPosition);
        return buffer->seek(m_startPosition);
    }
    return false;
}

} // namespace vams::remote
