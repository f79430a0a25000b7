#pragma once
// What a page needs, over a FakeTransport, and a library to show in it.

#include "core/api/client.h"
#include "core/base/pools.h"
#include "tests/support/fake_transport.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"
#include "viewers/thumbnails/thumbnail_service.h"

#include <QHash>
#include <QImage>

namespace vams::test {

/// Pictures the test puts in; counts what is asked for.
class FakeThumbnails final : public viewers::ThumbnailService
{
public:
    QHash<QString, QImage> pictures;
    QStringList asked;
    int forgotten = 0;

    [[nodiscard]] State state(const QString &key) const override
    {
        return pictures.contains(key) ? State::Ready : State::Unknown;
    }
    [[nodiscard]] QImage picture(const QString &key) const override { return pictures.value(key); }
    [[nodiscard]] QString reason(const QString &) const override { return {}; }
    void ask(const viewers::ThumbnailRequest &request) override { asked << request.contentKey; }
    void forgetWaiting() override { ++forgotten; }
};

struct UiFixture
{
    UiFixture() { ui::declareCommonCommands(actions); }
    ~UiFixture() { transport.releaseAll(); }

    [[nodiscard]] ui::PageContext context()
    {
        return {client, pools, navigator, actions, jobs, theme, thumbnails};
    }

    FakeTransport transport;
    api::Client client{transport};
    ui::Theme theme;
    ui::ActionRegistry actions{theme};
    ui::Navigator navigator;
    FakeThumbnails thumbnails;
    Pools pools;
    ui::JobRunner jobs;
};

inline Database database(const QString &id, int assets)
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

inline Asset asset(const QString &databaseId, int number)
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
    summary.coverName = QStringLiteral("impeller.glb");
    summary.coverPath = QStringLiteral("/impeller.glb");
    summary.coverHash = QStringLiteral("hash-%1").arg(number);
    summary.dateModified = QStringLiteral("2026-03-12T09:15:24.000000+00:00");
    asset.summary = summary;
    return asset;
}

/// Answers list requests page by page; the token is the number of the first row.
inline FakeTransport::Handler pagedAnswer(std::vector<Asset> assets)
{
    return [assets = std::move(assets)](const api::Request &request) -> Result<api::Response> {
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
        assets.push_back(asset(QStringLiteral("pumps"), i));
    const Database pumps = database(QStringLiteral("pumps"), count);
    const Database scans = database(QStringLiteral("scans"), 0);
    transport.answer("GET", QStringLiteral("/database"), Json{{"Items", {pumps, scans}}});
    transport.answer("GET", QStringLiteral("/database/pumps"), pumps);
    transport.answer("GET", QStringLiteral("/database/scans"), scans);
    transport.answerWith("GET", QStringLiteral("/assets"), pagedAnswer(assets));
    transport.answerWith("GET", QStringLiteral("/database/pumps/assets"), pagedAnswer(assets));
    transport.answerWith("GET", QStringLiteral("/database/scans/assets"), pagedAnswer({}));
    return assets;
}

} // namespace vams::test
