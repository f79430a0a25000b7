#include "ui/support/dialog.h"

#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/tab_walk.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vams::ui {

Dialog::Dialog(const Theme &theme, const QString &title, const QString &mainButton, DialogRole role,
               QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content))
    , m_main(makeButton(theme, mainButton, {},
                        role == DialogRole::Destructive ? ButtonKind::Danger : ButtonKind::Primary))
{
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(metrics::dialog);
    m_body->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, metrics::space);
    m_body->setSpacing(metrics::gap);
    QLabel *heading = makeLabel(title, TextStyle::Section);
    heading->setContentsMargins(metrics::margin, metrics::space + metrics::tight, metrics::margin,
                                metrics::tight);
    heading->setWordWrap(true);

    m_cancel = makeButton(theme, tr("Cancel"), {}, ButtonKind::Standard);
    auto *footer = new QWidget;
    footer->setProperty("area", "window");
    footer->setAttribute(Qt::WA_StyledBackground);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(metrics::margin, metrics::field, metrics::margin, metrics::field);
    buttons->setSpacing(metrics::gap);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_main);
    m_main->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(m_content, 1);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(footer);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_main, &QPushButton::clicked, this, &Dialog::submit);
}

void Dialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_focused = focusWidget();
    m_content->setEnabled(!busy);
    m_main->setEnabled(!busy);
    setCursor(busy ? Qt::BusyCursor : Qt::ArrowCursor);
    if (!busy && m_focused) // which went elsewhere while its field was off
        m_focused->setFocus();
}

void Dialog::showProblem(const Error &error)
{
    showError(m_content, m_theme, error);
    // A message of several lines needs more height than the layout's hint, which knows no width.
    layout()->activate();
    if (layout()->hasHeightForWidth())
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void Dialog::clearProblem()
{
    clearError(m_content);
}

void Dialog::hideCancel()
{
    m_cancel->hide();
}

void Dialog::submit()
{
    if (!m_busy && m_main->isEnabled())
        emit submitted();
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool inText = qobject_cast<QPlainTextEdit *>(focusWidget()) != nullptr;
    if (isEnter && (!inText || event->modifiers() & Qt::ControlModifier)) {
        submit();
        return;
    }
    QDialog::keyPressEvent(event);
}

Dialog *ask(QWidget *parent, const Theme &theme, const Question &question,
            std::function<void()> yes)
{
    auto *dialog = new Dialog(theme, question.title, question.mainButton, question.role,
                              parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QLabel *text = makeMuted(question.text);
    text->setWordWrap(true);
    dialog->body().addWidget(text);
    if (!question.typed.isEmpty()) {
        auto *field = new QLineEdit;
        QLabel *label = makeLabel(Dialog::tr("Type %1 to go on").arg(question.typed));
        label->setBuddy(field);
        label->setWordWrap(true);
        field->setAccessibleName(label->text());
        dialog->body().addSpacing(metrics::gap);
        dialog->body().addWidget(label);
        dialog->body().addWidget(field);
        dialog->mainButton().setEnabled(false);
        QObject::connect(field, &QLineEdit::textChanged, dialog,
                         [dialog, typed = question.typed](const QString &value) {
                             dialog->mainButton().setEnabled(value == typed);
                         });
    }
    QObject::connect(dialog, &Dialog::submitted, dialog, [dialog, yes = std::move(yes)] {
        dialog->accept();
        yes();
    });
    dialog->open();
    return dialog;
}

bool Dialog::focusNextPrevChild(bool next)
{
    return walkTab(*this, next);
}

} // namespace vams::ui
