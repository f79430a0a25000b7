// The viewer: models, pictures, texts, clouds; its head, full screen, snapshots, other programs,
// and what it says of files that it cannot show.

#include "tests/tour/routes.h"
#include "viewers/scene/scene_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QTest>

namespace vams::tour {

namespace {

/// A 3D view stands still when it has refined itself.
constexpr int sceneMs = 2000;

void viewFile(Guide &guide, const QString &file, const QString &page)
{
    guide.doubleClickItem(file);
    guide.shoot(page, sceneMs);
}

void back(Guide &guide)
{
    guide.keys(QKeySequence(QStringLiteral("Alt+Left")));
    guide.settle();
}

void openAsset(Guide &guide, const QString &asset)
{
    guide.keys(QKeySequence(QStringLiteral("Alt+1")));
    guide.doubleClickItem(asset);
    guide.settle();
}

void turn(Guide &guide)
{
    if (QWidget *viewport = guide.find(QStringLiteral("3D view")))
        guide.drag(viewport, viewport->rect().center(),
                   viewport->rect().center() + QPoint(220, -60), Qt::LeftButton);
}

void snapshots(Guide &guide)
{
    guide.click(QStringLiteral("Snapshot"));
    guide.shoot(QStringLiteral("09-viewer-snapshot-menu"));
    guide.closePopups();
    guide.command(QStringLiteral("Copy snapshot"));
    guide.shoot(QStringLiteral("09-viewer-snapshot-copied"));
    guide.command(QStringLiteral("Snapshot as asset preview"));
    guide.shoot(QStringLiteral("09-viewer-snapshot-preview"));
    guide.keys(QKeySequence(QStringLiteral("Ctrl+Z")));
    guide.settle();
}

void menus(Guide &guide)
{
    guide.click(QStringLiteral("More"));
    guide.shoot(QStringLiteral("09-viewer-more"));
    guide.popupKeys({Qt::Key_Down, Qt::Key_Right});
    guide.shoot(QStringLiteral("09-viewer-open-with"));
    guide.closePopups();
}

void fullScreen(Guide &guide)
{
    guide.keys(QKeySequence(Qt::Key_F11));
    guide.shoot(QStringLiteral("09-viewer-full-screen"), sceneMs);
    guide.keys(QKeySequence(QStringLiteral("Ctrl+I")));
    guide.shoot(QStringLiteral("09-viewer-full-screen-facts"), sceneMs);
    guide.keys(QKeySequence(Qt::Key_F11));
    guide.settle();
}

/// The revision before this one beside it, looked at from the same place; Back closes it.
void comparison(Guide &guide)
{
    guide.click(QStringLiteral("Compare"));
    guide.settle(sceneMs);
    turn(guide);
    guide.shoot(QStringLiteral("09-viewer-compare"), sceneMs);
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("09-viewer-compare-1280"), sceneMs);
    guide.resize(1440, 900);
    back(guide);
}

QWindow *modelWindow()
{
    const auto windows = QGuiApplication::allWindows();
    for (QWindow *window : windows)
        if (auto *scene = qobject_cast<viewers::SceneWindow *>(window); scene && scene->isExposed())
            return scene;
    return nullptr;
}

/// Cut open, two distances, a part that is selected.
void tools(Guide &guide)
{
    QWindow *model = modelWindow();
    if (!model)
        return;
    const auto clickAt = [model](double x, double y) {
        QTest::mouseClick(model, Qt::LeftButton, {},
                          QPointF(model->width() * x, model->height() * y).toPoint());
    };
    guide.keys(QKeySequence(Qt::Key_X));
    guide.settle(sceneMs);
    guide.keys(QKeySequence(Qt::Key_M));
    clickAt(0.22, 0.50);
    clickAt(0.87, 0.755);
    clickAt(0.455, 0.40);
    clickAt(0.55, 0.40);
    guide.shoot(QStringLiteral("09-viewer-section"), sceneMs);
    guide.keys(QKeySequence(Qt::Key_M));
    guide.keys(QKeySequence(Qt::Key_X));
    clickAt(0.48, 0.42);
    guide.shoot(QStringLiteral("09-viewer-part"), sceneMs);
}

void models(Guide &guide)
{
    viewFile(guide, QStringLiteral("impeller-212.glb"), QStringLiteral("09-viewer-mesh"));
    turn(guide);
    guide.shoot(QStringLiteral("09-viewer-mesh-turned"));
    guide.keys(QKeySequence(Qt::Key_W));
    guide.shoot(QStringLiteral("09-viewer-mesh-wireframe"));
    guide.keys(QKeySequence(Qt::Key_W));
    tools(guide);
    comparison(guide);
    snapshots(guide);
    menus(guide);
    fullScreen(guide);
    guide.keys(QKeySequence(QStringLiteral("Ctrl+PgDown")));
    guide.shoot(QStringLiteral("09-viewer-next"), sceneMs);
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("09-viewer-1280"), sceneMs);
    guide.resize(1440, 900);
    back(guide);
}

/// By height, without what hangs under the ceiling.
void cloud(Guide &guide)
{
    if (auto *colors = qobject_cast<QComboBox *>(guide.find(QStringLiteral("Colour by"))))
        colors->setCurrentIndex(1);
    if (auto *high =
            qobject_cast<QDoubleSpinBox *>(guide.find(QStringLiteral("Greatest height shown"))))
        high->setValue(2.2);
    guide.shoot(QStringLiteral("10-viewer-cloud-height"), sceneMs);
}

void secondWindow(Guide &guide)
{
    guide.keys(QKeySequence(QStringLiteral("Ctrl+Shift+Return")));
    guide.waitFor([] { return QApplication::topLevelWindows().size() > 1; }, 10000);
    guide.shoot(QStringLiteral("18-viewer-second-window"), sceneMs);
    guide.keys(QKeySequence(QStringLiteral("Ctrl+Shift+W")));
    guide.settle();
}

void pictures(Guide &guide)
{
    viewFile(guide, QStringLiteral("impeller-212.png"), QStringLiteral("18-viewer-image"));
    back(guide);
    viewFile(guide, QStringLiteral("README.md"), QStringLiteral("18-viewer-text"));
    guide.command(QStringLiteral("Show its bytes"));
    guide.shoot(QStringLiteral("18-viewer-bytes"));
    secondWindow(guide);
}

/// An archived file, and one that is no model whatever its name says.
void states(Guide &guide, const TourPlaces &places)
{
    back(guide);
    guide.clickItem(QStringLiteral("README.md"));
    guide.keys(QKeySequence(Qt::Key_Delete));
    guide.settle();
    guide.keys(QKeySequence(QStringLiteral("Alt+Right")));
    guide.shoot(QStringLiteral("09-viewer-archived"));
    guide.click(QStringLiteral("Restore"));
    guide.shoot(QStringLiteral("09-viewer-restored"));
    back(guide);
    if (QWidget *files = guide.find(QStringLiteral("Files")))
        guide.drop(files, {places.brokenFolder + QStringLiteral("/truncated.glb")});
    guide.settle(1500);
    guide.doubleClickItem(QStringLiteral("truncated.glb"));
    guide.shoot(QStringLiteral("09-viewer-unreadable"));
}

} // namespace

void viewerPages(Guide &guide, const TourPlaces &places)
{
    openAsset(guide, QStringLiteral("Impeller 212"));
    models(guide);
    pictures(guide);
    states(guide, places);
    openAsset(guide, QStringLiteral("Plant room scan"));
    viewFile(guide, QStringLiteral("plant-room.ply"), QStringLiteral("10-viewer-cloud"));
    cloud(guide);
    openAsset(guide, QStringLiteral("Shipping crate"));
    viewFile(guide, QStringLiteral("shipping-crate.glb"), QStringLiteral("09-viewer-textured"));
    guide.keys(QKeySequence(QStringLiteral("Ctrl+W")));
}

void walkViewer(Guide &guide, const TourPlaces &places)
{
    guide.resize(1440, 900);
    guide.window()->activateWindow(); // no dialog has done so before
    guide.click(QStringLiteral("Explore the demo library"));
    guide.view(QStringLiteral("Assets"), 180000);
    viewerPages(guide, places);
}

} // namespace vams::tour
