#pragma once
// The form of a database: new, or one that exists (its id cannot change). Checked before it is
// sent.

#include "core/model/database.h"
#include "ui/support/dialog.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace vams::ui {

class FormField;

/// What is wrong with the value, for people; empty if nothing is.
QString databaseIdProblem(const QString &id);
QString databaseDescriptionProblem(const QString &description);
QString extensionsProblem(const QString &extensions);
/// "glb , .OBJ" -> ".glb,.obj"
QString normalisedExtensions(const QString &extensions);

class DatabaseDialog : public Dialog
{
    Q_OBJECT

public:
    /// `database` without an id: a new one.
    DatabaseDialog(const Theme &theme, const Database &database, const std::vector<Bucket> &buckets,
                   QWidget *parent);

    [[nodiscard]] Database database() const;

private:
    void setupFields();
    void check();

    Database m_before;
    bool m_isNew;
    QLineEdit *m_id;
    QPlainTextEdit *m_description;
    QComboBox *m_bucket;
    QLineEdit *m_extensions;
    QCheckBox *m_schemas;
    FormField *m_idField;
    FormField *m_descriptionField;
    FormField *m_extensionsField;
    bool m_described = false;
};

} // namespace vams::ui
