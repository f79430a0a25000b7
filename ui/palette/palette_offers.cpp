#include "ui/palette/palette_offers.h"

#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/models/library_catalog.h"
#include "ui/search/search_source.h"
#include "ui/shell/navigator.h"
#include "ui/shell/places/kept_places.h"

#include <QDateTime>

#include <algorithm>

namespace vams::ui {

namespace {

/// So many names are matched while the user types; more would take a frame's time.
constexpr std::size_t mostAtOnce = 5000;
constexpr std::size_t mostOfKind = 6; ///< where all kinds are shown
constexpr std::size_t mostRanked = 200;
constexpr int mostOften = 5;
constexpr int mostRecent = 4;
/// What is found by its content and not by its name.
constexpr int contentScore = 1;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

PaletteEntry searchEntry(PaletteKind kind, const QString &words, const QString &text)
{
    PaletteEntry entry;
    entry.kind = kind;
    entry.target = words;
    entry.text = text;
    entry.icon = kind == PaletteKind::Search ? QStringLiteral("search") : QStringLiteral("recent");
    entry.marked = {{text, false}};
    return entry;
}

/// Without letters to mark.
PaletteEntry unmarked(PaletteEntry entry)
{
    entry.marked = {{entry.text, false}};
    return entry;
}

} // namespace

PaletteOffers::PaletteOffers(const PageContext &context, Preferences preferences, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_preferences(preferences)
    , m_uses(std::move(preferences))
    , m_catalog(new LibraryCatalog(context.client, context.pools, this))
    , m_search(new SearchSource(context.client, context.pools, Suggest::AssetsAndFiles, this))
{
    connect(m_catalog, &LibraryCatalog::changed, this, [this] {
        noteDatabases();
        match();
    });
    connect(m_search, &SearchSource::found, this, &PaletteOffers::onFound);
    connect(&context.navigator, &Navigator::libraryChanged, this, [this] {
        m_isCatalogStale = true;
        m_search->invalidate();
    });
}

PaletteOffers::~PaletteOffers()
{
    if (m_matching)
        m_matching->cancel();
}

void PaletteOffers::begin()
{
    m_commands = commandEntries(m_context.actions);
    if (std::exchange(m_isCatalogStale, false))
        m_catalog->refresh();
    m_search->prepare();
    noteDatabases();
}

void PaletteOffers::noteDatabases()
{
    m_databases.clear();
    for (const Database &database : m_catalog->databases()) {
        PaletteEntry entry;
        entry.kind = PaletteKind::Database;
        entry.target = database.databaseId.text();
        entry.text = entry.target;
        entry.note = tr("Database, %n asset(s)", nullptr, database.assetCount);
        entry.icon = QStringLiteral("database");
        m_databases.push_back(std::move(entry));
    }
    noteSearches();
    auto all = std::make_shared<std::vector<PaletteEntry>>(m_commands);
    all->insert(all->end(), m_databases.begin(), m_databases.end());
    all->insert(all->end(), m_searches.begin(), m_searches.end());
    m_candidates = std::move(all);
}

void PaletteOffers::noteSearches()
{
    m_searches.clear();
    for (const SavedSearch &search : m_context.kept.searches()) {
        PaletteEntry entry;
        entry.kind = PaletteKind::SavedSearch;
        entry.target = search.place.toLink();
        entry.text = search.name;
        entry.note = tr("Saved search");
        entry.icon = QStringLiteral("saved");
        m_searches.push_back(std::move(entry));
    }
}

void PaletteOffers::find(const QString &typed, PaletteScope scope)
{
    const bool isSame = typed == m_typed;
    m_typed = typed;
    m_scope = scope;
    if (!isSame) {
        m_hits.clear();
        const bool asks = !typed.isEmpty() && scope != PaletteScope::Commands;
        m_isSearching = asks;
        if (asks)
            m_search->find(typed);
        else
            m_search->stop();
    } else if (scope != PaletteScope::Commands && m_hits.empty() && !typed.isEmpty()) {
        m_isSearching = true;
        m_search->find(typed);
    }
    match();
}

void PaletteOffers::match()
{
    if (m_matching)
        m_matching->cancel();
    if (!m_candidates || m_typed.isEmpty()) {
        buildUntyped();
        return;
    }
    std::vector<QString> names;
    std::vector<int> bonus;
    for (const PaletteEntry &entry : *m_candidates) {
        names.push_back(entry.text);
        bonus.push_back(m_uses.bonus(entry.key(), now()));
    }
    if (names.size() <= mostAtOnce) {
        build(bestMatches(names, FuzzyPattern(m_typed), bonus, mostRanked));
        return;
    }
    m_matching = runAsync(
        m_context.pools.requests(), this,
        [names = std::move(names), bonus = std::move(bonus),
         typed = m_typed](Job &) -> Result<std::vector<FuzzyRank>> {
            return bestMatches(names, FuzzyPattern(typed), bonus, mostRanked);
        },
        [this, typed = m_typed, of = m_candidates](const Result<std::vector<FuzzyRank>> &ranks) {
            if (ranks && typed == m_typed && of == m_candidates)
                build(*ranks);
        });
}

bool PaletteOffers::isOffered(const PaletteEntry &entry) const
{
    const bool isCommand = entry.kind == PaletteKind::Command || entry.kind == PaletteKind::Place;
    switch (m_scope) {
    case PaletteScope::All:
        return true;
    case PaletteScope::Commands:
        return isCommand;
    case PaletteScope::Assets:
        return entry.kind == PaletteKind::Database || entry.kind == PaletteKind::SavedSearch ||
               entry.kind == PaletteKind::Search ||
               (entry.hit && entry.hit->kind == SearchKind::Asset);
    case PaletteScope::Files:
        break;
    }
    return entry.kind == PaletteKind::Search || (entry.hit && entry.hit->kind == SearchKind::File);
}

void PaletteOffers::addHits(std::vector<PaletteEntry> &hits, std::vector<int> &scores) const
{
    const FuzzyPattern pattern(m_typed);
    for (const SearchHit &hit : m_hits) {
        PaletteEntry entry = hitEntry(hit);
        if (!isOffered(entry))
            continue;
        const FuzzyMatch match = pattern.match(entry.text);
        entry.marked =
            match ? markLetters(entry.text, match.positions) : MarkedText{{entry.text, false}};
        // Of two that match alike the asset is meant rather than a file of it.
        const int whole = hit.kind == SearchKind::Asset ? 1 : 0;
        scores.push_back((match ? match.score : contentScore) + whole +
                         m_uses.bonus(entry.key(), now()));
        hits.push_back(std::move(entry));
    }
}

void PaletteOffers::build(const std::vector<FuzzyRank> &ranks)
{
    PaletteSection best{tr("Best match"), {}};
    PaletteSection commands{tr("Commands"), {}};
    PaletteSection databases{tr("Databases"), {}};
    PaletteSection saved{tr("Saved searches"), {}};
    PaletteSection hits{m_scope == PaletteScope::Files    ? tr("Files")
                        : m_scope == PaletteScope::Assets ? tr("Assets")
                                                          : tr("Assets and files"),
                        {}};
    std::vector<int> scores;
    addHits(hits.entries, scores);
    const auto topHit = std::max_element(scores.begin(), scores.end());
    const std::size_t most = m_scope == PaletteScope::All ? mostOfKind : mostRanked;
    for (const FuzzyRank &rank : ranks) {
        PaletteEntry entry = (*m_candidates)[static_cast<std::size_t>(rank.index)];
        if (!isOffered(entry))
            continue;
        entry.marked = markLetters(entry.text, rank.match.positions);
        // A name that was typed from its beginning is meant, whatever it is a name of.
        if (best.entries.empty() && (scores.empty() || rank.match.score >= *topHit)) {
            best.entries.push_back(std::move(entry));
            continue;
        }
        PaletteSection &section = entry.kind == PaletteKind::Database      ? databases
                                  : entry.kind == PaletteKind::SavedSearch ? saved
                                                                           : commands;
        if (section.entries.size() < most)
            section.entries.push_back(std::move(entry));
    }
    if (best.entries.empty() && !scores.empty()) {
        const auto at = topHit - scores.begin();
        best.entries.push_back(hits.entries[static_cast<std::size_t>(at)]);
        hits.entries.erase(hits.entries.begin() + at);
    }
    PaletteSection search{tr("Search"), {}};
    if (m_scope != PaletteScope::Commands)
        search.entries.push_back(searchEntry(PaletteKind::Search, m_typed,
                                             tr("Show all results for \"%1\"").arg(m_typed)));
    m_sections = {std::move(best),  std::move(commands), std::move(databases),
                  std::move(saved), std::move(hits),     std::move(search)};
    m_ranks = ranks;
    emit changed();
}

void PaletteOffers::buildUntyped()
{
    PaletteSection often{tr("Often used"), {}};
    PaletteSection recent{tr("Recent searches"), {}};
    PaletteSection commands{tr("Commands"), {}};
    PaletteSection places{tr("Go to"), {}};
    PaletteSection databases{tr("Databases"), {}};
    PaletteSection saved{tr("Saved searches"), {}};
    const QStringList used = m_uses.best(mostOften, now());
    for (const QString &key : used)
        for (const auto *list : {&m_commands, &m_databases, &m_searches})
            for (const PaletteEntry &entry : *list)
                if (entry.key() == key && isOffered(entry))
                    often.entries.push_back(unmarked(entry));
    if (m_scope == PaletteScope::All)
        for (const QString &words : m_preferences.recentSearches().mid(0, mostRecent))
            recent.entries.push_back(searchEntry(PaletteKind::RecentSearch, words, words));
    for (const auto *list : {&m_commands, &m_databases, &m_searches})
        for (const PaletteEntry &entry : *list) {
            if (!isOffered(entry) || used.contains(entry.key()))
                continue;
            (entry.kind == PaletteKind::Command       ? commands
             : entry.kind == PaletteKind::Place       ? places
             : entry.kind == PaletteKind::SavedSearch ? saved
                                                      : databases)
                .entries.push_back(unmarked(entry));
        }
    m_sections = {std::move(often), std::move(recent),   std::move(databases),
                  std::move(saved), std::move(commands), std::move(places)};
    m_ranks.clear();
    emit changed();
}

void PaletteOffers::onFound(const QString &text, const SearchAnswer &answer)
{
    if (text != m_typed || m_scope == PaletteScope::Commands)
        return;
    m_isSearching = false;
    m_hits = answer.hits;
    build(std::vector<FuzzyRank>(m_ranks));
}

void PaletteOffers::noteChosen(const PaletteEntry &entry)
{
    m_uses.noteUse(entry.key(), now());
    if (entry.kind == PaletteKind::Search || entry.kind == PaletteKind::RecentSearch)
        m_preferences.addRecentSearch(entry.target);
}

} // namespace vams::ui
