// Browse: three views, groups, several at once, Quick look, archived assets.

#include "tests/tour/routes.h"

namespace vams::tour {

namespace {

/// Long enough for the next thumbnail to come, on a machine that draws without a graphics card.
constexpr int picturesMs = 2500;

void sizes(Guide &guide)
{
    guide.shoot(QStringLiteral("02-browse-grid"), picturesMs);
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("02-browse-grid-1280"));
    guide.keys(QKeySequence(QStringLiteral("Ctrl+2")));
    guide.shoot(QStringLiteral("03-browse-list-1280"));
    guide.keys(QKeySequence(QStringLiteral("Ctrl+1")));
    guide.resize(2560, 1440);
    guide.shoot(QStringLiteral("02-browse-grid-2560"), picturesMs);
    guide.resize(1440, 900);
}

void selecting(Guide &guide)
{
    guide.clickItem(QStringLiteral("Gate valve DN80"));
    guide.clickItem(QStringLiteral("Jaw coupling 42"), Qt::ControlModifier);
    guide.clickItem(QStringLiteral("Heat exchanger H-20"), Qt::ControlModifier);
    guide.shoot(QStringLiteral("02-browse-selected"), picturesMs);
    guide.fill(QStringLiteral("Description"), QStringLiteral("Checked on the test rig"));
    guide.shoot(QStringLiteral("02-browse-selected-changed"));
    guide.fill(QStringLiteral("Part number"), QStringLiteral("SET-12"));
    guide.shoot(QStringLiteral("02-browse-selected-metadata"));
    guide.click(QStringLiteral("Discard"));
    guide.openMenu(QStringLiteral("Gate valve DN80"));
    guide.shoot(QStringLiteral("02-browse-menu"));
    guide.closePopups();
    guide.clickItem(QStringLiteral("Turbine stage 2"));
    guide.keys(QKeySequence(Qt::Key_F2));
    guide.shoot(QStringLiteral("02-browse-rename"));
    guide.keys(QKeySequence(Qt::Key_Escape));
    guide.keys(QKeySequence(Qt::Key_Space));
    guide.shoot(QStringLiteral("02-browse-quick-look"), picturesMs);
    guide.keys(QKeySequence(Qt::Key_Escape));
}

void lists(Guide &guide)
{
    guide.keys(QKeySequence(QStringLiteral("Ctrl+2")));
    guide.shoot(QStringLiteral("03-browse-list"), picturesMs);
    guide.keys(QKeySequence(QStringLiteral("Ctrl+3")));
    guide.shoot(QStringLiteral("03-browse-compact"), picturesMs);
    guide.keys(QKeySequence(QStringLiteral("Ctrl+1")));
}

void groups(Guide &guide)
{
    guide.command(QStringLiteral("Group by type"));
    guide.shoot(QStringLiteral("02-browse-groups"), picturesMs);
    guide.keys(QKeySequence(Qt::Key_End));
    guide.keys(QKeySequence(QStringLiteral("Ctrl+2")));
    guide.shoot(QStringLiteral("03-browse-list-groups"), picturesMs);
    guide.keys(QKeySequence(QStringLiteral("Ctrl+1")));
    guide.command(QStringLiteral("No groups"));
    guide.settle();
}

/// What is narrowed, and what is kept of it.
void filters(Guide &guide)
{
    guide.keys(QKeySequence(QStringLiteral("Alt+1")));
    guide.click(QStringLiteral("Filters"));
    guide.shoot(QStringLiteral("02-browse-facets"), picturesMs);
    guide.click(QStringLiteral("Tag: steel"));
    guide.settle();
    guide.click(QStringLiteral("Database: pumps"));
    guide.shoot(QStringLiteral("02-browse-filtered"), picturesMs);
    guide.click(QStringLiteral("Save search"));
    guide.fill(QStringLiteral("Name"), QStringLiteral("Steel parts"));
    guide.shoot(QStringLiteral("02-browse-save-search"));
    guide.keys(QKeySequence(Qt::Key_Return));
    guide.settle();
    guide.openMenu(QStringLiteral("Elbow DN100"));
    guide.closePopups();
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("02-browse-filtered-1280"));
    guide.resize(1440, 900);
    guide.shoot(QStringLiteral("02-browse-saved-search"));
    guide.click(QStringLiteral("Clear filters"));
    guide.settle();
    guide.click(QStringLiteral("Filters"));
}

void keptLists(Guide &guide)
{
    guide.keys(QKeySequence(QStringLiteral("Alt+5")));
    guide.shoot(QStringLiteral("02-browse-favourites-empty"));
    guide.keys(QKeySequence(QStringLiteral("Alt+1")));
    guide.clickItem(QStringLiteral("Gate valve DN80"));
    guide.clickItem(QStringLiteral("Jaw coupling 42"), Qt::ControlModifier);
    guide.clickItem(QStringLiteral("Turbine stage 2"), Qt::ControlModifier);
    guide.keys(QKeySequence(QStringLiteral("Ctrl+B")));
    guide.shoot(QStringLiteral("02-browse-starred"), picturesMs);
    guide.keys(QKeySequence(QStringLiteral("Alt+5")));
    guide.clickItem(QStringLiteral("Jaw coupling 42"));
    guide.shoot(QStringLiteral("02-browse-favourites"), picturesMs);
    for (const char *name : {"Jaw coupling 42", "Gate valve DN80"}) {
        guide.doubleClickItem(QLatin1String(name));
        guide.settle();
        guide.keys(QKeySequence(QStringLiteral("Alt+Left")));
    }
    guide.keys(QKeySequence(QStringLiteral("Alt+4")));
    guide.shoot(QStringLiteral("02-browse-recent"), picturesMs);
    guide.keys(QKeySequence(QStringLiteral("Alt+1")));
    guide.settle();
}

} // namespace

void browseLibrary(Guide &guide)
{
    guide.click(QStringLiteral("Explore the demo library"));
    guide.shootNow(QStringLiteral("01-welcome-making-demo"));
    guide.view(QStringLiteral("Assets"), 180000);
    sizes(guide);
    selecting(guide);
    lists(guide);
    groups(guide);
    filters(guide);
    keptLists(guide);
    guide.keys(QKeySequence(QStringLiteral("Alt+2")));
    guide.shoot(QStringLiteral("02-browse-archived"), picturesMs);
    guide.keys(QKeySequence(QStringLiteral("Alt+3")));
    guide.shoot(QStringLiteral("20-databases"), picturesMs);
}

void walkBrowse(Guide &guide)
{
    guide.resize(1440, 900);
    guide.window()->activateWindow(); // no dialog has done so before
    browseLibrary(guide);
}

} // namespace vams::tour
