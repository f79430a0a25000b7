#include "ui/support/assets/asset_covers.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/support/thumbnail_source.h"

#include <algorithm>

namespace vams::ui {

namespace {

constexpr std::size_t coversAtOnce = 12;

} // namespace

ThumbnailSpot coverSpot(const api::Client &client, const Asset &asset)
{
    ThumbnailSpot spot;
    spot.contentKey = coverKeyOf(asset);
    spot.fileName = asset.summary ? asset.summary->coverName : QString();
    if (spot.fileName.isEmpty() && asset.assetType.startsWith(QLatin1Char('.')))
        spot.fileName = asset.assetType;
    if (spot.fileName.isEmpty())
        spot.icon = asset.summary && asset.summary->fileCount > 1 ? QStringLiteral("layers")
                                                                  : QStringLiteral("assets");
    if (!spot.contentKey.isEmpty())
        spot.request = [&client, &asset] { return coverRequest(client, asset); };
    return spot;
}

AssetCovers::AssetCovers(const api::Client &client, Pools &pools, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pools(pools)
{}

AssetCovers::~AssetCovers()
{
    if (m_job)
        m_job->cancel();
}

const Asset *AssetCovers::asset(const AssetRef &ref)
{
    const auto known = m_known.constFind(ref);
    if (known == m_known.constEnd() || known->isOld)
        want(ref);
    return known == m_known.constEnd() ? nullptr : known->asset.get();
}

ThumbnailSpot AssetCovers::spot(const AssetRef &ref)
{
    if (const Asset *known = asset(ref))
        return coverSpot(m_client, *known);
    ThumbnailSpot spot;
    spot.icon = QStringLiteral("assets");
    return spot;
}

void AssetCovers::put(const Asset &asset)
{
    m_known.insert(asset.ref(), {std::make_shared<const Asset>(asset), false});
    emit changed();
}

void AssetCovers::refresh()
{
    for (Known &known : m_known)
        known.isOld = true;
    emit changed();
}

void AssetCovers::want(const AssetRef &ref)
{
    if (std::find(m_wanted.begin(), m_wanted.end(), ref) == m_wanted.end())
        m_wanted.push_back(ref);
    if (std::exchange(m_isWaiting, true))
        return;
    // Painting asks for one after another: they are read together.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isWaiting = false;
            readNext();
        },
        Qt::QueuedConnection);
}

void AssetCovers::readNext()
{
    if (m_job || m_wanted.empty())
        return;
    const std::size_t count = std::min(coversAtOnce, m_wanted.size());
    const std::vector<AssetRef> refs(m_wanted.end() - static_cast<std::ptrdiff_t>(count),
                                     m_wanted.end());
    m_job = runAsync(
        m_pools.requests(), this,
        [&client = m_client, refs](Job &job) -> Result<Answers> {
            Answers answers;
            for (const AssetRef &ref : refs) {
                if (job.isCancelled())
                    return fail(cancelledError());
                const Result<Asset> read = client.assets().get(ref, job);
                answers.push_back({ref, read ? std::optional(*read) : std::nullopt,
                                   !read && read.error().kind != ErrorKind::NotFound &&
                                       read.error().kind != ErrorKind::Denied});
            }
            return answers;
        },
        [this](const Result<Answers> &answers) {
            m_job.reset();
            if (answers)
                take(*answers);
        });
}

void AssetCovers::take(const Answers &answers)
{
    for (const Answer &answer : answers) {
        std::erase(m_wanted, answer.ref);
        // What could not be read may be read the next time; what was known stays until then.
        if (answer.isMishap && m_known.contains(answer.ref))
            m_known[answer.ref].isOld = false;
        else
            m_known.insert(
                answer.ref,
                {answer.asset ? std::make_shared<const Asset>(*answer.asset) : nullptr, false});
    }
    emit changed();
    readNext();
}

} // namespace vams::ui
