#include "app/cli/audit_command.h"

#include "core/backend/audit/audit_reader.h"

#include <QCommandLineParser>
#include <QFile>
#include <QTextStream>

namespace vams::cli {

namespace {

int reportAudit(const Error &error)
{
    QTextStream(stderr) << "vams: " << describe(error) << Qt::endl;
    return 1;
}

int reportUsage(const QString &text)
{
    QTextStream(stderr) << "vams: " << text << Qt::endl;
    return 2;
}

Result<std::vector<AuditLogState>> readKept(const QString &path)
{
    if (path.isEmpty())
        return std::vector<AuditLogState>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, QStringLiteral("The kept heads could not be read."), path, {},
                    file.errorString());
    return backend::readHeadLines(QString::fromUtf8(file.read(1 << 20)));
}

int verifyLogs(backend::AuditReader &reader, const QString &log, const QString &keptPath)
{
    const Result<std::vector<AuditLogState>> kept = readKept(keptPath);
    if (!kept)
        return reportAudit(kept.error());
    Job job;
    const Result<std::vector<AuditLogState>> states =
        reader.verify(log, *kept, systemClock()(), job);
    if (!states)
        return reportAudit(states.error());
    QTextStream(stdout) << backend::headLines(*states);
    int broken = 0;
    for (const AuditLogState &state : *states) {
        if (state.isIntact)
            continue;
        ++broken;
        QTextStream err(stderr);
        err << "vams: the log " << state.log << " is broken";
        if (state.problemSequence > 0)
            err << " at row " << state.problemSequence;
        err << ": " << state.problem << Qt::endl;
    }
    return broken > 0 ? 1 : 0;
}

int exportLogs(backend::AuditReader &reader, const QString &log, const QString &from,
               const QString &to, backend::AuditFormat format)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return reportAudit({.kind = ErrorKind::Io, .message = QStringLiteral("No output.")});
    bool isWritten = true;
    const Result<void> read = reader.read(log, from, to, [&](const AuditRecord &record) {
        const QByteArray line = backend::auditLine(record, format);
        isWritten = out.write(line) == line.size();
        return isWritten;
    });
    if (!read)
        return reportAudit(read.error());
    if (!isWritten || !out.flush())
        return reportAudit({.kind = ErrorKind::Io,
                            .message = QStringLiteral("The output could not be written."),
                            .detail = out.errorString()});
    return 0;
}

/// In the form of the rows; empty stays empty, nothing when it is no time.
std::optional<QString> timeOption(const QString &value)
{
    if (value.isEmpty())
        return QString();
    const QDateTime time =
        value.size() == 10 ? QDateTime(QDate::fromString(value, Qt::ISODate), QTime(0, 0), Qt::UTC)
                           : QDateTime::fromString(value, Qt::ISODateWithMs).toUTC();
    return time.isValid() ? std::optional(toIso(time)) : std::nullopt;
}

QCommandLineOption valued(const char *name, const char *help, const char *value)
{
    return {QLatin1String(name), QLatin1String(help), QLatin1String(value)};
}

} // namespace

int runAudit(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Checks the audit logs of a library (verify) or writes them out (export). Takes no lock: "
        "a server may hold the library. verify prints a line a log; kept elsewhere, such lines "
        "show later, by --expect-head, that nothing before them was rewritten."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("verb"), QStringLiteral("verify or export"));
    parser.addOptions(
        {valued("library", "Folder of the library.", "FOLDER"),
         valued("log", "Only this log, such as authChanges.", "NAME"),
         valued("from", "export: rows from this ISO date or time on.", "TIME"),
         valued("to", "export: rows before this ISO date or time.", "TIME"),
         valued("format", "export: text or jsonl.", "FORMAT"),
         valued("expect-head", "verify: lines that an earlier verify printed.", "FILE")});
    parser.process(arguments);
    const QStringList verbs = parser.positionalArguments();
    const bool isExport = verbs == QStringList{QStringLiteral("export")};
    if (!isExport && verbs != QStringList{QStringLiteral("verify")})
        parser.showHelp(2);
    const QString log = parser.value(QStringLiteral("log"));
    if (!log.isEmpty() && !backend::auditLogNames().contains(log))
        return reportUsage(QStringLiteral("--log takes one of: ") +
                           backend::auditLogNames().join(QLatin1String(", ")));
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QLatin1String("text") && format != QLatin1String("jsonl"))
        return reportUsage(QStringLiteral("--format takes text or jsonl."));
    const std::optional<QString> from = timeOption(parser.value(QStringLiteral("from")));
    const std::optional<QString> to = timeOption(parser.value(QStringLiteral("to")));
    if (!from || !to)
        return reportUsage(QStringLiteral("--from and --to take ISO dates or times."));
    Result<backend::AuditReader> reader =
        backend::AuditReader::open(parser.value(QStringLiteral("library")));
    if (!reader)
        return reportAudit(reader.error());
    if (!isExport)
        return verifyLogs(*reader, log, parser.value(QStringLiteral("expect-head")));
    return exportLogs(*reader, log, *from, *to,
                      format == QLatin1String("jsonl") ? backend::AuditFormat::JsonLines
                                                       : backend::AuditFormat::Text);
}

} // namespace vams::cli
