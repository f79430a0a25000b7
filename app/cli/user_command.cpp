#include "app/cli/user_command.h"

#include "core/api/client.h"
#include "core/backend/backend.h"
#include "core/backend/embedded_transport.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <cstdio>

namespace vams::cli {

namespace {

int failUser(const Error &error)
{
    QTextStream(stderr) << "vams: " << describe(error) << Qt::endl;
    return 1;
}

int listAccounts(api::Client &client)
{
    Job job;
    ListQuery query;
    do {
        const Result<ListPage<User>> page = client.users().list(query, job);
        if (!page)
            return failUser(page.error());
        for (const User &user : page->items)
            QTextStream(stdout) << user.userId << '\t' << user.email << '\t' << user.userStatus
                                << '\t' << (user.enabled ? "enabled" : "disabled") << Qt::endl;
        query.startingToken = page->nextToken;
    } while (!query.startingToken.isEmpty());
    return 0;
}

/// The first line of standard input: a command line could be seen by others.
QString passwordFromInput()
{
    QTextStream(stderr) << "Password (one line): " << Qt::flush;
    return QTextStream(stdin).readLine(4096);
}

/// A change that a rule of the backend may refuse.
Result<void> change(backend::Backend &backend, const QCommandLineParser &parser)
{
    const UserId user(parser.value(QStringLiteral("user")));
    const QString role = parser.value(QStringLiteral("role"));
    const QString email = parser.value(QStringLiteral("email"));
    const QString password = passwordFromInput();
    return backend.setUp([&](const backend::Identity &identity) {
        identity.users().setPassword(user, email, password, role);
    });
}

} // namespace

int runUser(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Lists the accounts of a library, or makes one or sets its password. The "
                       "password is read from standard input."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("act"), QStringLiteral("list, add or password"));
    parser.addOptions({
        {QStringLiteral("library"), QStringLiteral("Folder of the library."),
         QStringLiteral("LIBRARY")},
        {QStringLiteral("user"), QStringLiteral("Whose account."), QStringLiteral("USER")},
        {QStringLiteral("email"), QStringLiteral("Mail address."), QStringLiteral("ADDRESS")},
        {QStringLiteral("role"), QStringLiteral("Role to give as well."), QStringLiteral("ROLE")},
    });
    parser.process(arguments);
    const QString act = parser.positionalArguments().value(0);
    const bool isList = act == QLatin1String("list");
    const bool isChange = act == QLatin1String("add") || act == QLatin1String("password");
    if ((!isList && !isChange) || !parser.isSet(QStringLiteral("library")) ||
        (isChange && !parser.isSet(QStringLiteral("user"))))
        parser.showHelp(2);
    backend::LibraryOptions options;
    options.folder = parser.value(QStringLiteral("library"));
    options.mode = backend::LibraryMode::MustExist;
    const Result<std::unique_ptr<backend::Backend>> backend = backend::Backend::open(options);
    if (!backend)
        return failUser(backend.error());
    if (isList) {
        backend::EmbeddedTransport transport(**backend, (*backend)->admin());
        api::Client client(transport);
        return listAccounts(client);
    }
    const Result<void> done = change(**backend, parser);
    return done ? 0 : failUser(done.error());
}

} // namespace vams::cli
