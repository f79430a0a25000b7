#pragma once
// The inventory of a running library, in one snapshot.

#include "core/backend/events/event_pump.h"
#include "core/backend/storage/sql.h"
#include "core/model/operations/resource.h"

namespace vams::backend {

/// What the database does not tell.
struct InventoryFacts
{
    std::vector<WorkerState> workers;
    QString libraryFolder;
    bool hasSearch = true;
    qint64 now = 0; ///< seconds since the epoch
};

/// Costs the same at any size of the library.
std::vector<Resource> takeInventory(sql::Database &db, const InventoryFacts &facts);

} // namespace vams::backend
