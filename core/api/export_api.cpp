#include "core/api/export_api.h"

#include "core/api/call.h"

namespace vams::api {

Result<ExportPage> ExportApi::exportPage(const AssetRef &ref, const ExportOptions &options,
                                         const QString &token, Job &job) const
{
    Json body = options;
    if (options.fileExtensions.isEmpty())
        body.erase("fileExtensions");
    if (!token.isEmpty())
        body["startingToken"] = token;
    const QString path =
        pathOf({QStringLiteral("database"), ref.databaseId.text(), QStringLiteral("assets"),
                ref.assetId.text(), QStringLiteral("export")});
    return callFor<ExportPage>(m_transport, jsonRequest("POST", path, body), job);
}

} // namespace vams::api
