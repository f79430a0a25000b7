#include "ui/pages/browse/inspector/used_in.h"

#include "core/base/json.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_library.h"
#include "tests/support/ui_page.h"
#include "tests/ui/pages/shown_browse.h"
#include "ui/support/assets/asset_covers.h"
#include "ui/support/assets/asset_row.h"

#include <QItemSelectionModel>
#include <QPushButton>

namespace vams::test {

using namespace vams::ui;

namespace {

const QString linksOfFirst = QStringLiteral("/database/pumps/assets/asset-0/asset-links");

Json parentJson(const QString &id, const QString &link)
{
    return {{"assetId", id},
            {"assetName", QStringLiteral("Skid ") + id},
            {"databaseId", "skids"},
            {"assetLinkId", link},
            {"assetLinkAliasId", nullptr}};
}

/// Browse with the first asset selected and its inspector on the screen.
struct InspectorOfUse
{
    explicit InspectorOfUse(const Json &parents, int hidden = 0)
    {
        answerLibrary(ui.transport, 3);
        ui.transport.answer(
            "GET", linksOfFirst,
            Json{{"parents", parents}, {"unauthorizedCounts", {{"parents", hidden}}}});
        shown = std::make_unique<ShownBrowse>(ui, browseAt(QStringLiteral("pumps")));
        inspector().resize(320, 900);
        inspector().show();
    }
    bool select(int row)
    {
        if (!QTest::qWaitFor([this] { return shown->model().rowCount() == 3; }))
            return false;
        shown->grid().setCurrentIndex(shown->model().index(row, 0));
        return QTest::qWaitFor([this] { return inspector().findChild<UsedIn *>(); });
    }
    QWidget &inspector() { return *shown->page.inspector(); }
    UsedIn &usedIn() { return *inspector().findChildren<UsedIn *>().last(); }
    QList<AssetRow *> rows() { return usedIn().findChildren<AssetRow *>(); }

    PageHarness ui;
    std::unique_ptr<ShownBrowse> shown;
};

} // namespace

/// What an asset is a part of, in the inspector of Browse.
class UsedInTest : public QObject
{
    Q_OBJECT

private slots:
    void parentsStandOnceAndOpen();
    void nothingWhereItIsAPartOfNothing();
    void hiddenOnesAreOnlyCounted();
    void manyLeadToTheAsset();
    void onlyTheOneThatStaysIsAsked();
    void coversAreReadTogetherAndOnce();
};

void UsedInTest::parentsStandOnceAndOpen()
{
    InspectorOfUse shown(Json::array({parentJson(QStringLiteral("a"), QStringLiteral("l1")),
                                      parentJson(QStringLiteral("a"), QStringLiteral("l2")),
                                      parentJson(QStringLiteral("b"), QStringLiteral("l3"))}));
    QVERIFY(shown.select(0));
    QTRY_VERIFY(shown.usedIn().isVisible());
    QCOMPARE(shown.rows().size(), 2);
    QCOMPARE(shown.rows().first()->accessibleName(), QStringLiteral("Skid a, 2 times, skids"));
    QTest::keyClick(shown.rows().last(), Qt::Key_Space);
    QCOMPARE(shown.ui.navigator.current().page, QStringLiteral("asset"));
    QCOMPARE(shown.ui.navigator.current().argument(QStringLiteral("asset")), QStringLiteral("b"));
}

void UsedInTest::nothingWhereItIsAPartOfNothing()
{
    InspectorOfUse shown(Json::array());
    QVERIFY(shown.select(0));
    QTRY_COMPARE(shown.ui.transport.count("GET", linksOfFirst), 1);
    QTest::qWait(0);
    QVERIFY(shown.usedIn().isHidden());
}

void UsedInTest::hiddenOnesAreOnlyCounted()
{
    InspectorOfUse shown(Json::array(), 2);
    QVERIFY(shown.select(0));
    QTRY_VERIFY(shown.usedIn().isVisible());
    QVERIFY(shown.rows().isEmpty());
}

void UsedInTest::manyLeadToTheAsset()
{
    Json parents = Json::array();
    for (int at = 0; at < 9; ++at)
        parents.push_back(parentJson(QString::number(at), QStringLiteral("l%1").arg(at)));
    InspectorOfUse shown(parents);
    QVERIFY(shown.select(0));
    QTRY_VERIFY(shown.usedIn().isVisible());
    QCOMPARE(shown.rows().size(), 5);
    QTest::mouseClick(shown.usedIn().findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(shown.ui.navigator.current().argument(QStringLiteral("tab")), QStringLiteral("links"));
}

void UsedInTest::onlyTheOneThatStaysIsAsked()
{
    InspectorOfUse shown(Json::array());
    QVERIFY(shown.select(0));
    shown.shown->grid().setFocus();
    QTest::keyClick(&shown.shown->grid(), Qt::Key_Right);
    QTest::keyClick(&shown.shown->grid(), Qt::Key_Right);
    const QString last = QStringLiteral("/database/pumps/assets/asset-2/asset-links");
    QTRY_COMPARE(shown.ui.transport.count("GET", last), 1);
    QCOMPARE(shown.ui.transport.count("GET", linksOfFirst), 0);
}

void UsedInTest::coversAreReadTogetherAndOnce()
{
    PageHarness ui;
    answerEach(ui.transport, QStringLiteral("pumps"),
               {listedAsset(QStringLiteral("pumps"), 0), listedAsset(QStringLiteral("pumps"), 1)});
    AssetCovers covers(ui.client, ui.pools);
    const auto refTo = [](int number) {
        return AssetRef{DatabaseId(QStringLiteral("pumps")),
                        AssetId(QStringLiteral("asset-%1").arg(number))};
    };
    for (int at = 0; at < 3; ++at)
        QVERIFY(!covers.asset(refTo(at)));
    QTRY_VERIFY(covers.asset(refTo(0)) && covers.asset(refTo(1)));
    QCOMPARE(covers.spot(refTo(1)).contentKey, QStringLiteral("hash-1"));
    // The third is not there, and is not asked for with each picture that is drawn.
    for (int round = 0; round < 3; ++round) {
        QVERIFY(!covers.asset(refTo(2)));
        QTest::qWait(0);
    }
    QCOMPARE(ui.transport.count("GET", QStringLiteral("/database/pumps/assets/asset-2")), 1);
    covers.refresh();
    QVERIFY(covers.asset(refTo(0))); // stays until the new one is there
    QTRY_COMPARE(ui.transport.count("GET", QStringLiteral("/database/pumps/assets/asset-0")), 2);
}

VAMS_TEST(UsedInTest)

} // namespace vams::test

#include "used_in_test.moc"
