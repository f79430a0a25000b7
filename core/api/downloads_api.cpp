#include "core/api/downloads_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

QString downloadPath(const AssetRef &ref)
{
    return pathOf({QStringLiteral("database"), ref.databaseId.text(), QStringLiteral("assets"),
                   ref.assetId.text(), QStringLiteral("download")});
}

Json fileBody(const QString &path, const FileVersionId &version)
{
    Json body{{"downloadType", "assetFile"}, {"key", path}};
    if (!version.isEmpty())
        body["versionId"] = version;
    return body;
}

} // namespace

Result<DownloadLink> DownloadsApi::link(const AssetRef &ref, const QString &path,
                                        const FileVersionId &version, Job &job) const
{
    return callFor<DownloadLink>(
        m_transport, jsonRequest("POST", downloadPath(ref), fileBody(path, version)), job);
}

Result<DownloadLink> DownloadsApi::versionLink(const AssetRef &ref, const QString &path,
                                               const AssetVersionId &version, Job &job) const
{
    const Json body{{"downloadType", "assetFile"}, {"key", path}, {"assetVersionId", version}};
    return callFor<DownloadLink>(m_transport, jsonRequest("POST", downloadPath(ref), body), job);
}

Result<DownloadLink> DownloadsApi::viewLink(const AssetRef &ref, const QString &path,
                                            const FileVersionId &version, Job &job) const
{
    Json body = fileBody(path, version);
    body["purpose"] = "view";
    return callFor<DownloadLink>(m_transport, jsonRequest("POST", downloadPath(ref), body), job);
}

Result<DownloadLink> DownloadsApi::previewLink(const AssetRef &ref, Job &job) const
{
    const Json body{{"downloadType", "assetPreview"}, {"purpose", "view"}};
    return callFor<DownloadLink>(m_transport, jsonRequest("POST", downloadPath(ref), body), job);
}

Result<void> DownloadsApi::fetch(const QString &url, QIODevice &sink, qint64 offset, Job &job) const
{
    Request request;
    request.path = url;
    request.sink = &sink;
    if (offset > 0)
        request.headers.set("Range", "bytes=" + QByteArray::number(offset) + "-");
    return call(m_transport, request, job).map([](const Response &) {});
}

Result<std::optional<FileRange>> DownloadsApi::localFile(const QString &url, Job &job) const
{
    if (!url.startsWith(QLatin1String("vams-object:")))
        return std::optional<FileRange>();
    Request request;
    request.path = url;
    request.acceptsLocalFile = true;
    return call(m_transport, request, job).map([](const Response &response) {
        return response.bodyFile;
    });
}

} // namespace vams::api
