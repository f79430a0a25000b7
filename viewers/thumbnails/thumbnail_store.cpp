#include "viewers/thumbnails/thumbnail_store.h"

#include "core/base/log.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QSaveFile>

#include <algorithm>
#include <vector>

namespace vams::viewers {

namespace {

constexpr int fastPng = 80; ///< little compression: writing is most of the time a picture takes
constexpr qint64 longestReason = 4096;

QString endingOf(ThumbnailSize size)
{
    switch (size) {
    case ThumbnailSize::Small:
        return QStringLiteral("s.png");
    case ThumbnailSize::Medium:
        return QStringLiteral("m.png");
    case ThumbnailSize::Large:
        break;
    }
    return QStringLiteral("png");
}

} // namespace

QImage thumbnailOf(const QImage &picture, ThumbnailSize size)
{
    const QSize most = thumbnailPixels(size);
    if (picture.width() <= most.width() && picture.height() <= most.height())
        return picture;
    return picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

ThumbnailStore::ThumbnailStore(QString folder, int version)
    : m_folder(std::move(folder))
    , m_version(version)
{}

QString ThumbnailStore::pathOf(const QString &contentKey, const QString &ending) const
{
    // Keys are texts of others: hashed, they are file names everywhere.
    const QString name = QString::fromLatin1(
        QCryptographicHash::hash(contentKey.toUtf8(), QCryptographicHash::Sha1).toHex());
    return QStringLiteral("%1/%2/%3-v%4.%5")
        .arg(m_folder, name.left(2), name.mid(2))
        .arg(m_version)
        .arg(ending);
}

QImage ThumbnailStore::picture(const QString &contentKey, ThumbnailSize size) const
{
    QImage picture;
    QFile file(pathOf(contentKey, endingOf(size)));
    if (file.open(QIODevice::ReadOnly))
        picture.loadFromData(file.readAll(), "PNG");
    if (!picture.isNull() || size == ThumbnailSize::Large)
        return picture;
    // Made by a program that kept the large one only.
    picture = this->picture(contentKey, ThumbnailSize::Large);
    if (picture.isNull())
        return picture;
    picture = thumbnailOf(picture, size);
    keepOne(contentKey, size, picture);
    return picture;
}

std::optional<QString> ThumbnailStore::failure(const QString &contentKey) const
{
    QFile file(pathOf(contentKey, QStringLiteral("txt")));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.read(longestReason));
}

void ThumbnailStore::keepPicture(const QString &contentKey, const QImage &picture) const
{
    for (const auto size : {ThumbnailSize::Small, ThumbnailSize::Medium, ThumbnailSize::Large})
        keepOne(contentKey, size, thumbnailOf(picture, size));
}

void ThumbnailStore::keepOne(const QString &contentKey, ThumbnailSize size,
                             const QImage &picture) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (picture.save(&buffer, "PNG", fastPng))
        write(pathOf(contentKey, endingOf(size)), bytes);
}

void ThumbnailStore::keepFailure(const QString &contentKey, const QString &reason) const
{
    write(pathOf(contentKey, QStringLiteral("txt")), reason.toUtf8().left(longestReason));
}

void ThumbnailStore::write(const QString &path, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qCWarning(logViewers) << "thumbnail not kept:" << file.errorString();
}

void ThumbnailStore::trim(qint64 maxBytes) const
{
    std::vector<QFileInfo> files;
    qint64 total = 0;
    QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        files.push_back(it.fileInfo());
        total += files.back().size();
    }
    if (total <= maxBytes)
        return;
    std::sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.lastModified() < b.lastModified();
    });
    for (const QFileInfo &file : files) {
        if (total <= maxBytes)
            break;
        if (QFile::remove(file.filePath()))
            total -= file.size();
    }
}

} // namespace vams::viewers
