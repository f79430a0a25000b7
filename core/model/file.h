#pragma once
// Files of an asset, their revisions, and the answers of the file verbs.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vams {

/// A row of listFiles.
struct FileEntry
{
    QString fileName;
    QString key;          ///< full key in the bucket
    QString relativePath; ///< starts with "/"; folders end with "/"
    bool isFolder = false;
    std::optional<qint64> size;
    QString dateCreatedCurrentVersion;
    std::optional<FileVersionId> versionId;
    QString storageClass = QStringLiteral("STANDARD");
    bool isArchived = false;
    std::optional<bool> currentAssetVersionFileVersionMismatch = false;
    bool isPermanentlyDeleted = false;
    std::optional<QString> primaryType;
    QString previewFile; ///< relative path of the preview picture beside the file, or empty
    /// SHA-256 of the bytes, hex. Not in the original contract; empty when the server does not
    /// tell.
    QString contentHash;
    /// Number of revisions, newest included. Not in the original contract; 0 when the server does
    /// not tell.
    int revisionCount = 0;
    /// Of a file in a registered folder: see sourceState in registered_folder.h. Not in the
    /// original contract.
    QString sourceState;

    bool operator==(const FileEntry &) const = default;
};

struct AssetVersionLabel
{
    AssetVersionId id;
    QString label;

    bool operator==(const AssetVersionLabel &) const = default;
};

/// One revision of a file. The contract calls it a version id.
struct FileVersion
{
    FileVersionId versionId;
    QString lastModified;
    qint64 size = 0;
    bool isLatest = false;
    QString storageClass = QStringLiteral("STANDARD");
    std::optional<QString> etag;
    bool isArchived = false; ///< a delete marker
    std::optional<bool> currentAssetVersionFileVersionMismatch;
    std::vector<AssetVersionLabel> assetVersionIds;
    QString contentHash; ///< as in FileEntry
    QString sourceState; ///< as in FileEntry

    bool operator==(const FileVersion &) const = default;
};

/// Answer of fileInfo.
struct FileInfo
{
    QString fileName;
    QString key;
    QString relativePath;
    bool isFolder = false;
    std::optional<qint64> size;
    std::optional<QString> contentType;
    QString lastModified;
    std::optional<QString> etag;
    QString storageClass = QStringLiteral("STANDARD");
    bool isArchived = false;
    std::optional<QString> primaryType;
    QString previewFile;
    std::optional<std::vector<FileVersion>> versions; ///< newest first; only if asked for
    QString contentHash;                              ///< as in FileEntry
    QString sourceState;                              ///< as in FileEntry

    bool operator==(const FileInfo &) const = default;
};

/// Answer of move, copy, archive, unarchive and delete.
struct FileOperation
{
    bool success = false;
    QString message;
    QStringList affectedFiles;

    bool operator==(const FileOperation &) const = default;
};

/// Answer of POST download.
struct DownloadLink
{
    QString downloadUrl;
    int expiresIn = 0; ///< seconds
    QString downloadType;
    std::optional<FileVersionId> versionId;
    QString message;

    bool operator==(const DownloadLink &) const = default;
};

/// What the contract calls a file's part in its asset: "" (none), primary, lod1 to lod5. Others are
/// free texts.
const QStringList &primaryTypeNames();

void to_json(Json &json, const FileEntry &file);
void from_json(const Json &json, FileEntry &file);
void to_json(Json &json, const AssetVersionLabel &label);
void from_json(const Json &json, AssetVersionLabel &label);
void to_json(Json &json, const FileVersion &version);
void from_json(const Json &json, FileVersion &version);
void to_json(Json &json, const FileInfo &info);
void from_json(const Json &json, FileInfo &info);
void to_json(Json &json, const FileOperation &operation);
void from_json(const Json &json, FileOperation &operation);
void to_json(Json &json, const DownloadLink &link);
void from_json(const Json &json, DownloadLink &link);

} // namespace vams
