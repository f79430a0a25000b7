#pragma once
// Asks what dropped files become: one asset with all of them, or an asset a file. Names what cannot
// be sent, and why.

#include "ui/pages/browse/database_upload.h"
#include "ui/support/dialog.h"

class QLineEdit;
class QRadioButton;

namespace vams::ui {

class FormField;

class UploadDialog : public Dialog
{
    Q_OBJECT

public:
    UploadDialog(const Theme &theme, const UploadPlanned &planned, const QStringList &localPaths,
                 const DatabaseId &database, QWidget *parent);

    [[nodiscard]] std::vector<UploadedAsset> assets() const;

private:
    void addRefused(const UploadPlanned &planned);
    void check();

    std::vector<transfer::UploadItem> m_items;
    DatabaseId m_database;
    QRadioButton *m_one;
    QRadioButton *m_many;
    QLineEdit *m_name;
    QLineEdit *m_description;
    FormField *m_nameField;
    FormField *m_descriptionField;
};

} // namespace vams::ui
