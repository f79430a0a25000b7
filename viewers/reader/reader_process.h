#pragma once
// One helper process and the thread that talks to it. A call starts the process if it is not there,
// and ends it when it hangs, breaks the rules, or is no longer wanted.

#include "core/base/job.h"
#include "viewers/base/side_files.h"
#include "viewers/reader/protocol.h"
#include "viewers/reader/reader_client.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

class QProcess;

namespace vams::viewers {

class SharedArea;

class ReaderProcess
{
public:
    explicit ReaderProcess(ReaderOptions options);
    ~ReaderProcess();
    ReaderProcess(const ReaderProcess &) = delete;
    ReaderProcess &operator=(const ReaderProcess &) = delete;

    /// Blocks. The payload of the answer; arrays lie in area() until the next call.
    Result<QByteArray> call(const protocol::Request &request, const SideFiles &sideFiles, Job &job);
    /// Null before the first call that started the process.
    [[nodiscard]] SharedArea *area() const { return m_area.get(); }

private:
    void run();
    void post(std::function<void()> task);

    // On the thread of the process only, which QProcess needs.
    bool start();
    void end();
    Result<QByteArray> converse(const protocol::Request &request, const SideFiles &sideFiles,
                                Job &job);
    std::optional<protocol::Message> nextMessage(bool &isBroken);
    [[nodiscard]] Error deathError(const QString &fileName);
    [[nodiscard]] Error startError() const;

    const ReaderOptions m_options;
    std::unique_ptr<SharedArea> m_area;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_buffer;
    QByteArray m_log; ///< the last lines of its stderr

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::function<void()> m_task;
    bool m_isEnding = false;
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace vams::viewers
