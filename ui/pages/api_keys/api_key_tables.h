#pragma once
// The table of the API keys page as data.

#include "core/model/access/api_key.h"
#include "ui/admin/record_table.h"

namespace vams::api {
class Client;
}

namespace vams::ui {

enum class ApiKeyState
{
    Active,
    EndsSoon, ///< within two weeks
    Expired,
    Off
};

RecordSource<ApiKey> apiKeySource(const api::Client &client);
ApiKeyState apiKeyState(const ApiKey &key, const QDateTime &now);
QString apiKeyStateText(ApiKeyState state);
CellBadge apiKeyStateBadge(ApiKeyState state);
/// When it stops to count; invalid for never. A bare day counts to its end, in UTC.
QDateTime apiKeyEnd(const QString &expiresAt);
/// "in 3 months", "ended 5 days ago", "never".
QString apiKeyEndText(const QString &expiresAt, const QDateTime &now);

} // namespace vams::ui
