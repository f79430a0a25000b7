#pragma once
// How a reader finds the files that stand beside the one it reads: the textures of a .gltf, the
// .mtl of an .obj, the .bin of a .gltf.

#include <QString>

#include <functional>

namespace vams::viewers {

/// Takes a relative name as it stands in the file ("textures/wood.png", with "/") and returns the
/// path of a readable local file, or an empty text. Only called with names that passed
/// safeRelativeName. May block (a download).
using SideFiles = std::function<QString(const QString &relativeName)>;

/// For files that stand as they are in a folder; never leaves it, not even through links.
SideFiles sideFilesIn(const QString &folder);

/// The name in a form that cannot leave its folder: percent escapes decoded, "\" as "/", "./"
/// removed. Empty for absolute names, drive letters, URLs, and anything with ".." in it.
QString safeRelativeName(const QString &name);

} // namespace vams::viewers
