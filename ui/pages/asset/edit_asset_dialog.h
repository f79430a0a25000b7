#pragma once
// Name, description, distributable and tags of an asset; checked before they are sent.

#include "core/model/asset.h"
#include "ui/support/dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace vams::ui {

/// "steel, hydraulic ,, steel" -> steel, hydraulic.
QStringList tagsOf(const QString &text);
/// What is wrong with the text, for people; empty if nothing is.
QString assetNameProblem(const QString &name);
QString assetDescriptionProblem(const QString &description);
QString tagsProblem(const QStringList &tags);

class EditAssetDialog : public Dialog
{
    Q_OBJECT

public:
    EditAssetDialog(const Theme &theme, const Asset &asset, QWidget *parent);

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
    QLineEdit *m_tags;
    QCheckBox *m_distributable;
    QLabel *m_nameProblem;
    QLabel *m_descriptionProblem;
    QLabel *m_tagsProblem;
};

} // namespace vams::ui
