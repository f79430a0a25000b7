#pragma once
// Asks for the shortcut of a command, and says which command has it.

#include "ui/support/dialog.h"

#include <QKeySequence>
#include <QLineEdit>

class QLabel;

namespace vams::ui {

class ActionRegistry;

/// Takes one chord as it is pressed. Tab, Escape and Enter alone do what they do in any dialog.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    KeyField();

    [[nodiscard]] const QKeySequence &keys() const { return m_keys; }

signals:
    void keysChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_keys;
};

class ShortcutDialog : public Dialog
{
    Q_OBJECT

public:
    ShortcutDialog(const Theme &theme, const ActionRegistry &actions, const QString &command,
                   QWidget *parent);

    [[nodiscard]] const QKeySequence &shortcut() const { return m_keys->keys(); }

private:
    void say();

    const ActionRegistry &m_actions;
    QString m_command;
    KeyField *m_keys;
    QLabel *m_note;
};

} // namespace vams::ui
