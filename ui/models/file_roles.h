#pragma once
// What delegates and pages ask the two models of files for, beside the display text.

#include <Qt>

namespace vams::ui {

enum FileRole
{
    FilePathRole = Qt::UserRole + 1, ///< QString
    FileIsFolderRole,                ///< bool
    FileSizeRole,                    ///< qint64; of all files below for a folder
    FileCountRole,                   ///< int; files below a folder
    FilePrimaryRole,                 ///< QString, "primary", "lod1", or a text of the user's
    FileArchivedRole,                ///< bool
    FileRevisionsRole,               ///< int, 0: not known
    FileContentKeyRole,              ///< QString, the key of its thumbnail; empty for folders
};

} // namespace vams::ui
