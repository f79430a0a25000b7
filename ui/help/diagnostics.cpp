#include "ui/help/diagnostics.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QMutex>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTime>

namespace vams::ui {

namespace {

struct Ring
{
    QMutex mutex;
    QStringList lines;
    QtMessageHandler before = nullptr;
};

Ring &ring()
{
    static Ring all;
    return all;
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&ring().mutex);
        before = ring().before;
        if (type != QtDebugMsg && type != QtInfoMsg) {
            ring().lines.append(QStringLiteral("%1 %2: %3")
                                    .arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")),
                                         QString::fromUtf8(context.category), message));
            if (ring().lines.size() > WarningLog::kept)
                ring().lines.removeFirst();
        }
    }
    if (before)
        before(type, context, message);
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QDir::home().dirName() : name;
}

} // namespace

void WarningLog::install()
{
    const QMutexLocker lock(&ring().mutex);
    const QtMessageHandler before = qInstallMessageHandler(listen);
    if (before != listen)
        ring().before = before;
}

QStringList WarningLog::lines()
{
    const QMutexLocker lock(&ring().mutex);
    return ring().lines;
}

QString withoutPersonal(QString text)
{
    static const QRegularExpression address(QStringLiteral("\\b([a-z][a-z+.-]*)://[^\\s\"'<>]+"));
    static const QRegularExpression mail(QStringLiteral("[\\w.+-]+@[\\w.-]+"));
    static const QRegularExpression bearer(
        QStringLiteral("(?i)\\b(bearer|token|password|secret|signature|key)([=: ]+)\\S+"));
    static const QRegularExpression secret(QStringLiteral("[A-Za-z0-9_+/=-]{24,}"));
    // What is below the home folder tells what its owner works on, so only that it was there stays.
    const QRegularExpression home(QRegularExpression::escape(QDir::homePath()) +
                                  QStringLiteral("(/[^\\n\"'<>:]*)?"));
    text.replace(address, QStringLiteral("\\1://..."));
    if (QDir::homePath().size() > 1)
        text.replace(home, QStringLiteral("~/..."));
    text.replace(mail, QStringLiteral("..."));
    text.replace(bearer, QStringLiteral("\\1\\2..."));
    text.replace(secret, QStringLiteral("..."));
    const QString user = userName();
    if (user.size() > 2)
        text.replace(
            QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(user))),
            QStringLiteral("..."));
    return text;
}

QString diagnostics(const QList<std::pair<QString, QString>> &facts, const QStringList &warnings)
{
    // For whoever reads reports: in English, whatever the language of the program is.
    QStringList lines{
        QStringLiteral("%1 %2").arg(QCoreApplication::applicationName(),
                                    QCoreApplication::applicationVersion()),
        QStringLiteral("Qt: %1 (built with %2)")
            .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)),
        QStringLiteral("System: %1, %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Locale: %1").arg(QLocale().name()),
    };
    for (const auto &[name, value] : facts)
        lines << QStringLiteral("%1: %2").arg(name, withoutPersonal(value));
    lines << QStringLiteral("Warnings: %1").arg(warnings.size());
    for (const QString &warning : warnings)
        lines << QStringLiteral("  ") + withoutPersonal(warning);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace vams::ui
