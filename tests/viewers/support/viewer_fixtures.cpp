#include "tests/viewers/support/viewer_fixtures.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>
#include <QTest>
#include <QWidget>

#include <cmath>

namespace vams::test {

using namespace viewers;

namespace {

QIcon lineIcon(const QString &name, const QColor &color)
{
    QSvgRenderer renderer(QStringLiteral(VAMS_SOURCE_DIR "/resources/icons/%1.svg").arg(name));
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(2);
    return QIcon(pixmap);
}

void addFace(Mesh &mesh, const QVector3D &normal, const QVector3D &right, const QVector3D &up)
{
    const auto first = static_cast<std::uint32_t>(mesh.vertexCount());
    for (const QVector3D &corner : {-right - up, right - up, right + up, -right + up}) {
        const QVector3D at = normal + corner;
        mesh.positions.insert(mesh.positions.end(), {at.x(), at.y(), at.z()});
        mesh.normals.insert(mesh.normals.end(), {normal.x(), normal.y(), normal.z()});
    }
    for (const std::uint32_t index : {0u, 1u, 2u, 0u, 2u, 3u})
        mesh.indices.push_back(first + index);
}

} // namespace

ViewerStyle darkStyle()
{
    ViewerStyle style;
    style.viewport = QColor(0x26292e);
    style.surface = QColor(0x1f2227);
    style.overlay = QColor(0x1b1e23);
    style.line = QColor(0x2f343c);
    style.hover = QColor(0x272b32);
    style.text = QColor(0xe8eaed);
    style.muted = QColor(0x9aa2ad);
    style.accent = QColor(0x5b9dff);
    style.accentWeak = QColor(0x1e2f4a);
    style.accentText = QColor(0x8ab8ff);
    style.selection = QColor(0x2b4a7a);
    style.success = QColor(0x4cc38a);
    style.warning = QColor(0xe5b04a);
    style.danger = QColor(0xf2777a);
    style.axisX = QColor(0xd9575b);
    style.axisY = QColor(0x4fae6f);
    style.axisZ = QColor(0x4c86e0);
    style.monospace = QFont(QStringLiteral("DejaVu Sans Mono"));
    style.monospace.setPixelSize(12);
    style.reducedMotion = true;
    style.icon = lineIcon;
    return style;
}

ViewerStyle lightStyle()
{
    ViewerStyle style = darkStyle();
    style.viewport = QColor(0xdfe3e8);
    style.surface = QColor(0xffffff);
    style.overlay = QColor(0xffffff);
    style.line = QColor(0xdfe2e7);
    style.hover = QColor(0xeef0f3);
    style.text = QColor(0x1c1f24);
    style.muted = QColor(0x5a636e);
    style.accent = QColor(0x1f6feb);
    style.accentWeak = QColor(0xe1ecff);
    style.accentText = QColor(0x1458c2);
    style.selection = QColor(0xb9d4ff);
    style.success = QColor(0x197747);
    style.warning = QColor(0x8a5c00);
    style.danger = QColor(0xc4302b);
    return style;
}

MeshData cube(const QVector4D &color)
{
    Mesh mesh;
    const QVector3D x(1, 0, 0), y(0, 1, 0), z(0, 0, 1);
    addFace(mesh, z, x, y);
    addFace(mesh, -z, -x, y);
    addFace(mesh, x, -z, y);
    addFace(mesh, -x, z, y);
    addFace(mesh, y, x, -z);
    addFace(mesh, -y, x, z);
    mesh.bounds = {QVector3D(-1, -1, -1), QVector3D(1, 1, 1)};
    mesh.material = 0;
    MeshData data;
    data.meshes.push_back(mesh);
    Material material;
    material.name = QStringLiteral("Paint");
    material.baseColor = color;
    data.materials.push_back(material);
    Node node;
    node.meshes = {0};
    data.nodes.push_back(node);
    return data;
}

MeshData pointBall(int count, bool isColored)
{
    Mesh mesh;
    mesh.primitive = Primitive::Points;
    for (int at = 0; at < count; ++at) {
        const float y = 1 - 2 * (static_cast<float>(at) + 0.5f) / static_cast<float>(count);
        const float ring = std::sqrt(1 - y * y);
        const float turn = static_cast<float>(at) * 2.39996f;
        mesh.positions.insert(mesh.positions.end(),
                              {ring * std::cos(turn), y, ring * std::sin(turn)});
        if (isColored)
            mesh.colors.insert(mesh.colors.end(), {255, 0, 0, 255});
    }
    MeshData data;
    data.meshes.push_back(mesh);
    Node node;
    node.meshes = {0};
    data.nodes.push_back(node);
    return data;
}

bool showOnScreen(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    return QTest::qWaitForWindowExposed(&widget);
}

} // namespace vams::test
