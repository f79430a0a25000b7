#pragma once
// Where the activity of an asset is read from, a piece at a time, newest first. Each part of the
// contract tells a share of it; the audit, where there is one, tells who.

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/asset.h"
#include "ui/pages/asset/activity/activity_entry.h"

#include <memory>

namespace vams::api {
class Client;
}

namespace vams::ui {

/// What one reading brought.
struct ActivityPiece
{
    std::vector<ActivityEntry> entries;
    bool isMore = false;
    /// Nothing newer than this is still to come; counts while there is more.
    QDateTime completeTo;
    bool isAbsent = false; ///< the server has no such thing, or not for this caller
};

/// Its functions are called on a pool's thread, one at a time.
class ActivitySource
{
public:
    explicit ActivitySource(ActivityKind kind)
        : m_kind(kind)
    {}
    virtual ~ActivitySource() = default;

    [[nodiscard]] ActivityKind kind() const { return m_kind; }
    /// The next piece. After an error it can be asked for again.
    virtual Result<ActivityPiece> readNext(const api::Client &client, Job &job) = 0;

private:
    ActivityKind m_kind;
};

/// All that can be asked of this asset: of an archived one the server tells neither versions nor
/// files nor executions.
std::vector<std::shared_ptr<ActivitySource>> makeActivitySources(const Asset &asset);

} // namespace vams::ui
