#include "ui/transfers/existing_dialog.h"

#include "ui/support/controls.h"

#include <QDir>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vams::ui {

ExistingDialog::ExistingDialog(const Theme &theme, const QString &folder, int existing, int all,
                               QWidget *parent)
    : Dialog(theme, tr("%1 of %n files are already there", nullptr, all).arg(existing),
             tr("Download"), DialogRole::Normal, parent ? parent->window() : nullptr)
    , m_keep(new QRadioButton(tr("Keep both: the new ones get a number")))
    , m_replace(new QRadioButton(tr("Replace what is there")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *skip = new QRadioButton(tr("Leave these out"));
    m_keep->setChecked(true);
    body().addWidget(
        makeElidedLabel(QDir::toNativeSeparators(folder), TextStyle::Base, Qt::ElideMiddle));
    for (QRadioButton *choice : {m_keep, m_replace, skip})
        body().addWidget(choice);
}

transfer::ConflictPolicy ExistingDialog::policy() const
{
    if (m_keep->isChecked())
        return transfer::ConflictPolicy::KeepBoth;
    return m_replace->isChecked() ? transfer::ConflictPolicy::Overwrite
                                  : transfer::ConflictPolicy::Skip;
}

} // namespace vams::ui
