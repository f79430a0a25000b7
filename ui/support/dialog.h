#pragma once
// The frame of every dialog: title, body, footer with Cancel and one main button that names what
// happens; errors stand inside it, and a busy dialog stays until the answer is there. Also the two
// questions. Nothing here blocks.

#include "core/base/error.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace vams::ui {

enum class DialogRole
{
    Normal,
    Destructive
};

class Dialog : public QDialog
{
    Q_OBJECT

public:
    Dialog(const Theme &theme, const QString &title, const QString &mainButton,
           DialogRole role = DialogRole::Normal, QWidget *parent = nullptr);

    /// Where the parts of the dialog go, top to bottom.
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }
    [[nodiscard]] QPushButton &mainButton() const { return *m_main; }
    /// Blocks input and shows that something is under way.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void showProblem(const Error &error);
    void clearProblem();
    /// For what only tells something.
    void hideCancel();

signals:
    /// The main button or Enter. The dialog stays open: whoever handles it closes it with accept().
    void submitted();

protected:
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    const Theme &m_theme;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QPushButton *m_main;
    QPushButton *m_cancel;
    QPointer<QWidget> m_focused; ///< before it was busy
    bool m_busy = false;
};

struct Question
{
    QString title;      ///< "Archive 3 assets?"
    QString text;       ///< what goes, what stays
    QString mainButton; ///< "Archive"
    DialogRole role = DialogRole::Normal;
    QString typed; ///< not empty: what must be typed before the button works
};

/// Opens the question over `parent`'s window; `yes` runs when it was answered with the main button.
Dialog *ask(QWidget *parent, const Theme &theme, const Question &question,
            std::function<void()> yes);

} // namespace vams::ui
