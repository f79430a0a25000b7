#pragma once
// One page of an export.

#include "core/backend/context.h"
#include "core/model/asset.h"
#include "core/model/asset_export.h"

namespace vams::backend {

class ExportService
{
public:
    /// `exchange` says who asks and where signed URLs lead.
    ExportService(const Context &context, const Exchange &exchange)
        : m_context(context)
        , m_exchange(exchange)
    {}

    /// An empty token is the first page. Everything of a page is read from one snapshot. Rights on
    /// the root were checked by the route, those on the others are checked here.
    [[nodiscard]] ExportPage page(const AssetRef &root, const ExportOptions &options,
                                  const QString &token) const;

private:
    [[nodiscard]] std::optional<ExportedAsset> exported(sql::Database &db, const AssetRef &ref,
                                                        const ExportOptions &options) const;
    [[nodiscard]] std::vector<ExportedFile> files(sql::Database &db, const Asset &asset,
                                                  const ExportOptions &options) const;

    const Context &m_context;
    const Exchange &m_exchange;
};

} // namespace vams::backend
