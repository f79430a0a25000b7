#pragma once
// A library on a FakeTransport, for tests of the pages that list it.

#include "core/model/asset.h"
#include "core/model/database.h"
#include "tests/support/fake_transport.h"

#include <memory>
#include <vector>

namespace vams::test {

inline Database listedDatabase(const QString &id, int assets)
{
    Database database;
    database.databaseId = DatabaseId(id);
    database.description = QStringLiteral("Everything about ") + id;
    database.assetCount = assets;
    database.dateCreated = QStringLiteral("March 12 2026 - 09:15:24");
    database.defaultBucketId = BucketId(QStringLiteral("bucket-1"));
    database.bucketName = QStringLiteral("library");
    return database;
}

inline Asset listedAsset(const QString &databaseId, int number)
{
    Asset asset;
    asset.databaseId = DatabaseId(databaseId);
    asset.assetId = AssetId(QStringLiteral("asset-%1").arg(number));
    asset.assetName = QStringLiteral("Impeller %1").arg(number);
    asset.description = QStringLiteral("Closed impeller, five blades");
    asset.isDistributable = true;
    asset.tags = {QStringLiteral("steel")};
    asset.status = QStringLiteral("active");
    asset.assetType = QStringLiteral(".glb");
    asset.currentVersion = AssetCurrentVersion{AssetVersionId(QString::number(number % 9 + 1)),
                                               QStringLiteral("2026-03-12T09:15:24.000000")};
    AssetSummary summary;
    summary.fileCount = number % 5 + 1;
    summary.totalSize = 1'000'000LL * (number * 37 % 991 + 1);
    summary.coverName = QStringLiteral("picture-%1.glb").arg(number % 64);
    summary.coverPath = QStringLiteral("/impeller.glb");
    summary.coverHash = QStringLiteral("hash-%1").arg(number);
    summary.dateModified = QStringLiteral("2026-03-12T09:15:24.000000+00:00");
    asset.summary = summary;
    return asset;
}

/// Answers list requests page by page; the token is the number of the first row.
inline FakeTransport::Handler pagedAnswer(std::vector<Asset> listed)
{
    // Shared: the transport copies its handler for every call.
    const auto shared = std::make_shared<const std::vector<Asset>>(std::move(listed));
    return [shared](const api::Request &request) -> Result<api::Response> {
        const std::vector<Asset> &assets = *shared;
        const int first = request.queryValue(QStringLiteral("startingToken")).toInt();
        int size = request.queryValue(QStringLiteral("pageSize")).toInt();
        if (size <= 0)
            size = 100;
        const int last = std::min<int>(first + size, static_cast<int>(assets.size()));
        Json body{{"Items", Json::array()}};
        for (int i = first; i < last; ++i)
            body["Items"].push_back(assets[static_cast<std::size_t>(i)]);
        if (last < static_cast<int>(assets.size()))
            body["NextToken"] = QString::number(last);
        api::Response response;
        response.body = dumpJson(body);
        return response;
    };
}

/// Two databases, "pumps" with `count` assets and "scans" without; all lists answered.
inline std::vector<Asset> answerLibrary(FakeTransport &transport, int count)
{
    std::vector<Asset> assets;
    for (int i = 0; i < count; ++i)
        assets.push_back(listedAsset(QStringLiteral("pumps"), i));
    const Database pumps = listedDatabase(QStringLiteral("pumps"), count);
    const Database scans = listedDatabase(QStringLiteral("scans"), 0);
    transport.answer("GET", QStringLiteral("/database"), Json{{"Items", {pumps, scans}}});
    transport.answer("GET", QStringLiteral("/database/pumps"), pumps);
    transport.answer("GET", QStringLiteral("/database/scans"), scans);
    transport.answerWith("GET", QStringLiteral("/assets"), pagedAnswer(assets));
    transport.answerWith("GET", QStringLiteral("/database/pumps/assets"), pagedAnswer(assets));
    transport.answerWith("GET", QStringLiteral("/database/scans/assets"), pagedAnswer({}));
    return assets;
}

/// Each of these on its own route; others of the database are not there.
inline void answerEach(FakeTransport &transport, const QString &databaseId,
                       const std::vector<Asset> &assets)
{
    const auto shared = std::make_shared<const std::vector<Asset>>(assets);
    transport.answerWith("GET", QStringLiteral("/database/%1/assets/*").arg(databaseId),
                         [shared](const api::Request &request) -> Result<api::Response> {
                             const QString id = request.path.section(QLatin1Char('/'), -1);
                             api::Response response;
                             response.status = 404;
                             response.body = dumpJson(Json{{"message", "Asset not found"}});
                             for (const Asset &asset : *shared)
                                 if (asset.assetId.text() == id) {
                                     response.status = 200;
                                     response.body = dumpJson(asset);
                                 }
                             return response;
                         });
}

} // namespace vams::test
