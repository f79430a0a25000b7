#pragma once
// An asset and those below it, with all that hangs on them, a page at a time.

#include "core/api/transport.h"
#include "core/model/asset_export.h"

namespace vams::api {

class ExportApi
{
public:
    explicit ExportApi(Transport &transport)
        : m_transport(transport)
    {}

    /// An empty token asks for the first page; later pages need the same options.
    Result<ExportPage> exportPage(const AssetRef &ref, const ExportOptions &options,
                                  const QString &token, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
