#include "ui/pages/asset/edit_asset_dialog.h"

#include "ui/shell/page.h"
#include "ui/support/controls.h"
#include "ui/support/tag_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr int longestText = 256; // of the contract
constexpr int shortestDescription = 4;
} // namespace

QString assetNameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return EditAssetDialog::tr("Give the asset a name.");
    return name.trimmed().size() > longestText
               ? EditAssetDialog::tr("At most %1 letters.").arg(longestText)
               : QString();
}

QString assetDescriptionProblem(const QString &description)
{
    const qsizetype size = description.trimmed().size();
    if (size < shortestDescription)
        return EditAssetDialog::tr("Write at least %1 letters.").arg(shortestDescription);
    return size > longestText
               ? EditAssetDialog::tr("At most %1 letters; these are %2.").arg(longestText).arg(size)
               : QString();
}

EditAssetDialog::EditAssetDialog(const PageContext &context, const Asset &asset, QWidget *parent)
    : Dialog(context.theme, tr("Edit %1").arg(asset.assetName), tr("Save"), DialogRole::Normal,
             parent ? parent->window() : nullptr)
    , m_asset(asset)
    , m_name(new QLineEdit(asset.assetName))
    , m_description(new QPlainTextEdit(asset.description))
    , m_tags(new TagField(context.theme, context.client, context.pools))
    , m_distributable(new QCheckBox(tr("Distributable: its files may be downloaded and shown")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(4 * metrics::iconLarge + metrics::gap);
    m_tags->setTags(asset.tags);
    m_distributable->setChecked(asset.isDistributable);
    m_nameProblem = addField(tr("Name"), m_name);
    m_descriptionProblem = addField(tr("Description"), m_description);
    addField(tr("Tags"), m_tags);
    body().addWidget(m_distributable);
    connect(m_name, &QLineEdit::textChanged, this, &EditAssetDialog::check);
    connect(m_description, &QPlainTextEdit::textChanged, this, &EditAssetDialog::check);
    connect(m_tags, &TagField::changed, this, &EditAssetDialog::check);
    connect(m_distributable, &QCheckBox::toggled, this, &EditAssetDialog::check);
    connect(this, &Dialog::submitted, this, &EditAssetDialog::save);
    check();
}

QLabel *EditAssetDialog::addField(const QString &label, QWidget *field)
{
    QLabel *name = makeMuted(label);
    name->setBuddy(field);
    field->setAccessibleName(label);
    QLabel *problem = makeLabel({});
    problem->setProperty("textStyle", "danger");
    problem->hide();
    body().addWidget(name);
    body().addWidget(field);
    body().addWidget(problem);
    return problem;
}

void EditAssetDialog::check()
{
    const AssetChanges wanted = changes();
    const auto show = [](QLabel *label, QWidget *field, const QString &problem) {
        label->setText(problem);
        label->setVisible(!problem.isEmpty());
        setLook(field, "invalid", !problem.isEmpty());
        return problem.isEmpty();
    };
    // What the asset came with stands, even where it breaks a rule of today.
    const bool isGood =
        show(m_nameProblem, m_name,
             wanted.assetName ? assetNameProblem(*wanted.assetName) : QString()) &
        show(m_descriptionProblem, m_description,
             wanted.description ? assetDescriptionProblem(*wanted.description) : QString()) &
        (!wanted.tags || m_tags->problem().isEmpty());
    const bool isChanged =
        wanted.assetName || wanted.description || wanted.tags || wanted.isDistributable;
    mainButton().setEnabled(isGood && isChanged);
}

AssetChanges EditAssetDialog::changes() const
{
    AssetChanges changes;
    if (m_name->text().trimmed() != m_asset.assetName)
        changes.assetName = m_name->text().trimmed();
    if (m_description->toPlainText().trimmed() != m_asset.description)
        changes.description = m_description->toPlainText().trimmed();
    if (m_tags->tags() != m_asset.tags)
        changes.tags = m_tags->tags();
    if (m_distributable->isChecked() != m_asset.isDistributable)
        changes.isDistributable = m_distributable->isChecked();
    return changes;
}

void EditAssetDialog::save()
{
    setBusy(true);
    emit saveWanted(changes());
}

} // namespace vams::ui
