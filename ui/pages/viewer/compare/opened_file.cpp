#include "ui/pages/viewer/compare/opened_file.h"

#include <QFile>

namespace vams::ui {

namespace {

constexpr qint64 headSize = 4096;

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headSize) : QByteArray();
}

} // namespace

WantedFile wantedRevision(const WantedFile &newest, const FileVersionId &version)
{
    WantedFile wanted = newest;
    if (version.isEmpty() || version == newest.version)
        return wanted;
    wanted.version = version;
    wanted.contentKey = newest.path + QLatin1Char('\n') + version.text();
    wanted.size = 0;
    return wanted;
}

Result<OpenedFile> openedFile(const api::Client &client, const WantedFile &wanted,
                              const QString &fileName, qint64 limit, Job &job)
{
    const QString folder = FileCache::defaultFolder();
    const Result<QString> path = FileCache(client, folder).localFile(wanted, job, limit);
    if (!path)
        return fail(path.error());
    const QByteArray head = headOf(*path);
    return OpenedFile{*path, viewers::fileKindOf(fileName, head), !head.contains('\0'),
                      path->startsWith(folder)};
}

} // namespace vams::ui
