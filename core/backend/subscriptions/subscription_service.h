#pragma once
// The rules of subscriptions: who is told of changes of an asset needs an address to be told at.

#include "core/backend/context.h"
#include "core/model/subscription.h"

namespace vams::backend {

class SubscriptionService
{
public:
    explicit SubscriptionService(const Context &context)
        : m_context(context)
    {}

    void add(const AssetId &asset, const QStringList &subscribers) const;
    /// Makes these the only ones.
    void replace(const AssetId &asset, const QStringList &subscribers) const;
    void remove(const AssetId &asset, const QStringList &subscribers) const;
    void removeAll(const AssetId &asset) const;

private:
    const Context &m_context;
};

/// Where mail for a user goes: the address of the profile, else the user id if it is one, else
/// empty.
QString mailAddressOf(sql::Database &db, const QString &subscriber);

} // namespace vams::backend
