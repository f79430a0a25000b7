#pragma once
// Which assets an export holds: the root and what hangs below it by parent-child links, as far as
// the caller may see it; and the token that carries the rest of that list from page to page.

#include "core/backend/auth/caller.h"
#include "core/backend/storage/sql.h"
#include "core/model/asset.h"
#include "core/model/asset_export.h"

#include <vector>

namespace vams::backend {

struct ExportTree
{
    std::vector<AssetRef> assets; ///< root first, depth first; each once
    std::vector<ExportedRelationship> relationships;
};

enum class TreeDepth
{
    Children,
    Everything
};

/// What is hidden from the caller is left out with everything below it.
ExportTree collectTree(sql::Database &db, const AssetRef &root, TreeDepth depth,
                       const Caller &caller);

/// Where an export goes on. The token is the client's to keep and to change: whoever reads it asks
/// for every asset in it whether the caller may see it.
struct ExportCursor
{
    std::vector<AssetRef> left;
    int total = 0;
};

QString exportToken(const AssetRef &root, const ExportCursor &cursor);
/// Throws GeneralError `Invalid pagination token format` for what is not a token of this root.
ExportCursor readExportToken(const AssetRef &root, const QString &token);

} // namespace vams::backend
