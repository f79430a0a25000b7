#pragma once
// Fills a role with the constraints of a permission template.

#include "core/model/access/constraint.h"
#include "ui/admin/form_dialog.h"

#include <map>

class QComboBox;
class QLabel;

namespace vams::api {
class Client;
}

namespace vams::ui {

/// What the dialog offers.
struct TemplateChoices
{
    std::vector<PermissionTemplate> templates;
    QStringList databases;
    QStringList tags;
};

/// Databases and tags that cannot be read are left out: they can be typed. For pool threads.
Result<TemplateChoices> readTemplateChoices(const api::Client &client, Job &job);

class TemplateDialog : public FormDialog
{
    Q_OBJECT

public:
    TemplateDialog(const Theme &theme, const QString &roleName, const TemplateChoices &choices,
                   QWidget *parent);

    [[nodiscard]] QString templateId() const;
    /// By the names of the template's variables, the role's among them.
    [[nodiscard]] std::map<QString, QString> values() const;

private:
    struct Variable
    {
        QString name;
        QComboBox *editor;
        FormField *row;
    };

    void addVariable(const PermissionTemplate::Variable &variable, const QStringList &offers);
    [[nodiscard]] const PermissionTemplate *chosen() const;
    [[nodiscard]] const PermissionTemplate::Variable *chosenVariable(const QString &name) const;
    [[nodiscard]] QString variableProblem(const QString &name, const QComboBox &editor) const;
    void follow();

    QString m_roleName;
    TemplateChoices m_choices;
    QComboBox *m_template;
    QLabel *m_about;
    QLabel *m_preview;
    std::vector<Variable> m_variables;
};

} // namespace vams::ui
