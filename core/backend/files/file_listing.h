#pragma once
// What there is: the files of an asset, and all about one of them.

#include "core/backend/context.h"
#include "core/backend/http/paging.h"
#include "core/model/asset.h"
#include "core/model/file.h"
#include "core/model/page.h"

namespace vams::backend {

enum class ListingDetail
{
    Full,
    Basic
};

struct FileListQuery
{
    QString prefix; ///< as the client gave it
    PageRequest page;
    bool includeArchived = false;
    ListingDetail detail = ListingDetail::Full;
    AssetVersionId assetVersionId; ///< empty: what is there now
};

class FileListing
{
public:
    explicit FileListing(sql::Database &db)
        : m_db(db)
    {}

    [[nodiscard]] ListPage<FileEntry> list(const Asset &asset, const FileListQuery &query) const;
    /// Throws GeneralError when there is no such file, archived or not.
    [[nodiscard]] FileInfo info(const Asset &asset, const QString &path,
                                bool includeVersions) const;

private:
    [[nodiscard]] FileEntry entry(const Asset &asset, const struct ObjectVersion &object,
                                  const QString &prefix, ListingDetail detail) const;
    [[nodiscard]] ListPage<FileEntry> listVersion(const Asset &asset,
                                                  const FileListQuery &query) const;
    [[nodiscard]] static FileEntry
    recordedEntry(const Asset &asset, const struct RecordedFile &file, ListingDetail detail);
    [[nodiscard]] bool isInCurrentVersion(const Asset &asset,
                                          const struct ObjectVersion &object) const;
    [[nodiscard]] QString previewOf(const Asset &asset, const QString &key) const;
    [[nodiscard]] std::vector<FileVersion> revisions(const Asset &asset, const QString &key) const;

    sql::Database &m_db;
};

} // namespace vams::backend
