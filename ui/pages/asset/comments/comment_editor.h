#pragma once
// Where a comment is written or changed: text of any length, the button, and what went wrong under
// it. Keeps the text until it is told that it arrived.

#include "core/base/error.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vams::ui {

class CommentEditor : public QWidget
{
    Q_OBJECT

public:
    CommentEditor(const Theme &theme, const QString &button, const QString &name,
                  QWidget *parent = nullptr);

    /// Adds a Cancel button; Escape does the same.
    void setCancellable();
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setPlaceholder(const QString &text);
    void setBusy(bool isBusy);
    void showProblem(const Error &error);
    void clearProblem();
    [[nodiscard]] QPlainTextEdit &field() const { return *m_field; }
    [[nodiscard]] QPushButton &button() const { return *m_button; }

signals:
    /// Button or Ctrl+Enter, with a text that is not blank.
    void submitted(const QString &text);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void fitHeight();
    void updateButton();

    const Theme &m_theme;
    QPlainTextEdit *m_field;
    QHBoxLayout *m_buttons;
    QLabel *m_hint;
    QPushButton *m_button;
    bool m_isCancellable = false;
    bool m_isBusy = false;
};

} // namespace vams::ui
