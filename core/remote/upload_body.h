#pragma once
// The body of one attempt: bytes in memory, a range of a file or a reader, streamed in constant
// memory. Sequential on purpose: Qt rewinds other devices and repeats requests behind our back that
// may not be repeated.

#include "core/api/message.h"
#include "core/base/result.h"

#include <QFile>
#include <QIODevice>

#include <functional>
#include <optional>

namespace vams::remote {

class UploadBody : public QIODevice
{
    Q_OBJECT

public:
    explicit UploadBody(const api::Request &request);

    /// Opens the file; fails if it cannot be read or is shorter than the range.
    Result<void> prepare();
    [[nodiscard]] qint64 length() const { return m_length; }
    /// Set when the bytes ended early, or could not be read.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64) override { return false; }

signals:
    void failed();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 readSource(char *data, qint64 size);

    const api::Request &m_request;
    QFile m_file;
    qint64 m_length = 0;
    qint64 m_position = 0;
    std::optional<Error> m_failure;
};

} // namespace vams::remote
