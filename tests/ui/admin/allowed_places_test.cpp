#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "ui/models/library_catalog.h"
#include "ui/shell/nav_row.h"
#include "ui/shell/places/allowed_places.h"
#include "ui/shell/side_bar.h"

#include <QToolButton>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

class AllowedPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void OnlyAllowedAndRegisteredPlacesShow();
    void FailureKeepsWhatWasKnown();
    void GroupsFold();
};

namespace {

void allow(test::FakeTransport &transport, const QStringList &routes)
{
    Json allowed = Json::array();
    for (const QString &route : routes)
        allowed.push_back(WebRoute{QStringLiteral("GET"), route, QStringLiteral("web")});
    transport.answer("POST", QStringLiteral("/auth/routes"),
                     Json{{"allowedRoutes", allowed}, {"email", "maker"}});
}

QStringList shownRows(const SideBar &bar)
{
    QStringList texts;
    for (const NavRow *row : bar.findChildren<NavRow *>())
        if (row->parentWidget())
            texts << row->text();
    return texts;
}

} // namespace

void AllowedPlacesTest::OnlyAllowedAndRegisteredPlacesShow()
{
    PageHarness ui;
    allow(ui.transport, {QStringLiteral("/auth/tags"), QStringLiteral("/pipelines")});
    AllowedPlaces places(ui.client, ui.pools,
                         [](const QString &page) { return page != QLatin1String("pipelines"); });
    places.refresh();
    QTRY_VERIFY(places.isAllowed(QStringLiteral("tags")));
    QVERIFY(!places.isAllowed(QStringLiteral("pipelines"))); // no such page
    QVERIFY(!places.isAllowed(QStringLiteral("schemas")));   // not allowed
}

void AllowedPlacesTest::FailureKeepsWhatWasKnown()
{
    PageHarness ui;
    allow(ui.transport, {QStringLiteral("/auth/tags")});
    AllowedPlaces places(ui.client, ui.pools, [](const QString &) { return true; });
    places.refresh();
    QTRY_VERIFY(places.isAllowed(QStringLiteral("tags")));
    ui.transport.refuse("POST", QStringLiteral("/auth/routes"), 500, QStringLiteral("Broken"));
    places.refresh();
    QTRY_COMPARE(ui.transport.count("POST", QStringLiteral("/auth/routes")), 2);
    QVERIFY(places.isAllowed(QStringLiteral("tags")));
}

void AllowedPlacesTest::GroupsFold()
{
    PageHarness ui;
    allow(ui.transport, {QStringLiteral("/auth/tags")});
    AllowedPlaces places(ui.client, ui.pools, [](const QString &) { return true; });
    LibraryCatalog catalog(ui.client, ui.pools);
    SideBar bar(ui.theme, catalog, places, ui.kept);
    bar.show();
    QVERIFY(!shownRows(bar).contains(QStringLiteral("Tags")));
    places.refresh();
    QTRY_VERIFY(shownRows(bar).contains(QStringLiteral("Tags")));
    for (QToolButton *head : bar.findChildren<QToolButton *>())
        if (head->text() == QLatin1String("Admin") && head->isVisible()) {
            QTest::keyClick(head, Qt::Key_Space);
            break;
        }
    QTRY_VERIFY(!shownRows(bar).contains(QStringLiteral("Tags")));
}

VAMS_TEST(AllowedPlacesTest)
#include "allowed_places_test.moc"
