#include "ui/pages/asset/links/link_dialogs.h"

#include "ui/pages/asset/links/asset_picker.h"
#include "ui/support/form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int longestAlias = 128; // of the contract

QString aliasHint()
{
    return NewLinkDialog::tr("Optional. Tells apart several links between the same two assets, "
                             "such as \"left\" and \"right\".");
}

} // namespace

NewLinkDialog::NewLinkDialog(const PageContext &context, const AssetRef &asset,
                             const QString &assetName, LinkGroup group, QWidget *parent)
    : Dialog(context.theme, tr("Link %1").arg(assetName), tr("Add link"), DialogRole::Normal,
             parent ? parent->window() : nullptr)
    , m_asset(asset)
    , m_group(new QComboBox)
    , m_picker(new AssetPicker(context, asset.databaseId, asset))
    , m_alias(new QLineEdit)
    , m_aliasField(new FormField(tr("Alias"), m_alias, aliasHint()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_group->addItem(tr("Parent: this asset is a part of it"),
                     static_cast<int>(LinkGroup::Parents));
    m_group->addItem(tr("Child: it is a part of this asset"),
                     static_cast<int>(LinkGroup::Children));
    m_group->addItem(tr("Related: the two belong together"), static_cast<int>(LinkGroup::Related));
    m_group->setCurrentIndex(m_group->findData(static_cast<int>(group)));
    m_alias->setMaxLength(longestAlias);
    body().addWidget(new FormField(tr("The other asset is its"), m_group));
    body().addWidget(m_picker);
    body().addWidget(m_aliasField);
    connect(m_group, &QComboBox::currentIndexChanged, this, &NewLinkDialog::check);
    connect(m_picker, &AssetPicker::changed, this, &NewLinkDialog::check);
    connect(m_alias, &QLineEdit::textChanged, this, &NewLinkDialog::check);
    connect(this, &Dialog::submitted, this, [this] {
        const PickedAsset other = *m_picker->picked();
        AssetLink link = linkInGroup(this->group(), m_asset, other.ref);
        const QString alias = m_alias->text().trimmed();
        if (link.relationshipType == LinkType::ParentChild && !alias.isEmpty())
            link.alias = alias;
        setBusy(true);
        emit addWanted(link, other.name);
    });
    check();
    m_picker->setFocus();
}

LinkGroup NewLinkDialog::group() const
{
    return static_cast<LinkGroup>(m_group->currentData().toInt());
}

void NewLinkDialog::check()
{
    clearProblem(); // it was of another choice
    m_aliasField->setVisible(group() != LinkGroup::Related);
    mainButton().setEnabled(m_picker->picked().has_value());
}

LinkAliasDialog::LinkAliasDialog(const Theme &theme, const LinkedAsset &other, QWidget *parent)
    : Dialog(theme, tr("Alias of the link to %1").arg(other.assetName), tr("Save"),
             DialogRole::Normal, parent ? parent->window() : nullptr)
    , m_alias(new QLineEdit(other.assetLinkAliasId.value_or(QString())))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_alias->setMaxLength(longestAlias);
    body().addWidget(new FormField(tr("Alias"), m_alias, aliasHint()));
    connect(m_alias, &QLineEdit::textChanged, this, &Dialog::clearProblem);
    connect(this, &Dialog::submitted, this, [this] {
        clearProblem();
        setBusy(true);
        emit aliasWanted(m_alias->text().trimmed());
    });
    m_alias->selectAll();
    m_alias->setFocus();
}

} // namespace vams::ui
