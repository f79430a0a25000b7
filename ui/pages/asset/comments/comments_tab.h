#pragma once
// The Comments tab of an asset: all comments, newest first, and a place to write one about the
// version that is shown. What was written stays until the server has it.

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/comment.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vams::ui {

class CommentEditor;
class CommentRow;
class StateView;

class CommentsTab : public QWidget
{
    Q_OBJECT

public:
    CommentsTab(const PageContext &context, const AssetRef &asset, QWidget *parent = nullptr);

    /// What new comments are about; without a version nothing can be written.
    void setVersion(const AssetVersionId &version);
    void setReadOnly(bool isReadOnly);
    void refresh();
    /// Scrolls to it, once it is there.
    void showComment(const CommentKey &key);
    [[nodiscard]] CommentEditor &editor() const { return *m_editor; }
    /// From the newest to the oldest of those that are shown.
    [[nodiscard]] std::vector<CommentRow *> rows() const { return m_rows; }

signals:
    void countChanged(int count);

private:
    struct Read
    {
        UserId caller;
        std::vector<Comment> comments;
    };
    using Call = std::function<Result<void>(const api::Client &, Job &)>;
    struct CommentVerb
    {
        QString text;     ///< "Edit a comment"
        QString doneText; ///< "Comment saved"
        Call run;
        Call undo;
    };

    QWidget *makeList();
    QWidget *makeWriting();
    void onRead(const Result<Read> &read);
    void showComments();
    void scrollToWanted();
    CommentRow *makeRow();
    void add(const QString &text);
    void save(CommentRow &row, const QString &text);
    void askAndRemove(const CommentRow &row);
    void remove(const Comment &comment);
    void updateWriting();
    [[nodiscard]] bool mayChange(const Comment &comment) const;
    /// `done` comes only while the tab is there.
    void run(const CommentVerb &verb, std::function<void(const Result<void> &)> done);

    PageContext m_context;
    AssetId m_asset;
    Location m_place;
    AssetVersionId m_version;
    bool m_isReadOnly = false;
    UserId m_caller;                 ///< empty while nobody knows: nothing can be changed then
    std::vector<Comment> m_comments; ///< newest first
    std::size_t m_shown;
    std::optional<CommentKey> m_wanted; ///< to be scrolled to
    CommentId m_nextId; ///< of the comment that is being written: sent twice, it is there once
    std::vector<CommentRow *> m_rows;
    std::shared_ptr<Job> m_job;
    int m_asked = 0; ///< times; an earlier answer may come last, and counts no more
    QWidget *m_notices;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_older;
    QWidget *m_writing;
    QLabel *m_about;
    CommentEditor *m_editor;
    StateView *m_state;
};

} // namespace vams::ui
