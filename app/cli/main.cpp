// `vams`: what can be done with a library from a shell.

#include "app/cli/access_command.h"
#include "app/cli/audit_command.h"
#include "app/cli/care_command.h"
#include "app/cli/serve_command.h"
#include "app/cli/user_command.h"

#include <QCoreApplication>
#include <QTextStream>

namespace {

struct Command
{
    const char *name;
    const char *help;
    int (*run)(const QStringList &);
};

constexpr Command commands[] = {
    {"user", "accounts of a library: list, add, password", vams::cli::runUser},
    {"serve", "serve a library over the VAMS REST API", vams::cli::runServe},
    {"access", "what the rules of a library let a user do, and why", vams::cli::runAccess},
    {"check", "look whether a library is whole", vams::cli::runCheck},
    {"backup", "copy a library, also while it is in use", vams::cli::runBackup},
    {"audit", "check the audit logs of a library, or write them out", vams::cli::runAudit},
};

int showUsage()
{
    QTextStream out(stderr);
    out << "usage: vams COMMAND [options]; vams COMMAND --help tells more\n";
    for (const Command &command : commands)
        out << "  " << command.name << "    " << command.help << '\n';
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vams"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VAMS_VERSION));
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return showUsage();
    const QString name = arguments.takeAt(1);
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name))
            return command.run(arguments);
    }
    return showUsage();
}
