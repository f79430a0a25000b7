#include "ui/pages/api_keys/api_keys_page.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "ui/admin/access_names.h"
#include "ui/admin/form_dialog.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/secret_dialog.h"
#include "ui/pages/api_keys/api_key_tables.h"
#include "ui/pages/api_keys/expiry_field.h"
#include "ui/support/relative_time.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace vams::ui {

namespace {

QString keyUserProblem(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("^[\\w\\-.+@]{3,256}\\z"));
    return pattern.match(id).hasMatch() ? QString() : ApiKeysPage::tr("Choose or write a user.");
}

QComboBox *makeUserChoice(const QStringList &users)
{
    auto *choice = new QComboBox;
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->addItems(users);
    choice->lineEdit()->setAccessibleName(ApiKeysPage::tr("Acts as"));
    choice->setCurrentText(users.size() == 1 ? users.constFirst() : QString());
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice->completer()->popup()->setProperty("kind", "suggestions");
    return choice;
}

ExpiryField *addExpiry(FormDialog &dialog)
{
    auto *expiry = new ExpiryField(QDateTime::currentDateTimeUtc().date());
    dialog.addField(expiry, {.label = ApiKeysPage::tr("Ends"),
                             .hint = ApiKeysPage::tr("It counts to the end of that day, UTC."),
                             .problem = [expiry] { return expiry->problem(); },
                             .wireNames = {QStringLiteral("expiresAt")},
                             .value = [expiry] { return QVariant(expiry->expiry()); }});
    QObject::connect(expiry, &ExpiryField::changed, &dialog,
                     [&dialog, expiry] { dialog.noteEdit(expiry); });
    return expiry;
}

} // namespace

ApiKeysPage::ApiKeysPage(const PageContext &context, const Location &location, QWidget *parent)
    : RecordPage(context, location, tr("API keys"), parent)
    , m_keys(new RecordTable<ApiKey>(context.pools, apiKeySource(context.client)))
{
    auto *keys = new RecordList(
        context,
        {tr("API keys"), QStringLiteral("key"), tr("1 API key"), tr("%1 API keys"),
         tr("New API key"), tr("Find an API key"), tr("No API keys yet"),
         tr("With an API key a program works on the server as one of its users, without a "
            "password.")},
        m_keys);
    RecordVerbs verbs;
    verbs.create = [this] { create(); };
    verbs.edit = [this](int row) { edit(m_keys->at(row)); };
    verbs.remove = [this](int row) {
        return [&client = this->context().client, id = m_keys->at(row).apiKeyId](Job &job) {
            return client.apiKeys().remove(id, job);
        };
    };
    verbs.removeText = [](const QList<int> &) {
        return tr("Programs that use it are refused at once. This cannot be undone; turning it off "
                  "can.");
    };
    verbs.describe = [this](RecordDetails &, int row) { describe(row); };
    keys->setVerbs(std::move(verbs));
    addList(keys);
}

void ApiKeysPage::describe(int row)
{
    const ApiKey &key = m_keys->at(row);
    RecordDetails &details = list().details();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime created = fromContractDate(key.createdAt);
    const QDateTime used = fromContractDate(key.lastUsedAt);
    const ApiKeyState state = apiKeyState(key, now);
    details.begin(QStringLiteral("key"), key.apiKeyName);
    details.addId(key.apiKeyId);
    details.addText(key.description);
    details.addBadge(tr("State"), apiKeyStateText(state), apiKeyStateBadge(state).kind);
    details.addFact(tr("Acts as"), key.userId);
    const QDateTime end = apiKeyEnd(key.expiresAt);
    details.addFact(tr("Ends"), end.isValid() ? apiKeyEndText(key.expiresAt, now) +
                                                    QLatin1Char('\n') + absoluteTime(end)
                                              : tr("never"));
    details.addFact(tr("Last used"), used.isValid() ? relativeTime(used) : tr("never"),
                    absoluteTime(used));
    details.addFact(tr("Made by"), key.createdBy);
    details.addFact(tr("Created"), relativeTime(created), absoluteTime(created));
}

bool ApiKeysPage::isNameTaken(const QString &name) const
{
    return std::any_of(m_keys->items().begin(), m_keys->items().end(),
                       [&name](const ApiKey &key) { return key.apiKeyName == name; });
}

void ApiKeysPage::create()
{
    runAsync(
        context().pools.requests(), this,
        [&client = context().client](Job &job) -> Result<AccessNames> {
            return readAccessNames(client, job);
        },
        [this](const Result<AccessNames> &names) { openNew(names.value_or(AccessNames())); });
}

void ApiKeysPage::openNew(const AccessNames &names)
{
    auto *dialog =
        new FormDialog(context().theme, tr("New API key"), tr("Create API key"), window());
    auto *name = new QLineEdit;
    dialog->addField(name, {.label = tr("Name"),
                            .hint = tr("Of the program that will use it."),
                            .problem =
                                [this, name] {
                                    return isNameTaken(name->text().trimmed())
                                               ? tr("There is an API key of this name.")
                                               : recordTextProblem(name->text(), 1);
                                },
                            .wireNames = {QStringLiteral("apiKeyName"),
                                          QStringLiteral("API key with the name")}});
    auto *user = makeUserChoice(names.users);
    dialog->addField(user,
                     {.label = tr("Acts as"),
                      .hint = tr("The key may do what this user may do, and no more."),
                      .problem =
                          [user, users = names.users] {
                              const QString id = user->currentText().trimmed();
                              return !id.isEmpty() && !users.isEmpty() && !users.contains(id)
                                         ? tr("%1 has no role, so a key could do nothing.").arg(id)
                                         : keyUserProblem(id);
                          },
                      .wireNames = {QStringLiteral("userId"), QStringLiteral("User '")}});
    auto *text = new QLineEdit;
    dialog->addField(text, {.label = tr("Description"),
                            .problem = [text] { return recordTextProblem(text->text(), 1); },
                            .wireNames = {QStringLiteral("description")}});
    ExpiryField *expiry = addExpiry(*dialog);
    dialog->start(true);
    const auto made = std::make_shared<CreatedApiKey>();
    dialog->saveWith(
        context().pools,
        [&client = context().client, name, user, text, expiry, made]() -> FormDialog::Work {
            const NewApiKey order{name->text().trimmed(), user->currentText().trimmed(),
                                  text->text().trimmed(), expiry->expiry()};
            return [&client, order, made](Job &job) {
                return client.apiKeys().create(order, job).map([&made](const CreatedApiKey &key) {
                    *made = key;
                });
            };
        },
        [this, made] {
            list().noteSaved(tr("API key created"), made->key.apiKeyId);
            showSecret(this, context().theme,
                       {tr("API key %1").arg(made->key.apiKeyName),
                        tr("Give it to the program that shall use it. It is shown only now; if it "
                           "is lost, delete it and make a new one."),
                        tr("Key"), made->secret});
        });
    dialog->open();
}

void ApiKeysPage::edit(const ApiKey &key)
{
    auto *dialog = new FormDialog(context().theme, tr("Edit %1").arg(key.apiKeyName),
                                  tr("Save changes"), window());
    auto *text = new QLineEdit(key.description);
    dialog->addField(text, {.label = tr("Description"),
                            .problem = [text] { return recordTextProblem(text->text(), 1); },
                            .wireNames = {QStringLiteral("description")}});
    ExpiryField *expiry = addExpiry(*dialog);
    expiry->setExpiry(key.expiresAt);
    QCheckBox *active = dialog->addCheck(
        tr("Active"), key.isActive, tr("Turned off, it is refused until it is turned on again."));
    dialog->start(false);
    dialog->saveWith(
        context().pools,
        [&client = context().client, before = key, text, expiry, active]() -> FormDialog::Work {
            ApiKeyChange change;
            if (text->text().trimmed() != before.description)
                change.description = text->text().trimmed();
            if (expiry->expiry() != before.expiresAt)
                change.expiresAt = expiry->expiry();
            if (active->isChecked() != before.isActive)
                change.isActive = active->isChecked();
            return [&client, id = before.apiKeyId, change](Job &job) {
                return client.apiKeys().update(id, change, job).map([](const ApiKey &) {});
            };
        },
        [this, id = key.apiKeyId] { list().noteSaved(tr("API key saved"), id); });
    dialog->open();
}

} // namespace vams::ui
