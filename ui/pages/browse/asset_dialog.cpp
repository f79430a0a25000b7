#include "ui/pages/browse/asset_dialog.h"

#include "ui/support/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
// The limits of the contract.
constexpr int maxNameLength = 256;
constexpr int minDescriptionLength = 4;
constexpr int maxDescriptionLength = 256;
} // namespace

AssetDialog::AssetDialog(const Theme &theme, const std::vector<Database> &databases,
                         const DatabaseId &chosen, QWidget *parent)
    : Dialog(theme, tr("New asset"), tr("Create asset"), DialogRole::Normal, parent)
    , m_isNew(true)
    , m_database(new QComboBox)
    , m_name(new QLineEdit)
    , m_description(new QPlainTextEdit)
    , m_tags(new QLineEdit)
    , m_distributable(new QCheckBox(tr("Distributable: its files may be downloaded")))
{
    for (const Database &database : databases)
        m_database->addItem(database.databaseId.text());
    m_database->setCurrentIndex(qMax(0, m_database->findText(chosen.text())));
    m_distributable->setChecked(true);
    setup();
}

AssetDialog::AssetDialog(const Theme &theme, const Asset &asset, QWidget *parent)
    : Dialog(theme, tr("Edit %1").arg(asset.assetName), tr("Save changes"), DialogRole::Normal,
             parent)
    , m_before(asset)
    , m_isNew(false)
    , m_name(new QLineEdit(asset.assetName))
    , m_description(new QPlainTextEdit(asset.description))
    , m_tags(new QLineEdit(asset.tags.join(QStringLiteral(", "))))
    , m_distributable(new QCheckBox(tr("Distributable: its files may be downloaded")))
{
    m_distributable->setChecked(asset.isDistributable);
    setup();
}

void AssetDialog::setup()
{
    m_name->setMaxLength(maxNameLength);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(3 * metrics::control);
    m_nameField = new FormField(tr("Name"), m_name);
    m_descriptionField = new FormField(tr("Description"), m_description);
    body().addWidget(m_nameField);
    if (m_database)
        body().addWidget(new FormField(tr("Database"), m_database));
    body().addWidget(m_descriptionField);
    body().addWidget(
        new FormField(tr("Tags"), m_tags, tr("Separated by commas. A tag must exist already.")));
    body().addWidget(m_distributable);
    connect(m_name, &QLineEdit::textChanged, this, &AssetDialog::check);
    connect(m_tags, &QLineEdit::textChanged, this, &AssetDialog::check);
    connect(m_distributable, &QCheckBox::toggled, this, &AssetDialog::check);
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        m_touched = true;
        check();
    });
    check();
    m_name->setFocus();
    m_name->selectAll();
}

QStringList AssetDialog::tags() const
{
    QStringList tags;
    for (const QString &tag : m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!tag.trimmed().isEmpty() && !tags.contains(tag.trimmed()))
            tags << tag.trimmed();
    return tags;
}

void AssetDialog::check()
{
    const QString name = m_name->text().trimmed();
    const auto length = m_description->toPlainText().trimmed().size();
    QString problem;
    if (length < minDescriptionLength)
        problem = tr("Write at least %1 letters: what it is, for somebody who searches.")
                      .arg(minDescriptionLength);
    else if (length > maxDescriptionLength)
        problem = tr("At most %1 letters; these are %2.").arg(maxDescriptionLength).arg(length);
    m_descriptionField->setProblem(m_touched ? problem : QString());
    const AssetChanges changed = changes();
    const bool differs = changed.assetName || changed.description || changed.isDistributable ||
                         changed.tags;
    mainButton().setEnabled(!name.isEmpty() && problem.isEmpty() && (m_isNew || differs) &&
                            (!m_database || m_database->count() > 0));
}

NewAsset AssetDialog::asset() const
{
    NewAsset asset;
    asset.databaseId = DatabaseId(m_database ? m_database->currentText() : QString());
    asset.assetName = m_name->text().trimmed();
    asset.description = m_description->toPlainText().trimmed();
    asset.isDistributable = m_distributable->isChecked();
    asset.tags = tags();
    return asset;
}

AssetChanges AssetDialog::changes() const
{
    AssetChanges changes;
    const QString name = m_name->text().trimmed();
    const QString description = m_description->toPlainText().trimmed();
    if (name != m_before.assetName)
        changes.assetName = name;
    if (description != m_before.description)
        changes.description = description;
    if (m_distributable->isChecked() != m_before.isDistributable)
        changes.isDistributable = m_distributable->isChecked();
    if (tags() != m_before.tags)
        changes.tags = tags();
    return changes;
}

} // namespace vams::ui
