#pragma once
// The dialogs of links: a new one, and the alias of one. What the server refuses is shown in them.

#include "core/model/asset_link.h"
#include "ui/pages/asset/links/link_group.h"
#include "ui/shell/page.h"
#include "ui/support/dialog.h"

class QComboBox;
class QLineEdit;

namespace vams::ui {

class AssetPicker;
class FormField;

class NewLinkDialog : public Dialog
{
    Q_OBJECT

public:
    NewLinkDialog(const PageContext &context, const AssetRef &asset, const QString &assetName,
                  LinkGroup group, QWidget *parent);

    [[nodiscard]] AssetPicker &picker() const { return *m_picker; }

signals:
    void addWanted(const vams::AssetLink &link, const QString &otherName);

private:
    void check();
    [[nodiscard]] LinkGroup group() const;

    AssetRef m_asset;
    QComboBox *m_group;
    AssetPicker *m_picker;
    QLineEdit *m_alias;
    FormField *m_aliasField;
};

class LinkAliasDialog : public Dialog
{
    Q_OBJECT

public:
    LinkAliasDialog(const Theme &theme, const LinkedAsset &other, QWidget *parent);

signals:
    /// Empty takes it away.
    void aliasWanted(const QString &alias);

private:
    QLineEdit *m_alias;
};

} // namespace vams::ui
