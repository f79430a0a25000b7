#pragma once
// A file that is to be read or shown.

#include "viewers/base/side_files.h"

#include <QString>

namespace vams::viewers {

/// What may be read: the bytes at `path`, called `fileName` (its extension decides the loader).
struct FileSource
{
    QString path;
    QString fileName;
    SideFiles sideFiles; ///< none: files beside it are not found
};

} // namespace vams::viewers
