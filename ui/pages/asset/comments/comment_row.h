#pragma once
// One comment in the list: who, when, of which version, the text; its writer may edit it in place
// or delete it.

#include "core/model/comment.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace vams::ui {

class CommentEditor;

class CommentRow : public QWidget
{
    Q_OBJECT

public:
    explicit CommentRow(const Theme &theme, QWidget *parent = nullptr);

    /// An editor that is open keeps its text.
    void setComment(const Comment &comment, bool mayChange);
    [[nodiscard]] const Comment &comment() const { return m_comment; }
    /// Null while nothing is edited.
    [[nodiscard]] CommentEditor *editor() const { return m_editor; }
    void edit();
    void closeEditor();

signals:
    void saveWanted(const QString &text);
    void deleteWanted();

private:
    QWidget *makeHead(const Theme &theme);

    const Theme &m_theme;
    Comment m_comment;
    QLabel *m_author;
    QLabel *m_time;
    QLabel *m_edited;
    QLabel *m_version;
    QLabel *m_body;
    QToolButton *m_edit;
    QToolButton *m_delete;
    CommentEditor *m_editor = nullptr;
};

} // namespace vams::ui
