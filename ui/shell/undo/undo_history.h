#pragma once
// What was changed in the library and can be taken back, newest first: the model of Edit > Undo and
// of the History panel. A step lives longer than the page that made it: it holds values and calls
// the server by itself.

#include "core/base/job.h"
#include "core/base/result.h"
#include "ui/shell/location.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <functional>
#include <memory>
#include <vector>

class QThreadPool;

namespace vams::ui {

/// A change that was made. Its functions run on a pool thread, also after the page is gone; they
/// may use the session's client and what they hold by value, nothing else.
struct UndoStep
{
    QString text;        ///< "Rename Impeller", for "Undo Rename Impeller"
    Location place = {}; ///< where it can be seen; without a page: nowhere
    std::function<Result<void>(Job &)> undo;
    std::function<Result<void>(Job &)> redo = {}; ///< empty: an undone step is forgotten
};

class UndoHistory : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        TimeRole = Qt::UserRole + 1, ///< QDateTime when it was made
        UndoneRole                   ///< bool: taken back, can be done again
    };
    static constexpr int maxSteps = 200;

    explicit UndoHistory(QThreadPool &pool, QObject *parent = nullptr);
    ~UndoHistory() override;

    /// After the change was made. What was undone before it can no longer be done again. While one
    /// is being undone the new step waits. Gives the step's number, for isNewest.
    int add(UndoStep step);
    /// Nothing was done or undone since: it is what "Undo" would take back.
    [[nodiscard]] bool isNewest(int number) const;
    /// One at a time: nothing happens while another one runs.
    void undo();
    void redo();
    /// Undoes or does again until the change of this row is the latest in force (rowCount(): none
    /// is); stops at the first that fails.
    void goTo(int row);

    [[nodiscard]] bool canUndo() const { return !m_job && m_done > 0; }
    [[nodiscard]] bool canRedo() const;
    /// "Rename Impeller"; empty if there is none.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// What can be undone or done again has changed.
    void changed();
    /// A step was undone or done again: what pages show is no longer true.
    void undone(const QString &text);
    void redone(const QString &text);
    void failed(const vams::Error &error);

private:
    enum class Way
    {
        Undo,
        Redo
    };
    struct Entry
    {
        UndoStep step;
        int number;
        QDateTime time;
    };

    void run(Way way);
    void onRun(Way way, const Result<void> &result);
    void insert(Entry entry);
    void addWaiting();
    void dropRows(int first, int last);
    [[nodiscard]] int rowOf(std::size_t position) const;

    QThreadPool &m_pool;
    std::vector<Entry> m_steps; ///< oldest first
    std::vector<Entry> m_waiting;
    int m_lastNumber = 0;
    std::size_t m_done = 0;   ///< how many of them are in force
    std::size_t m_target = 0; ///< how many shall be
    std::shared_ptr<Job> m_job;
};

} // namespace vams::ui
