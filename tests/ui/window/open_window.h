#pragma once
// The window with an open library of three pages, for tests.

#include "tests/support/ui_library.h"
#include "tests/support/ui_page.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/databases/databases_page.h"
#include "ui/pages/search/search_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_row.h"

namespace vams::test {

struct OpenWindow
{
    explicit OpenWindow(int assets = 30)
    {
        answerLibrary(ui.transport, assets);
        pages.add<vams::ui::BrowsePage>(QStringLiteral("browse"));
        pages.add<vams::ui::DatabasesPage>(QStringLiteral("databases"));
        pages.add<vams::ui::SearchPage>(QStringLiteral("search"));
        window = std::make_unique<vams::ui::MainWindow>(ui.theme, ui.actions, ui.navigator, pages,
                                                        new QWidget);
        window->resize(1440, 900);
        window->show();
        window->openSession({QStringLiteral("Workshop"), QStringLiteral("/w"),
                             QStringLiteral("administrator"), vams::ui::SessionKind::Local},
                            ui.context(), nullptr);
    }

    [[nodiscard]] vams::ui::NavRow *row(const QString &text) const
    {
        for (vams::ui::NavRow *row : window->findChildren<vams::ui::NavRow *>())
            if (row->text() == text)
                return row;
        return nullptr;
    }

    PageHarness ui;
    vams::ui::PageRegistry pages;
    std::unique_ptr<vams::ui::MainWindow> window;
};

} // namespace vams::test
