#pragma once
// Asks for the shortcut of a command, and says which command has it.

#include "ui/support/dialog.h"

#include <QKeySequence>

class QKeySequenceEdit;
class QLabel;

namespace vams::ui {

class ActionRegistry;

class ShortcutDialog : public Dialog
{
    Q_OBJECT

public:
    ShortcutDialog(const Theme &theme, const ActionRegistry &actions, const QString &command,
                   QWidget *parent);

    [[nodiscard]] QKeySequence shortcut() const;

private:
    void say();

    const ActionRegistry &m_actions;
    QString m_command;
    QKeySequenceEdit *m_keys;
    QLabel *m_note;
};

} // namespace vams::ui
