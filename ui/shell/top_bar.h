#pragma once
// The top bar: library switcher, back and forward, search, New, Upload, inbox, theme, user. All
// views of registered actions.

#include "ui/shell/session.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace vams::ui {

class SearchField;

class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Theme &theme, const ActionRegistry &actions, QWidget *parent = nullptr);

    void setSession(const SessionInfo &session);
    [[nodiscard]] SearchField &search() const { return *m_search; }
    /// The name of the library, from which the switcher unfolds.
    [[nodiscard]] QToolButton &library() const { return *m_library; }
    /// Where the inbox unfolds; not there where the server has none.
    [[nodiscard]] QToolButton &inbox() const { return *m_inbox; }
    void setInbox(bool isThere, int unread);

private:
    QWidget *makeNewButton(const Theme &theme, const ActionRegistry &actions);
    QWidget *makeUploadButton(const Theme &theme, const ActionRegistry &actions);

    const Theme &m_theme;
    QToolButton *m_library;
    SearchField *m_search;
    QToolButton *m_inbox;
    QToolButton *m_themeButton;
    QToolButton *m_user;
    QMenu *m_userMenu;
    QAction *m_userName;
};

} // namespace vams::ui
