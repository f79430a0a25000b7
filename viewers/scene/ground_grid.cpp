#include "viewers/scene/ground_grid.h"

#include "viewers/scene/scene_geometry.h"
#include "viewers/scene/scene_look.h"

#include <Qt3DCore/QTransform>
#include <Qt3DRender/QBlendEquation>
#include <Qt3DRender/QBlendEquationArguments>
#include <Qt3DRender/QCullFace>
#include <Qt3DRender/QDepthTest>
#include <Qt3DRender/QGeometryRenderer>
#include <Qt3DRender/QNoDepthMask>
#include <Qt3DRender/QParameter>

#include <cmath>

namespace vams::viewers {

namespace {

constexpr float cellPixels = 14; ///< the least width of a cell at the pivot

SceneMesh groundSquare()
{
    static constexpr float corners[] = {-1, 0, -1, -1, 0, 1, 1, 0, 1, -1, 0, -1, 1, 0, 1, 1, 0, -1};
    SceneMesh mesh;
    mesh.positions = QByteArray(reinterpret_cast<const char *>(corners), sizeof corners);
    mesh.bounds = {QVector3D(-1, 0, -1), QVector3D(1, 0, 1)};
    return mesh;
}

QList<Qt3DRender::QRenderState *> groundStates()
{
    auto *depth = new Qt3DRender::QDepthTest;
    depth->setDepthFunction(Qt3DRender::QDepthTest::LessOrEqual);
    auto *both = new Qt3DRender::QCullFace;
    both->setMode(Qt3DRender::QCullFace::NoCulling);
    auto *arguments = new Qt3DRender::QBlendEquationArguments;
    arguments->setSourceRgba(Qt3DRender::QBlendEquationArguments::SourceAlpha);
    arguments->setDestinationRgba(Qt3DRender::QBlendEquationArguments::OneMinusSourceAlpha);
    arguments->setSourceAlpha(Qt3DRender::QBlendEquationArguments::One);
    arguments->setDestinationAlpha(Qt3DRender::QBlendEquationArguments::OneMinusSourceAlpha);
    return {depth, both, arguments, new Qt3DRender::QBlendEquation, new Qt3DRender::QNoDepthMask};
}

} // namespace

GroundGrid::GroundGrid(SceneLook &look, Qt3DCore::QNode *parent)
    : QEntity(parent)
    , m_transform(new Qt3DCore::QTransform(this))
    , m_cell(new Qt3DRender::QParameter(QStringLiteral("cell"), 1.0f, this))
    , m_reach(new Qt3DRender::QParameter(QStringLiteral("reach"), 10.0f, this))
    , m_origin(new Qt3DRender::QParameter(QStringLiteral("origin"), QVector2D(), this))
    , m_line(new Qt3DRender::QParameter(QStringLiteral("lineColor"), QVector3D(), this))
    , m_axisA(new Qt3DRender::QParameter(QStringLiteral("axisA"), QVector3D(), this))
    , m_axisB(new Qt3DRender::QParameter(QStringLiteral("axisB"), QVector3D(), this))
{
    addComponent(m_transform);
    addComponent(makeGeometry(groundSquare(), this));
    addComponent(look.makeSimple(QStringLiteral("grid.vert"), QStringLiteral("grid.frag"),
                                 pass::blend, {m_cell, m_reach, m_origin, m_line, m_axisA, m_axisB},
                                 groundStates()));
}

float GroundGrid::cellFor(float unitsPerPixel)
{
    return std::pow(10.0f, std::ceil(std::log10(unitsPerPixel * cellPixels)));
}

void GroundGrid::place(const Bounds &bounds, const CameraRig &rig)
{
    const bool isYUp = rig.upAxis() == UpAxis::Y;
    m_up = rig.upAxis();
    const float size = bounds.size().length();
    const float reach = std::max(size * 3, rig.pose().distance * 3);
    QVector3D middle = rig.pose().pivot;
    // A hair below the model, so that a flat underside does not flicker through.
    const float ground = (isYUp ? bounds.min.y() : bounds.min.z()) - size * 0.001f;
    (isYUp ? middle[1] : middle[2]) = ground;
    QMatrix4x4 matrix;
    matrix.translate(middle);
    if (!isYUp)
        matrix.rotate(90, 1, 0, 0);
    matrix.scale(reach);
    m_transform->setMatrix(matrix);
    m_cell->setValue(cellFor(rig.unitsPerPixel()));
    m_reach->setValue(reach);
    m_origin->setValue(isYUp ? QVector2D(-middle.x(), -middle.z())
                             : QVector2D(-middle.x(), -middle.y()));
    setColors(m_style);
}

void GroundGrid::setColors(const ViewerStyle &style)
{
    m_style = style;
    m_line->setValue(rgb(style.muted));
    m_axisA->setValue(rgb(style.axisX));
    m_axisB->setValue(rgb(m_up == UpAxis::Y ? style.axisZ : style.axisY));
}

} // namespace vams::viewers
