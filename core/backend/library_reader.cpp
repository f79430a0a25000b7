#include "core/backend/library_reader.h"

#include "core/backend/library.h"
#include "core/backend/storage/storage.h"

namespace vams::backend {

Result<std::unique_ptr<sql::Database>> readLibrary(const QString &folder)
{
    if (!Library::isLibrary(folder))
        return fail(ErrorKind::NotFound, QStringLiteral("There is no library in %1.").arg(folder));
    return readSafely([&]() -> Result<std::unique_ptr<sql::Database>> {
        auto db = std::make_unique<sql::Database>(folder + QStringLiteral("/library.sqlite"),
                                                  sql::OpenMode::ReadOnly);
        if (db->userVersion() != currentSchemaVersion())
            return fail(ErrorKind::Conflict,
                        QStringLiteral("The library has schema %1 and this program reads %2.")
                            .arg(db->userVersion())
                            .arg(currentSchemaVersion()),
                        folder, QStringLiteral("Open it once with the newest program."));
        return db;
    });
}

} // namespace vams::backend
