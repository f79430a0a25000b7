#include "app/cli/care_command.h"

#include "core/backend/care/library_care.h"
#include "core/base/text.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace vams::cli {

namespace {

int reportCare(const Error &error)
{
    QTextStream(stderr) << "vams: " << describe(error) << Qt::endl;
    return 1;
}

/// A line a tenth of the way, for whoever waits; none with --quiet.
Job::Sink careProgress(bool quiet)
{
    if (quiet)
        return {};
    return [last = -1](const Progress &progress) mutable {
        const int tenth =
            progress.total > 0 ? static_cast<int>(progress.done * 10 / progress.total) : 0;
        if (tenth == last)
            return;
        last = tenth;
        QTextStream(stderr) << tenth * 10 << " %, " << humanSize(progress.done) << " of "
                            << humanSize(progress.total) << Qt::endl;
    };
}

struct CareOptions
{
    QString library;
    QString target;
    bool quiet = false;
};

CareOptions careOptions(const QStringList &arguments, const QString &description, bool hasTarget)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    parser.addHelpOption();
    parser.addOption({QStringLiteral("library"), QStringLiteral("Folder of the library."),
                      QStringLiteral("FOLDER")});
    parser.addOption({QStringLiteral("quiet"), QStringLiteral("No progress.")});
    if (hasTarget)
        parser.addPositionalArgument(
            QStringLiteral("target"),
            QStringLiteral("Folder of the copy; made if it is not there."));
    parser.process(arguments);
    const QStringList places = parser.positionalArguments();
    const QString library = parser.value(QStringLiteral("library"));
    if (library.isEmpty() || places.size() != (hasTarget ? 1 : 0))
        parser.showHelp(2);
    return {library, places.value(0), parser.isSet(QStringLiteral("quiet"))};
}

} // namespace

int runCheck(const QStringList &arguments)
{
    const CareOptions options = careOptions(
        arguments,
        QStringLiteral(
            "Checks the database of a library and every file in it: is it there, and does "
            "it have the bytes it should have. Changes nothing and takes no lock."),
        false);
    Job job(careProgress(options.quiet));
    const Result<backend::LibraryCheck> check = backend::checkLibrary(options.library, job);
    if (!check)
        return reportCare(check.error());
    QTextStream out(stdout);
    for (const QString &problem : check->problems)
        out << problem << '\n';
    if (check->problemCount > check->problems.size())
        out << "and " << check->problemCount - check->problems.size() << " more\n";
    out << check->blobs << " files, " << humanSize(check->bytes) << ", " << check->problemCount
        << " problems" << Qt::endl;
    return check->isSound() ? 0 : 1;
}

int runBackup(const QStringList &arguments)
{
    const CareOptions options = careOptions(
        arguments,
        QStringLiteral(
            "Copies a library, also one that is in use, so that it can be opened where it "
            "is. What an earlier backup of it at the same place holds is not copied "
            "again."),
        true);
    Job job(careProgress(options.quiet));
    const Result<void> done = backend::backUpLibrary(options.library, options.target, job);
    if (!done)
        return reportCare(done.error());
    QTextStream(stdout) << "backed up to " << options.target << Qt::endl;
    return 0;
}

} // namespace vams::cli
