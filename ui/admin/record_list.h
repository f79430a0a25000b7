#pragma once
// A list of an admin page: filter, count, buttons, table and every state of it. What the things are
// comes from a RecordModel; what can be done with them from RecordVerbs.

#include "ui/admin/record_model.h"
#include "ui/shell/page.h"
#include "ui/shell/undo/undo_history.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeView;

namespace vams::ui {

class RecordDetails;
class RecordFilter;
class StateView;
struct EmptyState;

/// What a list says. Whole texts, ready for people.
struct RecordWords
{
    QString title;         ///< "Tags"
    QString icon;          ///< of one of them
    QString one;           ///< "1 tag"
    QString many;          ///< "%1 tags"
    QString create;        ///< "New tag"; the button
    QString find;          ///< "Find a tag"
    QString emptyTitle;    ///< "No tags yet"
    QString emptySentence; ///< what they are good for
};

/// What can be done. What is empty is not offered. Rows are those of the model.
struct RecordVerbs
{
    std::function<void()> create;
    std::function<void(int row)> edit;
    /// What a double click and Enter do; without it they edit.
    std::function<void(int row)> open;
    /// The call that deletes one row; it runs on a pool's thread.
    std::function<std::function<Result<void>(Job &)>(int row)> remove;
    /// The call that makes a row again that was deleted: then deleting can be undone. Asked before
    /// it is deleted; runs on a pool's thread, also after the page is gone.
    std::function<std::function<Result<void>(Job &)>(int row)> restore;
    /// What deleting these does, for the question.
    std::function<QString(const QList<int> &rows)> removeText;
    /// For things whose deletion needs a question of its own; takes the place of `remove`.
    std::function<void(const QList<int> &rows)> askRemove;
    std::function<void(RecordDetails &details, int row)> describe;
    QStringList commands; ///< further ids for the context menu
};

/// For lists that the server narrows: the words of the filter field go there.
struct ServerFilter
{
    std::function<void(const QString &text)> find;
    std::function<bool()> isNarrowing;
    std::function<void()> clear;
};

class RecordList : public QWidget
{
    Q_OBJECT

public:
    /// The list owns the model.
    RecordList(const PageContext &context, RecordWords words, RecordModel *model,
               QWidget *parent = nullptr);

    void setVerbs(RecordVerbs verbs);
    /// Stands beside the filter: a choice of what is listed.
    void addTool(QWidget *tool);
    /// A row of its own under the tools.
    void addBar(QWidget *bar);
    void setServerFilter(ServerFilter filter) { m_serverFilter = std::move(filter); }
    /// A button for a command that only this page has.
    void addCommand(const QString &id);

    /// Failures that are no mishap but a state of the server, told calmly in place of the table:
    /// nothing for those that are to be shown as errors.
    void setFailureState(std::function<std::optional<EmptyState>(const Error &)> stateOf);

    /// For things that are acted on one at a time.
    void setSelectsOne();

    /// As if it had been typed into the filter.
    void setFilter(const QString &text);
    void refresh();
    /// Reads from the start; for a list of which something else is wanted now.
    void restart();
    [[nodiscard]] const RecordWords &words() const { return m_words; }
    [[nodiscard]] RecordModel &model() const { return *m_model; }
    [[nodiscard]] QTreeView &table() const { return *m_table; }
    [[nodiscard]] RecordDetails &details() const { return *m_details; }
    [[nodiscard]] QString statusText() const;
    /// Rows of the model, from top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;
    /// -1 unless one row is selected.
    [[nodiscard]] int currentRow() const;
    void selectKey(const QString &key);
    /// Above the table; goes with the next refresh.
    void showProblem(const Error &error, std::function<void()> retry = {});
    /// After something was saved: says so, reads again and selects it. With a step it can be
    /// undone.
    void noteSaved(const QString &text, const QString &key, UndoStep step = {});

signals:
    void statusChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    [[nodiscard]] QWidget *makeTools();
    void bindCommands();
    void keepPlace();
    void restorePlace();
    void showState();
    void showFailure(const Error &error);
    void showDetails();
    void updateTools();
    void askRemove();
    void removeRows(const QList<int> &rows);
    void onRemoved(int count, const std::vector<RecordFailure> &failures);
    struct Removal;
    static void noteRemoved(const PageContext &context, const QPointer<QWidget> &list,
                            const QString &title, const std::vector<Removal> &done);
    void copyIds();
    void showMenu(const QPoint &at);
    void editCurrent();
    void openCurrent();
    void find(const QString &text);
    void readOnScroll();
    void setUpOrder();

    PageContext m_context;
    RecordWords m_words;
    RecordModel *m_model;
    RecordFilter *m_filter;
    RecordVerbs m_verbs;
    std::function<std::optional<EmptyState>(const Error &)> m_failureState;
    QTreeView *m_table;
    StateView *m_state;
    RecordDetails *m_details;
    QWidget *m_notices;
    QHBoxLayout *m_tools = nullptr;
    QLineEdit *m_find;
    QLabel *m_count;
    QPushButton *m_stop;
    QPushButton *m_create;
    QToolButton *m_edit = nullptr;
    QToolButton *m_delete = nullptr;
    ServerFilter m_serverFilter;
    QTimer m_findDelay;
    QStringList m_keptKeys;
    QString m_keptCurrent;
    int m_keptScroll = 0;
};

} // namespace vams::ui
