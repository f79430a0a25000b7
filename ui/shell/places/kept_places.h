#pragma once
// What a person keeps of a library on this machine: favourite assets, those that were opened last,
// and saved searches. One object a library, so that all its windows follow. Broken or unknown
// entries of the settings are passed over. User interface's thread.

#include "core/base/ids.h"
#include "ui/shell/location.h"

#include <QObject>
#include <QSet>

#include <vector>

namespace vams::ui {

enum class KeptList
{
    Favourites,
    Recent ///< the last ones that were opened
};

struct SavedSearch
{
    QString name; ///< of this library, each once
    Location place;

    bool operator==(const SavedSearch &) const = default;
};

class KeptPlaces : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostFavourites = 5000;
    static constexpr int mostRecent = 100;
    static constexpr int mostSearches = 200;

    /// In the settings of the program, by the place of the library; without one in memory only.
    explicit KeptPlaces(const QString &library = {}, QObject *parent = nullptr);

    /// Newest first.
    [[nodiscard]] const std::vector<AssetRef> &list(KeptList which) const;
    [[nodiscard]] bool isFavourite(const AssetRef &ref) const { return m_starred.contains(ref); }
    void setFavourites(const std::vector<AssetRef> &refs, bool starred);
    void noteOpened(const AssetRef &ref);
    /// Takes them off, as they are not there any more.
    void forget(KeptList which, const std::vector<AssetRef> &refs);

    /// In the order in which they were saved.
    [[nodiscard]] const std::vector<SavedSearch> &searches() const { return m_searches; }
    /// Null if there is none of this name.
    [[nodiscard]] const SavedSearch *search(const QString &name) const;
    /// In place of one of the same name; else at `index`, or behind the last one.
    void saveSearch(const SavedSearch &search, int index = -1);
    void renameSearch(const QString &name, const QString &wanted);
    /// Where it stood, to put it back; -1 if it was not there.
    int removeSearch(const QString &name);

    /// The library stood somewhere else before: what was kept for that place is kept here now.
    void takeOver(const QString &library);

signals:
    void favouritesChanged();
    void recentChanged();
    void searchesChanged();

private:
    void read();
    void writeList(KeptList which) const;
    void writeSearches() const;
    void announce(KeptList which);
    [[nodiscard]] std::vector<AssetRef> &listOf(KeptList which);

    QString m_group; ///< of the settings; empty: in memory only
    std::vector<AssetRef> m_favourites;
    std::vector<AssetRef> m_recent;
    QSet<AssetRef> m_starred; ///< the favourites
    std::vector<SavedSearch> m_searches;
};

/// The asset that the page of this location shows; empty ids if it shows none.
AssetRef shownAsset(const Location &location);
/// Assets that stand in a kept list: page "browse" with kept=favourites or kept=recent.
Location keptPlace(KeptList which);

} // namespace vams::ui
