#include "core/backend/uploads/part_store.h"

#include "core/backend/http/api_error.h"
#include "core/base/ids.h"

#include <QDir>
#include <QSet>

namespace vams::backend {

namespace {

/// "<number>-<size>-<md5>-<sha256>"; anything else in the folder is half a part.
std::optional<std::pair<int, StagedBlob>> parsePart(const QFileInfo &file)
{
    const QStringList fields = file.fileName().split(QLatin1Char('-'));
    if (fields.size() != 4 || fields.at(3).size() != 64)
        return std::nullopt;
    return std::pair(fields.at(0).toInt(), StagedBlob{file.filePath(), fields.at(3), fields.at(2),
                                                      fields.at(1).toLongLong()});
}

} // namespace

PartStore::PartStore(QString folder, BlobStore &blobs, FileIo &io)
    : m_folder(std::move(folder))
    , m_blobs(blobs)
    , m_io(io)
{}

QString PartStore::folderOf(const QString &uploadIdS3) const
{
    return m_folder + QLatin1Char('/') + uploadIdS3;
}

StagedBlob PartStore::put(const QString &uploadIdS3, int partNumber, const api::Request &request,
                          Job &job) const
{
    const QString folder = folderOf(uploadIdS3);
    m_io.makeFolder(folder);
    const QString arriving = folder + QStringLiteral("/arriving.") + newUuid();
    StagedBlob part;
    if (request.bodyFile) {
        part = m_blobs.stage(arriving, *request.bodyFile, job);
    } else if (request.bodyFeed) {
        part = m_blobs.stage(arriving, request.bodyFeed, job);
    } else {
        const api::BodyFeed bytes = [&request](const api::BodyReceiver &receiver) {
            return request.body.isEmpty() ||
                   receiver(request.body.constData(), request.body.size());
        };
        part = m_blobs.stage(arriving, bytes, job);
    }
    const QString name = QStringLiteral("%1/%2-%3-%4-%5")
                             .arg(folder, QString::number(partNumber), QString::number(part.size),
                                  part.md5, part.sha256);
    for (const auto &[number, old] : parts(uploadIdS3)) {
        if (number == partNumber && old.path != name)
            m_io.remove(old.path);
    }
    m_io.rename(part.path, name);
    part.path = name;
    return part;
}

std::map<int, StagedBlob> PartStore::parts(const QString &uploadIdS3) const
{
    std::map<int, StagedBlob> found;
    const QFileInfoList files = QDir(folderOf(uploadIdS3)).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (auto part = parsePart(file))
            found.insert(std::move(*part));
    }
    return found;
}

void PartStore::remove(const QString &uploadIdS3) const
{
    QDir(folderOf(uploadIdS3)).removeRecursively();
}

void PartStore::keepOnly(const std::vector<QString> &uploadIdsS3) const
{
    const QSet<QString> keep(uploadIdsS3.begin(), uploadIdsS3.end());
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        if (!keep.contains(folder)) {
            remove(folder);
            continue;
        }
        const QFileInfoList files = QDir(folderOf(folder)).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files) {
            if (!parsePart(file)) // a transfer that the last process did not live to see the end of
                m_io.remove(file.filePath());
        }
    }
}

} // namespace vams::backend
