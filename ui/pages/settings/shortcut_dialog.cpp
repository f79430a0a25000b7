#include "ui/pages/settings/shortcut_dialog.h"

#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

KeyField::KeyField()
{
    setReadOnly(true); // what is typed is a chord, not a text
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool KeyField::event(QEvent *event)
{
    // What the window does with these keys, it does not do now.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    const bool isModifier = key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
                            key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown;
    const bool isDialogs = modifiers == Qt::NoModifier &&
                           (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter);
    if (isDialogs) {
        event->ignore();
        return;
    }
    if (isModifier)
        return;
    m_keys = QKeySequence(static_cast<int>(modifiers) | key);
    setText(m_keys.toString(QKeySequence::NativeText));
    emit keysChanged();
}

ShortcutDialog::ShortcutDialog(const Theme &theme, const ActionRegistry &actions,
                               const QString &command, QWidget *parent)
    : Dialog(theme, tr("Shortcut for \"%1\"").arg(plainActionText(*actions.action(command))),
             tr("Use this shortcut"), DialogRole::Normal, parent)
    , m_actions(actions)
    , m_command(command)
    , m_keys(new KeyField)
    , m_note(makeMuted({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_keys->setAccessibleName(tr("Press the keys"));
    m_note->setWordWrap(true);
    body().addWidget(m_keys);
    body().addWidget(m_note);
    connect(m_keys, &KeyField::keysChanged, this, &ShortcutDialog::say);
    say();
    m_keys->setFocus();
}

void ShortcutDialog::say()
{
    const QKeySequence &keys = shortcut();
    mainButton().setEnabled(!keys.isEmpty());
    const QString holder = m_actions.holderOf(keys);
    if (keys.isEmpty())
        m_note->setText(tr("Press the keys."));
    else if (holder == m_command)
        m_note->setText(tr("This is its shortcut already."));
    else if (!holder.isEmpty())
        m_note->setText(tr("%1 belongs to \"%2\", which loses it then.")
                            .arg(keys.toString(QKeySequence::NativeText),
                                 plainActionText(*m_actions.action(holder))));
    else
        m_note->setText(tr("%1 is free.").arg(keys.toString(QKeySequence::NativeText)));
    m_keys->setAccessibleDescription(m_note->text());
    setLook(m_note, "textStyle", holder.isEmpty() || holder == m_command ? "muted" : "warning");
}

} // namespace vams::ui
