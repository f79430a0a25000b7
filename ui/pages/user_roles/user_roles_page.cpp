#include "ui/pages/user_roles/user_roles_page.h"

#include "core/api/client.h"
#include "ui/admin/chip_field.h"
#include "ui/admin/form_dialog.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/record_table.h"
#include "ui/support/relative_time.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace vams::ui {

namespace {

RecordSource<UserRoleSet> userRoleSource(const api::Client &client)
{
    RecordSource<UserRoleSet> source;
    source.key = [](const UserRoleSet &set) { return set.userId.text(); };
    source.name = source.key;
    source.read = [&client](const ListQuery &query, Job &job) {
        return client.userRoles().list(query, job);
    };
    const auto created = [](const UserRoleSet &set) {
        return QDateTime::fromString(set.createdOn, Qt::ISODateWithMs);
    };
    source.columns = {
        {.title = UserRolesPage::tr("User"),
         .text = source.key,
         .width = metrics::cardMin,
         .look = CellLook::Strong},
        {.title = UserRolesPage::tr("Roles"),
         .text = [](const UserRoleSet &set) { return set.roleNames.join(QLatin1Char('\n')); },
         .look = CellLook::Chips},
        {.title = UserRolesPage::tr("Since"),
         .text = [created](const UserRoleSet &set) { return relativeTime(created(set)); },
         .width = metrics::tile,
         .sortKey = [](const UserRoleSet &set) { return QVariant(set.createdOn); },
         .toolTip = [created](const UserRoleSet &set) { return absoluteTime(created(set)); }},
    };
    return source;
}

QString userIdProblem(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("^[\\w\\-.+@]{3,256}\\z"));
    return pattern.match(id).hasMatch()
               ? QString()
               : UserRolesPage::tr("At least 3 letters, digits or . - _ + @, without spaces.");
}

} // namespace

UserRolesPage::UserRolesPage(const PageContext &context, const Location &location, QWidget *parent)
    : RecordPage(context, location, tr("User roles"), parent)
    , m_users(new RecordTable<UserRoleSet>(context.pools, userRoleSource(context.client)))
{
    auto *users =
        new RecordList(context,
                       {tr("User roles"), QStringLiteral("user"), tr("1 user"), tr("%1 users"),
                        tr("Give roles"), tr("Find a user or role"), tr("Nobody has a role yet"),
                        tr("A user without a role may do nothing at all.")},
                       m_users);
    RecordVerbs verbs;
    verbs.create = [this] { edit(nullptr); };
    verbs.edit = [this](int row) { edit(&m_users->at(row)); };
    verbs.remove = [this](int row) {
        return [&client = this->context().client, user = m_users->at(row).userId](Job &job) {
            return client.userRoles().removeAll(user, job);
        };
    };
    verbs.removeText = [](const QList<int> &rows) {
        return rows.size() == 1
                   ? tr("All roles are taken from this user, who can then do nothing any more.")
                   : tr("All roles are taken from these users, who can then do nothing any more.");
    };
    verbs.describe = [this](RecordDetails &details, int row) {
        const UserRoleSet &set = m_users->at(row);
        details.begin(QStringLiteral("user"), set.userId.text());
        details.addId(set.userId.text());
        const QDateTime created = QDateTime::fromString(set.createdOn, Qt::ISODateWithMs);
        details.addFact(tr("Since"), relativeTime(created), absoluteTime(created));
        details.addChips(tr("Roles"), set.roleNames);
    };
    users->setVerbs(std::move(verbs));
    addList(users);
    readRoles();
}

void UserRolesPage::refresh()
{
    RecordPage::refresh();
    readRoles();
}

void UserRolesPage::readRoles()
{
    runAsync(
        context().pools.requests(), this,
        [&client = context().client](Job &job) { return client.userRoles().roleNames(job); },
        // Who may not read the roles can still choose among those that somebody has.
        [this](const Result<QStringList> &names) { m_roles = names.value_or(QStringList()); });
}

QStringList UserRolesPage::knownRoles() const
{
    QStringList known = m_roles;
    for (const UserRoleSet &set : m_users->items())
        known << set.roleNames;
    known.removeDuplicates();
    known.sort(Qt::CaseInsensitive);
    return known;
}

void UserRolesPage::edit(const UserRoleSet *set)
{
    const bool isNew = !set;
    const UserRoleSet before = set ? *set : UserRoleSet();
    auto *dialog = new FormDialog(context().theme,
                                  isNew ? tr("Give roles to a user")
                                        : tr("Roles of %1").arg(before.userId.text()),
                                  isNew ? tr("Give roles") : tr("Save changes"), window());
    auto *user = new QLineEdit(before.userId.text());
    user->setEnabled(isNew);
    dialog->addField(
        user, {.label = tr("User"),
               .hint = isNew ? tr("The id the user signs in with, such as an e-mail address.")
                             : QString(),
               .problem =
                   [this, user, isNew] {
                       if (isNew && m_users->rowOfKey(user->text()) >= 0)
                           return tr("This user has roles already: edit them in the list.");
                       return isNew ? userIdProblem(user->text()) : QString();
                   },
               .wireNames = {QStringLiteral("userId")}});
    auto *roles = new ChipField(context().theme, tr("role"));
    const QStringList known = knownRoles();
    roles->setChips(before.roleNames);
    roles->setOffers(known);
    dialog->addField(
        roles, {.label = tr("Roles"),
                .hint = known.isEmpty() ? QString()
                                        : tr("There are: %1").arg(known.join(QStringLiteral(", "))),
                .problem =
                    [roles, known] {
                        if (roles->chipsAndTyped().isEmpty())
                            return tr("Choose at least one role.");
                        if (!roles->typed().isEmpty() && !known.isEmpty() &&
                            !known.contains(roles->typed()))
                            return tr("There is no role %1.").arg(roles->typed());
                        return QString();
                    },
                .wireNames = {QStringLiteral("roleName"), QStringLiteral("Role '")},
                .value = [roles] { return QVariant(roles->chipsAndTyped()); }});
    connect(roles, &ChipField::changed, dialog, [dialog, roles] { dialog->noteEdit(roles); });
    dialog->start(isNew);
    dialog->saveWith(
        context().pools,
        [&client = context().client, user, roles, isNew]() -> FormDialog::Work {
            const UserRoleSet wanted{UserId(user->text()), roles->chipsAndTyped(), {}};
            return [&client, wanted, isNew](Job &job) {
                return isNew ? client.userRoles().create(wanted, job)
                             : client.userRoles().replace(wanted, job);
            };
        },
        [this, user] {
            list().noteSaved(tr("Roles of %1 saved").arg(user->text()), user->text());
        });
    dialog->open();
}

} // namespace vams::ui
