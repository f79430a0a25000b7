#include "core/api/uploads_api.h"

#include "core/api/call.h"

namespace vams::api {

Result<UploadStart> UploadsApi::start(const AssetRef &ref, UploadType type,
                                      const std::vector<UploadFileRequest> &files, Job &job) const
{
    const Json body{{"assetId", ref.assetId},
                    {"databaseId", ref.databaseId},
                    {"uploadType", uploadTypeName(type)},
                    {"files", files}};
    return callFor<UploadStart>(m_transport, jsonRequest("POST", QStringLiteral("/uploads"), body),
                                job);
}

Result<QString> UploadsApi::putPart(const QString &url, const FileRange &bytes, Job &job) const
{
    Request request;
    request.method = "PUT";
    request.path = url;
    request.bodyFile = bytes;
    return call(m_transport, request, job).map([](const Response &response) {
        return QString::fromLatin1(response.headers.value("ETag"));
    });
}

Result<UploadResult> UploadsApi::complete(const AssetRef &ref, UploadType type,
                                          const UploadId &uploadId,
                                          const std::vector<UploadedFile> &files, Job &job) const
{
    const Json body{{"assetId", ref.assetId},
                    {"databaseId", ref.databaseId},
                    {"uploadType", uploadTypeName(type)},
                    {"files", files}};
    const QString path =
        pathOf({QStringLiteral("uploads"), uploadId.text(), QStringLiteral("complete")});
    const Request request = jsonRequest("POST", path, body);
    // 409 carries the same body: every file failed, each with its reason.
    const Result<Response> response = m_transport.send(request, job);
    if (response && response->status == 409) {
        const Result<Json> json = parseJson(response->body);
        if (json && json->contains("fileResults"))
            return decode<UploadResult>(request, *json);
    }
    if (!response)
        return fail(response.error());
    return decodeAnswer<UploadResult>(request, *response);
}

} // namespace vams::api
