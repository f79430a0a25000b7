#pragma once
// The form of a new asset, checked before it is sent.

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
class TagField;
struct PageContext;

class NewAssetDialog : public Dialog
{
    Q_OBJECT

public:
    NewAssetDialog(const PageContext &context, const std::vector<Database> &databases,
                   const DatabaseId &chosen, QWidget *parent);

    [[nodiscard]] NewAsset asset() const;

private:
    void check();

    QComboBox *m_database;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    TagField *m_tags;
    QCheckBox *m_distributable;
    FormField *m_nameField;
    FormField *m_descriptionField;
    FormField *m_tagsField;
    bool m_described = false;
};

} // namespace vams::ui
