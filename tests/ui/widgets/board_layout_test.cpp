#include "ui/widgets/board_layout.h"

#include "tests/support/test_main.h"

using namespace vams::ui;

namespace {

/// 3 columns of 100 x 50, heads of 20, groups of 4 and 5.
BoardLayout twoGroups()
{
    BoardLayout layout;
    layout.arrange({3, QSize(100, 50), 10, 5, 20}, 9,
                   {{QStringLiteral("a"), 0, 4}, {QStringLiteral("b"), 4, 5}});
    return layout;
}

} // namespace

class BoardLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void CellsStandBelowTheirHeads()
    {
        const BoardLayout layout = twoGroups();
        QCOMPARE(layout.cell(0), QRect(10, 25, 100, 50));
        QCOMPARE(layout.cell(3), QRect(10, 75, 100, 50));
        QCOMPARE(layout.headTop(1), 125);
        QCOMPARE(layout.cell(4), QRect(10, 145, 100, 50));
        QCOMPARE(layout.height(), 250);
        QVERIFY(layout.cell(9).isNull());
    }

    void EveryCellIsFoundWhereItStands()
    {
        const BoardLayout layout = twoGroups();
        for (int row = 0; row < 9; ++row)
            QCOMPARE(layout.rowAt(layout.cell(row).center()), row);
        QCOMPARE(layout.rowAt({150, 100}), -1); // the ground behind the last of a group
        QCOMPARE(layout.rowAt({50, 130}), -1);  // a head
        QCOMPARE(layout.rowAt({5, 30}), -1);
    }

    void RubberBandTakesWhatItTouches()
    {
        const BoardLayout layout = twoGroups();
        using Ranges = std::vector<std::pair<int, int>>;
        QCOMPARE(layout.rowsIn(QRect(QPoint(20, 30), QPoint(120, 80))), (Ranges{{0, 1}, {3, 3}}));
        QCOMPARE(layout.rowsIn(QRect(QPoint(20, 80), QPoint(30, 150))), (Ranges{{3, 4}}));
        QVERIFY(layout.rowsIn(QRect(QPoint(0, 30), QPoint(5, 80))).empty());
    }

    void StepsGoOverHeads()
    {
        const BoardLayout layout = twoGroups();
        QCOMPARE(layout.lineStep(1, 1), 3); // the last line is shorter
        QCOMPARE(layout.lineStep(3, 1), 4);
        QCOMPARE(layout.lineStep(4, -1), 3);
        QCOMPARE(layout.lineStep(8, 1), 8);
        QCOMPARE(layout.lineStep(1, -1), 1);
        QCOMPARE(layout.lineStep(8, -10), 1);
        QCOMPARE(layout.lineStep(0, 10), 7);
    }

    void WithoutGroupsThereIsNoHead()
    {
        BoardLayout layout;
        layout.arrange({1, QSize(300, 40), 0, 0, 20}, 100'000, {});
        QVERIFY(!layout.hasHeads());
        QCOMPARE(layout.cell(99'999).top(), 99'999 * 40);
        QCOMPARE(layout.rowsBetween(400, 479), std::pair(10, 11));
    }
};

VAMS_TEST(BoardLayoutTest)
#include "board_layout_test.moc"
