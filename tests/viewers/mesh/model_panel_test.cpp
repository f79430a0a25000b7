// What stands beside a model, by mouse and key: scene tree, measured distances, section.
#include "viewers/mesh/panel/model_panel.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/viewer_fixtures.h"
#include "viewers/mesh/mesh_viewer.h"
#include "viewers/mesh/mesh_viewport.h"
#include "viewers/mesh/panel/height_range.h"
#include "viewers/mesh/panel/measure_panel.h"
#include "viewers/mesh/panel/parts_panel.h"
#include "viewers/mesh/panel/section_panel.h"
#include "viewers/scene/scene_window.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>

using namespace vams;
using namespace vams::viewers;

class ModelPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePanelComesAndGoesWithItsKey();
    void theEyeHidesAPart();
    void hidingAGroupHidesWhatLiesInIt();
    void keysHideIsolateAndShowAll();
    void partsOfAJoinedSceneAreHiddenOneByOne();
    void aClickOnTheModelSelectsItsPart();
    void theFilterFindsParts();
    void theModelKeepsItsPromises();
    void twoClicksMeasure();
    void lengthsHaveTheUnitOfTheFile();
    void escapeEndsMeasuringStepByStep();
    void distancesAreRenamedCopiedAndRemoved();
    void aSectionHatchesTheCut();
    void sectionOfACloudIsNotFilled();
    void aCloudIsColouredByHeight();
    void heightsOfACloudAreCutOff();
    void thePointBudgetIsKept();

private:
    void open(MeshData mesh);
    QImage picture();
    /// What is seen at a point of the scene.
    QColor colorAt(const QVector3D &point);
    QPoint pixelOf(const QVector3D &point);
    QModelIndex row(int part, int column = PartModel::Name);
    void clickRow(int part, int column);
    MeshViewport &viewport() { return *m_viewer->viewport(); }
    ModelPanel &panel() { return *m_viewer->panel(); }
    QTreeView &tree() { return panel().parts().tree(); }
    QWindow *window() { return &viewport().window3D(); }

    QThreadPool m_pool;
    Result<MeshData> m_answer = fail(cancelledError());
    std::unique_ptr<MeshViewer> m_viewer;
};

namespace {

/// A red cube at the left and a green one at the right, in a group.
MeshData redAndGreen()
{
    MeshData mesh = test::cube(QVector4D(0.8f, 0.01f, 0.01f, 1));
    Material green = mesh.materials[0];
    green.name = QStringLiteral("Green");
    green.baseColor = QVector4D(0.01f, 0.8f, 0.01f, 1);
    mesh.materials.push_back(green);
    Mesh second = mesh.meshes[0];
    second.material = 1;
    mesh.meshes.push_back(second);
    Node group;
    group.name = QStringLiteral("Pair");
    Node left;
    left.name = QStringLiteral("Left");
    left.parent = 0;
    left.transform.translate(-2, 0, 0);
    left.meshes = {0};
    Node right;
    right.name = QStringLiteral("Right");
    right.parent = 0;
    right.transform.translate(2, 0, 0);
    right.meshes = {1};
    mesh.nodes = {group, left, right};
    return mesh;
}

bool isRed(const QColor &color)
{
    return color.red() > 100 && color.green() < 90;
}

bool isGreen(const QColor &color)
{
    return color.green() > 100 && color.red() < 90;
}

const QVector3D leftFace(-2, 0, 1);
const QVector3D rightFace(2, 0, 1);

} // namespace

void ModelPanelTest::init()
{
    m_viewer = std::make_unique<MeshViewer>([this](const FileSource &, Job &) { return m_answer; },
                                            test::darkStyle(), m_pool);
    m_viewer->setPanelShown(true);
    QVERIFY(test::showOnScreen(*m_viewer, QSize(720, 480)));
}

void ModelPanelTest::cleanup()
{
    m_viewer.reset();
}

void ModelPanelTest::open(MeshData mesh)
{
    m_answer = std::move(mesh);
    QSignalSpy ready(m_viewer.get(), &Viewer::ready);
    m_viewer->open({QStringLiteral("/nowhere"), QStringLiteral("a.glb"), {}});
    QVERIFY(ready.wait());
    QTRY_VERIFY(window()->isExposed());
    viewport().controller().setReducedMotion(true);
    QTest::keyClick(m_viewer.get(), Qt::Key_1);
    QTest::keyClick(m_viewer.get(), Qt::Key_F);
}

QImage ModelPanelTest::picture()
{
    std::optional<Result<QImage>> answer;
    m_viewer->takePicture(m_viewer.get(), [&answer](Result<QImage> taken) { answer = taken; });
    [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10000); }();
    return answer && *answer ? **answer : QImage();
}

QPoint ModelPanelTest::pixelOf(const QVector3D &point)
{
    return viewport().controller().rig().project(point).toPoint();
}

QColor ModelPanelTest::colorAt(const QVector3D &point)
{
    const QImage taken = picture();
    return taken.pixelColor(pixelOf(point) * window()->devicePixelRatio());
}

QModelIndex ModelPanelTest::row(int part, int column)
{
    const auto *found = static_cast<const QAbstractProxyModel *>(tree().model());
    return found->mapFromSource(panel().parts().model().indexOf(part, column));
}

void ModelPanelTest::clickRow(int part, int column)
{
    tree().scrollTo(row(part, column));
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {},
                      tree().visualRect(row(part, column)).center());
}

void ModelPanelTest::thePanelComesAndGoesWithItsKey()
{
    open(redAndGreen());
    QSignalSpy told(m_viewer.get(), &Viewer::panelShownChanged);
    QVERIFY(panel().isVisible());
    QTest::keyClick(m_viewer.get(), Qt::Key_T);
    QTRY_VERIFY(!panel().isVisible());
    QCOMPARE(told.value(0), QVariantList{false});
    m_viewer->setPanelShown(true);
    QVERIFY(panel().isVisible());
    QCOMPARE(told.size(), 1);
}

void ModelPanelTest::theEyeHidesAPart()
{
    open(redAndGreen());
    QVERIFY(isRed(colorAt(leftFace)));
    QVERIFY(isGreen(colorAt(rightFace)));
    clickRow(1, PartModel::Shown);
    QTRY_COMPARE(colorAt(leftFace), test::darkStyle().viewport);
    QVERIFY(isGreen(colorAt(rightFace)));
    clickRow(1, PartModel::Shown);
    QTRY_VERIFY(isRed(colorAt(leftFace)));
}

void ModelPanelTest::hidingAGroupHidesWhatLiesInIt()
{
    open(redAndGreen());
    clickRow(0, PartModel::Shown);
    QVERIFY(panel().parts().model().isHidden(2));
    QTRY_COMPARE(colorAt(leftFace), test::darkStyle().viewport);
    QCOMPARE(colorAt(rightFace), test::darkStyle().viewport);
    QCOMPARE(row(1, PartModel::Shown).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void ModelPanelTest::keysHideIsolateAndShowAll()
{
    open(redAndGreen());
    clickRow(2, PartModel::Name);
    QTest::keyClick(m_viewer.get(), Qt::Key_H);
    QTRY_COMPARE(colorAt(rightFace), test::darkStyle().viewport);
    QTest::keyClick(m_viewer.get(), Qt::Key_H);
    QTRY_VERIFY(isGreen(colorAt(rightFace)));
    QTest::keyClick(m_viewer.get(), Qt::Key_H, Qt::ShiftModifier);
    QTRY_COMPARE(colorAt(leftFace), test::darkStyle().viewport);
    QVERIFY(isGreen(colorAt(rightFace)));
    QTest::keyClick(m_viewer.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isRed(colorAt(leftFace)));
}

void ModelPanelTest::partsOfAJoinedSceneAreHiddenOneByOne()
{
    MeshData mesh = redAndGreen();
    const Node right = mesh.nodes[2];
    for (int at = 0; at < 300; ++at)
        mesh.nodes.push_back(right); // all at the same place
    open(mesh);
    QCOMPARE(viewport().scene().nodes.size(), std::size_t(1));
    PartModel &parts = panel().parts().model();
    parts.setShown(1, false);
    QTRY_COMPARE(colorAt(leftFace), test::darkStyle().viewport);
    QVERIFY(isGreen(colorAt(rightFace)));
    parts.showOnly(1);
    QTRY_VERIFY(isRed(colorAt(leftFace)));
    QCOMPARE(colorAt(rightFace), test::darkStyle().viewport);
    parts.showOnly(40);
    QTRY_VERIFY(isGreen(colorAt(rightFace)));
    parts.showAll();
    QTRY_VERIFY(isRed(colorAt(leftFace)));
}

void ModelPanelTest::aClickOnTheModelSelectsItsPart()
{
    open(redAndGreen());
    QTest::mouseClick(window(), Qt::LeftButton, {}, pixelOf(rightFace));
    QCOMPARE(panel().selectedPart(), 2);
    QVERIFY(m_viewer->summary().contains(QStringLiteral("Right")));
    QVERIFY(m_viewer->facts().contains({QStringLiteral("Selected part"), QStringLiteral("Right")}));
    QTest::mouseClick(window(), Qt::LeftButton, {}, QPoint(4, window()->height() - 4));
    QCOMPARE(panel().selectedPart(), -1);
}

void ModelPanelTest::theFilterFindsParts()
{
    MeshData mesh = redAndGreen();
    for (int at = 0; at < 20; ++at) {
        Node node = mesh.nodes[1];
        node.name = QStringLiteral("Bolt %1").arg(at);
        mesh.nodes.push_back(node);
    }
    open(mesh);
    auto *filter = panel().parts().findChild<QLineEdit *>();
    QVERIFY(filter->isVisible());
    QTest::keyClicks(filter, QStringLiteral("bolt 7"));
    QCOMPARE(tree().model()->rowCount(tree().model()->index(0, 0)), 1);
    // What is clicked is shown, whatever was looked for.
    QTest::mouseClick(window(), Qt::LeftButton, {}, pixelOf(rightFace));
    QCOMPARE(panel().selectedPart(), 2);
    QVERIFY(filter->text().isEmpty());
}

void ModelPanelTest::theModelKeepsItsPromises()
{
    open(redAndGreen());
    PartModel &parts = panel().parts().model();
    QAbstractItemModelTester tester(&parts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    parts.setShown(1, false);
    parts.showOnly(2);
    parts.showAll();
    QCOMPARE(parts.rowCount({}), 1);
    Measurements list(Lengths(), nullptr);
    QAbstractItemModelTester listTester(&list,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.add({}, QVector3D(3, 4, 0));
    list.add({}, QVector3D(1, 0, 0));
    list.remove(0);
    list.clear();
}

void ModelPanelTest::twoClicksMeasure()
{
    open(redAndGreen());
    QTest::keyClick(m_viewer.get(), Qt::Key_M);
    QTest::mouseMove(window(), pixelOf(leftFace));
    // Corners within a few pixels are taken.
    QTest::mouseClick(window(), Qt::LeftButton, {}, pixelOf(QVector3D(-3, 1, 1)) + QPoint(3, 3));
    QTest::mouseClick(window(), Qt::LeftButton, {}, pixelOf(QVector3D(3, 1, 1)) + QPoint(-3, 3));
    QTreeView &list = panel().measurements().view();
    QCOMPARE(list.model()->rowCount(), 1);
    QCOMPARE(list.model()->index(0, Measurements::Length).data().toString(), QStringLiteral("6"));
    QCOMPARE(panel().measurements().selected(), 0);
    QCOMPARE(panel().selectedPart(), -1); // measuring selects no part
    QTest::mouseClick(window(), Qt::LeftButton, {}, QPoint(4, window()->height() - 4));
    QCOMPARE(list.model()->rowCount(), 1);
}

void ModelPanelTest::lengthsHaveTheUnitOfTheFile()
{
    MeshData mesh = redAndGreen();
    mesh.metresPerUnit = 0.01;
    open(mesh);
    const QString size = QStringLiteral("60 × 20 × 20\u00a0mm");
    QVERIFY(m_viewer->facts().contains({QStringLiteral("Size"), size}));
    QTest::keyClick(m_viewer.get(), Qt::Key_M);
    QTest::mouseClick(window(), Qt::LeftButton, {}, pixelOf(QVector3D(-3, 1, 1)) + QPoint(3, 3));
    QTest::mouseClick(window(), Qt::LeftButton, {}, pixelOf(QVector3D(3, 1, 1)) + QPoint(-3, 3));
    const QAbstractItemModel *list = panel().measurements().view().model();
    QCOMPARE(list->index(0, Measurements::Length).data().toString(), QStringLiteral("60\u00a0mm"));
    QCOMPARE(panel().section().findChild<QDoubleSpinBox *>()->maximum(), 10.0); // along z
    QCOMPARE(Lengths(1).text(1234), QStringLiteral("1.234\u00a0km"));
    QCOMPARE(Lengths(1).text(0.5), QStringLiteral("500\u00a0mm"));
    QCOMPARE(Lengths().text(123456.7), QStringLiteral("123,457"));
}

void ModelPanelTest::escapeEndsMeasuringStepByStep()
{
    open(redAndGreen());
    QAction *measure = m_viewer->findChild<QAction *>(QStringLiteral("ruler"));
    QTest::keyClick(m_viewer.get(), Qt::Key_M);
    QTest::mouseClick(window(), Qt::LeftButton, {}, pixelOf(leftFace));
    QTest::keyClick(m_viewer.get(), Qt::Key_Escape);
    QVERIFY(measure->isChecked());
    QTest::mouseClick(window(), Qt::LeftButton, {}, pixelOf(leftFace));
    QCOMPARE(panel().measurements().view().model()->rowCount(), 0);
    QTest::keyClick(m_viewer.get(), Qt::Key_Escape);
    QTest::keyClick(m_viewer.get(), Qt::Key_Escape);
    QVERIFY(!measure->isChecked());
}

void ModelPanelTest::distancesAreRenamedCopiedAndRemoved()
{
    open(redAndGreen());
    QTest::keyClick(m_viewer.get(), Qt::Key_M);
    for (const float y : {0.0f, 0.5f}) {
        QTest::mouseClick(window(), Qt::LeftButton, {}, pixelOf(QVector3D(-2, y, 1)));
        QTest::mouseClick(window(), Qt::LeftButton, {}, pixelOf(QVector3D(2, y, 1)));
    }
    QTreeView &list = panel().measurements().view();
    QCOMPARE(list.model()->rowCount(), 2);
    panel().measurements().select(0);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_F2);
    auto *editor = list.findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Bore"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(list.model()->index(0, 0).data().toString(), QStringLiteral("Bore"));
    const auto buttons = panel().measurements().findChildren<QToolButton *>();
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].section(u'\t', 0, 0), QStringLiteral("Bore"));
    QVERIFY(std::abs(lines[0].section(u'\t', 1, 1).toDouble() - 4) < 0.1); // by the pixel
    panel().measurements().select(1);
    list.setFocus();
    QTRY_VERIFY(list.hasFocus() && m_viewer->isActiveWindow());
    QTest::keyClick(&list, Qt::Key_Delete);
    QTRY_COMPARE(list.model()->rowCount(), 1);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(list.model()->rowCount(), 0);
    QVERIFY(!list.isVisible());
}

void ModelPanelTest::aSectionHatchesTheCut()
{
    open(test::cube(QVector4D(0.01f, 0.01f, 0.8f, 1)));
    const QVector3D front(0.2f, 0.2f, 1);
    QVERIFY(colorAt(front).blue() > 100);
    QTest::keyClick(m_viewer.get(), Qt::Key_X);
    QTRY_VERIFY(viewport().section().isOn);
    // Both colours of the hatching are warm.
    QTRY_VERIFY(colorAt(front).red() > 150 && colorAt(front).blue() < 120);
    panel().section().findChildren<QCheckBox *>().at(1)->click(); // Fill the cut
    QTRY_VERIFY(colorAt(front).blue() > 60);
    auto *flip = panel().section().findChild<QToolButton *>(QStringLiteral("refresh"));
    QTest::mouseClick(flip, Qt::LeftButton);
    QTRY_VERIFY(colorAt(front).blue() > 100); // the front half is back
    auto *place = panel().section().findChild<QDoubleSpinBox *>();
    QCOMPARE(place->maximum(), 1.0);
    place->setValue(place->maximum());
    QCOMPARE(viewport().section().offset, 1.0f);
    QTest::keyClick(m_viewer.get(), Qt::Key_X);
    QTRY_VERIFY(colorAt(front).blue() > 100);
}

void ModelPanelTest::sectionOfACloudIsNotFilled()
{
    open(test::pointBall(20000, true));
    QTest::keyClick(m_viewer.get(), Qt::Key_X);
    QVERIFY(viewport().section().isOn);
    QVERIFY(!viewport().section().fillsCut);
    QVERIFY(!panel().section().findChildren<QCheckBox *>().at(1)->isVisible());
}

void ModelPanelTest::aCloudIsColouredByHeight()
{
    open(test::pointBall(200'000, true));
    auto *colors = panel().findChild<QComboBox *>();
    QCOMPARE(colors->count(), 2);
    const QColor own = colorAt(QVector3D(0, -0.9f, 0));
    colors->setCurrentIndex(1);
    const QColor low = test::darkStyle().heat[0];
    QTRY_VERIFY(colorAt(QVector3D(0, -0.9f, 0)) != own);
    const QColor shown = colorAt(QVector3D(0, -0.95f, 0));
    QVERIFY2(std::abs(shown.blue() - low.blue()) < 50, qPrintable(shown.name()));
}

void ModelPanelTest::heightsOfACloudAreCutOff()
{
    open(test::pointBall(200'000, true));
    const QVector3D top(0, 0.9f, 0);
    QVERIFY(colorAt(top) != test::darkStyle().viewport);
    QVERIFY(viewport().hitAt(pixelOf(top)));
    auto *range = panel().findChild<HeightRange *>();
    const QPoint knob(range->width() - 6, range->height() - 6);
    QTest::mousePress(range, Qt::LeftButton, {}, knob);
    QTest::mouseMove(range, QPoint(range->width() / 2, knob.y()));
    QTest::mouseRelease(range, Qt::LeftButton, {}, QPoint(range->width() / 2, knob.y()));
    QVERIFY(std::abs(range->high() - 0.5f) < 0.05f);
    QTRY_COMPARE(colorAt(top), test::darkStyle().viewport);
    QVERIFY(!viewport().hitAt(pixelOf(top)));
    // The numbers say the same, and take what is typed.
    const auto numbers = panel().findChildren<QDoubleSpinBox *>();
    QVERIFY(std::abs(numbers.at(1)->value()) < 0.1);
    numbers.at(1)->setValue(1);
    QCOMPARE(range->high(), 1.0f);
    QTRY_VERIFY(colorAt(top) != test::darkStyle().viewport);
}

void ModelPanelTest::thePointBudgetIsKept()
{
    open(test::pointBall(200'000, true));
    QCOMPARE(viewport().stillPoints() >= 200'000, true);
    const auto sliders = panel().findChildren<QSlider *>();
    auto *budget = sliders.at(1);
    budget->setValue(0);
    QCOMPARE(viewport().stillPoints(), 10'000);
    const auto labels = panel().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QStringLiteral("10,000 of 200,000");
    }));
    // Both sliders of the point size say the same.
    sliders.at(0)->setValue(7);
    QCOMPARE(m_viewer->findChild<QSlider *>(QStringLiteral("pointSize"))->value(), 7);
}

VAMS_TEST(ModelPanelTest)
#include "model_panel_test.moc"
