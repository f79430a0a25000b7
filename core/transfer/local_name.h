#pragma once
// Names of the contract as names of files on this machine. What a server calls its files never
// decides where on the disk they land.

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace vams::transfer {

/// One path segment that every platform takes: no separators, no control characters, none of the
/// characters and names Windows reserves, at most 200 bytes. Never empty.
QString localName(const QString &name);

/// `folder` + the segments of `path` ("/a/b.glb"), each through localName.
QString localPath(const QString &folder, const QString &path);

/// Whether `path` is below `folder` after following the links that exist on the way.
bool isInside(const QString &folder, const QString &path);

/// "b (2).glb" for "b.glb", or the first such name for which `isTaken` says no.
QString freePath(const QString &path, const std::function<bool(const QString &)> &isTaken);

} // namespace vams::transfer
