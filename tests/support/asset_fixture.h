#pragma once
// An asset with files on a FakeTransport, and its page.

#include "tests/support/ui_files.h"
#include "tests/support/ui_page.h"
#include "ui/pages/asset/asset_page.h"

namespace vams::test {

inline AssetRef impellerRef()
{
    return {DatabaseId(QStringLiteral("pumps")), AssetId(QStringLiteral("impeller-212"))};
}

inline QString assetRoute(const QString &verb = {})
{
    const QString base = QStringLiteral("/database/pumps/assets/impeller-212");
    return verb.isEmpty() ? base : base + QLatin1Char('/') + verb;
}

inline Asset impeller()
{
    Asset asset;
    asset.databaseId = impellerRef().databaseId;
    asset.assetId = impellerRef().assetId;
    asset.assetName = QStringLiteral("Impeller 212");
    asset.description = QStringLiteral("Closed impeller, seven vanes, cast and machined.");
    asset.isDistributable = true;
    asset.tags = {QStringLiteral("steel"), QStringLiteral("hydraulic"), QStringLiteral("machined")};
    asset.status = QStringLiteral("active");
    return asset;
}

/// Answers what the page asks first, and every verb with success.
inline void serveAsset(FakeTransport &transport, const Asset &asset,
                       const std::vector<FileEntry> &files)
{
    transport.answer(
        "*", assetRoute(QStringLiteral("*")),
        Json{{"success", true}, {"message", "done"}, {"affectedFiles", Json::array()}});
    transport.answer("GET", assetRoute(), Json(asset));
    transport.answer("PUT", assetRoute(), Json{{"success", true}});
    transport.answer("GET", assetRoute(QStringLiteral("listFiles")), fileListJson(files));
    transport.answer("GET", assetRoute(QStringLiteral("getVersions")),
                     Json{{"versions", Json::array()}, {"NextToken", nullptr}});
    transport.answerWith(
        "GET", assetRoute(QStringLiteral("fileInfo")), [](const api::Request &request) {
            FileInfo info;
            info.relativePath = request.queryValue(QStringLiteral("filePath"));
            info.versions = std::vector<FileVersion>();
            for (int i = 3; i > 0; --i) {
                FileVersion version;
                version.versionId = FileVersionId(QStringLiteral("v%1").arg(i));
                version.isLatest = i == 3;
                version.size = 40000000 + i * 2700000;
                version.lastModified = QStringLiteral("2026-03-0%1T09:15:24.000000+00:00").arg(i);
                info.versions->push_back(version);
            }
            api::Response response;
            response.body = dumpJson(Json(info));
            return response;
        });
}

inline ui::Location impellerLocation()
{
    return {QStringLiteral("asset"),
            {{QStringLiteral("database"), QStringLiteral("pumps")},
             {QStringLiteral("asset"), QStringLiteral("impeller-212")}}};
}

} // namespace vams::test
