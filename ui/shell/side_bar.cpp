#include "ui/shell/side_bar.h"

#include "ui/models/library_catalog.h"
#include "ui/shell/nav_row.h"
#include "ui/shell/places/allowed_places.h"
#include "ui/shell/places/kept_places.h"
#include "ui/support/controls.h"

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

SideBar::SideBar(const Theme &theme, LibraryCatalog &catalog, const AllowedPlaces &places,
                 const KeptPlaces &kept, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalog(catalog)
    , m_places(places)
    , m_kept(kept)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    setProperty("area", "window");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Side bar"));
    setFixedWidth(metrics::sideBar);
    m_list->setProperty("area", "window");
    m_rows->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QHBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(makeLine(Qt::Vertical));
    connect(&catalog, &LibraryCatalog::changed, this, &SideBar::updateRows);
    connect(&places, &AllowedPlaces::changed, this, &SideBar::rebuild);
    connect(&kept, &KeptPlaces::favouritesChanged, this, &SideBar::updateRows);
    connect(&kept, &KeptPlaces::searchesChanged, this, &SideBar::rebuild);
    rebuild();
}

void SideBar::setMode(SideBarWidth mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    setFixedWidth(mode == SideBarWidth::Rail ? metrics::rail : metrics::sideBar);
    rebuild();
}

void SideBar::setCurrent(const Location &location)
{
    m_current = location;
    updateRows();
}

bool SideBar::addHeading(const QString &group, const QString &text)
{
    if (m_mode == SideBarWidth::Rail) {
        if (m_rows->count() > 0) {
            m_rows->addSpacing(metrics::gap);
            m_rows->addWidget(makeLine(Qt::Horizontal));
            m_rows->addSpacing(metrics::gap);
        }
        return true;
    }
    const bool isFolded = m_folded.contains(group);
    auto *heading = new QToolButton;
    heading->setText(text);
    heading->setProperty("kind", "groupHead");
    heading->setIcon(
        m_theme.icon(isFolded ? QStringLiteral("chev-right") : QStringLiteral("chev-down")));
    heading->setIconSize(QSize(metrics::field, metrics::field));
    heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                     : Qt::LeftToRight);
    heading->setFocusPolicy(Qt::TabFocus);
    heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    heading->setAccessibleName(isFolded ? tr("%1, folded").arg(text) : text);
    connect(heading, &QToolButton::clicked, this, [this, group] { fold(group); });
    m_rows->addWidget(heading);
    return !isFolded;
}

void SideBar::fold(const QString &group)
{
    if (!m_folded.removeOne(group))
        m_folded << group;
    rebuild();
    emit foldedChanged();
}

void SideBar::setFolded(const QStringList &groups)
{
    m_folded = groups;
    rebuild();
}

NavRow *SideBar::addRow(const QString &icon, const QString &text, const Location &location,
                        const QString &dropDatabase)
{
    auto *row = new NavRow(m_theme, icon, text, location);
    row->setNarrow(m_mode == SideBarWidth::Rail);
    row->setDropDatabase(dropDatabase);
    m_rows->addWidget(row);
    connect(row, &NavRow::clicked, this, [this, location] { emit chosen(location); });
    connect(row, &NavRow::filesDropped, this, &SideBar::filesDropped);
    return row;
}

void SideBar::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater(); // a row may be what was clicked
        }
        delete item;
    }
    const bool rail = m_mode == SideBarWidth::Rail;
    m_rows->setContentsMargins(metrics::gap, rail ? metrics::gap : metrics::tight, metrics::gap,
                               metrics::gap);
    if (addHeading(QStringLiteral("browse"), tr("Browse"))) {
        addRow(QStringLiteral("assets"), tr("All assets"), {QStringLiteral("browse"), {}});
        addRow(QStringLiteral("recent"), tr("Recent"), keptPlace(KeptList::Recent));
        addRow(QStringLiteral("star"), tr("Favourites"), keptPlace(KeptList::Favourites));
        addRow(QStringLiteral("archive"), tr("Archived"),
               {QStringLiteral("browse"), {{QStringLiteral("archived"), QStringLiteral("1")}}});
    }
    addDatabases();
    addSearches();
    addPlaces();
    m_rows->addStretch();
    fitWidth();
    updateRows();
}

/// The words of some languages are longer. What people named themselves ends in dots instead.
void SideBar::fitWidth()
{
    if (m_mode == SideBarWidth::Rail)
        return;
    int widest = metrics::sideBar;
    const int around = 2 * metrics::gap + metrics::scrollBar + metrics::line;
    for (const NavRow *row : m_list->findChildren<NavRow *>(QString(), Qt::FindDirectChildrenOnly))
        if (row->location().arguments.isEmpty())
            widest = std::max(widest, row->textWidth() + around);
    setFixedWidth(std::min(widest, metrics::sideBar * 5 / 4));
}

void SideBar::addDatabases()
{
    const bool rail = m_mode == SideBarWidth::Rail;
    const bool isOpen = addHeading(QStringLiteral("databases"), tr("Databases"));
    if (isOpen)
        addRow(rail ? QStringLiteral("database") : QStringLiteral("table"), tr("All databases"),
               {QStringLiteral("databases"), {}});
    m_shownFor.clear();
    for (const Database &database : m_catalog.databases()) {
        const QString id = database.databaseId.text();
        m_shownFor += id + QLatin1Char('\n');
        if (!rail && isOpen)
            addRow(QStringLiteral("database"), id,
                   {QStringLiteral("browse"), {{QStringLiteral("database"), id}}}, id);
    }
}

void SideBar::addSearches()
{
    // A rail of the same icon many times would tell nothing.
    if (m_kept.searches().empty() || m_mode == SideBarWidth::Rail ||
        !addHeading(QStringLiteral("searches"), tr("Saved searches")))
        return;
    for (const SavedSearch &search : m_kept.searches()) {
        NavRow *row = addRow(QStringLiteral("saved"), search.name, search.place);
        row->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(row, &QWidget::customContextMenuRequested, this,
                [this, row, name = search.name](const QPoint &at) {
                    emit searchMenuWanted(name, row->mapToGlobal(at));
                });
    }
}

void SideBar::addPlaces()
{
    for (const NavGroup group : {NavGroup::Automate, NavGroup::Admin}) {
        std::vector<NavPlace> places;
        std::copy_if(m_places.places().begin(), m_places.places().end(), std::back_inserter(places),
                     [group](const NavPlace &place) { return place.group == group; });
        if (places.empty() || !addHeading(navGroupId(group), navGroupTitle(group)))
            continue;
        for (const NavPlace &place : places)
            addRow(place.icon, place.text, {place.page, {}});
    }
}

Location SideBar::marked() const
{
    for (const SavedSearch &search : m_kept.searches())
        if (search.place == m_current && m_mode != SideBarWidth::Rail)
            return m_current;
    Location place = m_current;
    if (const AssetRef shown = shownAsset(place); !shown.databaseId.isEmpty())
        place = {QStringLiteral("browse"), {{QStringLiteral("database"), shown.databaseId.text()}}};
    // What narrows a list is no place of its own, nor is a tab.
    for (const char *narrowing : {"search", "type", "tags", "in"})
        if (place.page == QLatin1String("browse"))
            place.arguments.remove(QLatin1String(narrowing));
    if (m_places.isAllowed(place.page))
        place.arguments.clear();
    if (m_mode == SideBarWidth::Rail && place.arguments.contains(QStringLiteral("database")))
        place = {QStringLiteral("databases"), {}};
    return place;
}

void SideBar::updateRows()
{
    QString databases;
    for (const Database &database : m_catalog.databases())
        databases += database.databaseId.text() + QLatin1Char('\n');
    if (databases != m_shownFor) {
        rebuild();
        return;
    }
    const Location place = marked();
    for (NavRow *row : m_list->findChildren<NavRow *>(QString(), Qt::FindDirectChildrenOnly)) {
        row->setCurrent(row->location() == place);
        if (row->location() == keptPlace(KeptList::Favourites))
            row->setCount(static_cast<int>(m_kept.list(KeptList::Favourites).size()));
        const QString id = row->location().argument(QStringLiteral("database"));
        if (!m_catalog.isLoaded())
            continue;
        if (row->location() == Location{QStringLiteral("browse"), {}})
            row->setCount(m_catalog.assetCount());
        for (const Database &database : m_catalog.databases())
            if (!id.isEmpty() && database.databaseId.text() == id)
                row->setCount(database.assetCount);
    }
}

} // namespace vams::ui
