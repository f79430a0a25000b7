#include "ui/transfers/refused_dialog.h"

#include "core/base/text.h"
#include "ui/support/controls.h"
#include "ui/transfers/upload_flow.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int refusedShown = 500;
constexpr int refusedWidth = 600;

QString refusedTitle(const UploadPlanned &planned)
{
    const auto count = static_cast<int>(planned.refused.size());
    return count == 1 ? RefusedDialog::tr("One file cannot be uploaded")
                      : RefusedDialog::tr("%n files cannot be uploaded", nullptr, count);
}

QString refusedButton(const UploadPlanned &planned)
{
    const auto others = static_cast<int>(planned.items.size());
    return others == 0 ? RefusedDialog::tr("Close")
                       : RefusedDialog::tr("Upload the other %n", nullptr, others);
}

} // namespace

RefusedDialog::RefusedDialog(const Theme &theme, const UploadPlanned &planned, QWidget *parent)
    : Dialog(theme, refusedTitle(planned), refusedButton(planned), DialogRole::Normal,
             parent ? parent->window() : nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(refusedWidth);
    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("refused"));
    list->setProperty("kind", "plain");
    list->setAccessibleName(RefusedDialog::tr("Files that cannot be uploaded"));
    list->setHeaderLabels({tr("File"), tr("Why")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTextElideMode(Qt::ElideMiddle);
    list->header()->setStretchLastSection(true);
    list->header()->resizeSection(0, refusedWidth * 2 / 5);
    const size_t shown = std::min(planned.refused.size(), static_cast<size_t>(refusedShown));
    for (size_t i = 0; i < shown; ++i) {
        const transfer::SkippedPath &file = planned.refused[i];
        auto *row = new QTreeWidgetItem(list, {QFileInfo(file.path).fileName(), file.reason});
        row->setToolTip(0, file.path);
        row->setToolTip(1, file.reason);
    }
    list->setMinimumHeight(metrics::treeRow * 6);
    body().addWidget(list);
    if (planned.refused.size() > shown)
        body().addWidget(
            makeMuted(tr("and %1 more")
                          .arg(humanCount(static_cast<qint64>(planned.refused.size() - shown)))));
    if (!planned.items.empty())
        body().addWidget(makeMuted(tr("Nothing has been sent yet. The others are %1.")
                                       .arg(humanSize(planned.totalBytes))));
}

} // namespace vams::ui
