#include "ui/pages/asset/links/placement.h"

#include "core/base/json.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace vams::test {

using namespace vams::ui;

namespace {

MetadataSet metadataOf(const std::vector<std::pair<const char *, const char *>> &values)
{
    MetadataSet set;
    for (const auto &[key, value] : values) {
        MetadataRow row;
        row.metadataKey = QLatin1String(key);
        row.metadataValue = QLatin1String(value);
        set.metadata.push_back(row);
    }
    return set;
}

QString valueIn(const MetadataWrite &write, const char *key)
{
    for (const MetadataItem &item : write.items)
        if (item.metadataKey == QLatin1String(key))
            return item.metadataValue;
    return {};
}

bool isNear(const Matrix4 &a, const Matrix4 &b)
{
    for (std::size_t at = 0; at < 16; ++at)
        if (std::abs(a[at / 4][at % 4] - b[at / 4][at % 4]) > 1e-7)
            return false;
    return true;
}

} // namespace

/// How a child stands in its parent, as metadata and as numbers for people.
class PlacementTest : public QObject
{
    Q_OBJECT

private slots:
    void partsAndMatrixSayTheSame_data();
    void partsAndMatrixSayTheSame();
    void aQuarterTurnAboutY();
    void quaternionIsRead();
    void matrixCounts();
    void shearIsNoParts();
    void brokenValuesCountAsNone();
    void writesWhatAgrees();
    void matrixTakesAwayWhatItContradicts();
    void backSetsWhatWas();
};

void PlacementTest::partsAndMatrixSayTheSame_data()
{
    QTest::addColumn<QList<double>>("numbers");
    QTest::newRow("nothing") << QList<double>{0, 0, 0, 0, 0, 0, 1, 1, 1};
    QTest::newRow("moved") << QList<double>{412, -88.5, 3, 0, 0, 0, 1, 1, 1};
    QTest::newRow("turned") << QList<double>{0, 0, 0, 10, 20, -170, 1, 1, 1};
    QTest::newRow("all") << QList<double>{1, 2, 3, -33, 71, 120, 0.5, 2, 3};
    QTest::newRow("mirrored") << QList<double>{0, 0, 0, 15, 25, 35, -1, 1, 1};
    QTest::newRow("straight up") << QList<double>{0, 0, 0, 30, 90, 0, 1, 1, 1};
}

void PlacementTest::partsAndMatrixSayTheSame()
{
    QFETCH(QList<double>, numbers);
    const Placement placement{{numbers[0], numbers[1], numbers[2]},
                              {numbers[3], numbers[4], numbers[5]},
                              {numbers[6], numbers[7], numbers[8]}};
    const Matrix4 matrix = matrixOf(placement);
    const auto back = placementOf(matrix);
    QVERIFY(back);
    QVERIFY(isNear(matrixOf(*back), matrix));
    for (std::size_t axis = 0; axis < 3; ++axis) {
        QCOMPARE(back->move[axis], placement.move[axis]);
        QVERIFY(std::abs(back->turn[axis] - placement.turn[axis]) < 1e-6);
        QVERIFY(std::abs(back->scale[axis] - placement.scale[axis]) < 1e-6);
    }
}

void PlacementTest::aQuarterTurnAboutY()
{
    // X goes to -Z, and Z to X.
    const Matrix4 matrix = matrixOf(Placement{{0, 0, 0}, {0, 90, 0}, {1, 1, 1}});
    QVERIFY(isNear(matrix, {{{0, 0, 1, 0}, {0, 1, 0, 0}, {-1, 0, 0, 0}, {0, 0, 0, 1}}}));
}

void PlacementTest::quaternionIsRead()
{
    const LinkPlacement placement(
        metadataOf({{"Translation", R"({"x":412,"y":-88.5,"z":0})"},
                    {"Rotation", R"({"w":1,"x":0,"y":1,"z":0})"}, // of any length
                    {"note", "checked"},
                    {"Scale", ""}}));
    QVERIFY(placement.isSet());
    const auto parts = placement.parts();
    QVERIFY(parts);
    QCOMPARE(parts->move, (Triple{412, -88.5, 0}));
    QVERIFY(std::abs(parts->turn[1] - 90) < 1e-6);
    QCOMPARE(parts->scale, (Triple{1, 1, 1}));
    QCOMPARE(placement.others().size(), std::size_t(1));
}

void PlacementTest::matrixCounts()
{
    const LinkPlacement placement(
        metadataOf({{"Translation", R"({"x":1,"y":1,"z":1})"},
                    {"Matrix", "[[2,0,0,5],[0,2,0,6],[0,0,2,7],[0,0,0,1]]"}}));
    QCOMPARE(placement.parts()->move, (Triple{5, 6, 7}));
    QCOMPARE(placement.parts()->scale, (Triple{2, 2, 2}));
}

void PlacementTest::shearIsNoParts()
{
    const Matrix4 shear{{{1, 0.5, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}}};
    QVERIFY(!placementOf(shear));
    const Matrix4 flat{{{1, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}}};
    QVERIFY(!placementOf(flat));
    const Matrix4 perspective{{{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 1, 1}}};
    QVERIFY(!placementOf(perspective));
}

void PlacementTest::brokenValuesCountAsNone()
{
    const LinkPlacement placement(
        metadataOf({{"Translation", "here"}, {"Matrix", "[[1,2],[3]]"}, {"Rotation", "{}"}}));
    QVERIFY(placement.isSet());
    QCOMPARE(*placement.parts(), Placement());
}

void PlacementTest::writesWhatAgrees()
{
    const Placement wanted{{1, 2, 3}, {0, 0, 180}, {1, 1, 1}};
    const MetadataWrite first = LinkPlacement().writing(wanted);
    QCOMPARE(first.items.size(), std::size_t(3)); // no matrix where there was none
    QCOMPARE(valueIn(first, "Translation"), QStringLiteral(R"({"x":1.0,"y":2.0,"z":3.0})"));
    QCOMPARE(valueIn(first, "Rotation"), QStringLiteral(R"({"w":0.0,"x":0.0,"y":0.0,"z":1.0})"));
    const LinkPlacement withMatrix(
        metadataOf({{"Matrix", "[[1,0,0,0],[0,1,0,0],[0,0,1,0],[0,0,0,1]]"}}));
    QCOMPARE(valueIn(withMatrix.writing(wanted), "Matrix"),
             QStringLiteral("[[-1.0,0.0,0.0,1.0],[0.0,-1.0,0.0,2.0],[0.0,0.0,1.0,3.0],"
                            "[0.0,0.0,0.0,1.0]]"));
}

void PlacementTest::matrixTakesAwayWhatItContradicts()
{
    const LinkPlacement placement(metadataOf({{"Translation", R"({"x":1,"y":1,"z":1})"}}));
    const Matrix4 moved{{{1, 0, 0, 9}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}}};
    const MetadataWrite write = placement.writing(moved);
    QCOMPARE(valueIn(write, "Translation"), QStringLiteral(R"({"x":9.0,"y":0.0,"z":0.0})"));
    QVERIFY(valueIn(write, "Scale").isEmpty());
    const Matrix4 shear{{{1, 0.5, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}}};
    QCOMPARE(placement.writing(shear).removed, QStringList{QStringLiteral("Translation")});
}

void PlacementTest::backSetsWhatWas()
{
    const LinkPlacement placement(metadataOf({{"Translation", R"({"x":1,"y":1,"z":1})"}}));
    const MetadataWrite write = placement.writing(Placement());
    const MetadataWrite back = placement.back(write);
    QCOMPARE(valueIn(back, "Translation"), QStringLiteral(R"({"x":1,"y":1,"z":1})"));
    QCOMPARE(back.removed, (QStringList{QStringLiteral("Rotation"), QStringLiteral("Scale")}));
    QCOMPARE(placement.clearing().removed, QStringList{QStringLiteral("Translation")});
}

VAMS_TEST(PlacementTest)

} // namespace vams::test

#include "placement_test.moc"
