#include "ui/support/find_field.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace vams::ui {

void addFindSign(QLineEdit &field, const Theme &theme)
{
    QAction *sign =
        field.addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    sign->setText(field.accessibleName());
}

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    if (auto *clear = field.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(QCoreApplication::translate("FindField", "Clear"));
}

} // namespace vams::ui
