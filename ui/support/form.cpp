#include "ui/support/form.h"

#include "ui/support/controls.h"

#include <QLabel>
#include <QVBoxLayout>

namespace vams::ui {

FormField::FormField(const QString &label, QWidget *editor, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_note(makeMuted(hint, TextStyle::Small))
    , m_hint(hint)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::tight);
    column->setSpacing(metrics::tight);
    if (!label.isEmpty()) {
        QLabel *name = makeLabel(label, TextStyle::Medium);
        name->setBuddy(editor);
        column->addWidget(name);
        if (editor->accessibleName().isEmpty())
            editor->setAccessibleName(label);
    }
    column->addWidget(editor);
    m_note->setWordWrap(true);
    m_note->setVisible(!hint.isEmpty());
    column->addWidget(m_note);
    setFocusProxy(editor);
}

void FormField::setProblem(const QString &problem)
{
    m_hasProblem = !problem.isEmpty();
    m_note->setText(m_hasProblem ? problem : m_hint);
    m_note->setVisible(!m_note->text().isEmpty());
    setLook(m_note, "textStyle", m_hasProblem ? "danger" : "small");
    setLook(m_editor, "invalid", m_hasProblem);
    m_editor->setAccessibleDescription(problem);
}

} // namespace vams::ui
