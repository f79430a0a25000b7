// The part of RecordList that deletes: the question, the calls, and what failed.

#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/admin/record_list.h"
#include "ui/shell/navigator.h"
#include "ui/support/dialog.h"
#include "ui/support/toast.h"

namespace vams::ui {

void RecordList::askRemove()
{
    const QList<int> rows = selectedRows();
    if (!rows.isEmpty() && m_verbs.askRemove) {
        m_verbs.askRemove(rows);
        return;
    }
    if (rows.isEmpty() || !m_verbs.remove)
        return;
    Question question;
    question.title = rows.size() == 1
                         ? tr("Delete %1?").arg(m_model->nameAt(rows.first()))
                         : tr("Delete %1?").arg(m_words.many.arg(humanCount(rows.size())));
    question.text = m_verbs.removeText ? m_verbs.removeText(rows) : tr("This cannot be undone.");
    question.mainButton =
        rows.size() == 1 ? tr("Delete") : tr("Delete %1").arg(humanCount(rows.size()));
    question.role = DialogRole::Destructive;
    QStringList keys;
    for (const int row : rows)
        keys << m_model->keyAt(row);
    // The rows may be others when the answer comes.
    ask(this, m_context.theme, question, [this, keys] {
        QList<int> still;
        for (const QString &key : keys)
            if (const int row = m_model->rowOfKey(key); row >= 0)
                still << row;
        removeRows(still);
    });
}

void RecordList::removeRows(const QList<int> &rows)
{
    struct Step
    {
        QString name;
        std::function<Result<void>(Job &)> run;
    };
    std::vector<Step> steps;
    for (const int row : rows)
        steps.push_back({m_model->nameAt(row), m_verbs.remove(row)});
    const int count = static_cast<int>(steps.size());
    runAsync(
        m_context.pools.requests(), this,
        [steps = std::move(steps)](Job &job) -> Result<std::vector<RecordFailure>> {
            std::vector<RecordFailure> failures;
            for (const Step &step : steps)
                if (const Result<void> done = step.run(job); !done)
                    failures.push_back({step.name, done.error()});
            return failures;
        },
        [this, count](const Result<std::vector<RecordFailure>> &failures) {
            if (failures)
                onRemoved(count, *failures);
        });
}

void RecordList::onRemoved(int count, const std::vector<RecordFailure> &failures)
{
    const int failed = static_cast<int>(failures.size());
    m_context.navigator.noteChange();
    refresh();
    if (failed == 0) {
        showToast(this, m_context.theme,
                  count == 1 ? tr("Deleted") : tr("%1 deleted").arg(humanCount(count)));
        return;
    }
    Error error = failures.front().error;
    QStringList lines;
    for (const RecordFailure &failure : failures)
        lines << tr("%1: %2").arg(failure.name, failure.error.message);
    if (count > 1)
        error.message =
            tr("%1 of %2 could not be deleted.").arg(humanCount(failed), humanCount(count));
    error.advice = count > 1 ? lines.join(QLatin1Char('\n')) : error.advice;
    error.detail = lines.join(QLatin1Char('\n'));
    showProblem(error);
}

} // namespace vams::ui
