#include "viewers/reader/reader_client.h"

#include "viewers/base/format_error.h"
#include "viewers/reader/reader_process.h"
#include "viewers/reader/system_memory.h"
#include "viewers/reader/transfer.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <chrono>

namespace vams::viewers {

namespace {

constexpr int currentThumbnailVersion = 3;
constexpr qint64 largestMemoryLimit = 8LL * 1024 * 1024 * 1024;

ReaderOptions completed(ReaderOptions options)
{
    if (options.program.isEmpty()) {
        options.program =
            QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("vams-reader"));
#if defined(Q_OS_WIN)
        options.program += QStringLiteral(".exe");
#endif
    }
    if (options.memoryLimit <= 0)
        options.memoryLimit = std::min(largestMemoryLimit, systemMemory() / 2);
    options.processes = std::max(1, options.processes);
    return options;
}

protocol::Request requestFor(protocol::Command command, const FileSource &source, QSize size = {})
{
    protocol::Request request;
    request.command = command;
    request.path = source.path;
    request.fileName = source.fileName;
    request.size = size;
    request.hasSideFiles = static_cast<bool>(source.sideFiles);
    return request;
}

/// Errors name the file they are about.
template <class T>
Result<T> about(const FileSource &source, Result<T> result)
{
    if (!result && result.error().subject.isEmpty())
        result.error().subject = source.fileName;
    return result;
}

} // namespace

/// A process for one call; gives it back, or its place when there is none.
class ReaderClient::Lease
{
public:
    Lease(ReaderClient &client, Job &job)
        : m_client(client)
    {
        std::unique_lock lock(client.m_mutex);
        while (client.m_running >= client.m_options.processes && !job.isCancelled())
            client.m_freed.wait_for(lock, std::chrono::milliseconds(50));
        if (job.isCancelled())
            return;
        ++client.m_running;
        if (client.m_idle.empty()) {
            m_process = std::make_unique<ReaderProcess>(client.m_options);
        } else {
            m_process = std::move(client.m_idle.back());
            client.m_idle.pop_back();
        }
    }
    ~Lease()
    {
        if (!m_process)
            return;
        const std::lock_guard lock(m_client.m_mutex);
        --m_client.m_running;
        m_client.m_idle.push_back(std::move(m_process));
        m_client.m_freed.notify_one();
    }
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;

    Result<QByteArray> call(protocol::Request request, const SideFiles &sideFiles, Job &job)
    {
        if (!m_process)
            return fail(cancelledError());
        request.cpuSeconds = std::max(1, m_client.m_options.timeLimitMs / 1000) * 2;
        return m_process->call(request, sideFiles, job);
    }
    [[nodiscard]] SharedArea &area() const { return *m_process->area(); }

private:
    ReaderClient &m_client;
    std::unique_ptr<ReaderProcess> m_process;
};

ReaderClient::ReaderClient(ReaderOptions options)
    : m_options(completed(std::move(options)))
{}

ReaderClient::~ReaderClient() = default;

Result<MeshData> ReaderClient::loadMesh(const FileSource &source, Job &job)
{
    Lease lease(*this, job);
    return about(
        source,
        lease.call(requestFor(protocol::Command::LoadMesh, source), source.sideFiles, job)
            .and_then([&](const QByteArray &answer) { return unpackMesh(answer, lease.area()); }));
}

Result<QImage> ReaderClient::loadImage(const FileSource &source, QSize maxSize, Job &job)
{
    Lease lease(*this, job);
    return about(
        source,
        lease.call(requestFor(protocol::Command::LoadImage, source, maxSize), source.sideFiles, job)
            .and_then([&](const QByteArray &answer) { return unpackImage(answer, lease.area()); }));
}

Result<MeshFacts> ReaderClient::readFacts(const FileSource &source, Job &job)
{
    Lease lease(*this, job);
    return about(
        source,
        lease.call(requestFor(protocol::Command::ReadFacts, source), source.sideFiles, job)
            .and_then([](const QByteArray &answer) -> Result<MeshFacts> {
                const auto facts = protocol::decode<MeshFacts>(answer);
                if (!facts)
                    return fail(
                        ErrorKind::Internal,
                        ReaderText::tr(
                            "The file could not be read: its reader gave a broken answer."));
                return *facts;
            }));
}

Result<QImage> ReaderClient::renderThumbnail(const FileSource &source, QSize size, Job &job)
{
    Lease lease(*this, job);
    return about(
        source,
        lease.call(requestFor(protocol::Command::Thumbnail, source, size), source.sideFiles, job)
            .and_then([&](const QByteArray &answer) { return unpackImage(answer, lease.area()); }));
}

int ReaderClient::thumbnailVersion()
{
    return currentThumbnailVersion;
}

} // namespace vams::viewers
