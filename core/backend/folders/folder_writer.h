#pragma once
// Brings what has changed in a registered folder into the library: revisions of files, assets that
// come into being, renames. Works inside the caller's transaction; never touches the disk.

#include "core/backend/folders/folder_file_store.h"
#include "core/backend/folders/folder_store.h"
#include "core/model/asset.h"

#include <QDateTime>
#include <QHash>

namespace vams::backend {

/// For one transaction.
class FolderWriter
{
public:
    FolderWriter(sql::Database &db, const RegisteredFolder &folder, QDateTime now);

    void apply(const FolderChange &change);
    /// The content is known: names the versions that stand on the file. A revision with the bytes
    /// of the one before it was only touched and goes again; a new file with the bytes of a missing
    /// one is that one under a new name.
    void applyHash(const HashedDiskFile &hashed);
    /// What could not become part of the library, and why.
    [[nodiscard]] const std::vector<DiskProblem> &problems() const { return m_problems; }

private:
    struct Place
    {
        AssetRef ref;
        QString locationKey;
        bool isUsable = false;
    };

    void add(const DiskFile &file);
    void change(const DiskFile &file);
    void giveBack(const DiskFile &file);
    void rename(const DiskFile &file, const QString &from);
    void moveKey(const ObjectVersion &source, const QString &to);
    /// False when there can be no asset for it.
    bool putRevision(const DiskFile &file, const QString &key);
    bool dropTouched(const ObjectVersion &newest, const HashedDiskFile &hashed);
    void adoptMissing(const ObjectVersion &newest, const HashedDiskFile &hashed);
    /// By a version of its asset.
    bool isRecorded(const ObjectVersion &version);
    const Place &placeOf(const QString &key);
    Place findOrMakeAsset(const QString &assetId);
    bool haveDatabase();
    void markStale(const Place &place);

    sql::Database &m_db;
    const RegisteredFolder &m_folder;
    QDateTime m_now;
    QHash<QString, Place> m_places; ///< by asset id
    std::vector<DiskProblem> m_problems;
};

/// ETag of a file whose content is not known yet.
QString provisionalEtag(const DiskFile &file);

/// Why the file cannot be part of an asset; empty if it can.
QString whyNoAssetFile(const QString &path);

} // namespace vams::backend
