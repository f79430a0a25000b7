#pragma once
// Parts of uploads on disk: a folder an upload file, a file a part, whose name tells its number,
// size and hashes. So a part needs no row, and a restart forgets none.

#include "core/backend/objects/blob_store.h"

#include <QString>

#include <map>

namespace vams::backend {

class PartStore
{
public:
    PartStore(QString folder, BlobStore &blobs, FileIo &io);

    /// Takes the bytes of one part; an earlier one of the same number is replaced. Returns it.
    StagedBlob put(const QString &uploadIdS3, int partNumber, const api::Request &request,
                   Job &job) const;
    /// What has come, by number.
    [[nodiscard]] std::map<int, StagedBlob> parts(const QString &uploadIdS3) const;
    void remove(const QString &uploadIdS3) const;
    /// Removes the folders of uploads that nobody knows, and half parts. When nothing arrives.
    void keepOnly(const std::vector<QString> &uploadIdsS3) const;

private:
    [[nodiscard]] QString folderOf(const QString &uploadIdS3) const;

    QString m_folder;
    BlobStore &m_blobs;
    FileIo &m_io;
};

} // namespace vams::backend
