#include "core/server/secret_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vams::server {

namespace {

QString trSecret(const char *text)
{
    return QCoreApplication::translate("vams::server", text);
}

#if !defined(Q_OS_WIN)
bool isHandedOver(const QString &path)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return !folder.isEmpty() &&
           QFileInfo(path).canonicalPath() == QFileInfo(folder).canonicalFilePath();
}

bool mayOthersRead(const QFile &file, const QString &path)
{
    const QFileDevice::Permissions forOthers =
        isHandedOver(path) ? QFileDevice::ReadOther
                           : QFileDevice::ReadGroup | QFileDevice::ReadOther;
    return (file.permissions() & forOthers) != 0;
}
#endif

} // namespace

Result<QByteArray> readSecretFile(const QString &path, const QString &what, qint64 largest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io,
                    trSecret("The %1 could not be read: %2").arg(what, file.errorString()), path);
#if !defined(Q_OS_WIN)
    if (mayOthersRead(file, path)) {
        return fail(ErrorKind::Denied,
                    trSecret("Others on this machine may read the %1.").arg(what), path,
                    trSecret("Run: chmod 600 %1").arg(path));
    }
#endif
    return file.read(largest);
}

} // namespace vams::server
