#include "ui/shell/places/allowed_places.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"

#include <algorithm>

namespace vams::ui {

AllowedPlaces::AllowedPlaces(const api::Client &client, Pools &pools,
                             const std::function<bool(const QString &)> &isThere, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pools(pools)
    , m_known(navPlaces())
{
    std::erase_if(m_known, [&](const NavPlace &place) { return !isThere(place.page); });
}

void AllowedPlaces::refresh()
{
    if (m_job)
        m_job->cancel();
    if (m_known.empty())
        return;
    std::vector<WebRoute> asked;
    for (const NavPlace &place : m_known)
        asked.push_back({QStringLiteral("GET"), place.webRoute, QStringLiteral("web")});
    m_job = runAsync(
        m_pools.requests(), this,
        [&client = m_client, asked](Job &job) { return client.config().allowedRoutes(asked, job); },
        [this](const Result<std::vector<WebRoute>> &allowed) {
            if (!allowed)
                return;
            QStringList routes;
            for (const WebRoute &route : *allowed)
                routes << route.route__path;
            take(routes);
        });
}

void AllowedPlaces::take(const QStringList &routes)
{
    std::vector<NavPlace> places;
    std::copy_if(m_known.begin(), m_known.end(), std::back_inserter(places),
                 [&routes](const NavPlace &place) { return routes.contains(place.webRoute); });
    const bool same =
        std::equal(places.begin(), places.end(), m_places.begin(), m_places.end(),
                   [](const NavPlace &a, const NavPlace &b) { return a.page == b.page; });
    m_places = std::move(places);
    if (!same)
        emit changed();
}

bool AllowedPlaces::isAllowed(const QString &page) const
{
    return std::any_of(m_places.begin(), m_places.end(),
                       [&page](const NavPlace &place) { return place.page == page; });
}

} // namespace vams::ui
