#pragma once
// The calls that together are one verb on many files: run one after the other, failures counted and
// named, only what failed runs again on retry.

#include "core/base/job.h"
#include "core/base/result.h"
#include "ui/shell/undo/undo_toast.h"

#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace vams::ui {

struct FileCall
{
    QString subject; ///< the file, for the report
    std::function<Result<void>(Job &)> run;
    std::function<Result<void>(Job &)> undo = {}; ///< empty: it has no inverse
    std::function<Result<void>(Job &)> redo = {}; ///< empty: `run`
};

/// Used by one thread at a time.
class CallBatch
{
public:
    /// `last` run only when all of `calls` have worked.
    explicit CallBatch(std::vector<FileCall> calls, std::vector<FileCall> last = {});

    /// An error that counts and names what failed; everything else is done then.
    Result<void> run(Job &job);
    /// What has worked since this was asked the last time, in order: what can be taken back.
    [[nodiscard]] std::vector<UndoPart> takeDone() { return std::exchange(m_done, {}); }
    [[nodiscard]] int size() const { return static_cast<int>(m_calls.size() + m_last.size()); }

private:
    void runAll(std::vector<FileCall> &calls, Job &job);
    [[nodiscard]] Error summary() const;

    std::vector<FileCall> m_calls; ///< what is still to be done
    std::vector<FileCall> m_last;
    std::vector<UndoPart> m_done;
    std::vector<std::pair<QString, Error>> m_failures;
    int m_total = 0;
};

} // namespace vams::ui
