#include "core/api/metadata_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

QString metadataPath(const MetadataTarget &target)
{
    const QString metadata = QStringLiteral("metadata");
    if (target.level == MetadataLevel::AssetLink)
        return pathOf({QStringLiteral("asset-links"), target.assetLinkId.text(), metadata});
    const QString database = pathOf({QStringLiteral("database"), target.asset.databaseId.text()});
    if (target.level == MetadataLevel::Database)
        return pathOf({database, metadata});
    const QString asset =
        pathOf({database, QStringLiteral("assets"), target.asset.assetId.text(), metadata});
    return target.isFile() ? pathOf({asset, QStringLiteral("file")}) : asset;
}

QString fileType(const MetadataTarget &target)
{
    return target.level == MetadataLevel::FileAttribute ? QStringLiteral("attribute")
                                                        : QStringLiteral("metadata");
}

Request readRequest(const MetadataTarget &target)
{
    Request request;
    request.path = metadataPath(target);
    if (target.isFile()) {
        request.query = {{QStringLiteral("filePath"), target.filePath},
                         {QStringLiteral("type"), fileType(target)}};
    }
    return request;
}

Request bulkRequest(const QByteArray &method, const MetadataTarget &target, Json body)
{
    if (target.isFile()) {
        body["filePath"] = target.filePath;
        body["type"] = fileType(target);
    }
    return jsonRequest(method, metadataPath(target), body);
}

} // namespace

Result<MetadataSet> MetadataApi::get(const MetadataTarget &target, Job &job) const
{
    return callFor<MetadataSet>(m_transport, readRequest(target), job);
}

Result<MetadataSet> MetadataApi::getOfVersion(const MetadataTarget &target,
                                              const AssetVersionId &version, Job &job) const
{
    Request request = readRequest(target);
    request.query << qMakePair(QStringLiteral("assetVersionId"), version.text());
    return callFor<MetadataSet>(m_transport, request, job);
}

Result<MetadataBulkResult> MetadataApi::create(const MetadataTarget &target,
                                               const std::vector<MetadataItem> &items,
                                               Job &job) const
{
    return callFor<MetadataBulkResult>(m_transport,
                                       bulkRequest("POST", target, {{"metadata", items}}), job);
}

Result<MetadataBulkResult> MetadataApi::update(const MetadataTarget &target,
                                               const std::vector<MetadataItem> &items,
                                               MetadataUpdate mode, Job &job) const
{
    const char *type = mode == MetadataUpdate::ReplaceAll ? "replace_all" : "update";
    return callFor<MetadataBulkResult>(
        m_transport, bulkRequest("PUT", target, {{"metadata", items}, {"updateType", type}}), job);
}

Result<MetadataBulkResult> MetadataApi::remove(const MetadataTarget &target,
                                               const QStringList &keys, Job &job) const
{
    return callFor<MetadataBulkResult>(
        m_transport, bulkRequest("DELETE", target, {{"metadataKeys", keys}}), job);
}

} // namespace vams::api
