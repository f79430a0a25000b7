#pragma once
// Which revision a download means, and whether it may go out.

#include "core/backend/context.h"
#include "core/backend/objects/object_store.h"
#include "core/model/asset.h"

namespace vams::backend {

/// At most one of the three is set.
struct RevisionChoice
{
    FileVersionId versionId;
    AssetVersionId assetVersionId;
    QString assetVersionAlias;
};

class DownloadService
{
public:
    explicit DownloadService(sql::Database &db)
        : m_db(db)
    {}

    /// Throws with the contract's words when the asset, the file or the revision is not there.
    [[nodiscard]] ObjectGrant fileGrant(const Asset &asset, const QString &key,
                                        const RevisionChoice &choice) const;
    [[nodiscard]] ObjectGrant previewGrant(const Asset &asset) const;
    /// The revision that an asset version holds; empty when `choice` names none.
    [[nodiscard]] FileVersionId revisionOf(const Asset &asset, const QString &key,
                                           const RevisionChoice &choice) const;

private:
    sql::Database &m_db;
};

} // namespace vams::backend
