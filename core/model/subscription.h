#pragma once
// Who wants to be told when an asset changes, and what he was told.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vams {

/// The only event and the only kind of thing that the contract knows.
inline constexpr QLatin1String assetChangeEvent("Asset Version Change");
inline constexpr QLatin1String assetEntity("Asset");

/// The subscribers of one asset, which is known by its id alone.
struct Subscription
{
    QString eventName = assetChangeEvent;
    QString entityName = assetEntity;
    AssetId entityId;
    QStringList subscribers;            ///< user ids
    std::optional<QString> entityValue; ///< name of the asset
    std::optional<DatabaseId> databaseId;

    bool operator==(const Subscription &) const = default;
};

/// One message in a user's inbox.
struct Notification
{
    qint64 notificationId = 0;
    DatabaseId databaseId;
    AssetId assetId;
    QString subject;
    QString body;
    QString createdAt;             ///< ISO
    std::optional<QString> readAt; ///< ISO; absent while unread

    bool operator==(const Notification &) const = default;
};

void to_json(Json &json, const Subscription &subscription);
void from_json(const Json &json, Subscription &subscription);
void to_json(Json &json, const Notification &notification);
void from_json(const Json &json, Notification &notification);

} // namespace vams
