#pragma once
// The three calls of an upload. core/transfer makes whole uploads of them.

#include "core/api/transport.h"
#include "core/model/upload.h"

namespace vams::api {

class UploadsApi
{
public:
    explicit UploadsApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<UploadStart> start(const AssetRef &ref, UploadType type,
                              const std::vector<UploadFileRequest> &files, Job &job) const;
    /// Sends the bytes of one part; the answer is the ETag to hand to `complete`.
    Result<QString> putPart(const QString &url, const FileRange &bytes, Job &job) const;
    Result<UploadResult> complete(const AssetRef &ref, UploadType type, const UploadId &uploadId,
                                  const std::vector<UploadedFile> &files, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
