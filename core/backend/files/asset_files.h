#pragma once
// Keys and paths of an asset's files, shared by the file, upload and download domains.

#include "core/backend/http/router.h"
#include "core/backend/storage/sql.h"
#include "core/model/asset.h"

namespace vams::backend {

/// The live asset; throws GeneralError `Asset not found in database.`
Asset requireLiveAsset(sql::Database &db, const AssetRef &ref);

/// The full key of a path given by a client: a leading slash is optional; a path that starts with
/// the asset's own key is taken as a full key.
QString keyOfPath(const Asset &asset, const QString &path);

/// `/sub/a.glb` of a full key.
QString pathOfKey(const Asset &asset, const QString &key);

/// The file's name; empty for folders.
QString fileNameOfKey(const QString &key);

/// True for preview pictures that stand beside their file.
bool isPreviewKey(const QString &key);

/// Throws 400 for kinds of files that are never taken, in any case.
void refuseBlockedExtension(const QString &path);
bool isBlockedExtension(const QString &path);

} // namespace vams::backend
