#include "core/backend/search/search_routes.h"

#include "core/backend/config/config_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/search/search_service.h"

namespace vams::backend {

namespace {

/// A library may have search switched off; then clients list instead.
void requireSearch(const Context &context)
{
    const QStringList features =
        context.storage.read([](sql::Database &db) { return ConfigStore::features(db); });
    if (features.contains(noSearchFeature))
        throw ApiError(404, QStringLiteral("Search is not available when OpenSearch feature is not "
                                           "enabled"));
}

api::Response runSearch(const Context &context, const Exchange &exchange, const SearchQuery &query)
{
    requireSearch(context);
    const qint64 start = monotonicMs();
    context.settleIndex(exchange.job);
    Json answer = context.storage.read([&](sql::Database &db) {
        return SearchService(db, exchange.caller, exchange.job).search(query);
    });
    answer["took"] = monotonicMs() - start;
    return jsonResponse(answer);
}

api::Response search(const Context &context, const Exchange &exchange)
{
    return runSearch(context, exchange, readSearch(exchange.request));
}

api::Response simpleSearch(const Context &context, const Exchange &exchange)
{
    return runSearch(context, exchange, readSimpleSearch(exchange.request));
}

api::Response searchMappings(const Context &context, const Exchange &)
{
    requireSearch(context);
    return jsonResponse({{"mappings", SearchService::mappings()}});
}

} // namespace

void addSearchRoutes(Router &router, const Context &context)
{
    router.add("GET", QStringLiteral("/search"), withContext(context, searchMappings));
    router.add("POST", QStringLiteral("/search"), withContext(context, search));
    router.add("POST", QStringLiteral("/search/simple"), withContext(context, simpleSearch));
}

} // namespace vams::backend
