#include "ui/pages/roles/roles_page.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "ui/admin/form_dialog.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/pages/roles/role_tables.h"
#include "ui/pages/roles/template_dialog.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/relative_time.h"
#include "ui/support/toast.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace vams::ui {

namespace {

const auto templateCommand = QLatin1String("role.template");
constexpr int shownRoleUsers = 8;

QString roleNameProblem(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-zA-Z0-9\\-._ ]{1,256}\\z"));
    return pattern.match(name).hasMatch()
               ? QString()
               : RolesPage::tr("Letters, digits, spaces and . - _, up to 256 of them.");
}

QString usersText(const QStringList &users)
{
    QStringList shown = users.mid(0, shownRoleUsers);
    if (users.size() > shownRoleUsers)
        shown << RolesPage::tr("%1 more").arg(users.size() - shownRoleUsers);
    return shown.join(QStringLiteral(", "));
}

} // namespace

RolesPage::RolesPage(const PageContext &context, const Location &location, QWidget *parent)
    : RecordPage(context, location, tr("Roles"), parent)
    , m_roles(new RecordTable<RoleRow>(context.pools, roleSource(context.client)))
{
    context.actions.declare(
        {templateCommand, tr("Apply permission template..."), QStringLiteral("layers")});
    auto *roles = new RecordList(
        context,
        {tr("Roles"), QStringLiteral("shield"), tr("1 role"), tr("%1 roles"), tr("New role"),
         tr("Find a role"), tr("No roles yet"),
         tr("A role is a name that users have and that constraints give rights to.")},
        m_roles);
    RecordVerbs verbs;
    verbs.create = [this] { edit(nullptr); };
    verbs.edit = [this](int row) { edit(&m_roles->at(row).role); };
    verbs.askRemove = [this](const QList<int> &rows) { askRemove(m_roles->at(rows.first())); };
    verbs.describe = [this](RecordDetails &, int row) { describe(row); };
    verbs.commands = {templateCommand};
    roles->addCommand(templateCommand);
    roles->setVerbs(std::move(verbs));
    roles->setSelectsOne();
    context.actions.bind(
        templateCommand, roles, [this] { applyTemplate(); },
        [roles] { return roles->currentRow() >= 0; });
    addList(roles);
}

void RolesPage::describe(int row)
{
    const RoleRow &entry = m_roles->at(row);
    RecordDetails &details = list().details();
    const QDateTime created = fromContractDate(entry.role.createdOn);
    details.begin(QStringLiteral("shield"), entry.role.roleName);
    details.addText(entry.role.description);
    if (entry.role.mfaRequired)
        details.addBadge(tr("Second factor"), tr("Needed"), BadgeKind::Accent);
    details.addFact(tr("Source"), entry.role.source.value_or(QString()));
    details.addFact(tr("Known there as"), entry.role.sourceIdentifier.value_or(QString()));
    details.addFact(tr("Created"), relativeTime(created), absoluteTime(created));
    QPushButton *rules =
        makeButton(context().theme, tr("Show its constraints"), QStringLiteral("lock"));
    connect(rules, &QPushButton::clicked, this, [this, name = entry.role.roleName] {
        context().navigator.open({QStringLiteral("constraints"), {{QStringLiteral("find"), name}}});
    });
    QPushButton *apply =
        makeButton(context().theme, tr("Apply permission template..."), QStringLiteral("layers"));
    connect(apply, &QPushButton::clicked, this, &RolesPage::applyTemplate);
    details.addWidget(rules);
    details.addWidget(apply);
    if (entry.users && entry.users->isEmpty())
        details.addText(tr("No user has this role."));
    details.addChips(tr("Users"), entry.users.value_or(QStringList()));
}

void RolesPage::edit(const Role *role)
{
    const bool isNew = !role;
    const Role before = role ? *role : Role();
    auto *dialog =
        new FormDialog(context().theme, isNew ? tr("New role") : tr("Edit %1").arg(before.roleName),
                       isNew ? tr("Create role") : tr("Save changes"), window());
    auto *name = new QLineEdit(before.roleName);
    name->setEnabled(isNew);
    dialog->addField(
        name, {.label = tr("Name"),
               .hint = tr("Cannot be changed later."),
               .problem =
                   [this, name, isNew] {
                       if (isNew && m_roles->rowOfKey(name->text().trimmed()) >= 0)
                           return tr("There is a role of this name.");
                       return isNew ? roleNameProblem(name->text()) : QString();
                   },
               .wireNames = {QStringLiteral("roleName"), QStringLiteral("Role already exists")}});
    QPlainTextEdit *text =
        dialog->addText(before.description,
                        {.label = tr("Description"), .wireNames = {QStringLiteral("description")}});
    dialog->addProblem(text, [text] { return recordTextProblem(text->toPlainText(), 1); });
    QLineEdit *identifier = dialog->addLine(
        before.sourceIdentifier.value_or(QString()),
        {.label = tr("Name in another directory"),
         .hint = tr("Only if the role stands for a group elsewhere. May stay empty."),
         .wireNames = {QStringLiteral("sourceIdentifier")}});
    QCheckBox *needsMfa = dialog->addCheck(
        tr("Counts only with a second factor"), before.mfaRequired,
        tr("Who signed in without one is treated as if they did not have this role."));
    dialog->start(isNew);
    dialog->saveWith(
        context().pools,
        [&client = context().client, name, text, identifier, needsMfa, before,
         isNew]() -> FormDialog::Work {
            Role wanted = before;
            wanted.roleName = isNew ? name->text().trimmed() : before.roleName;
            wanted.description = text->toPlainText().trimmed();
            wanted.mfaRequired = needsMfa->isChecked();
            const QString elsewhere = identifier->text().trimmed();
            wanted.sourceIdentifier = elsewhere.isEmpty() ? std::nullopt : std::optional(elsewhere);
            return [&client, wanted, isNew](Job &job) {
                return isNew ? client.access().createRole(wanted, job)
                             : client.access().updateRole(wanted, job);
            };
        },
        [this, name, isNew] {
            list().noteSaved(isNew ? tr("Role created") : tr("Role saved"), name->text().trimmed());
        });
    dialog->open();
}

void RolesPage::askRemove(const RoleRow &row)
{
    const QString name = row.role.roleName;
    if (row.users && !row.users->isEmpty()) {
        askForce(name, tr("It is in use by %1. They keep their other roles. Constraints that name "
                          "it stay and give their rights to nobody.")
                           .arg(usersText(*row.users)));
        return;
    }
    ask(this, context().theme,
        {tr("Delete %1?").arg(name),
         tr("Constraints that name it stay and give their rights to nobody. This cannot be "
            "undone."),
         tr("Delete"),
         DialogRole::Destructive,
         {}},
        [this, name] { remove(name, api::RoleDeletion::IfUnused); });
}

void RolesPage::askForce(const QString &roleName, const QString &text)
{
    ask(this, context().theme,
        {tr("Delete %1 and take it from its users?").arg(roleName),
         text,
         tr("Delete and take it from them"),
         DialogRole::Destructive,
         {}},
        [this, roleName] { remove(roleName, api::RoleDeletion::TakeFromUsers); });
}

void RolesPage::remove(const QString &roleName, api::RoleDeletion deletion)
{
    runAsync(
        context().pools.requests(), this,
        [&client = context().client, roleName, deletion](Job &job) {
            return client.access().removeRole(roleName, deletion, job);
        },
        [this, roleName, deletion](const Result<void> &done) {
            if (done) {
                showToast(this, context().theme, tr("Role %1 deleted").arg(roleName));
                context().navigator.noteChange();
                list().refresh();
            } else if (deletion == api::RoleDeletion::IfUnused &&
                       done.error().message.contains(QLatin1String("in use by"))) {
                askForce(roleName, done.error().message.section(QLatin1Char('.'), 0, 0) +
                                       QLatin1Char('.')); // somebody got it in the meantime
            } else {
                list().showProblem(done.error());
            }
        });
}

void RolesPage::applyTemplate()
{
    const int row = list().currentRow();
    if (row < 0)
        return;
    const QString role = m_roles->at(row).role.roleName;
    runAsync(
        context().pools.requests(), this,
        [&client = context().client](Job &job) { return readTemplateChoices(client, job); },
        [this, role](const Result<TemplateChoices> &choices) {
            if (!choices) {
                Error error = choices.error();
                if (error.kind == ErrorKind::NotFound) {
                    error.message = tr("This server does not list its permission templates.");
                    error.advice = tr("Import one there, or make the constraints here.");
                }
                list().showProblem(error);
                return;
            }
            auto *dialog = new TemplateDialog(context().theme, role, *choices, window());
            dialog->saveWith(
                context().pools,
                [&client = context().client, dialog]() -> FormDialog::Work {
                    return
                        [&client, id = dialog->templateId(), values = dialog->values()](Job &job) {
                            return client.access().importTemplate(id, values, job).map([](int) {});
                        };
                },
                [this, role] { list().noteSaved(tr("Rights given to %1").arg(role), role); });
            dialog->open();
        });
}

} // namespace vams::ui
