#pragma once
// Makes or edits a constraint.

#include "core/model/access/constraint.h"
#include "ui/admin/form_dialog.h"

class QComboBox;

namespace vams::ui {

class CriteriaEditor;
class RightsEditor;
struct AccessNames;

class ConstraintDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A new one comes with an id, which may be changed until it is saved. `takenIds` are refused.
    ConstraintDialog(const Theme &theme, const Constraint &constraint, bool isNew,
                     const AccessNames &names, const QStringList &takenIds, QWidget *parent);

    [[nodiscard]] Constraint constraint() const;
    /// Puts what the server says of a criterion under its row.
    void showServerError(const Error &error) override;

private:
    void addHead(bool isNew, const QStringList &takenIds);
    void addRules();
    [[nodiscard]] QString objectType() const;

    Constraint m_before;
    QLineEdit *m_name;
    QLineEdit *m_id;
    QLineEdit *m_description;
    QComboBox *m_objectType;
    CriteriaEditor *m_all;
    CriteriaEditor *m_any;
    RightsEditor *m_rights;
};

} // namespace vams::ui
