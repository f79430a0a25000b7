#pragma once
// Name, description, distributable and tags of an asset; checked before they are sent.

#include "core/model/asset.h"
#include "ui/support/dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace vams::ui {

class TagField;
struct PageContext;

/// What is wrong with the text, for people; empty if nothing is.
QString assetNameProblem(const QString &name);
QString assetDescriptionProblem(const QString &description);

class EditAssetDialog : public Dialog
{
    Q_OBJECT

public:
    EditAssetDialog(const PageContext &context, const Asset &asset, QWidget *parent);

    /// Only what differs from the asset.
    [[nodiscard]] AssetChanges changes() const;

signals:
    void saveWanted(const vams::AssetChanges &changes);

private:
    QLabel *addField(const QString &label, QWidget *field);
    void check();
    void save();

    Asset m_asset;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    TagField *m_tags;
    QCheckBox *m_distributable;
    QLabel *m_nameProblem;
    QLabel *m_descriptionProblem;
};

} // namespace vams::ui
