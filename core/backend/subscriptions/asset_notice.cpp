#include "core/backend/subscriptions/asset_notice.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/subscriptions/notification_store.h"
#include "core/backend/subscriptions/subscription_service.h"
#include "core/backend/subscriptions/subscription_store.h"
#include "core/base/json.h"

namespace vams::backend {

namespace {

/// A mail server may be away over a night: with pauses of ten minutes, that many tries.
constexpr int mailTries = 100;

/// A message of ours that cannot be read is a fault of the program; the pump buries it.
Json readMessage(const QueueMessage &message)
{
    Result<Json> json = parseJson(message.body.toUtf8());
    if (!json || !json->is_object())
        throw std::runtime_error("not a message of this queue");
    return std::move(*json);
}

QString noticeSubject(const QString &assetName, const QString &version)
{
    return QStringLiteral("[%1] - File or Asset Changed (%2)").arg(assetName, version);
}

QString noticeText(const QString &assetName, const QString &version)
{
    return QStringLiteral("Hello,\n\nFiles or versions of the asset %1 have changed.\n\n"
                          "Current Version Number: %2\n\nThank you,\nVAMS Automated System\n")
        .arg(assetName, version);
}

void deliver(sql::Database &db, const QueueMessage &message, MailUse use, const QDateTime &now)
{
    const Json json = readMessage(message);
    const QString name = jsonText(json, "assetName");
    const QString version = jsonText(json, "version");
    Notification notification;
    notification.databaseId = DatabaseId(jsonText(json, "databaseId"));
    notification.assetId = AssetId(jsonText(json, "assetId"));
    notification.subject = noticeSubject(name, version);
    notification.body = noticeText(name, version);
    notification.createdAt = toIso(now);
    for (const QString &subscriber : json.value("subscribers", QStringList())) {
        NotificationStore::insert(db, subscriber, notification);
        const QString address = use == MailUse::Send ? mailAddressOf(db, subscriber) : QString();
        if (address.isEmpty())
            continue;
        const Json mail{
            {"to", address}, {"subject", notification.subject}, {"text", notification.body}};
        EventStore::publish(db, mailTopic, QString::fromUtf8(dumpJson(mail)),
                            now.toSecsSinceEpoch());
    }
}

} // namespace

void noteAssetChange(sql::Database &db, const AssetRef &ref, const QDateTime &now)
{
    const QStringList subscribers = SubscriptionStore::subscribersOf(db, ref);
    if (subscribers.isEmpty())
        return;
    const std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Any);
    if (!asset)
        return;
    const QString version =
        asset->currentVersion ? asset->currentVersion->Version.text() : QStringLiteral("0");
    // Who is to be told is known now; a deleted asset has no subscribers any more.
    const Json message{{"databaseId", ref.databaseId},
                       {"assetId", ref.assetId},
                       {"assetName", asset->assetName},
                       {"version", version},
                       {"subscribers", subscribers}};
    EventStore::publish(db, noticeTopic, QString::fromUtf8(dumpJson(message)),
                        now.toSecsSinceEpoch());
}

QueueConsumer noticeConsumer(MailUse use, const Clock &clock)
{
    return {
        .definition = {.queue = noticeQueue, .topic = noticeTopic},
        .apply = [use, clock](sql::Database &db,
                              const QueueMessage &message) { deliver(db, message, use, clock()); },
        .act = {}};
}

QueueConsumer mailConsumer(MailSender &sender)
{
    return {.definition = {.queue = mailQueue, .topic = mailTopic, .maxReceives = mailTries},
            .apply = {},
            .act = [&sender](const QueueMessage &message) {
                const Json json = readMessage(message);
                // A refusal is final: the sender has logged it, and another try would end the same.
                (void)sender.send(
                    {jsonText(json, "to"), jsonText(json, "subject"), jsonText(json, "text")});
            }};
}

} // namespace vams::backend
