#include "ui/shell/places/kept_places.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace vams::ui {

namespace {

const QString favouritesKey = QStringLiteral("favourites");
const QString recentKey = QStringLiteral("recent");
const QString searchesKey = QStringLiteral("searches");
constexpr QLatin1Char fieldEnd('\t');

/// A folder or an address would be taken for groups within groups.
QString groupOfLibrary(const QString &library)
{
    if (library.isEmpty())
        return {};
    const QByteArray hash =
        QCryptographicHash::hash(library.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("kept/") + QString::fromLatin1(hash) + QLatin1Char('/');
}

QString keyOf(KeptList which)
{
    return which == KeptList::Favourites ? favouritesKey : recentKey;
}

std::vector<AssetRef> refsOfRows(const QStringList &rows, int most)
{
    std::vector<AssetRef> refs;
    QSet<AssetRef> seen;
    for (const QString &row : rows) {
        const QStringList parts = row.split(fieldEnd);
        if (parts.size() != 2 || parts[0].isEmpty() || parts[1].isEmpty())
            continue;
        const AssetRef ref{DatabaseId(parts[0]), AssetId(parts[1])};
        if (static_cast<int>(refs.size()) >= most || seen.contains(ref))
            continue;
        seen.insert(ref);
        refs.push_back(ref);
    }
    return refs;
}

QStringList rowsOf(const std::vector<AssetRef> &refs)
{
    QStringList rows;
    for (const AssetRef &ref : refs)
        rows << ref.databaseId.text() + fieldEnd + ref.assetId.text();
    return rows;
}

std::vector<SavedSearch> searchesOfRows(const QStringList &rows)
{
    std::vector<SavedSearch> searches;
    for (const QString &row : rows) {
        const QStringList parts = row.split(fieldEnd);
        const Location place = Location::fromLink(parts.value(1));
        const bool isTaken =
            std::any_of(searches.begin(), searches.end(),
                        [&parts](const SavedSearch &each) { return each.name == parts[0]; });
        if (parts.size() != 2 || parts[0].isEmpty() || place.page.isEmpty() || isTaken ||
            searches.size() >= KeptPlaces::mostSearches)
            continue;
        searches.push_back({parts[0], place});
    }
    return searches;
}

} // namespace

KeptPlaces::KeptPlaces(const QString &library, QObject *parent)
    : QObject(parent)
    , m_group(groupOfLibrary(library))
{
    read();
}

void KeptPlaces::read()
{
    if (m_group.isEmpty())
        return;
    const QSettings settings;
    m_favourites =
        refsOfRows(settings.value(m_group + favouritesKey).toStringList(), mostFavourites);
    m_recent = refsOfRows(settings.value(m_group + recentKey).toStringList(), mostRecent);
    m_searches = searchesOfRows(settings.value(m_group + searchesKey).toStringList());
    m_starred = QSet<AssetRef>(m_favourites.begin(), m_favourites.end());
}

const std::vector<AssetRef> &KeptPlaces::list(KeptList which) const
{
    return which == KeptList::Favourites ? m_favourites : m_recent;
}

std::vector<AssetRef> &KeptPlaces::listOf(KeptList which)
{
    return which == KeptList::Favourites ? m_favourites : m_recent;
}

void KeptPlaces::writeList(KeptList which) const
{
    if (!m_group.isEmpty())
        QSettings().setValue(m_group + keyOf(which), rowsOf(list(which)));
}

void KeptPlaces::announce(KeptList which)
{
    writeList(which);
    if (which == KeptList::Favourites)
        emit favouritesChanged();
    else
        emit recentChanged();
}

void KeptPlaces::setFavourites(const std::vector<AssetRef> &refs, bool starred)
{
    const QSet<AssetRef> meant(refs.begin(), refs.end());
    QSet<AssetRef> known = m_starred;
    std::vector<AssetRef> next;
    for (const AssetRef &ref : refs) {
        if (!starred || known.contains(ref))
            continue;
        known.insert(ref);
        next.push_back(ref);
    }
    for (const AssetRef &ref : m_favourites)
        if (starred || !meant.contains(ref))
            next.push_back(ref);
    if (next.size() > mostFavourites)
        next.resize(mostFavourites);
    if (next == m_favourites)
        return;
    m_favourites = std::move(next);
    m_starred = QSet<AssetRef>(m_favourites.begin(), m_favourites.end());
    announce(KeptList::Favourites);
}

void KeptPlaces::noteOpened(const AssetRef &ref)
{
    if (ref.assetId.isEmpty() || ref.databaseId.isEmpty() ||
        (!m_recent.empty() && m_recent.front() == ref))
        return;
    std::erase(m_recent, ref);
    m_recent.insert(m_recent.begin(), ref);
    if (m_recent.size() > mostRecent)
        m_recent.resize(mostRecent);
    announce(KeptList::Recent);
}

void KeptPlaces::forget(KeptList which, const std::vector<AssetRef> &refs)
{
    const QSet<AssetRef> gone(refs.begin(), refs.end());
    if (std::erase_if(listOf(which), [&gone](const AssetRef &ref) { return gone.contains(ref); }) ==
        0)
        return;
    m_starred = QSet<AssetRef>(m_favourites.begin(), m_favourites.end());
    announce(which);
}

const SavedSearch *KeptPlaces::search(const QString &name) const
{
    const auto it =
        std::find_if(m_searches.begin(), m_searches.end(),
                     [&name](const SavedSearch &search) { return search.name == name; });
    return it == m_searches.end() ? nullptr : &*it;
}

void KeptPlaces::writeSearches() const
{
    if (m_group.isEmpty())
        return;
    QStringList rows;
    for (const SavedSearch &search : m_searches)
        rows << search.name + fieldEnd + search.place.toLink();
    QSettings().setValue(m_group + searchesKey, rows);
}

void KeptPlaces::saveSearch(const SavedSearch &search, int index)
{
    SavedSearch kept = search;
    kept.name = kept.name.simplified(); // also without what ends a field
    if (kept.name.isEmpty() || kept.place.page.isEmpty())
        return;
    const auto same =
        std::find_if(m_searches.begin(), m_searches.end(),
                     [&kept](const SavedSearch &each) { return each.name == kept.name; });
    if (same != m_searches.end())
        *same = kept;
    else if (m_searches.size() >= mostSearches)
        return;
    else if (index >= 0 && index < static_cast<int>(m_searches.size()))
        m_searches.insert(m_searches.begin() + index, kept);
    else
        m_searches.push_back(kept);
    writeSearches();
    emit searchesChanged();
}

void KeptPlaces::renameSearch(const QString &name, const QString &wanted)
{
    const QString next = wanted.simplified();
    if (next.isEmpty() || next == name || search(next))
        return;
    for (SavedSearch &each : m_searches)
        if (each.name == name)
            each.name = next;
    writeSearches();
    emit searchesChanged();
}

int KeptPlaces::removeSearch(const QString &name)
{
    const auto it =
        std::find_if(m_searches.begin(), m_searches.end(),
                     [&name](const SavedSearch &search) { return search.name == name; });
    if (it == m_searches.end())
        return -1;
    const int index = static_cast<int>(it - m_searches.begin());
    m_searches.erase(it);
    writeSearches();
    emit searchesChanged();
    return index;
}

void KeptPlaces::takeOver(const QString &library)
{
    const KeptPlaces other(library);
    if (other.m_group.isEmpty() || other.m_group == m_group)
        return;
    setFavourites(other.m_favourites, true);
    for (auto it = other.m_recent.rbegin(); it != other.m_recent.rend(); ++it)
        noteOpened(*it);
    for (const SavedSearch &each : other.m_searches)
        saveSearch(each);
    QSettings().remove(other.m_group.chopped(1));
}

AssetRef shownAsset(const Location &location)
{
    if (location.page != QLatin1String("asset") && location.page != QLatin1String("viewer"))
        return {};
    return {DatabaseId(location.argument(QStringLiteral("database"))),
            AssetId(location.argument(QStringLiteral("asset")))};
}

Location keptPlace(KeptList which)
{
    return {QStringLiteral("browse"), {{QStringLiteral("kept"), keyOf(which)}}};
}

} // namespace vams::ui
