#pragma once
// Follow an asset, or stop: whoever follows is told of its changes. Without an e-mail address the
// server refuses; then the address is asked for.

#include "core/base/job.h"
#include "core/base/result.h"
#include "ui/shell/page.h"

#include "core/base/ids.h"

#include <QToolButton>

#include <optional>

namespace vams::ui {

class Dialog;

class FollowButton : public QToolButton
{
    Q_OBJECT

public:
    /// `page` owns the command; errors stand in `notices`.
    FollowButton(const PageContext &context, const AssetId &asset, QWidget &page, QWidget &notices);

    /// Asks whether the user follows.
    void refresh();
    /// Nothing while that is not known.
    [[nodiscard]] std::optional<bool> isFollowing() const { return m_isFollowing; }

private:
    struct Followed
    {
        UserId user;
        bool is = false;
    };

    void showState();
    void setFollowing(bool isFollowing);
    void run(Dialog *dialog, const QString &email, bool isFollowing);
    void askAddress();

    PageContext m_context;
    AssetId m_asset;
    QWidget &m_page;
    QWidget &m_notices;
    UserId m_user;
    std::optional<bool> m_isFollowing;
    bool m_isBusy = false;
    std::shared_ptr<Job> m_job;
    int m_asked = 0; ///< times; an earlier answer may come last, and counts no more
};

} // namespace vams::ui
