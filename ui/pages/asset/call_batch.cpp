#include "ui/pages/asset/call_batch.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

QString batchText(const char *text)
{
    return QCoreApplication::translate("vams::ui::CallBatch", text);
}

} // namespace

CallBatch::CallBatch(std::vector<FileCall> calls, std::vector<FileCall> last)
    : m_calls(std::move(calls))
    , m_last(std::move(last))
    , m_total(size())
{}

Result<void> CallBatch::run(Job &job)
{
    m_failures.clear();
    runAll(m_calls, job);
    if (m_failures.empty() && !job.isCancelled())
        runAll(m_last, job);
    if (job.isCancelled())
        return fail(cancelledError());
    if (!m_failures.empty())
        return fail(summary());
    return {};
}

void CallBatch::runAll(std::vector<FileCall> &calls, Job &job)
{
    std::vector<FileCall> left;
    for (FileCall &call : calls) {
        if (job.isCancelled()) {
            left.push_back(std::move(call));
            continue;
        }
        const Result<void> result = call.run(job);
        if (!result) {
            m_failures.emplace_back(call.subject, result.error());
            left.push_back(std::move(call));
        } else if (call.undo) {
            m_done.push_back({call.undo, call.redo ? call.redo : call.run});
        }
        job.report(job.progress().done + 1, m_total, call.subject);
    }
    calls = std::move(left);
}

Error CallBatch::summary() const
{
    const auto &[subject, first] = m_failures.front();
    if (m_total == 1) {
        Error error = first;
        if (error.subject.isEmpty())
            error.subject = subject;
        return error;
    }
    Error error{first.kind,
                batchText("%1 of %2 could not be done.")
                    .arg(humanCount(static_cast<qint64>(m_failures.size())), humanCount(m_total)),
                subject,
                batchText("The others are done. Try again to do what is left."),
                {},
                first.status};
    QStringList lines;
    for (const auto &[name, failure] : m_failures)
        lines << name + QStringLiteral(": ") + failure.message;
    error.message += QLatin1Char(' ') + lines.mid(0, 3).join(QLatin1Char('\n'));
    error.detail = lines.join(QLatin1Char('\n'));
    return error;
}

} // namespace vams::ui
