#include "ui/pages/asset/activity/activity_feed.h"

#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/pages/asset/activity/activity_merge.h"
#include "ui/pages/asset/activity/activity_sources.h"
#include "ui/pages/asset/activity/activity_text.h"

#include <algorithm>

namespace vams::ui {

namespace {

constexpr qint64 secondsBeyond = 60;

/// Here and not while lists are laid out: what day it is where the user is takes time to reckon.
void fillInDays(std::vector<ActivityEntry> &entries)
{
    for (ActivityEntry &entry : entries)
        entry.day = entry.time.toLocalTime().date();
}

} // namespace

struct ActivityFeed::Share
{
    std::shared_ptr<ActivitySource> source;
    std::vector<ActivityEntry> entries;
    std::vector<ActivityEntry> before; ///< of the last reading, until this one has come
    QDateTime completeTo;
    bool isMore = false;
    bool isAbsent = false;
    bool hasCome = false;
    std::optional<Error> error;
    std::shared_ptr<Job> job; ///< null: nothing is under way
};

ActivityFeed::ActivityFeed(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{}

ActivityFeed::~ActivityFeed() = default;

void ActivityFeed::read(const Asset &asset)
{
    std::vector<std::shared_ptr<Share>> before = std::exchange(m_shares, {});
    for (const std::shared_ptr<Share> &share : before)
        if (share->job)
            share->job->cancel();
    m_ofAsset = activityOf(asset);
    fillInDays(m_ofAsset);
    for (const std::shared_ptr<ActivitySource> &source : makeActivitySources(asset)) {
        const auto share = std::make_shared<Share>();
        share->source = source;
        for (const std::shared_ptr<Share> &old : before)
            if (old->source->kind() == source->kind())
                share->before = std::move(old->hasCome ? old->entries : old->before);
        m_shares.push_back(share);
    }
    for (const std::shared_ptr<Share> &share : m_shares)
        readNext(share);
    build();
}

void ActivityFeed::readNext(const std::shared_ptr<Share> &share)
{
    share->error.reset();
    share->job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, source = share->source](Job &job) {
            Result<ActivityPiece> piece = source->readNext(client, job);
            if (piece)
                fillInDays(piece->entries);
            return piece;
        },
        [this, share](Result<ActivityPiece> piece) {
            if (std::find(m_shares.begin(), m_shares.end(), share) == m_shares.end())
                return; // it was begun anew
            share->job.reset();
            if (piece)
                take(*share, std::move(*piece));
            else
                share->error = piece.error();
            build();
        });
}

void ActivityFeed::take(Share &share, ActivityPiece piece)
{
    share.before.clear();
    share.hasCome = true;
    share.isMore = piece.isMore;
    share.isAbsent = piece.isAbsent;
    share.completeTo = piece.completeTo;
    if (share.source->kind() == ActivityKind::Audit)
        m_hasAudit = !piece.isAbsent;
    std::move(piece.entries.begin(), piece.entries.end(), std::back_inserter(share.entries));
}

void ActivityFeed::readMore()
{
    if (isReading())
        return;
    // Those that hold up the others go on; the rest is far enough back.
    const QDateTime down = wholeTo();
    bool isBegun = false;
    for (const std::shared_ptr<Share> &share : m_shares) {
        if (!isWanted(*share) || !share->isMore || share->error ||
            (down.isValid() && share->completeTo.isValid() && share->completeTo < down))
            continue;
        readNext(share);
        isBegun = true;
    }
    if (isBegun)
        emit changed();
}

void ActivityFeed::retry()
{
    for (const std::shared_ptr<Share> &share : m_shares)
        if (share->error)
            readNext(share);
    emit changed();
}

void ActivityFeed::setKind(std::optional<ActivityKind> kind)
{
    m_kind = kind;
    build();
}

bool ActivityFeed::isWanted(const Share &share) const
{
    return !m_kind || share.source->kind() == *m_kind;
}

QDateTime ActivityFeed::wholeTo() const
{
    QDateTime down;
    for (const std::shared_ptr<Share> &share : m_shares)
        if (isWanted(*share) && share->isMore && !share->error && share->completeTo.isValid() &&
            (!down.isValid() || share->completeTo > down))
            down = share->completeTo;
    return down;
}

void ActivityFeed::build()
{
    const QDateTime down = wholeTo();
    // A little further: what the audit tells of a revision stands beside it.
    const QDateTime needed = down.isValid() ? down.addSecs(-secondsBeyond) : down;
    std::vector<ActivityEntry> all = m_ofAsset;
    for (const std::shared_ptr<Share> &share : m_shares) {
        const std::vector<ActivityEntry> &told = share->hasCome ? share->entries : share->before;
        std::copy_if(told.begin(), told.end(), std::back_inserter(all),
                     [&needed](const ActivityEntry &entry) {
                         return !needed.isValid() || entry.time >= needed;
                     });
    }
    m_entries = mergeActivity(std::move(all), {m_kind, down});
    emit changed();
}

std::vector<ActivityGap> ActivityFeed::gaps() const
{
    std::vector<ActivityGap> gaps;
    for (const std::shared_ptr<Share> &share : m_shares)
        if (share->error && share->error->kind != ErrorKind::Cancelled)
            gaps.push_back({share->source->kind(), *share->error});
    return gaps;
}

bool ActivityFeed::hasFailed() const
{
    return !m_shares.empty() &&
           std::all_of(m_shares.begin(), m_shares.end(), [](const std::shared_ptr<Share> &share) {
               return share->error.has_value() || (share->isAbsent && share->hasCome);
           });
}

bool ActivityFeed::isReading() const
{
    return std::any_of(m_shares.begin(), m_shares.end(),
                       [](const std::shared_ptr<Share> &share) { return share->job != nullptr; });
}

bool ActivityFeed::isMore() const
{
    return std::any_of(m_shares.begin(), m_shares.end(),
                       [this](const std::shared_ptr<Share> &share) {
                           return isWanted(*share) && share->isMore && !share->error;
                       });
}

} // namespace vams::ui
