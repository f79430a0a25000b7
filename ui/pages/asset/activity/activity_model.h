#pragma once
// The lines of an ActivityFeed as a list with a head for each day. What is further back is read as
// one scrolls there.

#include "ui/pages/asset/activity/activity_feed.h"

#include <QAbstractListModel>

namespace vams::ui {

class ActivityModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole + 1, ///< the second line; may be empty
        WhoRole,
        WhenRole, ///< as people say it
        IconRole,
        DayRole,    ///< the head above the row; empty: that of the row before holds
        DayEndRole, ///< the last one of its day
        LeadsRole   ///< it leads somewhere
    };

    explicit ActivityModel(ActivityFeed &feed, QObject *parent = nullptr);

    [[nodiscard]] const ActivityEntry &at(int row) const
    {
        return m_entries[static_cast<std::size_t>(row)];
    }
    /// -1 if it is not there.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void follow();
    [[nodiscard]] bool startsDay(int row) const;
    /// What a screen reader says of the row.
    [[nodiscard]] static QString spoken(const ActivityEntry &entry);

    ActivityFeed &m_feed;
    std::vector<ActivityEntry> m_entries;
};

} // namespace vams::ui
