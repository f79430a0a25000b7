#pragma once
// A Browse page on the screen and the way to its parts, for tests.

#include "tests/support/ui_page.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/support/state_view.h"
#include "ui/widgets/item_board.h"

namespace vams::test {

inline ui::Location browseAt(const QString &database, const QString &search = {})
{
    ui::Location location{QStringLiteral("browse"), {}};
    if (!database.isEmpty())
        location.arguments.insert(QStringLiteral("database"), database);
    if (!search.isEmpty())
        location.arguments.insert(QStringLiteral("search"), search);
    return location;
}

/// A shown page and the way to its parts.
struct ShownBrowse
{
    ShownBrowse(PageHarness &ui, const ui::Location &location)
        : page(ui.context(), location)
    {
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
    }

    [[nodiscard]] ui::ItemBoard &grid() { return *page.findChild<ui::ItemBoard *>(); }
    [[nodiscard]] ui::AssetListModel &model() { return *page.findChild<ui::AssetListModel *>(); }
    [[nodiscard]] ui::StateView &state() { return *page.findChild<ui::StateView *>(); }
    [[nodiscard]] QPoint center(int row)
    {
        return grid().visualRect(model().index(row, 0)).center();
    }
    [[nodiscard]] int selected()
    {
        return static_cast<int>(grid().selectionModel()->selectedRows().size());
    }

    ui::BrowsePage page;
};

} // namespace vams::test
