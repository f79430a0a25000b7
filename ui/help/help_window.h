#pragma once
// Shows the help beside the program: it can stay open while one works. Links lead from page to page
// of the help, and nowhere else.

#include "ui/help/help_pages.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QStringList>

class QTextBrowser;
class QToolButton;

namespace vams::ui {

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const Theme &theme, const ActionRegistry &actions, QWidget *parent);

    /// The page of this name, or the contents.
    void open(const QString &page);
    [[nodiscard]] QString page() const { return m_at < 0 ? QString() : m_history.at(m_at); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int to);
    void showPage();
    void dress();

    const Theme &m_theme;
    HelpPages m_pages;
    QTextBrowser *m_text;
    QToolButton *m_back;
    QToolButton *m_forward;
    QStringList m_history;
    int m_at = -1;
};

} // namespace vams::ui
