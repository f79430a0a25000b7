#include "ui/pages/settings/shortcut_dialog.h"

#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

ShortcutDialog::ShortcutDialog(const Theme &theme, const ActionRegistry &actions,
                               const QString &command, QWidget *parent)
    : Dialog(theme, tr("Shortcut for \"%1\"").arg(plainActionText(*actions.action(command))),
             tr("Use this shortcut"), DialogRole::Normal, parent)
    , m_actions(actions)
    , m_command(command)
    , m_keys(new QKeySequenceEdit)
    , m_note(makeMuted({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_keys->setAccessibleName(tr("Press the keys"));
    m_note->setWordWrap(true);
    body().addWidget(m_keys);
    body().addWidget(m_note);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutDialog::say);
    say();
    m_keys->setFocus();
}

QKeySequence ShortcutDialog::shortcut() const
{
    // One chord: what follows belongs to nothing here.
    const QKeySequence keys = m_keys->keySequence();
    return keys.isEmpty() ? keys : QKeySequence(keys[0]);
}

void ShortcutDialog::say()
{
    const QKeySequence keys = shortcut();
    if (keys != m_keys->keySequence()) {
        m_keys->setKeySequence(keys);
        return;
    }
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
