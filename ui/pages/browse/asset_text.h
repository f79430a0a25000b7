#pragma once
// What a list says of an asset, in words.

#include "core/model/asset.h"
#include "ui/pages/browse/asset_list_model.h"

#include <QDateTime>

namespace vams::ui {

/// Newest change of a file or of the asset; invalid if the server does not tell.
QDateTime modifiedOf(const Asset &asset);
/// "GLB", "Folder" or nothing.
QString badgeOf(const Asset &asset);
/// "Mesh, GLB"
QString typeTextOf(const Asset &asset);
/// "v7", or the alias.
QString versionTextOf(const Asset &asset);
/// "48.2 MB · v7"
QString secondLineOf(const Asset &asset);
/// "3 assets"
QString assetCountText(int count);
/// "14 files"
QString fileCountText(int count);
/// What an asset is by its main file: "Mesh", "PDF"; "Other" if nobody knows.
QString kindTextOf(const Asset &asset);
/// Files or fields have changed since the current version was made.
bool isNewerThanVersion(const Asset &asset);
/// What a screen reader says of an asset: all that its tile shows.
QString spokenOf(const Asset &asset);
/// What the badges of an asset say, a line each; `noPicture`: why there is no thumbnail, or empty.
QString truthOf(const Asset &asset, const QString &noPicture);

} // namespace vams::ui
