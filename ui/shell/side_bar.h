#pragma once
// The side bar: what can be browsed, and the databases with their counts. Narrow windows show it as
// a rail of icons. Files can be dropped on a database.

#include "ui/shell/location.h"

#include <QList>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace vams::ui {

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
    SideBar(const Theme &theme, LibraryCatalog &catalog, QWidget *parent = nullptr);

    void setMode(SideBarWidth mode);
    [[nodiscard]] SideBarWidth mode() const { return m_mode; }
    /// Marks the entry of this place.
    void setCurrent(const Location &location);

signals:
    void chosen(const vams::ui::Location &location);
    void filesDropped(const QString &databaseId, const QStringList &paths);

private:
    void rebuild();
    NavRow *addRow(const QString &icon, const QString &text, const Location &location,
                   const QString &dropDatabase = {});
    void addHeading(const QString &text);
    void updateRows();

    const Theme &m_theme;
    LibraryCatalog &m_catalog;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    SideBarWidth m_mode = SideBarWidth::Full;
    Location m_current;
    QString m_shownFor; ///< the databases the rows were made for
};

} // namespace vams::ui
