#pragma once
// API keys: long-lived secrets that let a program act as a user.

#include "core/base/json_fwd.h"

#include <QString>

#include <optional>

namespace vams {

/// The secret itself is shown once, when the key is made.
struct ApiKey
{
    QString apiKeyId;
    QString apiKeyName;
    QString description;
    QString userId; ///< as whom the key acts
    QString createdBy;
    QString createdAt;
    QString updatedAt;
    QString expiresAt; ///< date or date and time; empty: never
    bool isActive = true;
    QString lastUsedAt; ///< to the hour; empty: never

    bool operator==(const ApiKey &) const = default;
};

struct NewApiKey
{
    QString apiKeyName;
    QString userId;
    QString description;
    QString expiresAt;

    bool operator==(const NewApiKey &) const = default;
};

/// What is absent stays as it is.
struct ApiKeyChange
{
    std::optional<QString> description;
    std::optional<QString> expiresAt; ///< empty: never
    std::optional<bool> isActive;

    bool operator==(const ApiKeyChange &) const = default;
};

struct CreatedApiKey
{
    ApiKey key;
    QString secret;
};

/// On the wire isActive is the text "true" or "false".
void to_json(Json &json, const ApiKey &key);
void from_json(const Json &json, ApiKey &key);
void to_json(Json &json, const NewApiKey &key);
void to_json(Json &json, const ApiKeyChange &change);
void from_json(const Json &json, CreatedApiKey &created);

} // namespace vams
