#pragma once
// Looking after a library: how large it is, whether it is whole, a copy of it. Takes no lock and
// changes nothing in the library, so all of it can be done while a program has it open. Blocks.

#include "core/base/job.h"

#include <QStringList>

namespace vams::backend {

struct LibrarySize
{
    int blobs = 0;
    qint64 blobBytes = 0;
    qint64 databaseBytes = 0;
};

struct LibraryCheck
{
    int blobs = 0; ///< looked at
    qint64 bytes = 0;
    int problemCount = 0;
    QStringList problems; ///< the first fifty

    [[nodiscard]] bool isSound() const { return problemCount == 0; }
};

/// Of what revisions name.
Result<LibrarySize> sizeOfLibrary(const QString &folder, Job &job);
/// The database by its own check, then every blob: is it there, as long as it should be, and does
/// it have the bytes of its name. Progress is in bytes.
Result<LibraryCheck> checkLibrary(const QString &folder, Job &job);
/// A copy that opens like any library, of one moment of the database. What the target holds of an
/// earlier backup of the same library is not copied again; a folder that holds anything else is
/// refused. Files of registered folders stay where they are. Progress is in bytes.
Result<void> backUpLibrary(const QString &folder, const QString &target, Job &job);

} // namespace vams::backend
