#include "app/desktop/page_list.h"
#include "tests/support/desktop_home.h"
#include "tests/support/test_main.h"

#include <QAction>
#include <QPointer>

using namespace vams;
using namespace vams::desktop;

namespace {

/// Every page of the window, with what a page of that kind needs to show something.
QList<ui::Location> places(const AssetRef &asset)
{
    ui::PageRegistry pages;
    addStandardPages(pages);
    QList<ui::Location> all;
    for (const QString &id : pages.ids())
        all.append(id == QLatin1String("asset") ? ui::Location::ofAsset(asset)
                                                : ui::Location{id, {}});
    all.append({QStringLiteral("settings"), {}});
    all.append(ui::Location::ofFile(asset, QStringLiteral("/front.png")));
    all.append({QStringLiteral("search"), {{QStringLiteral("search"), QStringLiteral("imp")}}});
    return all;
}

} // namespace

/// What a hasty hand does: pages are left before they have loaded, windows closed as they open.
/// Answers that come to what is gone are found by the sanitizers; what is not gone, here.
class EnduranceTest : public QObject
{
    Q_OBJECT

private slots:
    void TwoHundredPagesInHaste();
    void FiftyWindowsOpenAndClose();
};

void EnduranceTest::TwoHundredPagesInHaste()
{
    test::DesktopHome home;
    QVERIFY(home.makeLibrary());
    DesktopOptions options;
    options.library = home.library();
    Desktop desktop(options);
    desktop.start();
    QTRY_VERIFY_WITH_TIMEOUT(home.windows().value(0) && home.windows().first()->page(), 20000);
    ui::MainWindow *window = home.windows().first();
    const QList<ui::Location> all = places(home.impeller);
    QList<QPointer<ui::Page>> seen;
    const auto turn = [&](int number) {
        desktop.openLink(all.at(number % all.size()));
        if (!seen.contains(QPointer<ui::Page>(window->page())))
            seen.append(window->page());
        // Some pages get to ask, some to hear a first answer, most neither.
        if (number % 7 == 0)
            QCoreApplication::sendPostedEvents();
        if (number % 11 == 0)
            QTest::qWait(0);
    };
    const auto alive = [&seen] {
        return std::count_if(seen.begin(), seen.end(), [](const auto &page) { return page; });
    };
    const auto objects = [window] { return window->findChildren<QObject *>().size(); };

    // As many as a window keeps, and small ones, so that it counts for little how much of them has
    // loaded.
    const auto rest = [&] {
        for (const char *id : {"tags", "subscriptions", "folders", "roles", "users", "api-keys"}) {
            desktop.openLink({QLatin1String(id), {}});
            QTRY_VERIFY_WITH_TIMEOUT(window->page()->isVisible(), 20000);
        }
        QTRY_VERIFY(alive() <= 6);
    };
    int number = 0;
    for (; number < all.size() * 2; ++number)
        turn(number);
    rest();
    const int before = static_cast<int>(objects());
    for (; number < all.size() * 2 + 200; ++number)
        turn(number);
    rest();
    // What pages leave in the window would be there two hundred times.
    QTRY_VERIFY2(objects() < before + 50,
                 qPrintable(QStringLiteral("%1 became %2").arg(before).arg(objects())));
    desktop.quit();
}

void EnduranceTest::FiftyWindowsOpenAndClose()
{
    test::DesktopHome home;
    QVERIFY(home.makeLibrary());
    DesktopOptions options;
    options.library = home.library();
    Desktop desktop(options);
    desktop.start();
    QTRY_VERIFY_WITH_TIMEOUT(home.windows().value(0) && home.windows().first()->page(), 20000);
    ui::MainWindow *first = home.windows().first();
    DesktopOptions another;
    another.newWindow = true;
    another.library = home.library();
    const auto openAndClose = [&](bool waits) {
        desktop.handle(another);
        QCOMPARE(home.windows().size(), 2);
        QPointer<ui::MainWindow> window =
            home.windows().first() == first ? home.windows().last() : home.windows().first();
        if (waits)
            QTRY_VERIFY_WITH_TIMEOUT(window->page(), 20000);
        window->close();
        QTRY_VERIFY(!window);
    };
    openAndClose(true);
    const auto widgets = [] { return QApplication::allWidgets().size(); };
    const auto before = widgets();
    for (int number = 0; number < 50; ++number) {
        openAndClose(number % 5 == 0);
        if (QTest::currentTestFailed())
            return;
    }
    QTRY_VERIFY2(widgets() <= before,
                 qPrintable(QStringLiteral("%1 became %2").arg(before).arg(widgets())));
    QCOMPARE(home.windows().size(), 1);
    QVERIFY(first->page());
    desktop.quit();
}

VAMS_TEST(EnduranceTest)
#include "endurance_test.moc"
