#include "core/model/subscription.h"

#include "core/base/json.h"

namespace vams {

VAMS_JSON(Subscription, eventName, entityName, entityId, subscribers, entityValue, databaseId)
VAMS_JSON(Notification, notificationId, databaseId, assetId, subject, body, createdAt, readAt)

} // namespace vams
