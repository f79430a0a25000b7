#include "core/remote/upload_body.h"

#include "core/remote/transfer_pace.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstring>

namespace vams::remote {

namespace {

QString trBody(const char *text)
{
    return QCoreApplication::translate("vams::remote", text);
}

Error fileChanged(const QString &path)
{
    return {.kind = ErrorKind::Io,
            .message = trBody("The file became shorter while it was read."),
            .subject = path,
            .advice = trBody("Wait until no other program writes to it and try again.")};
}

} // namespace

UploadBody::UploadBody(const api::Request &request)
    : m_request(request)
{
    m_length = request.bodyFile ? request.bodyFile->length : request.body.size();
}

Result<void> UploadBody::prepare()
{
    if (const auto &range = m_request.bodyFile) {
        m_file.setFileName(range->path);
        if (!m_file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Io,
                        trBody("The file could not be opened: %1").arg(m_file.errorString()),
                        range->path, trBody("Check that it is there and that you may read it."));
        if (range->offset + range->length > m_file.size())
            return fail(fileChanged(range->path));
        if (!m_file.seek(range->offset))
            return fail(ErrorKind::Io, m_file.errorString(), range->path);
    }
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return {};
}

qint64 UploadBody::bytesAvailable() const
{
    return m_length - m_position + QIODevice::bytesAvailable();
}

qint64 UploadBody::readData(char *data, qint64 maxSize)
{
    qint64 wanted = qMin(maxSize, m_length - m_position);
    if (m_failure || wanted <= 0)
        return -1;
    if (m_request.bodyFile)
        wanted = uploadPace().take(wanted);
    if (wanted == 0) {
        QTimer::singleShot(TransferPace::askAgainMs, this, &QIODevice::readyRead);
        return 0;
    }
    const qint64 got = readSource(data, wanted);
    if (got > 0) {
        m_position += got;
        return got;
    }
    m_failure = got == 0 ? fileChanged(m_file.fileName())
                         : Error{.kind = ErrorKind::Io,
                                 .message = trBody("Reading failed: %1").arg(m_file.errorString()),
                                 .subject = m_file.fileName()};
    emit failed();
    return -1;
}

qint64 UploadBody::readSource(char *data, qint64 size)
{
    if (m_request.bodyFile)
        return m_file.read(data, size);
    std::memcpy(data, m_request.body.constData() + m_position, static_cast<size_t>(size));
    return size;
}

} // namespace vams::remote
