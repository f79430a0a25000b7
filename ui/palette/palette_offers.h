#pragma once
// From what is typed to the sections of the palette. Commands and databases are matched here, in
// the background where there are very many; assets and files come from the search.

#include "core/base/job.h"
#include "ui/palette/fuzzy_match.h"
#include "ui/palette/palette_model.h"
#include "ui/palette/use_ranking.h"
#include "ui/shell/page.h"

#include <memory>

namespace vams::ui {

class LibraryCatalog;
class SearchSource;

class PaletteOffers : public QObject
{
    Q_OBJECT

public:
    PaletteOffers(const PageContext &context, Preferences preferences, QObject *parent = nullptr);
    ~PaletteOffers() override;

    /// The palette opens: notes what can be done at this moment.
    void begin();
    /// changed() comes, perhaps several times, also before this returns.
    void find(const QString &typed, PaletteScope scope);
    void noteChosen(const PaletteEntry &entry);
    [[nodiscard]] std::vector<PaletteSection> take() { return std::move(m_sections); }
    /// More may still come for what was typed.
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

signals:
    void changed();

private:
    void match();
    void build(const std::vector<FuzzyRank> &ranks);
    void buildUntyped();
    void addHits(std::vector<PaletteEntry> &hits, std::vector<int> &scores) const;
    void onFound(const QString &text, const SearchAnswer &answer);
    [[nodiscard]] bool isOffered(const PaletteEntry &entry) const;
    void noteDatabases();
    void noteSearches();

    PageContext m_context;
    Preferences m_preferences;
    UseRanking m_uses;
    LibraryCatalog *m_catalog;
    SearchSource *m_search;
    std::vector<PaletteEntry> m_commands;
    std::vector<PaletteEntry> m_databases;
    std::vector<PaletteEntry> m_searches; ///< saved ones
    std::shared_ptr<const std::vector<PaletteEntry>> m_candidates;
    std::vector<FuzzyRank> m_ranks;
    std::vector<SearchHit> m_hits;
    std::vector<PaletteSection> m_sections;
    std::shared_ptr<Job> m_matching;
    QString m_typed;
    PaletteScope m_scope = PaletteScope::All;
    bool m_isSearching = false;
    bool m_isCatalogStale = true;
};

} // namespace vams::ui
