#include "ui/pages/audit/audit_text.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

constexpr int longestSummary = 300;

struct LogRow
{
    const char *log;
    const char *text;
};

constexpr LogRow logRows[] = {
    {"authentication", QT_TRANSLATE_NOOP("Audit", "Sign-in")},
    {"authorization", QT_TRANSLATE_NOOP("Audit", "Decisions on rights")},
    {"fileUpload", QT_TRANSLATE_NOOP("Audit", "Uploads")},
    {"fileDownload", QT_TRANSLATE_NOOP("Audit", "Downloads")},
    {"fileDownloadStreamed", QT_TRANSLATE_NOOP("Audit", "Streamed files")},
    {"authOther", QT_TRANSLATE_NOOP("Audit", "Profiles")},
    {"authChanges", QT_TRANSLATE_NOOP("Audit", "Changes of rights")},
    {"actions", QT_TRANSLATE_NOOP("Audit", "Actions")},
    {"errors", QT_TRANSLATE_NOOP("Audit", "Errors")},
    {"api", QT_TRANSLATE_NOOP("Audit", "Requests")},
    {"objects", QT_TRANSLATE_NOOP("Audit", "Files sent and taken")},
};
constexpr int accessLogs = 2;

void addValue(QStringList &parts, const QString &name, const Json &value)
{
    if (value.is_object()) {
        for (const auto &[key, inner] : value.items())
            addValue(parts, QString::fromStdString(key), inner);
        return;
    }
    const QString text =
        value.is_string() ? value.get<QString>() : QString::fromUtf8(dumpJson(value));
    if (!text.isEmpty() && !value.is_null())
        parts << name + QLatin1String(": ") + text;
}

} // namespace

QStringList auditLogs()
{
    QStringList logs;
    for (std::size_t i = 0; i + accessLogs < std::size(logRows); ++i)
        logs << QLatin1String(logRows[i].log);
    return logs;
}

QString auditLogText(const QString &log)
{
    for (const LogRow &row : logRows)
        if (log == QLatin1String(row.log))
            return QCoreApplication::translate("Audit", row.text);
    return log;
}

QString auditSummary(const Json &data)
{
    QStringList parts;
    addValue(parts, {}, data);
    return parts.join(QLatin1String(", ")).left(longestSummary);
}

} // namespace vams::ui
