#include "ui/pages/asset/taken_dialog.h"

#include "ui/support/controls.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

QString takenTitle(const FilePlan &plan)
{
    const auto taken = static_cast<int>(plan.taken.size());
    const auto all = taken + static_cast<int>(plan.files.size());
    return all == 1 ? TakenDialog::tr("%1 is already there").arg(lastName(plan.taken[0].to))
                    : TakenDialog::tr("%1 of %n files are already there", nullptr, all).arg(taken);
}

} // namespace

TakenDialog::TakenDialog(const Theme &theme, const FilePlan &plan, QWidget *parent)
    : Dialog(theme, takenTitle(plan), plan.kind == PlanKind::Move ? tr("Move") : tr("Copy"),
             DialogRole::Normal, parent ? parent->window() : nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new QListWidget;
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setUniformItemSizes(true);
    list->setAccessibleName(tr("Files that are already there"));
    for (const PlannedFile &file : plan.taken)
        list->addItem(file.to);
    list->setMaximumHeight(metrics::treeRow * 6);
    auto *keep = new QRadioButton(tr("Keep both: the new ones get another name"));
    auto *skip = new QRadioButton(tr("Leave these out"));
    keep->setChecked(true);
    body().addWidget(list);
    body().addWidget(keep);
    body().addWidget(skip);
    connect(this, &Dialog::submitted, this, [this, keep] {
        accept();
        emit decided(keep->isChecked() ? TakenChoice::KeepBoth : TakenChoice::Skip);
    });
}

} // namespace vams::ui
