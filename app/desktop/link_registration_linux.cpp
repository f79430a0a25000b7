#include "app/desktop/link_registration.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

namespace vams::desktop {

namespace {

constexpr int toolMs = 10000;
const QString entryName = QStringLiteral("vams-desktop-links.desktop");

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(vams::desktop::LinkRegistration)
};

tl::unexpected<Error> notRegistered(const QString &detail)
{
    return fail(ErrorKind::Io, LinkText::tr("The system does not take vams:// links."), {},
                LinkText::tr("Open links by Ctrl+L in the window instead."), detail);
}

/// As the Desktop Entry Specification quotes an argument of Exec.
QString quoted(QString path)
{
    for (const char *special : {"\\", "\"", "`", "$"})
        path.replace(QLatin1String(special), QLatin1Char('\\') + QLatin1String(special));
    path.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('%'), QStringLiteral("%%"));
    return QLatin1Char('"') + path + QLatin1Char('"');
}

} // namespace

Result<void> registerLinks()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation));
    QDir().mkpath(folder.path());
    QSaveFile file(folder.filePath(entryName));
    const QByteArray entry =
        QStringLiteral("[Desktop Entry]\nType=Application\nName=VAMS Desktop\nExec=%1 %u\n"
                       "Terminal=false\nNoDisplay=true\nMimeType=x-scheme-handler/vams;\n")
            .arg(quoted(QCoreApplication::applicationFilePath()))
            .toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.commit())
        return notRegistered(file.errorString());
    QProcess tool;
    tool.start(QStringLiteral("xdg-mime"),
               {QStringLiteral("default"), entryName, QStringLiteral("x-scheme-handler/vams")});
    if (!tool.waitForFinished(toolMs) || tool.exitCode() != 0)
        return notRegistered(tool.errorString() + QString::fromUtf8(tool.readAllStandardError()));
    return {};
}

} // namespace vams::desktop
