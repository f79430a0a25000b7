#pragma once
// The rules of API keys: made, changed and removed in one write transaction each.

#include "core/backend/context.h"
#include "core/model/access/api_key.h"

namespace vams::backend {

/// In front of every key.
inline constexpr char apiKeyPrefix[] = "vams_";

class ApiKeyService
{
public:
    explicit ApiKeyService(const Context &context)
        : m_context(context)
    {}

    [[nodiscard]] ApiKey get(const QString &apiKeyId) const;
    /// For a user with roles all of whose rights the caller could give, or for the caller himself.
    [[nodiscard]] CreatedApiKey create(const Caller &caller, const NewApiKey &order) const;
    [[nodiscard]] ApiKey update(const Caller &caller, const QString &apiKeyId,
                                const ApiKeyChange &change) const;
    void remove(const Caller &caller, const QString &apiKeyId) const;

private:
    const Context &m_context;
};

/// The moment from which on the key is dead; a date alone counts to its end. Invalid: not a date.
QDateTime apiKeyExpiry(const QString &expiresAt);

} // namespace vams::backend
