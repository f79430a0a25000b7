#include "ui/support/text_dialog.h"

#include "ui/support/form.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

Dialog *askText(QWidget *parent, const Theme &theme, const TextQuestion &question,
                std::function<void(const QString &)> yes)
{
    auto *dialog = new Dialog(theme, question.title, question.mainButton, DialogRole::Normal,
                              parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *field = new QLineEdit(question.value);
    field->setAccessibleName(question.label);
    auto *row = new FormField(question.label, field);
    dialog->body().addWidget(row);
    const auto check = [dialog, field, row, problem = question.problem] {
        const QString text = field->text().trimmed();
        const QString wrong = problem(text);
        row->setProblem(text.isEmpty() ? QString() : wrong); // nobody is blamed before writing
        dialog->mainButton().setEnabled(wrong.isEmpty());
    };
    QObject::connect(field, &QLineEdit::textChanged, dialog, check);
    QObject::connect(dialog, &Dialog::submitted, dialog, [dialog, field, yes = std::move(yes)] {
        dialog->accept();
        yes(field->text().trimmed());
    });
    check();
    field->selectAll();
    field->setFocus();
    dialog->open();
    return dialog;
}

} // namespace vams::ui
