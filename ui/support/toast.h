#pragma once
// A line at the bottom left that tells what was done and offers to undo or to try again. Goes by
// itself after 8 seconds.

#include "ui/theme/theme.h"

#include <QFrame>
#include <QKeySequence>
#include <QTimer>

#include <functional>

namespace vams::ui {

struct ToastAction
{
    QString text;
    std::function<void()> run;
    QKeySequence shortcut = {}; ///< shown as a key beside it
};

enum class ToastKind
{
    Success,
    Problem
};

class Toast : public QFrame
{
    Q_OBJECT

public:
    Toast(const Theme &theme, const QString &text, ToastKind kind, ToastAction action,
          QWidget *where);

    [[nodiscard]] QString text() const { return m_text; }
    void place();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_text;
    QTimer m_life;
};

/// Shows a toast at the bottom left of `where` (a page, or the window's page area) in place of an
/// earlier one.
Toast *showToast(QWidget *where, const Theme &theme, const QString &text, ToastAction action = {},
                 ToastKind kind = ToastKind::Success);

} // namespace vams::ui
