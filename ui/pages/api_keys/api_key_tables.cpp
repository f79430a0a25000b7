#include "ui/pages/api_keys/api_key_tables.h"

#include "core/api/client.h"
#include "core/base/clock.h"
#include "ui/support/relative_time.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

constexpr int soonDays = 14;
constexpr int daysOfMonth = 30;
constexpr int lastDays = 60;    ///< up to here in days
constexpr int lastMonths = 730; ///< up to here in months
constexpr int daysOfYear = 365;
constexpr int dayLength = 10;

QString trk(const char *text)
{
    return QCoreApplication::translate("vams::ui::ApiKeysPage", text);
}

QDateTime nowUtc()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

QDateTime apiKeyEnd(const QString &expiresAt)
{
    const QDate day = QDate::fromString(expiresAt, Qt::ISODate);
    if (expiresAt.size() == dayLength && day.isValid())
        return QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC);
    return expiresAt.isEmpty() ? QDateTime() : fromContractDate(expiresAt);
}

QString apiKeyEndText(const QString &expiresAt, const QDateTime &now)
{
    const QDateTime end = apiKeyEnd(expiresAt);
    if (!end.isValid())
        return trk("never");
    const qint64 days = now.daysTo(end);
    if (end <= now)
        return days > -1    ? trk("ended today")
               : days == -1 ? trk("ended yesterday")
                            : trk("ended %1 days ago").arg(-days);
    if (days <= 1)
        return days == 0 ? trk("today") : trk("tomorrow");
    if (days <= lastDays)
        return trk("in %1 days").arg(days);
    return days <= lastMonths ? trk("in %1 months").arg(days / daysOfMonth)
                              : trk("in %1 years").arg(days / daysOfYear);
}

ApiKeyState apiKeyState(const ApiKey &key, const QDateTime &now)
{
    const QDateTime end = apiKeyEnd(key.expiresAt);
    if (!key.isActive)
        return ApiKeyState::Off;
    if (end.isValid() && end <= now)
        return ApiKeyState::Expired;
    return end.isValid() && now.daysTo(end) <= soonDays ? ApiKeyState::EndsSoon
                                                        : ApiKeyState::Active;
}

QString apiKeyStateText(ApiKeyState state)
{
    switch (state) {
    case ApiKeyState::Active:
        return trk("Active");
    case ApiKeyState::EndsSoon:
        return trk("Ends soon");
    case ApiKeyState::Expired:
        return trk("Expired");
    default:
        return trk("Off");
    }
}

CellBadge apiKeyStateBadge(ApiKeyState state)
{
    switch (state) {
    case ApiKeyState::Active:
        return {BadgeKind::Success, QStringLiteral("check")};
    case ApiKeyState::EndsSoon:
        return {BadgeKind::Warning, QStringLiteral("recent")};
    case ApiKeyState::Expired:
        return {BadgeKind::Danger, QStringLiteral("close")};
    default:
        return {BadgeKind::Plain, QStringLiteral("minus")};
    }
}

RecordSource<ApiKey> apiKeySource(const api::Client &client)
{
    RecordSource<ApiKey> source;
    source.key = [](const ApiKey &key) { return key.apiKeyId; };
    source.name = [](const ApiKey &key) { return key.apiKeyName; };
    source.read = [&client](const ListQuery &, Job &job) {
        return client.apiKeys().list(job).map([](std::vector<ApiKey> keys) {
            return ListPage<ApiKey>{std::move(keys), {}};
        });
    };
    const auto used = [](const ApiKey &key) { return fromContractDate(key.lastUsedAt); };
    source.columns = {
        {.title = trk("Name"),
         .text = source.name,
         .width = metrics::sideBar,
         .look = CellLook::Strong},
        {.title = trk("Description"), .text = [](const ApiKey &key) { return key.description; }},
        {.title = trk("Acts as"),
         .text = [](const ApiKey &key) { return key.userId; },
         .width = metrics::tile},
        {.title = trk("State"),
         .text = [](const ApiKey &key) { return apiKeyStateText(apiKeyState(key, nowUtc())); },
         .width = metrics::tileMin + metrics::gap,
         .look = CellLook::Badge,
         .badge = [](const ApiKey &key) { return apiKeyStateBadge(apiKeyState(key, nowUtc())); }},
        {.title = trk("Ends"),
         .text = [](const ApiKey &key) { return apiKeyEndText(key.expiresAt, nowUtc()); },
         .width = metrics::tileMin + metrics::margin,
         .sortKey =
             [](const ApiKey &key) {
                 const QDateTime end = apiKeyEnd(key.expiresAt);
                 return end.isValid() ? QVariant(end)
                                      : QVariant(QDateTime(QDate(9999, 1, 1), QTime(0, 0)));
             },
         .toolTip = [](const ApiKey &key) { return absoluteTime(apiKeyEnd(key.expiresAt)); }},
        {.title = trk("Last used"),
         .text =
             [used](const ApiKey &key) {
                 return used(key).isValid() ? relativeTime(used(key)) : trk("never");
             },
         .width = metrics::tileMin + metrics::margin,
         .sortKey = [](const ApiKey &key) { return QVariant(key.lastUsedAt); },
         .toolTip = [used](const ApiKey &key) { return absoluteTime(used(key)); }},
    };
    return source;
}

} // namespace vams::ui
