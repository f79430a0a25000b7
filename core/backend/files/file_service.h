#pragma once
// What can be done to the files of an asset.

#include "core/backend/auth/caller.h"
#include "core/backend/context.h"
#include "core/model/asset.h"
#include "core/model/file.h"

namespace vams::backend {

enum class PathKind
{
    File,
    Prefix
};

struct FileCopy
{
    QString sourcePath;
    AssetRef target;
    QString destinationPath;
    bool isOtherAsset = false;
};

/// Each call is one transaction. Rights are checked by the routes.
class FileService
{
public:
    explicit FileService(const Context &context)
        : m_context(context)
    {}

    void createFolder(const AssetRef &ref, const QString &path) const;
    FileOperation move(const AssetRef &ref, const QString &from, const QString &to) const;
    FileOperation copy(const AssetRef &ref, const FileCopy &copy, Job &job) const;
    FileOperation archive(const AssetRef &ref, const QString &path, PathKind kind) const;
    FileOperation unarchive(const AssetRef &ref, const QString &path) const;
    FileOperation remove(const AssetRef &ref, const QString &path, PathKind kind,
                         const Caller &caller) const;
    FileVersionId revert(const AssetRef &ref, const QString &path,
                         const FileVersionId &version) const;
    void setPrimaryType(const AssetRef &ref, const QString &path, const QString &type) const;
    void removeAssetPreview(const AssetRef &ref, const Caller &caller) const;
    /// Of the auxiliary bucket. Returns how many.
    int removeAuxiliary(const AssetRef &ref, const QString &path, const Caller &caller) const;

private:
    const Context &m_context;
};

} // namespace vams::backend
