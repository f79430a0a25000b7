#include "ui/pages/asset/comments/comments_tab.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/pages/asset/comments/comment_editor.h"
#include "ui/pages/asset/comments/comment_row.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/controls.h"
#include "ui/support/dialog.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

namespace {

constexpr std::size_t shownAtOnce = 100;
/// Longer lines are hard to read.
constexpr int readingWidth = 760;

/// The server's order is that of keys, so that the newest can only be told from all.
Result<std::vector<Comment>> readAllComments(const api::Client &client, const AssetId &asset,
                                             Job &job)
{
    std::vector<Comment> all;
    ListQuery query;
    do {
        auto page = client.comments().list(asset, std::nullopt, query, job);
        if (!page)
            return fail(page.error());
        std::move(page->items.begin(), page->items.end(), std::back_inserter(all));
        if (page->nextToken == query.startingToken)
            break;
        query.startingToken = page->nextToken;
    } while (!query.startingToken.isEmpty());
    std::stable_sort(all.begin(), all.end(), [](const Comment &left, const Comment &right) {
        return fromContractDate(left.dateCreated) > fromContractDate(right.dateCreated);
    });
    return all;
}

std::function<Result<void>(const api::Client &, Job &)> writing(const CommentKey &key,
                                                                const QString &text)
{
    return [key, text](const api::Client &client, Job &job) {
        return client.comments().add(key, text, job);
    };
}

std::function<Result<void>(const api::Client &, Job &)> editing(const CommentKey &key,
                                                                const QString &text)
{
    return [key, text](const api::Client &client, Job &job) {
        return client.comments().edit(key, text, job);
    };
}

std::function<Result<void>(const api::Client &, Job &)> deleting(const CommentKey &key)
{
    return
        [key](const api::Client &client, Job &job) { return client.comments().remove(key, job); };
}

} // namespace

CommentsTab::CommentsTab(const PageContext &context, const AssetRef &asset, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_asset(asset.assetId)
    , m_place{QStringLiteral("asset"),
              {{QStringLiteral("database"), asset.databaseId.text()},
               {QStringLiteral("asset"), asset.assetId.text()},
               {QStringLiteral("tab"), QStringLiteral("comments")}}}
    , m_shown(shownAtOnce)
    , m_nextId(newUuid())
    , m_notices(new QWidget)
    , m_column(nullptr)
    , m_older(makeButton(context.theme, tr("Show older"), {}, ButtonKind::Link))
    , m_writing(nullptr)
    , m_about(makeMuted({}, TextStyle::Small))
    , m_editor(new CommentEditor(context.theme, tr("Comment"), tr("New comment")))
    , m_state(new StateView(context.theme, makeList(), SkeletonShape::Rows))
{
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    m_writing = makeWriting();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_state, 1);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_writing);
    setFocusProxy(m_editor);
    connect(m_editor, &CommentEditor::submitted, this, &CommentsTab::add);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_shown += shownAtOnce;
        showComments();
    });
    m_state->showLoading();
    updateWriting();
}

QWidget *CommentsTab::makeList()
{
    auto *list = new QWidget;
    list->setMaximumWidth(readingWidth);
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_older, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(list);
    m_scroll->setAccessibleName(tr("Comments"));
    m_scroll->setFocusPolicy(Qt::TabFocus); // arrow keys scroll
    return m_scroll;
}

QWidget *CommentsTab::makeWriting()
{
    auto *writing = new QWidget;
    writing->setMaximumWidth(readingWidth);
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::field);
    column->setSpacing(metrics::tight);
    column->addWidget(m_about);
    column->addWidget(m_editor);
    return writing;
}

void CommentsTab::setVersion(const AssetVersionId &version)
{
    m_version = version;
    updateWriting();
}

void CommentsTab::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    updateWriting();
    showComments();
}

void CommentsTab::updateWriting()
{
    const bool canWrite = !m_isReadOnly && !m_version.isEmpty();
    m_about->setText(m_isReadOnly          ? tr("Nothing can be written about an archived asset.")
                     : m_version.isEmpty() ? tr("Make a version first: comments are about one.")
                                           : tr("About version %1").arg(m_version.text()));
    m_editor->setPlaceholder(tr("Write a comment"));
    m_editor->setVisible(canWrite);
}

void CommentsTab::refresh()
{
    if (m_job)
        m_job->cancel();
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, asset = m_asset, known = m_caller](Job &job) -> Result<Read> {
            auto comments = readAllComments(client, asset, job);
            if (!comments)
                return fail(comments.error());
            // Who cannot be told may read all the same.
            const UserId caller =
                known.isEmpty() ? client.config().caller(job).value_or(UserId()) : known;
            return Read{caller, std::move(*comments)};
        },
        [this, asked = ++m_asked](const Result<Read> &read) {
            if (asked == m_asked)
                onRead(read);
        });
}

void CommentsTab::onRead(const Result<Read> &read)
{
    if (!read) {
        if (m_state->state() == StateView::State::Content ||
            m_state->state() == StateView::State::Empty)
            showError(m_notices, m_context.theme, read.error(), [this] { refresh(); });
        else if (read.error().kind != ErrorKind::Cancelled)
            m_state->showError(read.error(), [this] {
                m_state->showLoading();
                refresh();
            });
        return;
    }
    clearError(m_notices);
    m_caller = read->caller;
    m_comments = read->comments;
    emit countChanged(static_cast<int>(m_comments.size()));
    if (m_comments.empty())
        m_state->showEmpty({QStringLiteral("comment"),
                            tr("No comments yet"),
                            m_isReadOnly ? QString() : tr("Write the first one below."),
                            {}});
    else
        m_state->showContent();
    showComments();
}

bool CommentsTab::mayChange(const Comment &comment) const
{
    return !m_isReadOnly && !m_caller.isEmpty() && comment.commentOwnerID == m_caller.text();
}

CommentRow *CommentsTab::makeRow()
{
    auto *row = new CommentRow(m_context.theme);
    connect(row, &CommentRow::saveWanted, this,
            [this, row](const QString &text) { save(*row, text); });
    connect(row, &CommentRow::deleteWanted, this, [this, row] { askAndRemove(*row); });
    return row;
}

void CommentsTab::showComments()
{
    std::vector<CommentRow *> before = std::exchange(m_rows, {});
    const std::size_t count = std::min(m_shown, m_comments.size());
    for (std::size_t at = 0; at < count; ++at) {
        const Comment &comment = m_comments[at];
        const auto known = std::find_if(before.begin(), before.end(), [&](const CommentRow *row) {
            return row->comment().key == comment.key;
        });
        CommentRow *row = known == before.end() ? makeRow() : *known;
        if (known != before.end())
            before.erase(known);
        row->setComment(comment, mayChange(comment));
        if (m_column->indexOf(row) != static_cast<int>(at))
            m_column->insertWidget(static_cast<int>(at), row);
        m_rows.push_back(row);
    }
    for (CommentRow *gone : before) {
        gone->hide();
        m_column->removeWidget(gone);
        gone->deleteLater();
    }
    m_older->setVisible(count < m_comments.size());
    m_older->setText(tr("Show older (%1)").arg(m_comments.size() - count));
    scrollToWanted();
}

void CommentsTab::showComment(const CommentKey &key)
{
    m_wanted = key;
    scrollToWanted();
}

void CommentsTab::scrollToWanted()
{
    if (!m_wanted)
        return;
    const auto wanted =
        std::find_if(m_comments.begin(), m_comments.end(),
                     [this](const Comment &comment) { return comment.key == *m_wanted; });
    if (wanted == m_comments.end())
        return; // it may come with the reading that is under way
    const auto at = static_cast<std::size_t>(wanted - m_comments.begin());
    m_wanted.reset();
    if (at >= m_shown) {
        m_shown = at + shownAtOnce;
        showComments();
    }
    // Rows have their places once they were laid out.
    QTimer::singleShot(0, m_rows[at], [this, row = m_rows[at]] {
        m_scroll->ensureWidgetVisible(row, 0, m_scroll->height() / 3);
    });
}

void CommentsTab::run(const CommentVerb &verb, std::function<void(const Result<void> &)> done)
{
    const QPointer<CommentsTab> self(this);
    const auto bound = [&client = m_context.client](const Call &call) {
        return [&client, call](Job &job) { return call(client, job); };
    };
    UndoStep step{verb.text, m_place, bound(verb.undo), bound(verb.run)};
    // Owned by the history, not by the page: leaving the page does not stop a change half way.
    runAsync(m_context.pools.requests(), &m_context.undo, bound(verb.run),
             [self, context = m_context, step, verb,
              done = std::move(done)](const Result<void> &result) {
                 if (result)
                     noteDone(context, self.data(), verb.doneText, step);
                 if (self)
                     done(result);
             });
}

void CommentsTab::add(const QString &text)
{
    const CommentKey key{m_asset, m_version, m_nextId};
    m_editor->setBusy(true);
    run({tr("Write a comment"), tr("Comment written"), writing(key, text), deleting(key)},
        [this](const Result<void> &added) {
            m_editor->setBusy(false);
            if (!added) {
                m_editor->showProblem(added.error());
                return;
            }
            m_nextId = CommentId(newUuid());
            m_editor->setText({});
            m_editor->setFocus();
            refresh();
        });
}

void CommentsTab::save(CommentRow &row, const QString &text)
{
    const Comment before = row.comment();
    if (text == before.commentBody) {
        row.closeEditor();
        return;
    }
    row.editor()->setBusy(true);
    const QPointer<CommentRow> open(&row);
    run({tr("Edit a comment"), tr("Comment saved"), editing(before.key, text),
         editing(before.key, before.commentBody)},
        [this, open](const Result<void> &saved) {
            if (open && open->editor()) {
                open->editor()->setBusy(false);
                if (saved)
                    open->closeEditor();
                else
                    open->editor()->showProblem(saved.error());
            }
            if (saved)
                refresh();
        });
}

void CommentsTab::askAndRemove(const CommentRow &row)
{
    Question question;
    question.title = tr("Delete this comment?");
    question.text = tr("Nobody will see it any more. Undo writes it again, with the date of then.");
    question.mainButton = tr("Delete comment");
    question.role = DialogRole::Destructive;
    ask(this, m_context.theme, question, [this, comment = row.comment()] { remove(comment); });
}

void CommentsTab::remove(const Comment &comment)
{
    run({tr("Delete a comment"), tr("Comment deleted"), deleting(comment.key),
         writing(comment.key, comment.commentBody)},
        [this, comment](const Result<void> &removed) {
            if (removed)
                refresh();
            else
                showError(m_notices, m_context.theme, removed.error(),
                          [this, comment] { remove(comment); });
        });
}

} // namespace vams::ui
