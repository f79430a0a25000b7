#include "core/backend/resources/resource_routes.h"

#include "core/backend/config/config_store.h"
#include "core/backend/resources/resource_inventory.h"
#include "core/backend/resources/resource_store.h"

#include <QFileInfo>

namespace vams::backend {

namespace {

ResourceInventory inventory(const Context &context, const ResourceSources &sources)
{
    ResourceInventory found;
    InventoryFacts facts;
    facts.workers = sources.workers();
    facts.libraryFolder = QFileInfo(context.stagingFolder).path();
    facts.now = context.clock().toSecsSinceEpoch();
    found.checkedAt = toIso(context.clock());
    context.storage.read([&](sql::Database &db) {
        facts.hasSearch = !ConfigStore::features(db).contains(noSearchFeature);
        found.Items = takeInventory(db, facts);
        found.countedAt = ResourceStore::oldestKept(db);
    });
    found.problemCount =
        std::count_if(found.Items.begin(), found.Items.end(), [](const Resource &resource) {
            return resource.health != resourceHealth::ok;
        });
    return found;
}

} // namespace

void addResourceRoutes(Router &router, const Context &context, ResourceCounter &counter,
                       ResourceSources sources)
{
    router.add("GET", QStringLiteral("/resources"),
               [&context, &counter, sources = std::move(sources)](const Exchange &) {
                   if (counter.takeTurn())
                       sources.countLater();
                   return jsonResponse(inventory(context, sources));
               });
}

} // namespace vams::backend
