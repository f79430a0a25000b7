// The part of RecordList that deletes: the question, the calls, and what failed.

#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/admin/record_list.h"
#include "ui/shell/navigator.h"
#include "ui/shell/undo/undo_toast.h"
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
    question.text = m_verbs.removeText ? m_verbs.removeText(rows)
                    : m_verbs.restore  ? tr("Undo brings it back.")
                                       : tr("This cannot be undone.");
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

struct RecordList::Removal
{
    QString name;
    std::function<Result<void>(Job &)> run;
    std::function<Result<void>(Job &)> restore; ///< none: it is gone for good
};

void RecordList::removeRows(const QList<int> &rows)
{
    struct Outcome
    {
        std::vector<Removal> done;
        std::vector<RecordFailure> failures;
    };
    std::vector<Removal> removals;
    for (const int row : rows)
        removals.push_back({m_model->nameAt(row), m_verbs.remove(row),
                            m_verbs.restore ? m_verbs.restore(row) : nullptr});
    const int count = static_cast<int>(removals.size());
    const QPointer<RecordList> self(this);
    const QString title = count == 1 ? tr("Delete %1").arg(removals.front().name)
                                     : tr("Delete %1").arg(m_words.many.arg(humanCount(count)));
    // Owned by the history, not by the page: what went can be brought back after the page is left.
    runAsync(
        m_context.pools.requests(), &m_context.undo,
        [removals = std::move(removals)](Job &job) -> Result<Outcome> {
            Outcome outcome;
            for (const Removal &removal : removals) {
                if (const Result<void> done = removal.run(job); done)
                    outcome.done.push_back(removal);
                else
                    outcome.failures.push_back({removal.name, done.error()});
            }
            return outcome;
        },
        [self, count, title, context = m_context](const Result<Outcome> &outcome) {
            if (!outcome)
                return;
            noteRemoved(context, self.data(), title, outcome->done);
            if (self)
                self->onRemoved(count, outcome->failures);
        });
}

void RecordList::noteRemoved(const PageContext &context, const QPointer<QWidget> &list,
                             const QString &title, const std::vector<Removal> &done)
{
    if (done.empty())
        return;
    const int count = static_cast<int>(done.size());
    const QString text = count == 1 ? tr("%1 deleted").arg(done.front().name)
                                    : tr("%1 deleted").arg(humanCount(count));
    std::vector<UndoPart> parts;
    for (const Removal &removal : done)
        if (removal.restore)
            parts.push_back({removal.restore, removal.run});
    if (!parts.empty())
        noteDone(context, list, text, stepOfParts(title, {}, std::move(parts)));
    else if (list)
        showToast(list, context.theme, text);
}

void RecordList::onRemoved(int count, const std::vector<RecordFailure> &failures)
{
    const int failed = static_cast<int>(failures.size());
    m_context.navigator.noteChange();
    refresh();
    if (failed == 0)
        return;
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
