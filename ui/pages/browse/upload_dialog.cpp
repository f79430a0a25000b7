#include "ui/pages/browse/upload_dialog.h"

#include "core/base/text.h"
#include "ui/pages/asset/edit_asset_dialog.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/support/controls.h"
#include "ui/support/form.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr int maxRefusedShown = 500;
}

UploadDialog::UploadDialog(const Theme &theme, const UploadPlanned &planned,
                           const QStringList &localPaths, const DatabaseId &database,
                           QWidget *parent)
    : Dialog(theme, tr("Upload to %1").arg(database.text()),
             tr("Upload %1").arg(fileCountText(static_cast<int>(planned.items.size()))),
             DialogRole::Normal, parent)
    , m_items(planned.items)
    , m_database(database)
    , m_one(new QRadioButton(tr("One asset with all files")))
    , m_many(new QRadioButton(tr("One asset for each file (%1)")
                                  .arg(assetCountText(static_cast<int>(planned.items.size())))))
    , m_name(new QLineEdit(QFileInfo(localPaths.value(0)).completeBaseName()))
    , m_description(new QLineEdit(
          tr("Uploaded from %1").arg(QFileInfo(localPaths.value(0)).fileName()).left(256)))
    , m_nameField(new FormField(tr("Name"), m_name))
    , m_descriptionField(new FormField(tr("Description"), m_description))
{
    setAttribute(Qt::WA_DeleteOnClose);
    body().addWidget(makeMuted(tr("%1, %2").arg(
        fileCountText(static_cast<int>(planned.items.size())), humanSize(planned.totalBytes))));
    body().addWidget(m_one);
    body().addWidget(m_many);
    m_one->setChecked(true);
    m_many->setVisible(m_items.size() > 1);
    m_one->setVisible(m_items.size() > 1);
    body().addWidget(m_nameField);
    body().addWidget(m_descriptionField);
    addRefused(planned);
    connect(m_one, &QRadioButton::toggled, this, &UploadDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &UploadDialog::check);
    connect(m_description, &QLineEdit::textChanged, this, &UploadDialog::check);
    check();
    m_name->setFocus();
    m_name->selectAll();
}

void UploadDialog::addRefused(const UploadPlanned &planned)
{
    if (planned.refused.empty())
        return;
    const int count = static_cast<int>(planned.refused.size());
    QLabel *title = makeLabel(
        count == 1 ? tr("1 file cannot be uploaded and is left out:")
                   : tr("%1 files cannot be uploaded and are left out:").arg(humanCount(count)),
        TextStyle::Medium);
    title->setWordWrap(true);
    auto *list = new QListWidget;
    list->setAccessibleName(title->text());
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setWordWrap(true);
    list->setMaximumHeight(4 * metrics::rowPicture);
    for (int i = 0; i < qMin(count, maxRefusedShown); ++i) {
        const transfer::SkippedPath &path = planned.refused[static_cast<std::size_t>(i)];
        list->addItem(tr("%1: %2").arg(QFileInfo(path.path).fileName(), path.reason));
    }
    if (count > maxRefusedShown)
        list->addItem(tr("and %1 more").arg(humanCount(count - maxRefusedShown)));
    body().addWidget(title);
    body().addWidget(list);
}

void UploadDialog::check()
{
    const bool one = m_one->isChecked();
    m_nameField->setVisible(one);
    m_descriptionField->setVisible(one);
    const QString name = assetNameProblem(m_name->text());
    const QString description = assetDescriptionProblem(m_description->text());
    m_nameField->setProblem(name);
    m_descriptionField->setProblem(description);
    mainButton().setEnabled(!m_items.empty() &&
                            (!one || (name.isEmpty() && description.isEmpty())));
}

std::vector<UploadedAsset> UploadDialog::assets() const
{
    if (!m_one->isChecked())
        return assetPerFile(m_items, m_database);
    UploadedAsset asset;
    asset.asset.databaseId = m_database;
    asset.asset.assetName = m_name->text().trimmed();
    asset.asset.description = m_description->text().trimmed();
    asset.files = m_items;
    return {asset};
}

} // namespace vams::ui
