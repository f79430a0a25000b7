#pragma once
// The side bar: what can be browsed, the databases with their counts, saved searches. Narrow
// windows show it as a rail of icons. Files can be dropped on a database. Groups fold. What the
// caller may not see is not there.

#include "ui/shell/location.h"

#include <QList>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace vams::ui {

class AllowedPlaces;
class KeptPlaces;
class LibraryCatalog;
class NavRow;
class Theme;

enum class SideBarWidth
{
    Full,
    Rail
};

class SideBar : public QWidget
{
    Q_OBJECT

public:
    SideBar(const Theme &theme, LibraryCatalog &catalog, const AllowedPlaces &places,
            const KeptPlaces &kept, QWidget *parent = nullptr);

    void setMode(SideBarWidth mode);
    [[nodiscard]] SideBarWidth mode() const { return m_mode; }
    /// Ids of the groups that are folded, to be kept for the next start.
    [[nodiscard]] QStringList folded() const { return m_folded; }
    void setFolded(const QStringList &groups);
    /// Marks the entry of this place.
    void setCurrent(const Location &location);

signals:
    void chosen(const vams::ui::Location &location);
    void filesDropped(const QString &databaseId, const QStringList &paths);
    void foldedChanged();
    /// What can be done to the saved search of this name is wanted here.
    void searchMenuWanted(const QString &name, const QPoint &globalPos);

private:
    void rebuild();
    void fitWidth();
    NavRow *addRow(const QString &icon, const QString &text, const Location &location,
                   const QString &dropDatabase = {});
    /// Whether the rows below it show.
    bool addHeading(const QString &group, const QString &text);
    void addDatabases();
    void addSearches();
    void addPlaces();
    void fold(const QString &group);
    void updateRows();
    /// The entry that stands for where the user is.
    [[nodiscard]] Location marked() const;

    const Theme &m_theme;
    LibraryCatalog &m_catalog;
    const AllowedPlaces &m_places;
    const KeptPlaces &m_kept;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    SideBarWidth m_mode = SideBarWidth::Full;
    QStringList m_folded; ///< ids of groups
    Location m_current;
    QString m_shownFor; ///< the databases the rows were made for
};

} // namespace vams::ui
