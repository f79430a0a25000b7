#include "ui/pages/roles/template_dialog.h"

#include "core/api/client.h"
#include "core/base/text.h"
#include "ui/models/library_catalog.h"
#include "ui/support/controls.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

namespace {

const auto roleVariable = QLatin1String("ROLE_NAME");
const auto databaseVariable = QLatin1String("DATABASE_ID");
const auto tagVariable = QLatin1String("TAG_VALUE");
constexpr int templateTagPage = 500;

QString variableLabel(const QString &name)
{
    if (name == databaseVariable)
        return TemplateDialog::tr("Database");
    return name == tagVariable ? TemplateDialog::tr("Tag") : name;
}

} // namespace

Result<TemplateChoices> readTemplateChoices(const api::Client &client, Job &job)
{
    TemplateChoices choices;
    Result<std::vector<PermissionTemplate>> templates = client.access().templates(job);
    if (!templates)
        return fail(templates.error());
    choices.templates = std::move(*templates);
    for (const Database &database : readAllDatabases(client, job).value_or(std::vector<Database>()))
        choices.databases << database.databaseId.text();
    const Result<ListPage<Tag>> tags = client.tags().listWithCounts({templateTagPage, {}}, job);
    if (tags)
        for (const Tag &tag : tags->items)
            choices.tags << tag.tagName;
    return choices;
}

TemplateDialog::TemplateDialog(const Theme &theme, const QString &roleName,
                               const TemplateChoices &choices, QWidget *parent)
    : FormDialog(theme, tr("Give rights to %1").arg(roleName), tr("Apply template"), parent)
    , m_roleName(roleName)
    , m_choices(choices)
    , m_template(new QComboBox)
    , m_about(makeMuted({}))
    , m_preview(makeLabel({}, TextStyle::Medium))
{
    setMinimumWidth(metrics::editorMax);
    for (const PermissionTemplate &each : m_choices.templates)
        m_template->addItem(each.name, each.id);
    addField(m_template, {.label = tr("Template"),
                          .problem =
                              [this] {
                                  return chosen() ? QString()
                                                  : tr("This server has no permission templates.");
                              },
                          .wireNames = {QStringLiteral("template")}});
    m_about->setWordWrap(true);
    m_about->setMinimumHeight(3 * metrics::icon);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    body().addWidget(m_about);
    for (const PermissionTemplate &each : m_choices.templates)
        for (const PermissionTemplate::Variable &variable : each.variables)
            addVariable(variable, variable.name == databaseVariable ? m_choices.databases
                                  : variable.name == tagVariable    ? m_choices.tags
                                                                    : QStringList());
    m_preview->setWordWrap(true);
    body().addSpacing(metrics::gap);
    body().addWidget(m_preview);
    connect(m_template, &QComboBox::currentIndexChanged, this, &TemplateDialog::follow);
    follow();
    start(true);
}

void TemplateDialog::addVariable(const PermissionTemplate::Variable &variable,
                                 const QStringList &offers)
{
    const bool isKnown =
        std::any_of(m_variables.begin(), m_variables.end(),
                    [&](const Variable &known) { return known.name == variable.name; });
    if (variable.name == roleVariable || isKnown)
        return;
    auto *editor = new QComboBox;
    editor->setEditable(true);
    editor->setInsertPolicy(QComboBox::NoInsert);
    editor->addItems(offers);
    editor->lineEdit()->setAccessibleName(variableLabel(variable.name));
    editor->setCurrentText(variable.defaultValue);
    editor->completer()->setFilterMode(Qt::MatchContains);
    editor->completer()->setCompletionMode(QCompleter::PopupCompletion);
    FormField *row = addField(
        editor,
        {.label = variableLabel(variable.name),
         .hint = variable.description,
         .problem = [this, name = variable.name, editor] { return variableProblem(name, *editor); },
         .wireNames = {variable.name}});
    m_variables.push_back({variable.name, editor, row});
}

const PermissionTemplate *TemplateDialog::chosen() const
{
    const auto at = static_cast<std::size_t>(m_template->currentIndex());
    return at < m_choices.templates.size() ? &m_choices.templates[at] : nullptr;
}

const PermissionTemplate::Variable *TemplateDialog::chosenVariable(const QString &name) const
{
    if (const PermissionTemplate *now = chosen())
        for (const PermissionTemplate::Variable &variable : now->variables)
            if (variable.name == name)
                return &variable;
    return nullptr;
}

QString TemplateDialog::variableProblem(const QString &name, const QComboBox &editor) const
{
    const PermissionTemplate::Variable *variable = chosenVariable(name);
    const QString value = editor.currentText().trimmed();
    if (!variable)
        return {};
    if (value.isEmpty())
        return variable->isRequired ? tr("Choose or write one.") : QString();
    if (name == databaseVariable && !m_choices.databases.isEmpty() &&
        !m_choices.databases.contains(value))
        return tr("There is no database %1.").arg(value);
    return {};
}

void TemplateDialog::follow()
{
    const PermissionTemplate *now = chosen();
    for (const Variable &variable : m_variables)
        variable.row->setVisible(chosenVariable(variable.name) != nullptr);
    m_about->setText(now ? now->description : QString());
    m_preview->setText(!now ? QString()
                       : now->constraintCount == 1
                           ? tr("1 constraint will be added for %1.").arg(m_roleName)
                           : tr("%1 constraints will be added for %2.")
                                 .arg(humanCount(now->constraintCount), m_roleName));
}

QString TemplateDialog::templateId() const
{
    return m_template->currentData().toString();
}

std::map<QString, QString> TemplateDialog::values() const
{
    std::map<QString, QString> values{{roleVariable, m_roleName}};
    for (const Variable &variable : m_variables) {
        const QString value = variable.editor->currentText().trimmed();
        if (chosenVariable(variable.name) && !value.isEmpty())
            values[variable.name] = value;
    }
    return values;
}

} // namespace vams::ui
