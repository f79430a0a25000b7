#include "viewers/base/side_files.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace vams::viewers {

QString safeRelativeName(const QString &name)
{
    QString text = QString::fromUtf8(QByteArray::fromPercentEncoding(name.toUtf8())).trimmed();
    text.replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (text.startsWith(QLatin1Char('/')) || text.contains(QLatin1Char(':')) ||
        text.contains(QChar(0)))
        return {};
    QStringList parts;
    for (const QString &part : text.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String(".."))
            return {};
        if (part != QLatin1String("."))
            parts << part;
    }
    return parts.join(QLatin1Char('/'));
}

SideFiles sideFilesIn(const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    return [root](const QString &relativeName) -> QString {
        const QString name = safeRelativeName(relativeName);
        if (root.isEmpty() || name.isEmpty())
            return {};
        const QFileInfo file(QDir(root).filePath(name));
        const QString path = file.canonicalFilePath();
        const bool isInside = path.startsWith(root + QLatin1Char('/'));
        return isInside && file.isFile() ? path : QString();
    };
}

} // namespace vams::viewers
