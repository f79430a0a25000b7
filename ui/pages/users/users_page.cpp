#include "ui/pages/users/users_page.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "ui/admin/form_dialog.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/secret_dialog.h"
#include "ui/pages/users/user_sessions.h"
#include "ui/pages/users/user_tables.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/relative_time.h"
#include "ui/support/state_view.h"
#include "ui/support/toast.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace vams::ui {

namespace {

const auto resetCommand = QLatin1String("user.resetPassword");
const auto enableCommand = QLatin1String("user.enable");

QString accountIdProblem(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("^[\\w\\-.+@]{3,256}\\z"));
    return pattern.match(id).hasMatch()
               ? QString()
               : UsersPage::tr("At least 3 letters, digits or . - _ + @, without spaces.");
}

QString addressProblem(const QString &address)
{
    static const QRegularExpression pattern(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z"));
    return pattern.match(address).hasMatch() ? QString()
                                             : UsersPage::tr("Such as maker@example.com.");
}

QString phoneProblem(const QString &phone)
{
    static const QRegularExpression pattern(QStringLiteral("^\\+[0-9]{10,15}\\z"));
    return phone.isEmpty() || pattern.match(phone).hasMatch()
               ? QString()
               : UsersPage::tr("+ and 10 to 15 digits, without spaces, or nothing.");
}

std::optional<QString> optionalText(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QLineEdit *addAddress(FormDialog &dialog, const QString &email)
{
    auto *line = new QLineEdit(email);
    dialog.addField(line, {.label = UsersPage::tr("E-mail address"),
                           .problem = [line] { return addressProblem(line->text().trimmed()); },
                           .wireNames = {QStringLiteral("email")}});
    return line;
}

QLineEdit *addPhone(FormDialog &dialog, const std::optional<QString> &phone)
{
    auto *line = new QLineEdit(phone.value_or(QString()));
    dialog.addField(line, {.label = UsersPage::tr("Phone"),
                           .hint = UsersPage::tr("Such as +4930123456789. May stay empty."),
                           .problem = [line] { return phoneProblem(line->text().trimmed()); },
                           .wireNames = {QStringLiteral("phone")}});
    return line;
}

/// Users that an identity provider keeps are no mishap.
std::optional<EmptyState> withoutAccounts(const Error &error)
{
    if (!error.message.contains(QLatin1String("user management is not available")))
        return std::nullopt;
    return EmptyState{QStringLiteral("users"),
                      UsersPage::tr("Users are kept elsewhere"),
                      UsersPage::tr("People sign in to this server through an identity provider. "
                                    "Accounts and passwords are managed there; what its users may "
                                    "do is decided here, under User roles."),
                      {}};
}

} // namespace

UsersPage::UsersPage(const PageContext &context, const Location &location, QWidget *parent)
    : RecordPage(context, location, tr("Users"), parent)
    , m_users(new RecordTable<UserRow>(context.pools, accountSource(context.client)))
{
    context.actions.declare({resetCommand, tr("Reset password..."), QStringLiteral("key")});
    context.actions.declare({enableCommand, tr("Turn on or off"), QStringLiteral("pause")});
    auto *users = new RecordList(
        context,
        {tr("Users"), QStringLiteral("user"), tr("1 user"), tr("%1 users"), tr("New user"),
         tr("Find a user"), tr("No accounts yet"),
         tr("An account lets somebody sign in to the server of this library with a password. The "
            "desktop opens a library of its own without one.")},
        m_users);
    RecordVerbs verbs;
    verbs.create = [this] { create(); };
    verbs.edit = [this](int row) { edit(m_users->at(row).user); };
    verbs.remove = [this](int row) {
        return [&client = this->context().client, id = m_users->at(row).user.userId](Job &job) {
            return client.users().remove(id, job);
        };
    };
    verbs.removeText = [](const QList<int> &rows) {
        return rows.size() == 1
                   ? tr("The account goes, and with it its roles and sessions. Its API keys are "
                        "turned off. What the user made stays.")
                   : tr("The accounts go, and with them their roles and sessions. Their API keys "
                        "are turned off. What the users made stays.");
    };
    verbs.describe = [this](RecordDetails &, int row) { describe(row); };
    verbs.commands = {resetCommand, enableCommand};
    users->setFailureState(withoutAccounts);
    users->addCommand(resetCommand);
    users->addCommand(enableCommand);
    users->setVerbs(std::move(verbs));
    const auto one = [users] { return users->currentRow() >= 0; };
    context.actions.bind(
        resetCommand, users, [this] { askReset(); }, one);
    context.actions.bind(
        enableCommand, users, [this] { toggleEnabled(); }, one);
    addList(users);
}

const User *UsersPage::current() const
{
    const int row = list().currentRow();
    return row < 0 ? nullptr : &m_users->at(row).user;
}

void UsersPage::describe(int row)
{
    const UserRow &entry = m_users->at(row);
    const User &user = entry.user;
    RecordDetails &details = list().details();
    const QDateTime created = fromContractDate(user.userCreateDate);
    const QDateTime changed = fromContractDate(user.userLastModifiedDate);
    details.begin(QStringLiteral("user"), user.userId);
    details.addId(user.userId);
    details.addBadge(tr("State"), userStateText(user), userStateBadge(user).kind);
    details.addFact(tr("E-mail"), user.email);
    details.addFact(tr("Phone"), user.phone.value_or(QString()));
    details.addFact(tr("Second factor"), user.mfaEnabled ? tr("Set up") : tr("None"));
    details.addFact(tr("Created"), relativeTime(created), absoluteTime(created));
    details.addFact(tr("Changed"), relativeTime(changed), absoluteTime(changed));
    details.addChips(tr("Roles"), entry.roles);
    if (entry.roles.isEmpty())
        details.addWarning(tr("Without a role this user may do nothing. Give one under User "
                              "roles."));
    details.addHead(tr("Signed in"));
    details.addWidget(new UserSessions(context(), user.userId));
}

void UsersPage::create()
{
    auto *dialog = new FormDialog(context().theme, tr("New user"), tr("Create user"), window());
    auto *id = new QLineEdit;
    dialog->addField(id, {.label = tr("User"),
                          .hint = tr("What the user signs in with, often an e-mail address."),
                          .problem =
                              [this, id] {
                                  return m_users->rowOfKey(id->text()) >= 0
                                             ? tr("There is a user of this name.")
                                             : accountIdProblem(id->text());
                              },
                          .wireNames = {QStringLiteral("userId"), QStringLiteral("User already")}});
    QLineEdit *email = addAddress(*dialog, {});
    QLineEdit *phone = addPhone(*dialog, {});
    dialog->start(true);
    const auto password = std::make_shared<QString>();
    dialog->saveWith(
        context().pools,
        [&client = context().client, id, email, phone, password]() -> FormDialog::Work {
            const NewUser wanted{id->text(), email->text().trimmed(),
                                 optionalText(phone->text().trimmed())};
            return [&client, wanted, password](Job &job) {
                return client.users().create(wanted, job).map([&password](const QString &made) {
                    *password = made;
                });
            };
        },
        [this, id, password] {
            list().noteSaved(tr("User created"), id->text());
            showPassword(id->text(), *password);
        });
    dialog->open();
}

void UsersPage::edit(const User &user)
{
    auto *dialog = new FormDialog(context().theme, tr("Edit %1").arg(user.userId),
                                  tr("Save changes"), window());
    QLineEdit *email = addAddress(*dialog, user.email);
    QLineEdit *phone = addPhone(*dialog, user.phone);
    QCheckBox *enabled = dialog->addCheck(
        tr("May sign in"), user.enabled,
        tr("Turning it off ends all sessions of the user at once and keeps everything else."));
    dialog->start(false);
    dialog->saveWith(
        context().pools,
        [&client = context().client, before = user, email, phone, enabled]() -> FormDialog::Work {
            UserChange change;
            change.email = email->text().trimmed();
            change.phone = optionalText(phone->text().trimmed());
            if (enabled->isChecked() != before.enabled)
                change.enabled = enabled->isChecked();
            return [&client, id = before.userId, change](Job &job) {
                return client.users().update(id, change, job);
            };
        },
        [this, id = user.userId] { list().noteSaved(tr("User saved"), id); });
    dialog->open();
}

void UsersPage::toggleEnabled()
{
    const User *user = current();
    if (!user)
        return;
    if (!user->enabled) {
        setEnabled(*user, true);
        return;
    }
    ask(this, context().theme,
        {tr("Turn off %1?").arg(user->userId),
         tr("The user can no longer sign in, and all sessions end at once. Roles and everything "
            "else stay; the account can be turned on again."),
         tr("Turn off"),
         DialogRole::Destructive,
         {}},
        [this, user = *user] { setEnabled(user, false); });
}

void UsersPage::setEnabled(const User &user, bool enabled)
{
    UserChange change;
    change.email = user.email;
    change.phone = user.phone; // an absent one would be cleared
    change.enabled = enabled;
    runAsync(
        context().pools.requests(), this,
        [&client = context().client, id = user.userId, change](Job &job) {
            return client.users().update(id, change, job);
        },
        [this, id = user.userId, enabled](const Result<void> &done) {
            if (done)
                list().noteSaved(enabled ? tr("%1 may sign in again").arg(id)
                                         : tr("%1 is turned off").arg(id),
                                 id);
            else
                list().showProblem(done.error());
        });
}

void UsersPage::askReset()
{
    const User *user = current();
    if (!user)
        return;
    ask(this, context().theme,
        {tr("Reset the password of %1?").arg(user->userId),
         tr("The old password and the second factor count no more, and all sessions end. You get a "
            "temporary password to hand over; the user sets a new one at the next sign-in."),
         tr("Reset password"),
         DialogRole::Destructive,
         {}},
        [this, id = user->userId] { reset(id); });
}

void UsersPage::reset(const QString &userId)
{
    runAsync(
        context().pools.requests(), this,
        [&client = context().client, userId](Job &job) {
            return client.users().resetPassword(userId, job);
        },
        [this, userId](const Result<QString> &password) {
            if (!password) {
                list().showProblem(password.error());
                return;
            }
            list().noteSaved(tr("Password of %1 reset").arg(userId), userId);
            showPassword(userId, *password);
        });
}

void UsersPage::showPassword(const QString &userId, const QString &password)
{
    if (password.isEmpty()) {
        showToast(this, context().theme, tr("The temporary password was mailed to %1").arg(userId));
        return;
    }
    showSecret(this, context().theme,
               {tr("Temporary password of %1").arg(userId),
                tr("Hand it over. It counts for seven days and must be changed at the first "
                   "sign-in. It is shown only now."),
                tr("Temporary password"), password});
}

} // namespace vams::ui
