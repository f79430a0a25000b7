#pragma once
// An error where the thing is: what, why, what to do, Retry, Copy details (or, of a refusal, what
// an administrator needs to know). The one way to show an error; nothing shows it in a box of its
// own.

#include "core/base/error.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace vams::ui {

class ErrorPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the panel. Without `retry` there is no Retry button.
    void setError(const Error &error, std::function<void()> retry = {});
    [[nodiscard]] const Error &error() const { return m_error; }

signals:
    void dismissed();

private:
    void copyDetails();
    [[nodiscard]] bool isRefusal() const;
    void runRetry();

    Error m_error;
    std::function<void()> m_retry;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_retryButton;
    QPushButton *m_copy;
};

/// Puts an ErrorPanel at the top of `where`'s layout (a QVBoxLayout), or changes the one that is
/// there. A StateView shows it in place of its content.
void showError(QWidget *where, const Theme &theme, const Error &error,
               std::function<void()> retry = {});
/// Takes away what showError put there.
void clearError(QWidget *where);

} // namespace vams::ui
