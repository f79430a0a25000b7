#include "viewers/reader/reader_process.h"

#include "core/base/clock.h"
#include "viewers/base/format_error.h"
#include "viewers/reader/exit_codes.h"
#include "viewers/reader/shared_area.h"

#include <QProcess>

#include <algorithm>

namespace vams::viewers {

namespace {

constexpr int startTimeMs = 20000;
constexpr int pollMs = 30; ///< how soon a cancelled job is seen
constexpr qsizetype logBytes = 4096;

Error readerError(const QString &why, const QString &fileName, const QString &detail = {})
{
    return {ErrorKind::Invalid, ReaderText::tr("The file could not be read: %1").arg(why), fileName,
            ReaderText::tr("Open it in the program that made it, and export it again."), detail};
}

Error tooLongError(const QString &fileName)
{
    return readerError(ReaderText::tr("it took too long."), fileName);
}

} // namespace

ReaderProcess::ReaderProcess(ReaderOptions options)
    : m_options(std::move(options))
    , m_thread([this] { run(); })
{}

ReaderProcess::~ReaderProcess()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ReaderProcess::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_task || m_isEnding; });
        if (!m_task)
            break;
        lock.unlock();
        m_task();
        lock.lock();
        m_task = nullptr;
        m_changed.notify_all();
    }
    lock.unlock();
    end();
}

void ReaderProcess::post(std::function<void()> task)
{
    std::unique_lock lock(m_mutex);
    m_task = std::move(task);
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return !m_task; });
}

Result<QByteArray> ReaderProcess::call(const protocol::Request &request, const SideFiles &sideFiles,
                                       Job &job)
{
    Result<QByteArray> result = fail(cancelledError());
    post([&] {
        // It may have been killed while it had nothing to do.
        if (m_process && m_process->waitForFinished(0))
            end();
        if (!m_process && !start()) {
            result = fail(startError());
            end();
            return;
        }
        result = converse(request, sideFiles, job);
    });
    return result;
}

bool ReaderProcess::start()
{
    m_area = SharedArea::create();
    if (!m_area)
        return false;
    m_process = std::make_unique<QProcess>();
    m_area->handDown(*m_process);
    m_buffer.clear();
    m_log.clear();
    m_process->start(m_options.program,
                     {QStringLiteral("--area"), QString::number(m_area->handle()),
                      QStringLiteral("--memory"), QString::number(m_options.memoryLimit)});
    return m_process->waitForStarted(startTimeMs);
}

Error ReaderProcess::startError() const
{
    return {ErrorKind::Internal,
            ReaderText::tr("The helper program that reads files did not start."), m_options.program,
            ReaderText::tr("Install the program again."),
            m_process ? m_process->errorString() : ReaderText::tr("no shared memory")};
}

void ReaderProcess::end()
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished();
        m_process.reset();
    }
    m_buffer.clear();
}

Error ReaderProcess::deathError(const QString &fileName)
{
    m_process->waitForFinished(1000);
    m_log = (m_log + m_process->readAllStandardError()).right(logBytes);
    const bool crashed = m_process->exitStatus() == QProcess::CrashExit;
    const int code = m_process->exitCode();
    const QString detail =
        QStringLiteral("%1 %2\n").arg(crashed ? "signal" : "exit code").arg(code) +
        QString::fromUtf8(m_log);
    if (!crashed && code == exitNoMemory)
        return readerError(ReaderText::tr("it needs more memory than it may use."), fileName,
                           detail);
    if (isCpuLimitExit(crashed, code))
        return tooLongError(fileName);
    return readerError(ReaderText::tr("its reader crashed on it."), fileName, detail);
}

std::optional<protocol::Message> ReaderProcess::nextMessage(bool &isBroken)
{
    m_buffer += m_process->readAllStandardOutput();
    m_log = (m_log + m_process->readAllStandardError()).right(logBytes);
    return protocol::takeMessage(m_buffer, isBroken);
}

Result<QByteArray> ReaderProcess::converse(const protocol::Request &request,
                                           const SideFiles &sideFiles, Job &job)
{
    using protocol::MessageType;
    m_process->write(protocol::frame(MessageType::Request, protocol::encode(request)));
    m_process->waitForBytesWritten(pollMs);
    qint64 deadline = monotonicMs() + m_options.timeLimitMs;
    bool isBroken = false;
    while (!isBroken) {
        if (const auto message = nextMessage(isBroken)) {
            if (message->type == MessageType::Done)
                return message->payload;
            if (message->type == MessageType::Failed)
                return fail(protocol::decode<Error>(message->payload).value_or(Error{}));
            const auto name = protocol::decode<QString>(message->payload);
            const qint64 asked = monotonicMs();
            const QString safe = name ? safeRelativeName(*name) : QString();
            const QString path = safe.isEmpty() || !sideFiles ? QString() : sideFiles(safe);
            m_process->write(protocol::frame(MessageType::SideFileAnswer, protocol::encode(path)));
            deadline += monotonicMs() - asked;
            continue;
        }
        const qint64 left = deadline - monotonicMs();
        if (job.isCancelled() || left <= 0) {
            end();
            return fail(job.isCancelled() ? cancelledError() : tooLongError(request.fileName));
        }
        if (isBroken)
            break;
        const bool isThere =
            m_process->waitForReadyRead(static_cast<int>(std::min<qint64>(left, pollMs)));
        if (!isThere && m_process->state() == QProcess::NotRunning &&
            m_process->bytesAvailable() == 0) {
            Error error = deathError(request.fileName);
            end();
            return fail(std::move(error));
        }
    }
    end();
    return fail(readerError(ReaderText::tr("its reader gave a broken answer."), request.fileName));
}

} // namespace vams::viewers
