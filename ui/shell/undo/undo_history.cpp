#include "ui/shell/undo/undo_history.h"

#include "core/base/run_async.h"
#include "ui/support/relative_time.h"

#include <algorithm>
#include <utility>

namespace vams::ui {

UndoHistory::UndoHistory(QThreadPool &pool, QObject *parent)
    : QAbstractListModel(parent)
    , m_pool(pool)
{}

UndoHistory::~UndoHistory() = default;

int UndoHistory::add(UndoStep step)
{
    Q_ASSERT(step.undo);
    Entry entry{std::move(step), ++m_lastNumber, QDateTime::currentDateTimeUtc()};
    if (m_job)
        m_waiting.push_back(std::move(entry));
    else
        insert(std::move(entry));
    return m_lastNumber;
}

bool UndoHistory::isNewest(int number) const
{
    if (!m_waiting.empty())
        return m_waiting.back().number == number;
    return m_done > 0 && m_steps[m_done - 1].number == number;
}

void UndoHistory::insert(Entry entry)
{
    if (m_done < m_steps.size())
        dropRows(0, rowOf(m_done));
    beginInsertRows({}, 0, 0);
    m_steps.push_back(std::move(entry));
    ++m_done;
    endInsertRows();
    if (m_steps.size() > maxSteps)
        dropRows(rowCount() - 1, rowCount() - 1);
    m_target = m_done;
    emit changed();
}

void UndoHistory::undo()
{
    if (!canUndo())
        return;
    m_target = m_done - 1;
    run(Way::Undo);
}

void UndoHistory::redo()
{
    if (!canRedo())
        return;
    m_target = m_done + 1;
    run(Way::Redo);
}

void UndoHistory::goTo(int row)
{
    if (m_job || row < 0 || row > rowCount())
        return;
    m_target = m_steps.size() - static_cast<std::size_t>(row);
    if (m_target == m_done)
        return;
    run(m_target < m_done ? Way::Undo : Way::Redo);
}

bool UndoHistory::canRedo() const
{
    return !m_job && m_done < m_steps.size();
}

QString UndoHistory::undoText() const
{
    return m_done > 0 ? m_steps[m_done - 1].step.text : QString();
}

QString UndoHistory::redoText() const
{
    return m_done < m_steps.size() ? m_steps[m_done].step.text : QString();
}

void UndoHistory::run(Way way)
{
    const UndoStep &step = m_steps[way == Way::Undo ? m_done - 1 : m_done].step;
    m_job = runAsync(m_pool, this, way == Way::Undo ? step.undo : step.redo,
                     [this, way](const Result<void> &result) { onRun(way, result); });
    emit changed();
}

void UndoHistory::onRun(Way way, const Result<void> &result)
{
    m_job.reset();
    if (!result) {
        m_target = m_done;
        addWaiting();
        emit changed();
        emit failed(result.error());
        return;
    }
    const std::size_t position = way == Way::Undo ? --m_done : m_done++;
    const QString text = m_steps[position].step.text;
    emit dataChanged(index(rowOf(position)), index(rowOf(position)));
    if (way == Way::Undo && !m_steps[position].step.redo)
        dropRows(0, rowOf(position)); // it cannot be done again, nor can what stood on it
    addWaiting();
    emit changed();
    if (way == Way::Undo)
        emit undone(text);
    else
        emit redone(text);
    // A listener may have started another one.
    if (!m_job && m_done != m_target)
        run(m_target < m_done ? Way::Undo : Way::Redo);
}

void UndoHistory::addWaiting()
{
    for (Entry &entry : std::exchange(m_waiting, {}))
        insert(std::move(entry));
}

void UndoHistory::dropRows(int first, int last)
{
    const std::size_t from = m_steps.size() - 1 - static_cast<std::size_t>(last);
    const std::size_t end = m_steps.size() - static_cast<std::size_t>(first);
    beginRemoveRows({}, first, last);
    m_done -= std::min(m_done, end) - std::min(m_done, from);
    m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(from),
                  m_steps.begin() + static_cast<std::ptrdiff_t>(end));
    endRemoveRows();
}

int UndoHistory::rowOf(std::size_t position) const
{
    return static_cast<int>(m_steps.size() - 1 - position);
}

int UndoHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant UndoHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t position = m_steps.size() - 1 - static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_steps[position].step.text;
    case Qt::AccessibleTextRole: {
        const QString time = relativeTime(m_steps[position].time);
        return position >= m_done ? tr("%1, undone, %2").arg(m_steps[position].step.text, time)
                                  : tr("%1, %2").arg(m_steps[position].step.text, time);
    }
    case TimeRole:
        return m_steps[position].time;
    case UndoneRole:
        return position >= m_done;
    default:
        return {};
    }
}

} // namespace vams::ui
