#pragma once
// What the caller was told of assets he follows, newest first. Reads in the background, now and
// then by itself; there is none on servers that do not know it.

#include "core/model/subscription.h"

#include <QAbstractListModel>
#include <QTimer>

#include <memory>
#include <vector>

namespace vams {
class Job;
class Pools;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

class Inbox : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        BodyRole = Qt::UserRole + 1,
        TimeRole, ///< QDateTime
        UnreadRole
    };
    static constexpr int shown = 100; ///< notices; older ones are not read

    Inbox(const api::Client &client, Pools &pools, QObject *parent = nullptr);

    void refresh();
    /// False until the server has answered, and where it has no inbox.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// Of the whole inbox.
    [[nodiscard]] int unreadCount() const { return m_unread; }
    [[nodiscard]] const Notification &at(int row) const;
    /// At once here; where the server does not take it, the next refresh tells.
    void markRead(int row);
    void markAllRead();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void changed();

private:
    void take(std::vector<Notification> items, int unread);

    const api::Client &m_client;
    Pools &m_pools;
    std::vector<Notification> m_items;
    std::shared_ptr<Job> m_job;
    QTimer m_again;
    int m_unread = 0;
    bool m_isThere = false;
};

} // namespace vams::ui
