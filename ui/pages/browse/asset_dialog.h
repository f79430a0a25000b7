#pragma once
// The form of an asset: new, or the facts of one that exists.

#include "core/model/asset.h"
#include "core/model/database.h"
#include "ui/support/dialog.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace vams::ui {

class FormField;

class AssetDialog : public Dialog
{
    Q_OBJECT

public:
    /// A new asset in one of these databases.
    AssetDialog(const Theme &theme, const std::vector<Database> &databases,
                const DatabaseId &chosen, QWidget *parent);
    /// The facts of an asset that exists.
    AssetDialog(const Theme &theme, const Asset &asset, QWidget *parent);

    [[nodiscard]] NewAsset asset() const;
    /// Only what differs from the asset the dialog was opened with.
    [[nodiscard]] AssetChanges changes() const;

private:
    void setup();
    void check();
    [[nodiscard]] QStringList tags() const;

    Asset m_before;
    bool m_isNew;
    QComboBox *m_database = nullptr;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QLineEdit *m_tags;
    QCheckBox *m_distributable;
    FormField *m_nameField = nullptr;
    FormField *m_descriptionField = nullptr;
    bool m_touched = false;
};

} // namespace vams::ui
