#pragma once
// The rules of links: both assets are there, no link twice, no asset above itself.

#include "core/backend/context.h"
#include "core/backend/links/link_store.h"

#include <functional>

namespace vams::backend {

class LinkService
{
public:
    /// Throws when the caller may not touch these two assets; asked inside the transaction, after
    /// it is known that both are there.
    using Authorize = std::function<void(const Asset &from, const Asset &to)>;

    explicit LinkService(const Context &context)
        : m_context(context)
    {}

    AssetLinkId create(AssetLink link, const Authorize &authorize) const;
    [[nodiscard]] AssetLink get(const AssetLinkId &id, const Authorize &authorize) const;
    void update(const AssetLinkId &id, const AssetLinkChanges &changes,
                const Authorize &authorize) const;
    void remove(const AssetLinkId &id, const Authorize &authorize) const;

private:
    const Context &m_context;
};

} // namespace vams::backend
