#pragma once
// The calls that together are one verb on many files: run one after the other, failures counted and
// named, only what failed runs again on retry.

#include "core/base/job.h"
#include "core/base/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace vams::ui {

struct FileCall
{
    QString subject; ///< the file, for the report
    std::function<Result<void>(Job &)> run;
};

/// Used by one thread at a time.
class CallBatch
{
public:
    /// `last` run only when all of `calls` have worked.
    explicit CallBatch(std::vector<FileCall> calls, std::vector<FileCall> last = {});

    /// An error that counts and names what failed; everything else is done then.
    Result<void> run(Job &job);
    [[nodiscard]] int size() const { return static_cast<int>(m_calls.size() + m_last.size()); }

private:
    void runAll(std::vector<FileCall> &calls, Job &job);
    [[nodiscard]] Error summary() const;

    std::vector<FileCall> m_calls; ///< what is still to be done
    std::vector<FileCall> m_last;
    std::vector<std::pair<QString, Error>> m_failures;
    int m_total = 0;
};

} // namespace vams::ui
