#pragma once
// A library without opening it: takes no lock and writes nothing, so commands can ask one that a
// server holds.

#include "core/backend/storage/sql.h"
#include "core/base/result.h"

namespace vams::backend {

/// An error when there is no library, or its schema is another.
Result<std::unique_ptr<sql::Database>> readLibrary(const QString &folder);

/// Runs `work`, which returns a Result; what the database throws becomes its error.
template <class Work>
auto readSafely(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const sql::SqlError &error) {
        return fail(Error{.kind = ErrorKind::Io,
                          .message = QStringLiteral("The library's database could not be read."),
                          .advice = QStringLiteral("Check the rights of the folder and the disk."),
                          .detail = QString::fromUtf8(error.what())});
    }
}

} // namespace vams::backend
