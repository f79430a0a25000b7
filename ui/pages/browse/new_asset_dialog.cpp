#include "ui/pages/browse/new_asset_dialog.h"

#include "ui/pages/asset/edit_asset_dialog.h"
#include "ui/shell/page.h"
#include "ui/support/form.h"
#include "ui/support/tag_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

NewAssetDialog::NewAssetDialog(const PageContext &context, const std::vector<Database> &databases,
                               const DatabaseId &chosen, QWidget *parent)
    : Dialog(context.theme, tr("New asset"), tr("Create asset"), DialogRole::Normal, parent)
    , m_database(new QComboBox)
    , m_name(new QLineEdit)
    , m_description(new QPlainTextEdit)
    , m_tags(new TagField(context.theme, context.client, context.pools))
    , m_distributable(new QCheckBox(tr("Distributable: its files may be downloaded and shown")))
    , m_nameField(new FormField(tr("Name"), m_name))
    , m_descriptionField(new FormField(tr("Description"), m_description,
                                       tr("What it is, for somebody who searches.")))
    , m_tagsField(new FormField(tr("Tags"), m_tags))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Database &database : databases)
        m_database->addItem(database.databaseId.text());
    m_database->setCurrentIndex(qMax(0, m_database->findText(chosen.text())));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(4 * metrics::iconLarge + metrics::gap);
    m_distributable->setChecked(true);
    body().addWidget(m_nameField);
    body().addWidget(new FormField(tr("Database"), m_database));
    body().addWidget(m_descriptionField);
    body().addWidget(m_tagsField);
    body().addWidget(m_distributable);
    connect(m_name, &QLineEdit::textChanged, this, &NewAssetDialog::check);
    connect(m_tags, &TagField::changed, this, &NewAssetDialog::check);
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        m_described = true;
        check();
    });
    check();
    m_name->setFocus();
}

void NewAssetDialog::check()
{
    const QString name = assetNameProblem(m_name->text());
    const QString description = assetDescriptionProblem(m_description->toPlainText());
    m_nameField->setProblem(m_name->isModified() ? name : QString());
    m_descriptionField->setProblem(m_described ? description : QString());
    mainButton().setEnabled(name.isEmpty() && description.isEmpty() &&
                            m_tags->problem().isEmpty() && m_database->count() > 0);
}

NewAsset NewAssetDialog::asset() const
{
    NewAsset asset;
    asset.databaseId = DatabaseId(m_database->currentText());
    asset.assetName = m_name->text().trimmed();
    asset.description = m_description->toPlainText().trimmed();
    asset.isDistributable = m_distributable->isChecked();
    asset.tags = m_tags->tags();
    return asset;
}

} // namespace vams::ui
