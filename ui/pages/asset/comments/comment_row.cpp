#include "ui/pages/asset/comments/comment_row.h"

#include "core/base/clock.h"
#include "ui/pages/asset/comments/comment_editor.h"
#include "ui/support/controls.h"
#include "ui/support/relative_time.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace vams::ui {

namespace {

/// A word longer than the row would push the row out of the window: it may be broken anywhere.
QString breakable(const QString &text)
{
    constexpr int longestWord = 40;
    QString out;
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        if (run > longestWord && !letter.isLowSurrogate() && !letter.isMark()) {
            out += QChar(0x200b); // a space of no width
            run = 1;
        }
        out += letter;
    }
    return out;
}

} // namespace

CommentRow::CommentRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_author(makeElidedLabel({}, TextStyle::Strong))
    , m_time(makeMuted({}, TextStyle::Small))
    , m_edited(makeMuted({}, TextStyle::Small))
    , m_version(makeBadge({}))
    , m_body(makeLabel({}))
    , m_edit(makeIconButton(theme, QStringLiteral("edit"), tr("Edit the comment")))
    , m_delete(makeIconButton(theme, QStringLiteral("trash"), tr("Delete the comment")))
{
    m_body->setWordWrap(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space, metrics::gap, metrics::space, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(makeHead(theme));
    column->addWidget(m_body);
    column->addSpacing(metrics::gap);
    column->addWidget(makeLine(Qt::Horizontal));
    connect(m_edit, &QToolButton::clicked, this, &CommentRow::edit);
    connect(m_delete, &QToolButton::clicked, this, &CommentRow::deleteWanted);
}

QWidget *CommentRow::makeHead(const Theme &theme)
{
    m_author->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(makeIconLabel(theme, QStringLiteral("user"), Token::TextMuted, metrics::icon));
    row->addWidget(m_author);
    row->addWidget(m_time);
    row->addWidget(m_edited);
    row->addWidget(m_version);
    row->addStretch(1);
    row->addWidget(m_edit);
    row->addWidget(m_delete);
    head->setFixedHeight(metrics::control); // with or without buttons
    return head;
}

void CommentRow::setComment(const Comment &comment, bool mayChange)
{
    m_comment = comment;
    const QDateTime created = fromContractDate(comment.dateCreated);
    m_author->setText(comment.commentOwnerUsername.isEmpty() ? comment.commentOwnerID
                                                             : comment.commentOwnerUsername);
    m_time->setText(relativeTime(created));
    m_time->setToolTip(absoluteTime(created));
    const QDateTime edited = fromContractDate(comment.dateEdited.value_or(QString()));
    m_edited->setText(tr("edited"));
    m_edited->setToolTip(tr("Edited %1").arg(absoluteTime(edited)));
    m_edited->setVisible(comment.dateEdited && !comment.dateEdited->isEmpty());
    m_version->setText(QLatin1Char('v') + comment.key.assetVersionId.text());
    m_version->setToolTip(tr("Written about version %1").arg(comment.key.assetVersionId.text()));
    m_body->setText(breakable(comment.commentBody));
    m_edit->setVisible(mayChange && !m_editor);
    m_delete->setVisible(mayChange && !m_editor);
}

void CommentRow::edit()
{
    if (m_editor)
        return;
    m_editor = new CommentEditor(m_theme, tr("Save"), tr("Text of the comment"));
    m_editor->setCancellable();
    m_editor->setText(m_comment.commentBody);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_body) + 1, m_editor);
    for (QWidget *hidden : {static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_edit),
                            static_cast<QWidget *>(m_delete)})
        hidden->hide();
    connect(m_editor, &CommentEditor::submitted, this, &CommentRow::saveWanted);
    connect(m_editor, &CommentEditor::cancelled, this, &CommentRow::closeEditor);
    m_editor->setFocus();
}

void CommentRow::closeEditor()
{
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater(); // its own button may be what calls
    m_editor = nullptr;
    for (QWidget *shown : {static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_edit),
                           static_cast<QWidget *>(m_delete)})
        shown->show();
    m_edit->setFocus();
}

} // namespace vams::ui
