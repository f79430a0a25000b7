#include "viewers/scene/animation_sampler.h"

#include "tests/support/test_main.h"

using namespace vams::viewers;

class AnimationSamplerTest : public QObject
{
    Q_OBJECT

private slots:
    void movesBetweenKeys_data();
    void movesBetweenKeys();
    void turnsAlongTheShortArc();
    void keepsWhatIsNotAnimated();
};

namespace {

std::vector<Node> oneNode()
{
    Node node;
    node.transform.translate(1, 2, 3);
    node.transform.rotate(90, 0, 0, 1);
    node.transform.scale(2, 3, 4);
    return {node};
}

} // namespace

void AnimationSamplerTest::movesBetweenKeys_data()
{
    QTest::addColumn<float>("seconds");
    QTest::addColumn<float>("x");
    QTest::newRow("before the first") << 0.0f << 10.0f;
    QTest::newRow("at a key") << 2.0f << 20.0f;
    QTest::newRow("between") << 2.5f << 30.0f;
    QTest::newRow("after the last") << 9.0f << 40.0f;
}

void AnimationSamplerTest::movesBetweenKeys()
{
    QFETCH(float, seconds);
    QFETCH(float, x);
    const Animation animation{
        {}, 3, {{0, AnimationPath::Translation, {1, 2, 3}, {10, 0, 0, 20, 0, 0, 40, 0, 0}}}};
    const auto placed = sample(animation, oneNode(), seconds);
    QCOMPARE(placed.size(), std::size_t(1));
    QCOMPARE(placed[0].transform.column(3).x(), x);
}

void AnimationSamplerTest::turnsAlongTheShortArc()
{
    // From no turn to a quarter turn round Z.
    const float half = 0.70710678f;
    const Animation animation{
        {}, 1, {{0, AnimationPath::Rotation, {0, 1}, {0, 0, 0, 1, 0, 0, half, half}}}};
    Node plain;
    const QVector3D turned = sample(animation, {plain}, 0.5f)[0].transform.map(QVector3D(1, 0, 0));
    QVERIFY((turned - QVector3D(half, half, 0)).length() < 1e-5f);
}

void AnimationSamplerTest::keepsWhatIsNotAnimated()
{
    const std::vector<Node> nodes = oneNode();
    const Animation animation{{}, 1, {{0, AnimationPath::Translation, {0}, {7, 8, 9}}}};
    QMatrix4x4 expected = nodes[0].transform;
    expected.setColumn(3, QVector4D(7, 8, 9, 1));
    const QMatrix4x4 actual = sample(animation, nodes, 0)[0].transform;
    for (int at = 0; at < 16; ++at)
        QVERIFY(std::abs(actual.constData()[at] - expected.constData()[at]) < 1e-4f);
}

VAMS_TEST(AnimationSamplerTest)
#include "animation_sampler_test.moc"
