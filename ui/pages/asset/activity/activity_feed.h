#pragma once
// What happened to one asset, put together from all that tells of it, newest first. It is whole as
// far down as it goes; what is further back is read when somebody looks there. What cannot be read
// is a gap, and the rest shows.

#include "core/base/error.h"
#include "core/model/asset.h"
#include "ui/pages/asset/activity/activity_entry.h"
#include "ui/shell/page.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vams {
class Job;
}

namespace vams::ui {

class ActivitySource;
struct ActivityPiece;

/// A share of the activity that could not be read.
struct ActivityGap
{
    ActivityKind kind;
    Error error;
};

class ActivityFeed : public QObject
{
    Q_OBJECT

public:
    explicit ActivityFeed(const PageContext &context, QObject *parent = nullptr);
    ~ActivityFeed() override;

    /// Everything anew; what is there stays until the new comes.
    void read(const Asset &asset);
    void readMore();
    /// The gaps again.
    void retry();
    /// Only this kind, or all.
    void setKind(std::optional<ActivityKind> kind);
    [[nodiscard]] std::optional<ActivityKind> kind() const { return m_kind; }

    [[nodiscard]] const std::vector<ActivityEntry> &entries() const { return m_entries; }
    [[nodiscard]] std::vector<ActivityGap> gaps() const;
    /// Nothing at all could be read.
    [[nodiscard]] bool hasFailed() const;
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] bool isMore() const;
    /// The caller may see the audit of the library.
    [[nodiscard]] bool hasAudit() const { return m_hasAudit; }

signals:
    void changed();

private:
    struct Share;

    void readNext(const std::shared_ptr<Share> &share);
    void take(Share &share, ActivityPiece piece);
    void build();
    [[nodiscard]] bool isWanted(const Share &share) const;
    /// Below it something may be missing; invalid: it is whole.
    [[nodiscard]] QDateTime wholeTo() const;

    PageContext m_context;
    std::optional<ActivityKind> m_kind;
    std::vector<ActivityEntry> m_ofAsset;
    std::vector<std::shared_ptr<Share>> m_shares;
    std::vector<ActivityEntry> m_entries;
    bool m_hasAudit = false;
};

} // namespace vams::ui
