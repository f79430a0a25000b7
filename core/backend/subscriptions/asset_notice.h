#pragma once
// From a change of an asset to its subscribers: the act leaves a message in its own transaction, a
// worker makes inbox rows of it and a mail for each address, another one sends the mail.

#include "core/backend/events/event_pump.h"
#include "core/backend/subscriptions/mail_sender.h"
#include "core/base/ids.h"

namespace vams::backend {

inline constexpr QLatin1String noticeTopic("asset-notices");
inline constexpr QLatin1String noticeQueue("notifications");
inline constexpr QLatin1String mailTopic("mail");
inline constexpr QLatin1String mailQueue("mail");

/// To be called in the transaction of each act that subscribers are told of (API.md section 7.3),
/// before an asset is deleted. Costs one look when nobody is subscribed.
void noteAssetChange(sql::Database &db, const AssetRef &ref, const QDateTime &now);

enum class MailUse
{
    None,
    Send
};

/// Fills the inboxes and, if mail is in use, the queue of mails.
QueueConsumer noticeConsumer(MailUse use, const Clock &clock);
/// `sender` must outlive the consumer.
QueueConsumer mailConsumer(MailSender &sender);

} // namespace vams::backend
